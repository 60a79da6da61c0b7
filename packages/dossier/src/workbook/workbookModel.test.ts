import { considered, decide, type Decision } from "@shoreline/decide";
import { publishedParameters } from "@shoreline/economics";
import { readBrief } from "@shoreline/scope";
import { expectOk } from "@shoreline/units";
import { describe, expect, it } from "vitest";
import { alternativeOf, thingWords } from "../document/arrangementWords.ts";
import type { Cell, Row, Sheet, Workbook } from "./grid/sheet.ts";
import { workbookModel } from "./workbookModel.ts";

const SAMPLING = { seed: 3, trials: 64 };
const brief = {
  schema: "brief/1",
  title: "=Invoices of 2027",
  work: {
    kind: "service",
    function: "finance-accounting",
    volumes: { invoicesPerMonth: 20_000, handlingMinutes: 8 },
    months: 30,
    start: "2027-04-01",
  },
  sensitivity: { valueAtStake: 500_000 },
  company: {
    home: "de-munich",
    currency: "EUR",
    teams: [{ site: "de-munich", role: "accountsPayableClerk", headcount: 20 }],
  },
  candidates: {
    sites: ["in-pune"],
    vendors: [{ id: "near", site: "pl-krakow", ratePerHour: { p10: 30, p50: 36, p90: 44 }, currency: "USD" }],
  },
};

function bookOf(more: object = {}, change: (decision: Decision) => Decision = (same) => same): Workbook {
  const reading = expectOk(readBrief({ ...brief, ...more }));
  const study = considered(reading, publishedParameters, SAMPLING);
  // A brief may not be called so any more, but a decision that was kept before may.
  const decision = { ...expectOk(decide(reading, SAMPLING)), title: "=Invoices\u202e of 2027" };
  return workbookModel(change(decision), study);
}

/** An input that is a rare event, as the sensitivity tells it. */
function swing(input: string, distinguishable: boolean) {
  const indices = { firstOrder: 0.01, firstOrderError: 0.02, total: 0.3, totalError: 0.1, distinguishable };
  const ends = { low: 0.1, high: 0.1, lowSaving: 1, highSaving: 2, p10: 0, p90: 0, unit: "leaks" };
  return { input, path: `world/${input}`, draws: 1, ...indices, ...ends };
}

const book = bookOf();
const namesOf = ({ sheets }: Workbook) => sheets.map(({ name }) => name);
const sheetOf = ({ sheets }: Workbook, name: string): Sheet => sheets.find((sheet) => sheet.name === name)!;
const first = ({ cells }: Row): Cell["value"] => cells[0]?.value ?? null;
const rowOf = (sheet: Sheet, words: string): Row => sheet.rows.find((row) => first(row) === words)!;

const sum = (cells: readonly (Cell | undefined)[]) => cells.reduce((all, cell) => all + (cell!.value as number), 0);

