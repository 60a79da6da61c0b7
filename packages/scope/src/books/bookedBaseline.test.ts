import { expectOk } from "@shoreline/units";
import { describe, expect, it } from "vitest";
import { tableOf, MONTHS, HEADS, YEAR, codes, warned, reasons } from "../../test/books/linesTable.ts";
import { baselineFromBooks } from "./baselineFromBooks.ts";

describe("a ledger", () => {
  it("of twelve months costs the sum of its bookings", () => {
    const found = expectOk(baselineFromBooks(tableOf(HEADS, ...YEAR)));
    expect(found).toMatchObject({
      layout: "ledger",
      runCostPerYear: 14_400,
      currency: "EUR",
      annualised: "the sum of twelve months",
      trendSharePerYear: 0,
      excluded: [],
      warnings: [],
    });
    expect(found.byAccount).toEqual([
      { key: "6200", name: "Salaries", perYear: 12_000, share: 12_000 / 14_400 },
      { key: "6815", name: "Seats", perYear: 2400, share: 2400 / 14_400 },
    ]);
    expect(found.byCostCentre.map(({ key, perYear }) => [key, perYear])).toEqual([
      ["D1", 12_000],
      ["D2", 2400],
    ]);
  });

  it("of four months costs their mean × 12, with a warning", () => {
    const found = expectOk(baselineFromBooks(tableOf(HEADS, ...YEAR.slice(0, 8))));
    expect(found).toMatchObject({ runCostPerYear: 14_400, annualised: "the mean of 4 months × 12" });
    expect(warned(found)).toEqual(["few-months"]);
  });

  it("of one month costs it × 12, and is said to be of one", () => {
    const found = expectOk(baselineFromBooks(tableOf(HEADS, ...YEAR.slice(0, 2))));
    expect(found).toMatchObject({ runCostPerYear: 14_400, annualised: "one month × 12" });
    expect(found.warnings.map(({ text }) => text).join()).toContain("Only one complete month is covered");
  });

  it("with a gap names the month and takes the mean of the others", () => {
    const found = expectOk(baselineFromBooks(tableOf(HEADS, ...YEAR.slice(0, 6), ...YEAR.slice(8))));
    expect(found).toMatchObject({ runCostPerYear: 14_400, months: { missing: ["2025-04"] } });
    expect(warned(found)).toEqual(["not-a-year", "missing-months"]);
  });

  it("that breaks off in its last month leaves that month out", () => {
    const cut = ["2026-01-05;6815;Seats;D2;200.00;EUR"];
    const found = expectOk(baselineFromBooks(tableOf(HEADS, ...YEAR, ...cut)));
    expect(found).toMatchObject({ runCostPerYear: 14_400, months: { partial: ["2026-01"] } });
    expect(reasons(found)).toEqual([["partialMonth", 1]]);
  });

  it("of more than a year counts the latest twelve months", () => {
    const before = ["2024-11-28;6200;Salaries;D1;900.00;EUR", "2024-12-28;6200;Salaries;D1;900.00;EUR"];
    const found = expectOk(baselineFromBooks(tableOf(HEADS, ...before, ...YEAR)));
    expect(found.runCostPerYear).toBe(14_400);
    expect(reasons(found)).toEqual([["earlier", 2]]);
  });

  it("booked by quarter is not taken for four months", () => {
    const quarters = ["03", "06", "09", "12"].map((month) => `2025-${month}-30;6200;Salaries;D1;3000.00;EUR`);
    const found = expectOk(baselineFromBooks(tableOf(HEADS, ...quarters)));
    expect(found).toMatchObject({ runCostPerYear: 12_000, months: { missing: [] } });
    expect(warned(found)).toEqual(["periods"]);
  });

  it("leaves out sums, balances, reversed bookings and what comes once, each with its reason", () => {
    const found = expectOk(
      baselineFromBooks(
        tableOf(
          `${HEADS};Text`,
          ...YEAR.map((line) => `${line};run`),
          "2025-01-01;6200;Salaries;D1;77.00;EUR;Opening balance",
          "2025-05-10;6815;Seats;D2;480.00;EUR;invoice twice",
          "2025-05-12;6815;Seats;D2;-480.00;EUR;Reversal of invoice",
          "2025-09-10;6521;Severance pay;D1;5000.00;EUR;contract ended",
          ";;Total for D1;;12000.00;EUR;",
          "Total;;;;14400.00;EUR;",
        ),
      ),
    );
    expect(found.runCostPerYear).toBe(14_400);
    expect(reasons(found)).toEqual([
      ["balances", 1],
      ["totals", 2],
      ["reversed", 2],
      ["oneOff", 1],
    ]);
  });

  it("counts a one-off account when it is asked for by name", () => {
    const table = tableOf(HEADS, ...YEAR, "2025-09-10;6521;Severance pay;D1;5000.00;EUR");
    const found = expectOk(baselineFromBooks(table, { accounts: { only: ["6521", "62*"] } }));
    expect(found.runCostPerYear).toBe(17_000);
  });

  it("keeps an account that merely begins with the word total", () => {
    const table = tableOf(HEADS, ...YEAR.map((line) => line.replace("Seats", "Total rewards")));
    expect(expectOk(baselineFromBooks(table)).runCostPerYear).toBe(14_400);
  });

  it("is narrowed to cost centres and accounts, without regard to leading zeros", () => {
    const table = tableOf(HEADS, ...YEAR.map((line) => line.replace(";D1;", ";0000471100;")));
    expect(expectOk(baselineFromBooks(table, { costCentres: { only: ["471100"] } })).runCostPerYear).toBe(12_000);
    expect(expectOk(baselineFromBooks(table, { costCentres: { without: ["4711*"] } })).runCostPerYear).toBe(2400);
    expect(expectOk(baselineFromBooks(table, { accounts: { only: ["seats"] } })).runCostPerYear).toBe(2400);
  });

  it("refuses cost centres and accounts that it does not know, all at once, with those that it knows", () => {
    const found = baselineFromBooks(tableOf(HEADS, ...YEAR), {
      costCentres: { only: ["D3"] },
      accounts: { without: ["9*"] },
    });
    expect(codes(found)).toEqual(["books.no-such-cost-centre", "books.no-such-account"]);
    expect(found.ok ? "" : found.faults[0]?.allowed).toBe("D1, D2");
  });

  it("tells of rows that stand twice and of overheads that may stay, and counts both", () => {
    const rent = "2025-03-15;6300;Rent, allocated;D1;1440.00;EUR";
    const found = expectOk(baselineFromBooks(tableOf(HEADS, ...YEAR, rent, rent)));
    expect(found.runCostPerYear).toBe(17_280);
    expect(warned(found)).toEqual(["overheads", "duplicates"]);
    expect(found.warnings[0]?.text).toContain("17 %");
  });

  it("leaves plan rows out where others are marked as actual, and only there", () => {
    const marked = YEAR.flatMap((line) => [`${line};Actual`, `${line.replace("1000.00", "9000.00")};Plan`]);
    const found = expectOk(baselineFromBooks(tableOf(`${HEADS};Version`, ...marked)));
    expect(found.runCostPerYear).toBe(14_400);
    expect(reasons(found)).toEqual([["plans", 24]]);
    const alone = YEAR.map((line) => `${line};Budget`);
    expect(expectOk(baselineFromBooks(tableOf(`${HEADS};Note`, ...alone))).runCostPerYear).toBe(14_400);
  });

  it("with both sides of every booking is refused until its accounts of expense are chosen", () => {
    const bank = YEAR.map((line) => line.replace(/;6\d{3};\w+;/, ";1200;Bank;").replace(/(\d+\.00)/, "-$1"));
    const table = tableOf(HEADS, ...YEAR, ...bank);
    expect(codes(baselineFromBooks(table))).toEqual(["books.balanced"]);
    expect(expectOk(baselineFromBooks(table, { accounts: { only: ["6*"] } })).runCostPerYear).toBe(14_400);
  });

  it("with revenue in it says which accounts lower the cost", () => {
    const revenue = "2025-06-30;4000;Recharged to sales;D1;-1440.00;EUR";
    const found = expectOk(baselineFromBooks(tableOf(HEADS, ...YEAR, revenue)));
    expect(found.runCostPerYear).toBe(12_960);
    expect(found.warnings).toMatchObject([
      { code: "credits", text: expect.stringContaining("11 %: 4000 Recharged") as string },
    ]);
  });

  it("takes the mean heads of a cost centre that repeats them on each line", () => {
    const table = tableOf(
      `${HEADS};FTE`,
      ...YEAR.map((line, index) => `${line};${line.includes(";D1;") ? (index < 12 ? 10 : 12) : 2}`),
    );
    expect(expectOk(baselineFromBooks(table))).toMatchObject({ fte: 13, costPerFte: 1107.69 });
  });

  it("adds up the heads of single people", () => {
    const pay = MONTHS.flatMap((month) => [1, 0.5, 1].map((fte) => `2025-${month}-28;${fte * 1000}.00;${fte};EUR`));
    expect(expectOk(baselineFromBooks(tableOf("Month;Gross pay;FTE;Currency", ...pay)))).toMatchObject({ fte: 2.5 });
  });

  it("whose costs stand below zero is turned, and says so", () => {
    const table = tableOf(HEADS, ...YEAR.map((line) => line.replace(/(\d+\.00)/, "-$1")));
    const found = expectOk(baselineFromBooks(table));
    expect(found.runCostPerYear).toBe(14_400);
    expect(warned(found)).toEqual(["turned-signs"]);
  });

  it("without months needs to be told how many it covers", () => {
    const table = tableOf("Account;Amount (EUR)", "Salaries;12000.00", "Seats;2400.50");
    expect(codes(baselineFromBooks(table))).toEqual(["books.no-month"]);
    expect(expectOk(baselineFromBooks(table, { months: 6 })).runCostPerYear).toBe(28_801);
  });

  it("with periods takes the closing periods to its last month", () => {
    const rows = [...MONTHS.map((month) => `${Number(month)};2025;100.50`), "13;2025;50.00"];
    const found = expectOk(baselineFromBooks(tableOf("Period;Fiscal year;Amount EUR", ...rows)));
    expect(found.runCostPerYear).toBe(1256);
    expect(found.byMonth.at(-1)).toEqual({ month: "2025-12", amount: 150.5 });
  });

  it("by month on its first days is read so, although day and month could be told apart nowhere", () => {
    const rows = MONTHS.map((month) => `${month}/01/2025;100.50;USD`);
    const found = expectOk(baselineFromBooks(tableOf("Date;Amount;Currency", ...rows)));
    expect(found.months.covered).toHaveLength(12);
    expect(warned(found)).toContain("first-days");
  });
});
