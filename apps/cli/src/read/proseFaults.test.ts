import { readBrief, type StatementReading, withPlaces } from "@shoreline/scope";
import { describe, expect, it } from "vitest";
import { proseFaults } from "./proseFaults.ts";

const questions = [
  { path: "work.roles", question: "How many people?", why: "" },
  { path: "company.home", question: "Where are you?", why: "" },
];

/** The faults of a brief that was read from prose so far. */
function faultsOf(brief: StatementReading["brief"]) {
  const read = readBrief(withPlaces(brief), { name: "offer.txt" });
  return read.ok ? [] : proseFaults(read.faults, { brief, evidence: [], questions, warnings: [] }, "offer.txt");
}

const advice = "`shoreline read offer.txt --out brief.yaml` writes what was found, to be completed.";

describe("the faults of a brief from prose", () => {
  it("name each required field that is missing, also where nothing was read", () => {
    expect(faultsOf({}).map(({ code, path }) => `${path} ${code}`)).toEqual([
      "title brief.missing",
      "work.kind brief.missing",
      "work.function brief.missing",
      "company.home brief.missing",
      "work brief.no-amount",
    ]);
  });

  it("ask the open question as their hint, and say at the end how to go on", () => {
    const faults = faultsOf({ title: "x", work: { kind: "project", function: "software" } });
    expect(faults.map(({ path, hint }) => [path, hint])).toEqual([
      ["company.home", "Where are you?"],
      ["work", `How many people? ${advice}`],
    ]);
  });

  it("keep the hint of what is wrong and not missing", () => {
    const work = { kind: "project", function: "software", effort: { p10: 5, p90: 3, p50: 4 } };
    const [fault] = faultsOf({ title: "x", work, company: { home: "us-chicago" } });
    expect(fault).toMatchObject({
      code: "brief.out-of-order",
      hint: expect.stringMatching(/^p10 is the low end.*shoreline read/),
    });
  });
});
