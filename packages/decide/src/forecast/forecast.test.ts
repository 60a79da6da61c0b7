import { readBrief } from "@shoreline/scope";
import { expectOk } from "@shoreline/units";
import { describe, expect, it } from "vitest";
import { decide } from "../decide.ts";
import { forecast } from "./forecast.ts";

const company = { home: "de-berlin", currency: "EUR", headcount: 300 };
const candidates = { sites: ["de-berlin"] };
const project = {
  kind: "project",
  function: "software",
  effort: { p10: 2000, p50: 3000, p90: 6000 },
  months: 9,
  start: "2027-01-01",
};
const service = { kind: "service", function: "it-support", roles: { itSupport: 12 }, months: 24, start: "2027-01-01" };

const readingOf = (work: object) =>
  expectOk(readBrief({ schema: "brief/1", title: "Work", work, company, candidates }));

describe("a forecast", () => {
  it.each([
    ["a project", project],
    ["a service", service],
  ])("of %s is the workload that its decision rests on", (_, work) => {
    const reading = readingOf(work);
    const { total, byMonth } = forecast(reading, { trials: 512, seed: 3 });
    const { workload } = expectOk(decide(reading, { trials: 512, seed: 3 }));
    // A decision keeps twelve significant digits.
    expect(total.p50 / (workload.total.p50 ?? NaN)).toBeCloseTo(1, 10);
    expect(total.p90 / (workload.total.p90 ?? NaN)).toBeCloseTo(1, 10);
    expect(byMonth).toHaveLength(workload.byMonth.length);
  });

  it("names as drivers only what is uncertain, the estimate first", () => {
    const { drivers } = forecast(readingOf(project), { trials: 256, seed: 1 });
    expect(drivers[0]?.driver).toBe("the estimate itself");
    expect(drivers.every(({ p10, p50, p90 }) => p10 <= p50 && p50 <= p90 && p10 < p90)).toBe(true);
  });
});
