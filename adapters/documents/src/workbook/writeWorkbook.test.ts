import { type Cell, languageOf, type Sheet, type Workbook, workbookModel } from "@shoreline/dossier";
import { cashFlow, type Setting } from "@shoreline/economics";
import { evaluateAtMedians, type Expression, interpreter, quantile } from "@shoreline/simulate";
import { readXlsx as readWorkbook } from "hucre/xlsx";
import readXlsx, { readSheet } from "read-excel-file/node";
import { describe, expect, it } from "vitest";
import { recalculated } from "../../test/recalculated.ts";
import { type BriefName, briefNames, type Study, studied } from "../../test/studies.ts";
import { writeWorkbook } from "./writeWorkbook.ts";

/**
 * A part in ten thousand would do. Engine and workbook reckon the same sums in another order, with functions of
 * different makers: they differ in the last digits alone.
 */
const LAST_DIGITS = 1e-9;

const books = new Map(
  briefNames.map((name) => {
    const study = studied(name);
    return [name, { study, book: workbookModel(study.decision, study.considered) }] as const;
  }),
);
const bookOf = (name: BriefName): Workbook => books.get(name)!.book;
const studyOf = (name: BriefName): Study => books.get(name)!.study;

/** Recalculated once; tests that type into cells take a recalculation of their own. */
const reckoned = new Map(briefNames.map((name) => [name, recalculated(bookOf(name))] as const));

const sheetOf = ({ sheets }: Workbook, name: string): Sheet => sheets.find((sheet) => sheet.name === name)!;

interface Placed {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly cell: Cell;
}

function cellsOf({ sheets }: Workbook): Placed[] {
  return sheets.flatMap(({ name, rows }) =>
    rows.flatMap(({ cells }, row) =>
      cells.flatMap((cell, column) => (cell ? [{ sheet: name, row, column, cell }] : [])),
    ),
  );
}

/** Rows of the comparison, by the number of the alternative: the live cost stands in the third column. */
const FIRST_ALTERNATIVE = 3;
const COST = 2;

function placementsOf({ decision, considered: { setting, options } }: Study) {
  const feasible = options.filter(({ faults, named }) => faults.length === 0 || named.id === decision.baseline);
  return feasible.map(({ named }) => ({ id: named.id, placement: named.placement, setting }));
}

/** The engine's own costs at medians, by alternative; a placement is reckoned on whatever ground is given. */
function engineCosts(study: Study, ground: Setting = study.considered.setting): Map<string, number> {
  const placed = placementsOf(study);
  const costs = placed.map(({ placement }) => cashFlow(ground, placement).cost);
  return new Map(evaluateAtMedians(costs, ground.world.months).map(([cost], index) => [placed[index]!.id, cost!]));
}

/** Alternatives in the order of the comparison, by the engine's cost that stands beside the live one. */
function costsByRow(book: Workbook, costAt: (row: number) => unknown): readonly number[] {
  const rows = sheetOf(book, "Comparison").rows.length - FIRST_ALTERNATIVE;
  return Array.from({ length: rows }, (_, index) => costAt(FIRST_ALTERNATIVE + index) as number);
}

const sorted = (values: Iterable<number>): number[] => [...values].toSorted((a, b) => a - b);

/** The largest difference between figures of the same rank, as a share. */
function apart(found: readonly number[], expected: readonly number[]): number {
  expect(found).toHaveLength(expected.length);
  return found.reduce((most, value, index) => Math.max(most, Math.abs(value / expected[index]! - 1)), 0);
}

/** More than spreadsheets take, or not a number. */
function isBroken({ formula = "", value }: Cell): boolean {
  const isNumber = typeof value !== "number" || Number.isFinite(value);
  return formula.length >= 8192 || /#|undefined|NaN|Infinity/.test(formula) || !isNumber;
}

