import { measureKeys } from "@shoreline/economics";
import { describe, expect, it } from "vitest";
import { everyParty } from "../../test/ground.ts";
import { arrangementAdvice, arrangementThing, type Worded } from "./arrangementInWords.ts";

const inPune = (party: Worded["party"], reach: Worded["reach"], id = `${party}@in-pune`): Worded => ({
  id,
  party,
  site: "in-pune",
  reach,
});

describe("arrangements in words", () => {
  it.each([
    ["employees", "onshore", "your own team in Pune", "Do it with your own team in Pune."],
    ["employees", "offshore", "a centre of your own in Pune", "Build a centre of your own in Pune."],
    [
      "employerOfRecord",
      "offshore",
      "own people in Pune through an employer of record",
      "Hire your own people in Pune through an employer of record.",
    ],
    ["vendor", "offshore", "a vendor in Pune", "Give it to a vendor in Pune."],
    [
      "buildOperateTransfer",
      "offshore",
      "a build-operate-transfer centre in Pune",
      "Have a partner build and run a centre in Pune, and take it over later.",
    ],
    ["freelancers", "offshore", "freelancers in Pune", "Split it into tasks for freelancers in Pune."],
  ] as const)("%s %s: %s", (party, reach, thing, advice) => {
    expect(arrangementThing(inPune(party, reach))).toBe(thing);
    expect(arrangementAdvice(inPune(party, reach))).toBe(advice);
  });

  it("a named vendor is named", () => {
    const acme = inPune("vendor", "offshore", "vendor:acme@in-pune");
    expect(arrangementThing(acme)).toBe("the vendor acme in Pune");
    expect(arrangementAdvice(acme)).toBe("Give it to the vendor acme in Pune.");
  });

  it("no two parties abroad read alike", () => {
    const things = everyParty.map((party) => arrangementThing(inPune(party, "offshore")));
    expect(new Set(things).size).toBe(everyParty.length);
  });

  it.each([
    ["improve", "improving what you have", "Do not source this; improve what you have."],
    ["automate", "automating the work", "Do not source this; automate it."],
    ["stop", "stopping the work", "Do not source this; stop doing it."],
  ] as const)("%s is no arrangement of somebody else, whoever does the work today", (measure, thing, advice) => {
    expect(measureKeys).toContain(measure);
    for (const party of everyParty) {
      const each: Worded = { id: measure, party, site: "in-pune", reach: "offshore", measure };
      expect(arrangementThing(each)).toBe(thing);
      expect(arrangementAdvice(each)).toBe(advice);
    }
  });
});
