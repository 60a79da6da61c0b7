import { describe, expect, it } from "vitest";
import type { BookRow } from "./bookRow.ts";
import { summaryRows } from "./totalRows.ts";

function row(line: number, words: readonly string[], amount: number, month: string | null = null): BookRow {
  const entries = [{ month, day: null, amount, fte: null }];
  const account = words[0] ?? "";
  return {
    line,
    account,
    accountName: "",
    costCentre: "",
    costCentreName: "",
    currency: "",
    words,
    fingerprint: "",
    entries,
  };
}

const bookings = [row(2, ["6200"], 100, "2026-01"), row(3, ["6200"], 50, "2026-02"), row(4, ["6815"], 25.5, "2026-01")];

const totals = (...more: BookRow[]) => [...summaryRows([...bookings, ...more]).totals];

describe("a sum among bookings", () => {
  it.each([
    "Total",
    "TOTAL:",
    "Grand total",
    "Summe",
    "Gesamtergebnis",
    "Razem",
    "Ogółem",
    "Somme",
    "Totaal",
    "*",
    "**",
  ])("is told by its word: %s", (word) => {
    expect(totals(row(5, [word], 1))).toEqual([5]);
  });

  it("with more words beside that one is told by having no month, or by its amount", () => {
    expect(totals(row(5, ["Total for rent"], 7))).toEqual([5]);
    expect(totals(row(5, ["Summe 6200"], 175.5, "2026-02"))).toEqual([5]);
    expect(totals(row(5, ["Total rewards"], 7, "2026-02"))).toEqual([]);
  });

  it("without any word is told by its amount, and only without a month", () => {
    expect(totals(row(5, [], 175.5))).toEqual([5]);
    expect(totals(row(5, [], 175.5, "2026-02"))).toEqual([]);
    expect(totals(row(5, [], 99))).toEqual([]);
  });

  it("of everything is told after sums of parts", () => {
    expect(
      totals(row(5, ["Total part"], 175.5), row(6, ["6815"], 10, "2026-02"), row(7, ["Total all"], 185.5)),
    ).toEqual([5, 7]);
  });
});

describe("a balance among bookings", () => {
  it.each(["Opening balance", "Beginning Balance", "Saldovortrag", "Saldo inicial"])(
    "is told by its word: %s",
    (word) => {
      expect([...summaryRows([row(2, ["6200", word], 5)]).balances]).toEqual([2]);
    },
  );
});
