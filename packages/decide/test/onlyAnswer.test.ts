import { readBrief } from "@shoreline/scope";
import { expectOk } from "@shoreline/units";
import { describe, expect, it } from "vitest";
import { decide } from "../src/decide.ts";

const reading = expectOk(
  readBrief({
    schema: "brief/1",
    title: "A small project",
    work: {
      kind: "project",
      function: "software",
      effort: { p10: 900, p50: 1400, p90: 2600 },
      months: 8,
      start: "2027-02-01",
    },
    company: { home: "us-chicago", currency: "USD" },
    candidates: { sites: ["mx-guadalajara"] },
  }),
);
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