describe("a workbook", () => {
  it.each(briefNames)("recalculated from its formulas alone comes to the engine's costs at medians: %s", (name) => {
    const found = costsByRow(bookOf(name), (row) => reckoned.get(name)!.valueAt("Comparison", row, COST));
    const expected = sorted(engineCosts(studyOf(name)).values());
    expect(apart(sorted(found), expected)).toBeLessThanOrEqual(LAST_DIGITS);
  });

  it.each(briefNames)("carries in every formula the value that recalculation gives: %s", (name) => {
    const book = bookOf(name);
    const { valueAt } = reckoned.get(name)!;
    const wrong = cellsOf(book).filter(({ sheet, row, column, cell }) => {
      if (cell.formula === undefined) return false;
      const value = valueAt(sheet, row, column);
      const known = cell.value as number;
      // Differences of large sums are small and keep fewer digits: a hundredth of a cent is nothing.
      return typeof value !== "number" || Math.abs(value - known) > LAST_DIGITS * Math.abs(known) + 1e-4;
    });
    expect(wrong.map(({ sheet, row, column }) => [sheet, row, column])).toEqual([]);
  });

  it.each(briefNames)("shows month by month what the decision holds: %s", (name) => {
    const { decision } = studyOf(name);
    const cash = sheetOf(bookOf(name), "Cash flow").rows;
    const paid = Object.values(decision.monthly[decision.recommendation.alternative]!);
    const months = paid[0]!.length;
    const sums = Array.from({ length: months }, (_, month) => paid.reduce((sum, line) => sum + line[month]!, 0));
    const all = cash.find(({ cells }) => cells[0]?.value === "All payments")!;
    // The decision keeps a hundredth of a cent of each line.
    for (const [month, sum] of sums.entries())
      expect(Math.abs((all.cells[4 + month]!.value as number) - sum)).toBeLessThan(1e-4 * paid.length);
  });

  it("uses every operation of the model between its briefs", () => {
    const formulas = [...books.values()].flatMap(({ book }) => cellsOf(book).map(({ cell }) => cell.formula ?? ""));
    for (const call of ["EXP(", "LN(", "SQRT(", "MIN(", "MAX(", ">0,", "<", "SUM(", "COUNTIF(", "SUMPRODUCT("])
      expect([call, formulas.some((formula) => formula.includes(call))]).toEqual([call, true]);
  });

  it("keeps formulas within what spreadsheets take, without one that is broken", () => {
    const cells = [...books.values()].flatMap(({ book }) => cellsOf(book).map(({ cell }) => cell));
    expect(cells.filter(isBroken)).toEqual([]);
  });
});

describe("a German workbook", () => {
  it.each(briefNames)(
    "recalculated from its formulas alone comes to the figures of the English one: %s",
    async (name) => {
      const { decision, considered } = studyOf(name);
      const book = workbookModel(decision, { ...considered, language: await languageOf("de") });
      const { valueAt } = recalculated(book);
      const wrong = book.sheets.flatMap((sheet, index) =>
        formulasOf(sheet).filter(({ row, column, cell }) => {
          const english = reckoned.get(name)!.valueAt(bookOf(name).sheets[index]!.name, row, column);
          return valueAt(sheet.name, row, column) !== english || typeof english !== "number" || isBroken(cell);
        }),
      );
      expect(wrong).toEqual([]);
    },
  );

  it("names its sheets in print areas and repeated heads as they are called, spaces and umlauts included", async () => {
    const { decision, considered } = studyOf("service");
    const book = workbookModel(decision, { ...considered, language: await languageOf("de") });
    const read = await readWorkbook(await writeWorkbook(book));
    expect(read.sheets.map(({ name }) => name)).toEqual(book.sheets.map(({ name }) => name));
    expect(book.sheets.map(({ name }) => name)).toContain("Kriterien und Ränge");
    expect(read.sheets.map(({ pageSetup }) => pageSetup?.printTitlesRow)).toEqual(
      book.sheets.map(({ frozen }) => `$1:$${frozen.rows}`),
    );
    const areas = read.sheets.flatMap(({ name, pageSetup }) => (pageSetup?.printArea === undefined ? [] : [name]));
    expect(areas).toEqual(["Zahlungen", "Rechenweg"]);
  });
});

function formulasOf({ rows }: Sheet) {
  return rows.flatMap(({ cells }, row) =>
    cells.flatMap((cell, column) => (cell?.formula === undefined ? [] : [{ row, column, cell }])),
  );
}

/** The yellow cell of an input, by its name in the model, which stands in the last column. */
function inputRow(book: Workbook, name: string): number {
  return sheetOf(book, "Inputs").rows.findIndex(({ cells }) => cells[9]?.value === name);
}

const VALUE = 2;

