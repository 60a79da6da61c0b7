import { describe, expect, it } from "vitest";
import { faultsAt, portal, withValue } from "../test/briefs.ts";

/** One field put wrong in the example: where, with what, and what the one fault there says. */
const cases: { path: string; value: unknown; at?: string; code: string; given: string; hint?: string }[] = [
  { path: "titl", value: "x", code: "brief.unknown-key", given: '"titl"', hint: 'Did you mean "title"?' },
  {
    path: "nature.tacit",
    value: 1,
    code: "brief.unknown-key",
    given: '"tacit"',
    hint: 'Did you mean "tacitKnowledge"?',
  },
  { path: "work.effort.p5", value: 1, code: "brief.unknown-key", given: '"p5"', hint: 'Did you mean "p50"?' },
  {
    path: "work.roles.softwareDevloper",
    value: 2,
    code: "brief.unknown-key",
    given: '"softwareDevloper"',
    hint: 'Did you mean "softwareDeveloper"?',
  },
  {
    path: "work.size",
    value: { functionPoint: 3 },
    at: "work.size.functionPoint",
    code: "brief.unknown-key",
    given: '"functionPoint"',
    hint: 'Did you mean "functionPoints"?',
  },
  {
    path: "schema",
    value: "brief/2",
    code: "brief.unknown-value",
    given: '"brief/2"',
    hint: 'Did you mean "brief/1"?',
  },
  { path: "title", value: "", code: "brief.out-of-range", given: '""' },
  { path: "title", value: 7, code: "brief.wrong-type", given: "7" },
  {
    path: "work.kind",
    value: "projekt",
    code: "brief.unknown-value",
    given: '"projekt"',
    hint: 'Did you mean "project"?',
  },
  {
    path: "work.function",
    value: "sofware",
    code: "brief.unknown-value",
    given: '"sofware"',
    hint: 'Did you mean "software"?',
  },
  { path: "work.effort.p50", value: -3, code: "brief.out-of-range", given: "-3" },
  { path: "work.effort.p50", value: 5e-324, code: "brief.out-of-range", given: "5e-324" },
  { path: "work.effort.p50", value: 1e13, code: "brief.out-of-range", given: "10000000000000" },
  { path: "work.effort", value: "14,000", code: "brief.wrong-type", given: '"14,000"' },
  { path: "work.roles.qaAnalyst", value: -1, code: "brief.out-of-range", given: "-1" },
  { path: "work.roles.qaAnalyst", value: "two", code: "brief.wrong-type", given: '"two"' },
  { path: "work.months", value: 0, code: "brief.out-of-range", given: "0" },
  { path: "work.months", value: 241, code: "brief.out-of-range", given: "241" },
  { path: "work.months", value: 1.5, code: "brief.wrong-type", given: "1.5" },
  { path: "work.start", value: "2027-02-30", code: "brief.not-a-date", given: '"2027-02-30"' },
  { path: "work.start", value: "1 February 2027", code: "brief.not-a-date", given: '"1 February 2027"' },
  ...["1900-01-01", "1970-12-31", "2100-01-01", "9999-01-01"].flatMap((date) =>
    ["work.start", "limits.startBy"].map((path) => ({
      path,
      value: date,
      code: "brief.out-of-range",
      given: `"${date}"`,
      hint: "Clock rules and holidays are known for these years; is the year a slip?",
    })),
  ),
  { path: "work.start", value: 2027, code: "brief.wrong-type", given: "2027" },
  {
    path: "nature.clarity",
    value: 80,
    code: "brief.out-of-range",
    given: "80",
    hint: "A share, not a percentage: 80 % is 0.8.",
  },
  { path: "nature.volatility", value: -0.1, code: "brief.out-of-range", given: "-0.1" },
  { path: "nature.core", value: "high", code: "brief.wrong-type", given: '"high"' },
  { path: "nature.liveHoursPerDay", value: 25, code: "brief.out-of-range", given: "25" },
  {
    path: "nature.coverage",
    value: "24/7",
    code: "brief.unknown-value",
    given: '"24/7"',
    hint: 'Did you mean "24x7"?',
  },
  { path: "nature.costOfDelayPerMonth", value: -1, code: "brief.out-of-range", given: "-1" },
  { path: "sensitivity.intellectualProperty", value: "hi", code: "brief.unknown-value", given: '"hi"' },
  {
    path: "sensitivity.intellectualProperty",
    value: "medum",
    code: "brief.unknown-value",
    given: '"medum"',
    hint: 'Did you mean "medium"?',
  },
  {
    path: "sensitivity.data",
    value: ["helth"],
    at: "sensitivity.data[0]",
    code: "brief.unknown-value",
    given: '"helth"',
    hint: 'Did you mean "health"?',
  },
  { path: "sensitivity.data", value: "health", code: "brief.wrong-type", given: '"health"' },
  {
    path: "sensitivity.thirdPartyAccess",
    value: "forbiden",
    code: "brief.unknown-value",
    given: '"forbiden"',
    hint: 'Did you mean "forbidden"?',
  },
  {
    path: "correlations",
    value: Array.from({ length: 201 }, () => ({ name: "a", between: ["x", "y"], rank: 0.5 })),
    code: "brief.out-of-range",
    given: '[{"between":["x","y"],"name":"a","rank":0.5},{"between":["x","y"],"name":"a","r…',
  },
  {
    path: "correlations",
    value: [{ name: "a", between: Array.from({ length: 201 }, () => "x"), rank: 0.5 }],
    at: "correlations[0].between",
    code: "brief.out-of-range",
    given: '["x","x","x","x","x","x","x","x","x","x","x","x","x","x","x","x","x","x","x","x…',
  },
  { path: "company.headcount", value: 0, code: "brief.out-of-range", given: "0" },
  { path: "company.discountRate", value: 9, code: "brief.out-of-range", given: "9" },
  {
    path: "company.teams",
    value: [{ site: "Pune", role: "qaAnalist", headcount: 3 }],
    at: "company.teams[0].role",
    code: "brief.unknown-value",
    given: '"qaAnalist"',
    hint: 'Did you mean "qaAnalyst"?',
  },
  {
    path: "priorities",
    value: ["cost", "sped"],
    at: "priorities[1]",
    code: "brief.unknown-value",
    given: '"sped"',
    hint: 'Did you mean "speed"?',
  },
  {
    path: "priorities",
    value: { cst: 1 },
    at: "priorities.cst",
    code: "brief.unknown-key",
    given: '"cst"',
    hint: 'Did you mean "cost"?',
  },
  { path: "priorities", value: "cost", code: "brief.wrong-type", given: '"cost"' },
  { path: "limits.budget", value: 0, code: "brief.out-of-range", given: "0" },
  {
    path: "limits.budget",
    value: "3'000,000",
    code: "brief.wrong-type",
    given: `"3'000,000"`,
    hint: "Write the number without quotes, signs or separators: 3000000.",
  },
  ...(
    [
      ["limits.budget", "3,500", 3500],
      ["limits.budget", "$ 3 500 000", 3_500_000],
      ["limits.budget", "1e3", 1000],
      ["limits.minOverlapHours", "3,5", 3.5],
      ["limits.minOverlapHours", "3.5 ", 3.5],
      ["work.volumes.growthPerYear", "5 %", 0.05],
      ["work.months", "24 ", 24],
    ] as const
  ).map(([path, value, hinted]) => ({
    path,
    value,
    code: "brief.wrong-type",
    given: JSON.stringify(value),
    hint: `Write the number without quotes, signs or separators: ${hinted}.`,
  })),
  { path: "limits.minOverlapHours", value: 25, code: "brief.out-of-range", given: "25" },
  {
    path: "limits.maxVendorShare",
    value: 40,
    code: "brief.out-of-range",
    given: "40",
    hint: "A share, not a percentage: 40 % is 0.4.",
  },
  {
    path: "limits.forbid",
    value: ["freelancer"],
    at: "limits.forbid[0]",
    code: "brief.unknown-value",
    given: '"freelancer"',
    hint: 'Did you mean "freelancers"?',
  },
  {
    path: "candidates.vendors.0.ratePerHour",
    value: -3,
    at: "candidates.vendors[0].ratePerHour",
    code: "brief.out-of-range",
    given: "-3",
  },
  {
    path: "candidates.vendors.0.id",
    value: "acme & sons",
    at: "candidates.vendors[0].id",
    code: "brief.refused",
    given: '"acme & sons"',
  },
];

