import { describe, expect, it } from "vitest";
import { breach, LAW_TIMEOUT_MS } from "./law.ts";
import { liveContactOfLikeSites, liveContactOfAnySites } from "./liveContactAndOverlap.ts";

describe("more live contact", { timeout: LAW_TIMEOUT_MS }, () => {
  it(`holds: ${liveContactOfLikeSites.claim}`, () => {
    expect(breach(liveContactOfLikeSites)).toBeNull();
  });

  it(`holds: ${liveContactOfAnySites.claim}`, () => {
    expect(breach(liveContactOfAnySites)).toBeNull();
  });
});
