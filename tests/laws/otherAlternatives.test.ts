import { describe, expect, it } from "vitest";
import { breach, LAW_TIMEOUT_MS } from "./law.ts";
import { otherAlternatives } from "./otherAlternatives.ts";

describe("another alternative", { timeout: LAW_TIMEOUT_MS }, () => {
  it(`holds: ${otherAlternatives.claim}`, () => {
    expect(breach(otherAlternatives)).toBeNull();
  });
});
