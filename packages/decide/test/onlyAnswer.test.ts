import { readBrief } from "@shoreline/scope";
import { expectOk } from "@shoreline/units";
import { describe, expect, it } from "vitest";
import { decide } from "../src/decide.ts";
import { shortProject } from "./briefs.ts";

const reading = expectOk(readBrief(shortProject));
describe("the answer alone", () => {
  it("is the answer of the whole decision, but for a verdict in doubt", () => {
    const [whole, alone] = [{}, { onlyAnswer: true }].map((extent) =>
      expectOk(decide(reading, { trials: 256, ...extent })),
    );
    const { alternative, confidenceShare, cellShare } = whole!.recommendation;
    expect(alone?.recommendation).toMatchObject({ alternative, confidenceShare, cellShare });
    expect(alone?.why.criteria).toEqual(whole?.why.criteria);
    expect(alone?.why.bridge).toEqual(whole?.why.bridge);
    const figures = (decision: typeof whole) =>
      decision?.alternatives.map(({ id, cost, saving, firstRankShare }) => ({ id, cost, saving, firstRankShare }));
    expect(figures(alone)).toEqual(figures(whole));
    expect(alone?.id).toBe("");
    expect(alone?.monthly).toEqual({});
  });
});
