import { describe, expect, it } from "vitest";
import { breach, LAW_TIMEOUT_MS } from "./law.ts";
import { duels } from "./duels.ts";

describe("a ranking", { timeout: LAW_TIMEOUT_MS }, () => {
  it(`holds: ${duels.claim}`, () => {
    expect(breach(duels)).toBeNull();
  });
});