describe("the schema of a brief", () => {
  it.each(cases)("refuses $path: $value", ({ path, value, at, code, given, hint }) => {
    const faults = faultsAt(withValue(portal, path, value), at ?? path);
    expect(faults).toMatchObject([{ code, given, ...(hint === undefined ? {} : { hint }) }]);
    expect(faults[0]?.allowed).toBeTruthy();
  });

  it.each([
    ["limits.minOverlapHours", "3,500"],
    ["limits.minOverlapHours", "1e3"],
    ["limits.minOverlapHours", "-3"],
    ["limits.minOverlapHours", "three"],
    ["work.months", "1e3"],
    ["work.months", "0,4"],
  ])("hints at no number that it would refuse: %s %j", (path, value) => {
    expect(faultsAt(withValue(portal, path, value), path)[0]).not.toHaveProperty("hint");
  });

  it("says of a fraction which whole number is next to it, where only whole ones count", () => {
    expect(faultsAt(withValue(portal, "work.months", "3,4"), "work.months")[0]?.hint).toBe(
      "That is 3.4; the whole number next to it is 3.",
    );
  });

  it("asks for the rate of a vendor", () => {
    const brief = withValue(portal, "candidates.vendors.0.ratePerHour", undefined);
    expect(faultsAt(brief, "candidates.vendors[0].ratePerHour")).toEqual([
      {
        code: "brief.missing",
        path: "candidates.vendors[0].ratePerHour",
        allowed: "{ p10, p50, p90 } or a number above 0 an hour",
      },
    ]);
  });

  it("asks for the date of an own fact in its own words", () => {
    const fact = { key: "attritionPerYear", place: "PL", value: 0.2, source: "Our records" };
    expect(faultsAt(withValue(portal, "facts", [fact]), "facts[0].date")).toMatchObject([
      { code: "brief.missing", allowed: "a year or an ISO 8601 date: 2026 or 2026-06-01" },
    ]);
  });

  it("asks for the middle of a range of effort", () => {
    expect(faultsAt(withValue(portal, "work.effort.p50", undefined), "work.effort.p50")).toMatchObject([
      { code: "brief.missing" },
    ]);
  });

  it.each([Number.NaN, Number.POSITIVE_INFINITY])("takes no number that is none: %d", (value) => {
    expect(faultsAt(withValue(portal, "nature.clarity", value), "nature.clarity")).toMatchObject([
      { code: "brief.wrong-type", given: String(value) },
    ]);
  });
});
