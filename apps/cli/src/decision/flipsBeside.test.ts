import { decide, flipsOfBrief, withFlips } from "@shoreline/decide";
import { readBrief } from "@shoreline/scope";
import { expectOk } from "@shoreline/units";
import { describe, expect, it } from "vitest";
import { canRunBeside, flipsBeside } from "./flipsBeside.ts";

const reading = expectOk(
  readBrief(`
title: Small
work: { kind: project, function: software, roles: { softwareDeveloper: 4 }, months: 12, start: 2027-02-01 }
company: { home: us-chicago, currency: USD, teams: [] }
candidates: { sites: [mx-guadalajara] }
`),
);
const options = { trials: 256, seed: 3 };

describe("flips that are found in another thread", () => {
  it("are those that this thread would find", async () => {
    expect(await flipsBeside({ reading, options })).toEqual(flipsOfBrief(reading, options));
  });

  it("make the decision that one thread makes alone, to the last byte", async () => {
    const part = expectOk(decide(reading, { ...options, defended: "butBriefFields" }));
    const whole = expectOk(decide(reading, { ...options, defended: "whole" }));
    expect(JSON.stringify(withFlips(part, await flipsBeside({ reading, options })))).toBe(JSON.stringify(whole));
  });

  it("are not sought beside where so many futures would need the memory twice", () => {
    expect(canRunBeside({ reading, options: { trials: 1_000_000 } })).toBe(false);
  });
});
