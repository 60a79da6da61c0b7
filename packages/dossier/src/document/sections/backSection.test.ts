import { decide, type Decision, money } from "@shoreline/decide";
import { readBrief } from "@shoreline/scope";
import { expectOk } from "@shoreline/units";
import { describe, expect, it } from "vitest";
import { decided } from "../../../test/decided.ts";
import { alternativeOf, alternativeWords } from "../arrangementWords.ts";
import type { Table } from "../document.ts";
import { keyFigures } from "../keyFigures.ts";
import { plainText } from "../prose.ts";
import { assumptionsSection } from "./assumptionsSection.ts";
import { backSection } from "./backSection.ts";

const service = {
  schema: "brief/1",
  title: "Invoices",
  work: {
    kind: "service",
    function: "finance-accounting",
    volumes: { invoicesPerMonth: 20_000, handlingMinutes: 8 },
    months: 36,
    start: "2027-04-01",
  },
  company: {
    home: "gb-leeds",
    currency: "GBP",
    teams: [{ site: "gb-leeds", role: "accountsPayableClerk", headcount: 20 }],
  },
  candidates: { sites: ["in-pune"] },
  limits: { parties: { allow: ["vendor"] } },
};
const decision = expectOk(decide(expectOk(readBrief(service)), { trials: 128 }));
const best = alternativeOf(decision, decision.recommendation.alternative);

const tables = (of: Decision): Table[] =>
  backSection(of).blocks.flatMap((block) => (block.kind === "table" ? [block.table] : []));
const words = (of: Decision): string =>
  backSection(of)
    .blocks.flatMap((block) =>
      block.kind === "text" ? [plainText(block.text)] : block.kind === "list" ? block.items.map(plainText) : [],
    )
    .join("\n");
const cells = ({ rows }: Table) => rows.map((row) => row.cells.map(plainText));

describe("the section of the way back", () => {
  it("has a row for each moment of what is compared and is away, with figures that add up", () => {
    const [table] = tables(decision);
    const rows = cells(table!).filter(([name]) => name === alternativeWords(best));
    expect(rows.map(([, decided]) => decided)).toEqual(["after a year", "after two years", "after 30 months"]);
    for (const [index, row] of rows.entries()) {
      const moment = best.wayBack!.at[index]!;
      expect(row[2]).toMatch(new RegExp(`^${moment.months.mean!.toFixed(1)} \\(`));
      const unit = table!.caption.endsWith("GBP m") ? 1e6 : 1e3;
      const cost = Number(row[3]!.split(" ")[0]);
      expect(Math.abs(cost - moment.cost.mean! / unit)).toBeLessThanOrEqual(0.5);
      const parts = row.slice(4, 7).reduce((sum, part) => sum + (part === "–" ? 0 : Number(part)), 0);
      // Each of the three parts and the cost itself are rounded to at most one unit of the column.
      expect(Math.abs(parts - cost)).toBeLessThanOrEqual(2);
    }
  });

  it("says what a second vendor costs and what it is worth to be able to return", () => {
    expect(words(decision)).toContain(`would cost ${money(best.secondSource!.costPerYear.mean!, "GBP")} a year`);
    expect(words(decision)).toMatch(/To be able to return from a vendor in \w+ is worth/);
    const optionToReturn = { [best.id]: { reviewMonth: 12, value: 40_000, returnShare: 0.034 } };
    expect(words({ ...decision, optionToReturn })).toContain(
      "is worth £40 k or more: a review after a year brings it home in 3 % of futures.",
    );
  });

  it("tells what becomes of the people, and gives each rule of law with its statute and its evidence", () => {
    const [, people, law] = tables(decision);
    const row = cells(people!).find(([name]) => name === alternativeWords(best))!;
    const [all, ...fates] = row.slice(1, 5).map(Number);
    expect(all).toBe(20);
    // Three counts, each rounded.
    expect(Math.abs(fates.reduce((sum, fate) => sum + fate, 0) - 20)).toBeLessThanOrEqual(1);
    expect(row).toContain("30 days");
    expect(cells(law!)).toContainEqual([
      "consultation",
      "Trade Union and Labour Relations (Consolidation) Act 1992, s. 188(1A)",
      expect.any(String),
      "2017",
      "retrieved",
    ]);
  });

  it("leads from the key figures and the weakest evidence", () => {
    const [figures] = keyFigures(decision).flatMap((block) => (block.kind === "table" ? [block.table] : []));
    const row = cells(figures!).find(([name]) => name === "Way back after two years")!;
    const at = figures!.columns.findIndex(({ head }) => head.startsWith("recommended"));
    expect(row[at]).toMatch(new RegExp(`^${money(best.wayBack!.at[1]!.cost.mean!, "GBP")}, \\d+ months$`));
    expect(row).toContain("–");
    const weak = assumptionsSection(decision).blocks.flatMap((block) => (block.kind === "text" ? [block.text] : []));
    const law = weak.find((prose) => plainText(prose).includes("rules are from memory or judged"))!;
    const recalled = best.peopleLeftBehind!.law.sources.filter(({ evidence }) => evidence === "recalled");
    expect(law).toContainEqual({ text: `${recalled.length} of 6 rules`, to: "law" });
  });

  it("says that nothing has to come back, and that nobody loses work, where that is so", () => {
    const home = words(decided("baselineAlone"));
    expect(home).toContain("nothing has to be brought back");
    expect(home).toContain("Nobody who does the work today would lose it.");
  });

  it("says of a decision that was kept before that it does not know", () => {
    const alternatives = decision.alternatives.map((each) => ({ ...each, wayBack: undefined }));
    expect(words({ ...decision, alternatives } as unknown as Decision)).toContain("was not reckoned");
  });
});
