import { describe, expect, it } from "vitest";
import { breach, LAW_TIMEOUT_MS } from "./law.ts";
import { cheaperWage } from "./cheaperWage.ts";

describe("a cheaper wage", { timeout: LAW_TIMEOUT_MS }, () => {
  it(`holds: ${cheaperWage.claim}`, () => {
    expect(breach(cheaperWage)).toBeNull();
  });
});
