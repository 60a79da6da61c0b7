import { describe, expect, it } from "vitest";
import { breach, LAW_TIMEOUT_MS } from "./law.ts";
import { namedCriteria } from "./namedCriteria.ts";

/** Each case considers a brief twice, with all its alternatives. */
const BRIEFS = 60;

describe("optional criteria", { timeout: LAW_TIMEOUT_MS }, () => {
  it(`hold: ${namedCriteria.claim}`, () => {
    expect(breach(namedCriteria, BRIEFS)).toBeNull();
  });
});
