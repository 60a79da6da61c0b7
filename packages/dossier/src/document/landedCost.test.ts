import type { Alternative, Decision } from "@shoreline/decide";
import { describe, expect, it } from "vitest";
import { decided } from "../../test/decided.ts";
import { anchorsOf, proseOf } from "./anchorsOf.ts";
import { tablesOf } from "./document.ts";
import { landedTable, unitRangeWords } from "./landedCost.ts";
import { plainText } from "./prose.ts";
import { dossier } from "./sections/dossier.ts";

const decision = decided("production");
const document = dossier(decision);
const table = (of: Decision, id: string) => tablesOf(dossier(of)).find((each) => each.id === id);
const amountOf = (words: string) => Number(/€([\d.]+)/.exec(words)?.[1]);

function withoutUnit(alternative: Alternative): Alternative {
  const { landedCost, ...rest } = alternative;
  expect(landedCost).toBeDefined();
  return rest;
}

/** The decision without what a unit costs, as one that was kept before it was reckoned. */
const before: Decision = {
  ...decision,
  alternatives: decision.alternatives.map(withoutUnit),
};

describe("what a unit costs where it lands, in a document", () => {
  it("is told part by part for recommendation, status quo and rival, and the parts add up to the unit", () => {
    const { heads, rows } = landedTable(decision)!;
    const ids = [...new Set([decision.recommendation.alternative, decision.baseline, decision.why.versus])];
    expect(heads).toHaveLength(ids.length);
    const row = (words: string) => rows.find((each) => each.words === words)!.cells;
    const whole = rows.findIndex(({ words }) => words === "a unit in all, mean");
    ids.forEach((id, side) => {
      const parts = rows.slice(0, whole).map(({ cells }) => amountOf(cells[side]!) || 0);
      const { perUnit, transitDays } = decision.alternatives.find((each) => each.id === id)!.landedCost!;
      expect(amountOf(row("a unit in all, mean")[side]!)).toBeCloseTo(perUnit.mean!, 2);
      // Each of some ten parts is rounded to a cent.
      expect(Math.abs(parts.reduce((sum, each) => sum + each, 0) - perUnit.mean!)).toBeLessThan(0.06);
      expect(row("days under way")[side]).toBe(transitDays > 0 ? String(Math.round(transitDays)) : "–");
    });
    expect(row("customs")).toContain("no customs border");
  });

  it("stands in the dossier at its own place, to which the sentence leads, and in a row of the key figures", () => {
    expect(table(decision, "landed-cost")!.rows.length).toBeGreaterThan(8);
    const figures = proseOf(document).flatMap((prose) => prose.filter((span) => typeof span !== "string"));
    const mean = figures.find(({ to }) => to === "landed-cost");
    expect(anchorsOf(document)).toContain("landed-cost");
    const best = decision.alternatives.find(({ id }) => id === decision.recommendation.alternative)!;
    expect(amountOf(mean!.text)).toBeCloseTo(best.landedCost!.perUnit.mean!, 2);
    const keys = table(decision, "key-figures")!.rows.map(({ cells }) => cells.map(plainText));
    const row = keys.find(([words]) => words?.startsWith("Landed cost of a unit"));
    expect(row![1]).toBe(unitRangeWords(best.landedCost, "EUR"));
  });

  it("is left out of work that makes no goods and of decisions that were kept before it was reckoned", () => {
    for (const other of [decided("project"), before]) {
      expect(landedTable(other)).toBeUndefined();
      expect(table(other, "landed-cost")).toBeUndefined();
      const keys = table(other, "key-figures")!.rows.map(({ cells }) => plainText(cells[0]!));
      expect(keys.filter((words) => words.includes("Landed"))).toEqual([]);
    }
  });

  it("has a dash where one of the three no longer makes any", () => {
    const alternatives = decision.alternatives.map((each) =>
      each.id === decision.baseline ? withoutUnit(each) : each,
    );
    const { rows } = landedTable({ ...decision, alternatives })!;
    const side = [...new Set([decision.recommendation.alternative, decision.baseline])].indexOf(decision.baseline);
    expect(new Set(rows.map(({ cells }) => cells[side]))).toEqual(new Set(["–"]));
  });
});

const columnsOfTheWayBack = (of: Decision) =>
  tablesOf(dossier(of))
    .find(({ caption }) => caption.startsWith("Bringing the work home"))
    ?.columns.map(({ head }) => head);

describe("the way back of goods in a document", () => {
  it("says what the line costs, in a column that other work does not have", () => {
    expect(columnsOfTheWayBack(decision)).toContain("line");
    expect(columnsOfTheWayBack(decided("service"))).not.toContain("line");
    const away = decision.alternatives.filter(({ wayBack, reach }) => wayBack !== null && reach !== "onshore");
    expect(away.length).toBeGreaterThan(2);
    for (const { wayBack } of away) expect(wayBack!.at.at(-1)!.parts.production).toBeGreaterThan(0);
  });
});

describe("prices of electricity in a document", () => {
  it("are facts with a source of their own, and an assumption where they are a neighbour's", () => {
    const anchors = anchorsOf(document);
    const prices = decision.facts.filter(({ key }) => key === "electricityPrice");
    expect(prices.map(({ place }) => place)).toEqual(["DE", "IN", "RO"]);
    for (const { place } of prices) expect(anchors).toContain(`fact-electricityPrice-${place}`);
    const sources = tablesOf(document).find(({ caption }) => caption.startsWith("Where the facts come from"))!;
    const told = sources.rows.map(({ cells }) => plainText(cells[1]!));
    for (const { source } of prices) expect(told).toContain(source);
    const links = proseOf(document).flatMap((prose) =>
      prose.flatMap((span) => (typeof span === "string" ? [] : (span.to ?? []))),
    );
    expect([...new Set(links)].filter((to) => !anchors.includes(to))).toEqual([]);
    expect(anchors).toContain("assumption-facts.electricityPrice.RO");
  });
});
