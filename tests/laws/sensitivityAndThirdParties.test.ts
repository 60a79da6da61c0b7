import { describe, expect, it } from "vitest";
import { breach, LAW_TIMEOUT_MS } from "./law.ts";
import { sensitivityAndThirdParties } from "./sensitivityAndThirdParties.ts";

describe("more sensitive work", { timeout: LAW_TIMEOUT_MS }, () => {
  it(`holds: ${sensitivityAndThirdParties.claim}`, () => {
    expect(breach(sensitivityAndThirdParties)).toBeNull();
  });
});
