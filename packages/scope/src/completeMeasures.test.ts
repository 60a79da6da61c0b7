import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { faultsAt, portal, reading, smallService, withValue } from "../test/briefs.ts";

const IMPROVE = { investment: 90_000, effect: { p10: -0.02, p50: 0.12, p90: 0.2 }, months: 9 };
const AUTOMATE = { investment: { p10: 3e5, p50: 5e5, p90: 9e5 }, effect: 0.5, months: 14, runCostPerYear: 80_000 };
const STOP = { valueLostPerYear: 900_000 };

const measured = (key: string, value: unknown, brief: object = smallService) =>
  withValue(brief, `candidates.${key}`, value);
const monthsToStop = (brief: object) => reading(brief).brief.candidates.stop?.months;
const certain = (value: number) => ({ p10: value, p50: value, p90: value });

describe("what may be done at home", () => {
  it("is there only where the brief names it", () => {
    expect(Object.keys(reading(smallService).brief.candidates)).toEqual(["sites", "vendors"]);
    expect(Object.keys(reading(measured("stop", STOP)).brief.candidates)).toEqual(["sites", "vendors", "stop"]);
  });

  it("keeps its ranges, a plain number as a certain one", () => {
    const { improve, automate } = reading(measured("automate", AUTOMATE, measured("improve", IMPROVE))).brief
      .candidates;
    expect(improve).toEqual({ ...IMPROVE, investment: certain(90_000), runCostPerYear: certain(0) });
    expect(automate).toEqual({ ...AUTOMATE, effect: certain(0.5), runCostPerYear: certain(80_000) });
  });

  it("costs nothing to run and nothing to close by assumption, and says so", () => {
    const { assumptions } = reading(measured("stop", STOP, measured("improve", IMPROVE)));
    for (const path of ["candidates.improve.runCostPerYear", "candidates.stop.investment"])
      expect(assumptions).toContainEqual(expect.objectContaining({ path, value: 0, source: "assumption" }));
    expect(reading(measured("automate", AUTOMATE)).assumptions.map(({ path }) => path)).not.toContain(
      "candidates.automate.runCostPerYear",
    );
  });

  it("ends after three months of notice where somebody does the work, and at once where nobody does", () => {
    const running = withValue(measured("stop", STOP), "baseline", { alternative: "vendor@in-pune" });
    const withTeam = withValue(measured("stop", STOP), "company.teams", [
      { site: "Germany", role: "contactCentreAgent", headcount: 9 },
    ]);
    expect([measured("stop", STOP), running, withTeam, measured("stop", STOP, portal)].map(monthsToStop)).toEqual([
      0, 3, 3, 0,
    ]);
    expect(monthsToStop(measured("stop", { ...STOP, months: 8 }))).toBe(8);
  });

  it("reads back as it was completed, whatever the figures", () => {
    const range = fc.double({ min: 0.01, max: 0.4, noNaN: true }).map((p10) => ({ p10, p50: p10 + 0.2, p90: 0.9 }));
    const improvement = fc.record({
      investment: fc.oneof(fc.double({ min: 0, max: 1e9, noNaN: true }), range),
      effect: fc.oneof(fc.double({ min: 0, max: 1, noNaN: true }), range),
      months: fc.integer({ min: 0, max: 240 }),
    });
    fc.assert(
      fc.property(improvement, improvement, range, (improve, automate, valueLostPerYear) => {
        const brief = measured(
          "improve",
          improve,
          measured("automate", automate, measured("stop", { valueLostPerYear })),
        );
        const first = reading(brief).brief;
        const again = reading(first);
        expect(again.brief).toEqual(first);
        expect(again.assumptions.filter(({ path }) => path.startsWith("candidates."))).toEqual([]);
      }),
      { seed: 31, numRuns: 50 },
    );
  });
});

describe("what may be done at home is refused", () => {
  it.each([
    ["improve", { effect: 0.1, months: 3 }, "candidates.improve.investment", "brief.missing"],
    ["improve", { ...IMPROVE, effect: 1.2 }, "candidates.improve.effect", "brief.out-of-range"],
    ["automate", { ...AUTOMATE, effect: -0.1 }, "candidates.automate.effect", "brief.out-of-range"],
    ["automate", { ...AUTOMATE, months: 300 }, "candidates.automate.months", "brief.out-of-range"],
    ["automate", { ...AUTOMATE, investment: -1 }, "candidates.automate.investment", "brief.out-of-range"],
    [
      "improve",
      { ...IMPROVE, effect: { p10: 0.3, p50: 0.2, p90: 0.4 } },
      "candidates.improve.effect",
      "brief.out-of-order",
    ],
    ["improve", { ...IMPROVE, effect: "much" }, "candidates.improve.effect", "brief.wrong-type"],
    ["stop", {}, "candidates.stop.valueLostPerYear", "brief.missing"],
    ["stop", { valueLostPerYear: 0 }, "candidates.stop.valueLostPerYear", "brief.out-of-range"],
    [
      "stop",
      { valueLostPerYear: { p10: 9, p50: 5, p90: 3 } },
      "candidates.stop.valueLostPerYear",
      "brief.out-of-order",
    ],
  ])("%s with %j at %s", (measure, value, path, code) => {
    expect(faultsAt(measured(measure, value), path).map((fault) => fault.code)).toEqual([code]);
  });

  it("with the nearest key as a hint", () => {
    const [fault] = faultsAt(measured("improve", { ...IMPROVE, efect: 0.1 }), "candidates.improve.efect");
    expect(fault).toMatchObject({ code: "brief.unknown-key", hint: expect.stringContaining("effect") });
    const [measure] = faultsAt(measured("automat", AUTOMATE), "candidates.automat");
    expect(measure).toMatchObject({ code: "brief.unknown-key", hint: expect.stringContaining("automate") });
  });

  it("with every fault at once", () => {
    const all = measured("improve", { effect: 2 }, measured("stop", {}));
    const paths = ["improve.investment", "improve.effect", "improve.months", "stop.valueLostPerYear"];
    for (const path of paths) expect(faultsAt(all, `candidates.${path}`)).toHaveLength(1);
  });
});
