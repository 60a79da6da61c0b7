import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { arrangementName } from "./arrangementName.ts";
import { parties } from "./party.ts";
import { reaches } from "./reachOf.ts";

describe("the name of an arrangement", () => {
  it.each([
    ["employees", "onshore", "in-house"],
    ["employees", "nearshore", "captive centre (nearshore)"],
    ["employees", "offshore", "captive centre (offshore)"],
    ["vendor", "onshore", "outsourcing"],
    ["vendor", "nearshore", "nearshore outsourcing"],
    ["vendor", "offshore", "offshore outsourcing"],
    ["employerOfRecord", "onshore", "employer of record"],
    ["employerOfRecord", "nearshore", "employer of record"],
    ["employerOfRecord", "offshore", "employer of record"],
    ["buildOperateTransfer", "onshore", "build-operate-transfer"],
    ["buildOperateTransfer", "nearshore", "build-operate-transfer"],
    ["buildOperateTransfer", "offshore", "build-operate-transfer"],
    ["freelancers", "onshore", "micro-outsourcing"],
    ["freelancers", "nearshore", "micro-outsourcing"],
    ["freelancers", "offshore", "micro-outsourcing"],
  ] as const)("of %s %s is %s", (party, reach, name) => {
    expect(arrangementName(party, reach)).toBe(name);
  });

  it("follows from party and reach alone, and tells parties apart", () => {
    const pair = fc.tuple(fc.constantFrom(...parties), fc.constantFrom(...reaches));
    fc.assert(
      fc.property(pair, pair, ([party, reach], [otherParty, otherReach]) => {
        const isSame = arrangementName(party, reach) === arrangementName(otherParty, otherReach);
        expect(isSame && party !== otherParty).toBe(false);
        expect(!isSame && party === otherParty && reach === otherReach).toBe(false);
      }),
      { seed: 20268, numRuns: 300 },
    );
  });
});
