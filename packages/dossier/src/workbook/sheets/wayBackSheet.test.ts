import { considered, decide, type Decision } from "@shoreline/decide";
import { publishedParameters } from "@shoreline/economics";
import { readBrief } from "@shoreline/scope";
import { expectOk } from "@shoreline/units";
import { describe, expect, it } from "vitest";
import { alternativeWords, rankedAlternatives } from "../../document/arrangementWords.ts";
import { workbookModel } from "../workbookModel.ts";

const SAMPLING = { seed: 3, trials: 64 };
const brief = {
  schema: "brief/1",
  title: "Invoices",
  work: {
    kind: "service",
    function: "finance-accounting",
    volumes: { invoicesPerMonth: 20_000, handlingMinutes: 8 },
    months: 30,
    start: "2027-04-01",
  },
  company: {
    home: "de-munich",
    currency: "EUR",
    teams: [{ site: "de-munich", role: "accountsPayableClerk", headcount: 20 }],
  },
  candidates: { sites: ["in-pune"] },
};
const reading = expectOk(readBrief(brief));
const decision = expectOk(decide(reading, SAMPLING));
const study = considered(reading, publishedParameters, SAMPLING);
const sheetOf = (of: Decision) => workbookModel(of, study).sheets.find(({ name }) => name === "Way back and people");

const rows = (sheetOf(decision)?.rows ?? []).map(({ cells }) => cells.map((cell) => cell?.value));

describe("the sheet of the way back", () => {
  it("has every moment of every alternative that is away, whose parts add up to its cost", () => {
    const away = rankedAlternatives(decision).find(({ wayBack }) => wayBack !== null)!;
    const moments = rows.filter(([name, month]) => name === alternativeWords(away) && typeof month === "number");
    expect(moments.slice(0, 2).map(([, month]) => month)).toEqual([12, 24]);
    for (const row of moments.slice(0, 2)) {
      const parts = (row.slice(8, 13) as number[]).reduce((sum, part) => sum + part, 0);
      // The decision keeps twelve digits.
      expect(parts / (row[5] as number)).toBeCloseTo(1, 9);
    }
  });

  it("says what is at home, and what becomes of the people of the team of today", () => {
    expect(rows).toContainEqual([expect.stringContaining("Munich own team"), "at home"]);
    const head = rows.findIndex(([name]) => name === "People who lose the work");
    const people = rows.slice(head + 2).map(([, all, going, staying, leaving]) => [all, going, staying, leaving]);
    expect(people.length).toBeGreaterThan(2);
    for (const [all, ...fates] of people as number[][])
      expect(fates.reduce((sum, fate) => sum + fate, 0)).toBeCloseTo(all!, 9);
  });

  it("is not there for a decision that was kept before it", () => {
    const alternatives = decision.alternatives.map((each) => ({ ...each, wayBack: undefined }));
    expect(sheetOf({ ...decision, alternatives } as unknown as Decision)).toBeUndefined();
  });
});
