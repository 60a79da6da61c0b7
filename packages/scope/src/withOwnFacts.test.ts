import type { OwnFact } from "@shoreline/atlas";
import { expectOk } from "@shoreline/units";
import { describe, expect, it } from "vitest";
import { readBrief } from "./readBrief.ts";
import { withOwnFacts } from "./withOwnFacts.ts";

const pay: OwnFact = {
  key: "wage:softwareDeveloper",
  place: "PL",
  value: 61_000,
  unit: "USD/year",
  date: "2026",
  source: "Payroll",
};
const brief = {
  title: "Claims desk",
  work: { kind: "service", function: "operations", roles: { claimsProcessor: 12 } },
  company: { home: "us-chicago" },
};

describe("a brief with the facts of its organisation", () => {
  it("is the brief itself where the organisation knows nothing better", () => {
    expect(withOwnFacts(brief, [])).toBe(brief);
  });

  it("tells them beside its own, and can be read", () => {
    const hours = { key: "weeklyHours", place: "US", value: 35, date: "2026", source: "Contracts" };
    const read = expectOk(readBrief(withOwnFacts({ ...brief, facts: [hours] }, [pay])));
    expect(read.brief.facts?.map(({ source }) => source)).toEqual(["Payroll", "Contracts"]);
  });

  it("keeps what it tells itself of the same place and date, however it spells the place", () => {
    for (const place of ["PL", "Poland", "pol"]) {
      const told = { ...pay, place, date: 2026, value: 70_000, source: "An offer" };
      const read = expectOk(readBrief(withOwnFacts({ ...brief, facts: [told] }, [pay])));
      expect(read.brief.facts?.map(({ value }) => value)).toEqual([70_000]);
    }
  });

  it("is refused for facts that are no list, as it would be without the organisation's", () => {
    const wrong = { ...brief, facts: "none" };
    expect(readBrief(withOwnFacts(wrong, [pay]))).toEqual(readBrief(wrong));
  });
});
