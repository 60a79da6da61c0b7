import { describe, expect, it } from "vitest";
import { breach, LAW_TIMEOUT_MS } from "./law.ts";
import { otherUnitOfMoney } from "./unitsOfMoney.ts";

describe("another unit of money", { timeout: LAW_TIMEOUT_MS }, () => {
  it(`holds: ${otherUnitOfMoney.claim}`, () => {
    expect(breach(otherUnitOfMoney)).toBeNull();
  });
});