describe("the workbook of a decision", () => {
  it("opens on the answer, then the inputs and the cash flow, and ends with its evidence and its workings", () => {
    expect(namesOf(book)).toEqual([
      "Answer",
      "Inputs",
      "Monthly inputs",
      "Cash flow",
      "Comparison",
      "Profit and loss",
      "Head count",
      "Distributions",
      "Lines",
      "Criteria and ranks",
      "Way back and people",
      "Assumptions",
      "Facts and sources",
      "Workings",
    ]);
  });

  it("has no sheet by month for inputs where everything is paid in dollars at home", () => {
    const alone = bookOf({
      company: { home: "us-chicago", currency: "USD", teams: [] },
      candidates: { sites: [] },
      limits: { countries: { allow: ["US"] }, parties: { allow: ["employees"] } },
    });
    expect(namesOf(alone)).not.toContain("Monthly inputs");
    const bridge = sheetOf(alone, "Head count")
      .rows.map(first)
      .filter((words) => String(words).includes("Bridge"));
    expect(bridge).toEqual([]);
  });

  it("says what would change the answer where that was asked for, and has no such sheet where not", () => {
    const flip = {
      input: "how long the work lasts",
      path: "work.months",
      kind: "brief",
      unit: "months",
      now: 30,
      at: 11,
      becomes: "employees@de-munich",
      otherKind: true,
      distanceShare: 0.4,
    } as const;
    const silent = bookOf({}, (decision) => ({
      ...decision,
      flips: null,
      sensitivity: null,
      valueOfInformation: null,
    }));
    const told = bookOf({}, (decision) => ({ ...decision, flips: [flip] }));
    expect(namesOf(silent)).not.toContain("What would change it");
    const row = rowOf(sheetOf(told, "What would change it"), "how long the work lasts");
    expect(row.cells.slice(2, 5).map((cell) => cell?.value)).toEqual([30, 11, "Munich own team"]);
  });

  it("says in words what cannot be told from nothing, after what can, and that a rare event is rare", () => {
    const sensitivity = [swing("leaks", false), swing("pay", true)];
    const sheet = sheetOf(
      bookOf({}, (decision) => ({ ...decision, sensitivity })),
      "What would change it",
    );
    const values = (words: string) => rowOf(sheet, words).cells.map((cell) => cell?.value);
    expect(values("leaks").slice(2, 7)).toEqual([
      "rare",
      "",
      "not distinguishable from 0",
      "",
      "not distinguishable from 0",
    ]);
    expect(values("pay").slice(4, 6)).toEqual([0.3, 0.1]);
    const order = sheet.rows.map(first);
    expect(order.indexOf("pay")).toBeLessThan(order.indexOf("leaks"));
  });

  it("names the rival that the recommendation is compared with", () => {
    const decision = expectOk(decide(expectOk(readBrief(brief)), SAMPLING));
    const { versus } = alternativeOf(decision, decision.recommendation.alternative).winsAgainstBest!;
    const verdict = sheetOf(book, "Answer")
      .rows.map(first)
      .find((words) => String(words).startsWith("Verdict:"));
    expect(verdict).toContain(`It scores above ${thingWords(decision, versus)} in `);
  });

  it("prints the cash flow of the recommendation and of the baseline alone, and of the workings the title", () => {
    const { printed, rows } = sheetOf(book, "Cash flow");
    const heads = printed!.ranges.map(([from]) => String(first(rows[from]!)));
    expect(heads).toHaveLength(2);
    expect(heads.join(" ")).toMatch(/– recommended.*– baseline/);
    for (const [, last] of printed!.ranges) expect(rows[last + 1]?.cells ?? []).toEqual([]);
    expect(sheetOf(book, "Workings").printed?.ranges).toEqual([[0, 1]]);
    expect(sheetOf(book, "Comparison").pages).toBe(1);
  });

  it("keeps the title a text and takes out signs that steer", () => {
    expect(sheetOf(book, "Answer").rows[0]!.cells[0]).toEqual({ value: "=Invoices  of 2027", look: "title" });
  });

  it("gives every input words, a unit, a source and a yellow cell", () => {
    const rows = sheetOf(book, "Inputs").rows.filter(
      ({ cells }) => cells[9] !== undefined && cells[2]?.look === "input",
    );
    expect(rows.length).toBeGreaterThan(60);
    for (const { cells } of rows) {
      const [means, unit, , , , , , source, evidence, name] = cells.map((cell) => String(cell?.value ?? ""));
      expect([name, means === name, unit === "", source === "", evidence === ""]).toEqual([
        name,
        false,
        false,
        false,
        false,
      ]);
      expect(means).not.toMatch(/undefined|\//);
    }
  });

  it("says of the numbers in its formulas which facts they were multiplied from", () => {
    const how = sheetOf(book, "Workings").rows.map(({ cells }) => String(cells[1]?.value ?? ""));
    for (const origin of [
      "{pay}",
      "employer's charges",
      "leavers",
      "rent",
      "dollar prices",
      "nature of the work",
      "working hours",
    ])
      expect([origin, how.some((words) => words.includes(origin))]).toEqual([origin, true]);
  });

  it("names every step of its workings, none twice in a section", () => {
    const seen = new Set<string>();
    const twice: string[] = [];
    for (const { cells } of sheetOf(book, "Workings").rows.slice(5)) {
      const name = String(cells[0]?.value);
      if (cells[0]?.look === "section") seen.clear();
      else if (seen.has(name)) twice.push(name);
      seen.add(name);
    }
    expect(twice).toEqual([]);
  });

  it("shows the figure at medians and the mean of the simulation beside each other, and says that they differ", () => {
    const { rows } = sheetOf(book, "Answer");
    const medians = rowOf(sheetOf(book, "Answer"), "Net present value of all costs").cells[1]!;
    const mean = rowOf(sheetOf(book, "Answer"), "Mean cost, present value: what the answer goes by").cells[1]!;
    expect([medians.formula, mean.formula]).toEqual(["Comparison!C4", undefined]);
    expect(medians.value).not.toBe(mean.value);
    expect(rows.map(first).filter((words) => String(words).startsWith("The two tables differ"))).toHaveLength(1);
  });

  it("leads from the baseline's heads to those of the recommendation kind by kind", () => {
    const { rows } = sheetOf(book, "Head count");
    const at = rows.findIndex((row) => String(first(row)).startsWith("Bridge"));
    const bridge = rows.slice(at + 1);
    for (const year of [2, 3, 4]) {
      const amounts = bridge.map(({ cells }) => cells[year]);
      expect(amounts.at(-1)!.value).toBeCloseTo(sum(amounts.slice(0, -1)), 9);
    }
  });

  it("pays the same in cash by fiscal year as month by month", () => {
    const cash = rowOf(sheetOf(book, "Profit and loss"), "Cash paid").cells;
    const months = rowOf(sheetOf(book, "Cash flow"), "All payments").cells.slice(4);
    expect(sum(cash.slice(2))).toBeCloseTo(sum(months), 4);
    expect(cash[1]!.value).toBeCloseTo(sum(months), 4);
  });

  it("reckons what is done at home line by line, as it does every arrangement", () => {
    const improve = {
      investment: { p10: 5e4, p50: 8e4, p90: 2e5 },
      effect: { p10: 0.1, p50: 0.4, p90: 0.5 },
      months: 9,
    };
    const stop = { valueLostPerYear: 100_000, months: 4 };
    const at = bookOf({ candidates: { sites: ["in-pune"], improve, stop } });
    const totals = sheetOf(at, "Comparison").rows.map(first);
    expect(totals).toContain("improve what you have");
    expect(totals).toContain("stop the work (recommended)");
    const inputs = sheetOf(at, "Inputs").rows.map(first);
    expect(inputs).toContain("How much the improvement saves");
    expect(JSON.stringify(at)).not.toMatch(/e\+30\d|Infinity|NaN/);
  });
});
