import { describe, expect, it } from "vitest";
import { breach, LAW_TIMEOUT_MS } from "./law.ts";
import { saneFigures } from "./saneFigures.ts";

describe("a decision", { timeout: LAW_TIMEOUT_MS }, () => {
  it(`holds: ${saneFigures.claim}`, () => {
    expect(breach(saneFigures)).toBeNull();
  });
});