describe("changing an input cell", () => {
  const study = studyOf("service");
  const book = bookOf("service");
  const { setting } = study.considered;

  it.each([
    ["world/workload", 1.2],
    ["world/IN/payLevel", 1.5],
    ["employees/IN/leadTime", 1.4],
    ["world/learningPace", 2],
    ["world/nightPremium", 0.4],
    ["vendor/IN/vendorMarkup", 0.5],
  ])("moves every cost as the engine moves with that median: %s", (name, value) => {
    const { valueAt, type } = recalculated(book);
    type("Inputs", inputRow(book, name), VALUE, value);
    const found = costsByRow(book, (row) => valueAt("Comparison", row, COST));
    const point = interpreter(setting.world.months, (source) =>
      source.name === name ? value : quantile(source.distribution, 0.5),
    );
    const costOf = ({ cost }: { readonly cost: Expression }) => point(cost)[0]!;
    const expected = placementsOf(study).map(({ placement }) => costOf(cashFlow(setting, placement)));
    expect(apart(sorted(found), sorted(expected))).toBeLessThanOrEqual(LAST_DIGITS);
    const before = sorted(engineCosts(study).values());
    expect(sorted(found)).not.toEqual(before);
  });

  it("moves every cost as the engine moves with that discount rate", () => {
    const { valueAt, type } = recalculated(book);
    type("Inputs", inputRow(book, "company.discountRate"), VALUE, 0.21);
    const found = costsByRow(book, (row) => valueAt("Comparison", row, COST));
    const other = studied("service", { discountRate: 0.21 }).considered.setting;
    expect(apart(sorted(found), sorted(engineCosts(study, other).values()))).toBeLessThanOrEqual(LAST_DIGITS);
  });

  it("moves costs abroad by the exchange rate of a month and all that follow", () => {
    const { valueAt, type } = recalculated(book);
    const row = sheetOf(book, "Monthly inputs").rows.findIndex(({ cells }) =>
      String(cells[0]?.value).includes("Change of INR"),
    );
    type("Monthly inputs", row, 6, 0.1);
    const found = costsByRow(book, (each) => valueAt("Comparison", each, COST));
    const point = interpreter(setting.world.months, (source, month) =>
      source.name === "world/INR/exchangeRate" && month === 2 ? 0.1 : quantile(source.distribution, 0.5),
    );
    const expected = placementsOf(study).map(({ placement }) => point(cashFlow(setting, placement).cost)[0]!);
    expect(apart(sorted(found), sorted(expected))).toBeLessThanOrEqual(LAST_DIGITS);
  });

  it("groups the years anew when the fiscal year begins in another month, and loses no money", () => {
    const { valueAt, type } = recalculated(book);
    const rows = sheetOf(book, "Profit and loss").rows;
    const cash = rows.findIndex(({ cells }) => cells[0]?.value === "Cash paid");
    const years = (column: number) => valueAt("Profit and loss", cash, column) as number;
    const before = [years(1), years(2)];
    const begins = sheetOf(book, "Inputs").rows.findIndex(({ cells }) =>
      String(cells[0]?.value).includes("fiscal year"),
    );
    type("Inputs", begins, VALUE, 4);
    expect(years(1)).toBeCloseTo(before[0]!, 4);
    expect(years(2)).toBeGreaterThan(before[1]!);
  });
});

describe("the file of a workbook", () => {
  const book = bookOf("service");

  it("is the same to the last byte for the same decision", async () => {
    const { decision, considered } = studied("service");
    expect(await writeWorkbook(workbookModel(decision, considered))).toEqual(await writeWorkbook(book));
  });

  it("shows the values of its formulas to a reader that reckons nothing", async () => {
    const read = await readXlsx(Buffer.from(await writeWorkbook(book)));
    expect(read.map(({ sheet }) => sheet)).toEqual(book.sheets.map(({ name }) => name));
    const dataOf = (name: string) => read.find(({ sheet }) => sheet === name)!.data;
    const formulas = cellsOf(book).filter(({ cell }) => cell.formula !== undefined);
    const wrong = formulas.filter(({ sheet, row, column, cell }) => dataOf(sheet)[row]![column] !== cell.value);
    expect(wrong).toEqual([]);
  });

  it("prints the rows that a sheet names, each range by itself, and all of a sheet that names none", async () => {
    const read = await readWorkbook(await writeWorkbook(book));
    const areas = read.sheets.flatMap(({ name, pageSetup }) => {
      const area = pageSetup?.printArea;
      return area === undefined ? [] : [{ name, area }];
    });
    expect(areas.map(({ name }) => name)).toEqual(["Cash flow", "Workings"]);
    const rows = [...areas[0]!.area.matchAll(/\$A\$(\d+):\$[A-Z]+\$(\d+)/g)].map(([, from, to]) => [
      Number(from) - 1,
      Number(to) - 1,
    ]);
    expect(rows).toEqual(sheetOf(book, "Cash flow").printed!.ranges);
    expect(rows.length).toBeGreaterThan(0);
  });

  it("keeps as text what begins like a formula", async () => {
    const hostile = ["=1+1", "+1", "-1", "@SUM(A1)", '=HYPERLINK("https://example.org","x")'];
    const cells = hostile.map((value): Cell => ({ value }));
    const sheet: Sheet = {
      name: "Texts",
      widths: [20],
      rows: [{ cells }],
      frozen: { rows: 1, columns: 0 },
      pages: 1,
    };
    const bytes = await writeWorkbook({ title: "=1+1", date: "2026-01-01", footer: "", sheets: [sheet] });
    const read = await readSheet(Buffer.from(bytes), "Texts");
    expect(read[0]).toEqual(hostile);
    const { valueAt } = recalculated({ title: "", date: "2026-01-01", footer: "", sheets: [sheet] });
    expect(valueAt("Texts", 0, 0)).toBe("=1+1");
  });

  it("names the recommendation's title as it was given, not as a formula", () => {
    expect(sheetOf(book, "Answer").rows[0]!.cells[0]).toEqual({ value: "=Invoices", look: "title" });
  });
});
