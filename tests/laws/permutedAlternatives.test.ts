import { describe, expect, it } from "vitest";
import { breach, LAW_TIMEOUT_MS } from "./law.ts";
import { permutedAlternatives } from "./permutedAlternatives.ts";

describe("the order of alternatives", { timeout: LAW_TIMEOUT_MS }, () => {
  it(`holds: ${permutedAlternatives.claim}`, () => {
    expect(breach(permutedAlternatives)).toBeNull();
  });
});
