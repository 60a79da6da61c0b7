import { expectOk } from "@shoreline/units";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { tableOf, MONTHS } from "../../test/books/linesTable.ts";
import type { Table } from "../table/table.ts";
import { baselineFromBooks } from "./baselineFromBooks.ts";

interface Item {
  readonly month: number;
  readonly account: string;
  readonly cents: number;
}

const item = fc.record({
  month: fc.integer({ min: 1, max: 12 }),
  account: fc.constantFrom("6200", "6400", "6815"),
  cents: fc.integer({ min: -10_000, max: 250_000 }),
});

/** A booking of 5000.50 in each month, so that every month is covered and none looks cut off. */
const GROUND: readonly Item[] = MONTHS.map((month) => ({ month: Number(month), account: "6200", cents: 500_050 }));

const items = fc.array(item, { maxLength: 12 }).map((more) => [...GROUND, ...more]);

const amountText = (cents: number) => (cents / 100).toFixed(2);
const dateText = (month: number) => `2025-${String(month).padStart(2, "0")}-28`;

function signed(list: readonly Item[]): Table {
  return tableOf(
    "Date;Account;Amount;Currency",
    ...list.map(({ month, account, cents }) => `${dateText(month)};${account};${amountText(cents)};EUR`),
  );
}

function yearly(table: Table): number {
  return expectOk(baselineFromBooks(table, { currency: "EUR" })).runCostPerYear;
}

/** The slow twin: cents added up one by one. */
const sumOfCents = (list: readonly Item[]) => list.reduce((sum, { cents }) => sum + cents, 0) / 100;

describe("the yearly cost", () => {
  it("of twelve months is the sum of all bookings, in whatever order", () => {
    fc.assert(
      fc.property(items, fc.integer(), (list, turn) => {
        const at = Math.abs(turn) % list.length;
        const turned = [...list.slice(at), ...list.slice(0, at)];
        // A cent: sums of binary fractions are rounded to the cent at the end.
        expect(Math.abs(yearly(signed(turned)) - sumOfCents(list))).toBeLessThan(0.011);
      }),
      { seed: 31 },
    );
  });

  it("is the same from signs, from debit and credit, from marks, and from months side by side", () => {
    fc.assert(
      fc.property(items, (list) => {
        const parts = list.map(({ month, account, cents }) => ({
          date: dateText(month),
          account,
          text: amountText(Math.abs(cents)),
          isCredit: cents < 0,
        }));
        const twoColumns = tableOf(
          "Date;Account;Debit;Credit",
          ...parts.map(
            ({ date, account, text, isCredit }) => `${date};${account};${isCredit ? "" : text};${isCredit ? text : ""}`,
          ),
        );
        const marked = tableOf(
          "Date;Account;Amount;S/H",
          ...parts.map(({ date, account, text, isCredit }) => `${date};${account};${text};${isCredit ? "H" : "S"}`),
        );
        const accounts = [...new Set(list.map(({ account }) => account))];
        const cellOf = (account: string, month: number) =>
          amountText(
            list
              .filter((each) => each.account === account && each.month === month)
              .reduce((sum, { cents }) => sum + cents, 0),
          );
        const wide = tableOf(
          `Account;${MONTHS.map((month) => `2025-${month}`).join(";")}`,
          ...accounts.map((account) => `${account};${MONTHS.map((month) => cellOf(account, Number(month))).join(";")}`),
        );
        const expected = yearly(signed(list));
        // Two cents: both sides are rounded to the cent.
        for (const table of [twoColumns, marked, wide]) expect(Math.abs(yearly(table) - expected)).toBeLessThan(0.021);
      }),
      { seed: 32 },
    );
  });

  it("does not change when totals are printed below", () => {
    fc.assert(
      fc.property(items, fc.constantFrom("Total", "Summe", "Gesamt", "Suma", "Razem", "Totaal", "*"), (list, word) => {
        const plain = signed(list);
        const total = [word, "", sumOfCents(list).toFixed(2), "EUR"];
        const table = { ...plain, rows: [...plain.rows, total], lines: [...plain.lines, plain.lines.length + 2] };
        expect(yearly(table)).toBe(yearly(plain));
      }),
      { seed: 33 },
    );
  });

  it("is the sum of its parts", () => {
    fc.assert(
      fc.property(items, (list) => {
        const { runCostPerYear, byAccount, byMonth } = expectOk(baselineFromBooks(signed(list)));
        // Each part is rounded to the cent.
        expect(Math.abs(byAccount.reduce((sum, { perYear }) => sum + perYear, 0) - runCostPerYear)).toBeLessThan(0.03);
        expect(Math.abs(byMonth.reduce((sum, { amount }) => sum + amount, 0) - runCostPerYear)).toBeLessThan(0.07);
        expect(byAccount.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(1, 9);
      }),
      { seed: 34 },
    );
  });
});

describe("any table at all", () => {
  it("is answered or refused with faults, and never breaks the reader", () => {
    const head = fc.constantFrom(
      "Amount",
      "Date",
      "Jan 2026",
      "Feb 2026",
      "Mar 2026",
      "Salary",
      "FTE",
      "S/H",
      "Debit",
      "Account",
      "Currency",
      "x",
      "Hire date",
    );
    const cell = fc.constantFrom(
      "",
      "-",
      "1.234",
      "1,50",
      "2026-01-31",
      "03/04/2026",
      "H",
      "S",
      "EUR",
      "USD",
      "Total",
      "storno",
      "abc",
      "(5)",
      "9e9",
      "12",
    );
    const table = fc.uniqueArray(head, { minLength: 1, maxLength: 7 }).chain((columns) =>
      fc
        .array(fc.array(cell, { minLength: columns.length, maxLength: columns.length }), { minLength: 1, maxLength: 6 })
        .map((rows) => ({
          name: "any",
          columns,
          rows,
          lines: rows.map((_, index) => index + 2),
        })),
    );
    fc.assert(
      fc.property(table, fc.option(fc.constant(12), { nil: undefined }), (any, months) => {
        const found = baselineFromBooks(any, { currency: "EUR", ...(months === undefined ? {} : { months }) });
        expect(found.ok ? Number.isFinite(found.value.runCostPerYear) : found.faults.length > 0).toBe(true);
      }),
      { seed: 35, numRuns: 500 },
    );
  });
});
