import { expectOk } from "@shoreline/units";
import { describe, expect, it } from "vitest";
import { tableOf, MONTHS, HEADS, YEAR, codes } from "../../test/books/linesTable.ts";
import { baselineFromBooks } from "./baselineFromBooks.ts";

describe("columns that the user names", () => {
  it("replace the guesses, and a dash takes one away", () => {
    const table = tableOf(
      "Posting date;Amount;Netto;FTE;Currency",
      ...YEAR.map((_, index) => `2025-${MONTHS[index % 12]}-28;9.00;1,50;3;EUR`),
    );
    const found = expectOk(baselineFromBooks(table, { columns: { amount: "netto", fte: "-" } }));
    expect(found.runCostPerYear).toBe(36);
    expect(found.fte).toBeUndefined();
    expect(found.columns[0]).toEqual({ meaning: "amount", column: "Netto", confidence: 1, because: "you said so" });
  });

  it("are refused together where they are unknown, misspelt or of the wrong kind", () => {
    const found = baselineFromBooks(tableOf(HEADS, ...YEAR), {
      columns: { amount: "Account name", month: "Postng date", price: "Amount" } as Record<string, string>,
    });
    expect(codes(found)).toEqual(["books.column-content", "books.no-such-column", "books.unknown-meaning"]);
    expect(found.ok ? "" : found.faults[1]?.hint).toContain("Posting date");
  });

  it("are asked for where no column can be an amount", () => {
    expect(codes(baselineFromBooks(tableOf("Who;What", "a;b")))).toEqual(["books.no-amount"]);
  });
});
