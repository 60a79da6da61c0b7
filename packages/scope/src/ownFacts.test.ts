import { describe, expect, it } from "vitest";
import { publishedAtlas } from "@shoreline/atlas";
import { expectOk } from "@shoreline/units";
import { atlasOf, readOwnFact } from "./ownFacts.ts";
import { readBrief } from "./readBrief.ts";
import { workload } from "./workload.ts";

const rent = {
  key: "officeRentUsdPerSquareMetreMonth",
  place: "Pune",
  value: 9.5,
  low: 9,
  high: 10,
  date: 2026,
  source: "Our lease",
};
const pay = {
  key: "wage:softwareDeveloper",
  place: "India",
  value: 3_100_000,
  unit: "INR/year",
  date: "2026-06-01",
  source: "Payroll",
};
const hours = { key: "weeklyHours", place: "US", value: 35, date: "2026", source: "Our contracts" };

const brief = (facts: unknown) => ({
  title: "Claims desk",
  work: { kind: "service", function: "operations", roles: { claimsProcessor: 12 } },
  company: { home: "us-chicago" },
  facts,
});

function faultsOf(facts: unknown) {
  const read = readBrief(brief(facts));
  return read.ok ? [] : read.faults.map(({ code, path }) => [code, path]);
}

describe("own facts of a brief", () => {
  it("are completed by the ids of their places and the units of their keys, in one order whatever the given one", () => {
    const completed = [
      { ...rent, place: "in-pune", unit: "USD/m²/month", date: "2026" },
      { ...pay, place: "IN" },
      { ...hours, unit: "hours/week" },
    ].toSorted((a, b) => (a.key < b.key ? -1 : 1));
    for (const given of [
      [rent, pay, hours],
      [hours, rent, pay],
    ])
      expect(expectOk(readBrief(brief(given))).brief.facts).toEqual(completed);
  });

  it("are read back from the completed brief as they stand there", () => {
    const read = expectOk(readBrief(brief([rent, pay, hours]))).brief;
    expect(expectOk(readBrief(JSON.parse(JSON.stringify(read)))).brief).toEqual(read);
  });

  it("are taken, and warned of, where they lie far outside what the atlas holds possible", () => {
    const slip = { key: "wage:softwareDeveloper", place: "US", value: 14_500_000, date: "2026", source: "Payroll" };
    const read = expectOk(readBrief(brief([hours, slip])));
    expect(read.brief.facts).toContainEqual({ ...slip, unit: "USD/year" });
    expect(read.warnings).toMatchObject([
      {
        code: "brief.fact-far-from-atlas",
        path: "facts[1].value",
        given: "14,500,000 for wage:softwareDeveloper of US",
      },
    ]);
    expect(read.warnings[0]?.hint).toMatch(/^The atlas says 1\d\d,\d00 USD\/year/);
    expect(expectOk(readBrief(brief([rent, pay, hours]))).warnings).toEqual([]);
  });

  it("leave no trace where there are none", () => {
    const read = expectOk(readBrief(brief([]))).brief;
    expect(read).toEqual(expectOk(readBrief(brief(undefined))).brief);
    expect(Object.hasOwn(read, "facts")).toBe(false);
    expect(atlasOf(read)).toBe(publishedAtlas);
  });

  it("change what the brief is reckoned with at home", () => {
    const [usual, told] = [[], [hours]].map((facts) => expectOk(readBrief(brief(facts))));
    expect(workload(told!.brief).hoursPerMonth).toBeLessThan(workload(usual!.brief).hoursPerMonth);
    expect(atlasOf(told!.brief)).toBe(atlasOf({ ...told!.brief }));
  });

  const refused: readonly (readonly [string, object, string, string])[] = [
    ["a key the atlas does not know", { key: "weeklyHour" }, "brief.unknown-fact", "key"],
    ["a place that nobody knows", { place: "Atlantis" }, "brief.unknown-place", "place"],
    ["a city for what is told of countries", { place: "in-pune" }, "brief.unknown-place", "place"],
    ["a unit that is not the key's", { unit: "hours/month" }, "brief.fact-unit", "unit"],
    ["a value out of range", { value: 350 }, "brief.out-of-range", "value"],
    ["a word for a number", { value: "many" }, "brief.out-of-range", "value"],
    ["a range that misses the value", { low: 36 }, "brief.out-of-range", "low"],
    ["a range that ends below the value", { high: 34 }, "brief.out-of-range", "high"],
    ["a day that does not exist", { date: "2026-02-30" }, "brief.not-a-date", "date"],
    ["no source", { source: undefined }, "brief.missing", "source"],
    ["a field that facts do not have", { confidence: "high" }, "brief.unknown-key", "confidence"],
    ["a rate told of a country", { key: "exchangeRate", place: "IN", value: 85 }, "brief.unknown-place", "place"],
    ["a price of nothing", { key: "wage:accountant", value: 0 }, "brief.out-of-range", "value"],
    ["pay in no money", { key: "wage:accountant", value: 9, unit: "INR/month" }, "brief.fact-unit", "unit"],
    ["an unknown word", { key: "gdprRegime", value: "maybe" }, "brief.unknown-value", "value"],
    ["growth of a hundredfold", { key: "inflationPerYear", value: 100 }, "brief.out-of-range", "value"],
    [
      "the drift of a shared currency by the wrong country",
      { key: "fxDepreciationPerYear", place: "DE", value: 0.01 },
      "brief.unknown-place",
      "place",
    ],
  ];

  it.each(refused)("are refused for %s, with the path", (_, change, code, field) => {
    expect(faultsOf([rent, { ...hours, ...change }])).toEqual([[code, `facts[1].${field}`]]);
    const alone = readOwnFact({ ...hours, ...change });
    expect(alone.ok ? [] : alone.faults.map(({ code: of, path }) => [of, path])).toEqual([[code, field]]);
  });

  it("are refused all at once", () => {
    const wrong = { ...hours, key: "hours", source: "" };
    expect(faultsOf([{ ...rent, value: -1 }, wrong, { ...pay, unit: "QQQ/year" }]).length).toBe(3);
  });

  it("are refused where one is told twice, by whatever names", () => {
    expect(faultsOf([pay, { ...pay, place: "IN", value: 1 }])).toEqual([["brief.repeated-fact", "facts[1]"]]);
  });

  it("survive any nonsense without an exception", () => {
    const nonsense = [
      null,
      3,
      "facts",
      [],
      [[]],
      [null],
      [{}],
      [{ key: {} }],
      { 0: rent },
      [{ ...hours, value: Number.NaN }],
    ];
    for (const facts of nonsense) expect(Array.isArray(faultsOf(facts))).toBe(true);
  });
});
