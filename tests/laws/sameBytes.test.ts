import { describe, expect, it } from "vitest";
import { breach, LAW_TIMEOUT_MS } from "./law.ts";
import { sameBytes } from "./sameBytes.ts";

describe("the same question", { timeout: LAW_TIMEOUT_MS }, () => {
  it(`holds: ${sameBytes.claim}`, () => {
    expect(breach(sameBytes)).toBeNull();
  });
});
