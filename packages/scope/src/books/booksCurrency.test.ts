import { expectOk } from "@shoreline/units";
import { describe, expect, it } from "vitest";
import { tableOf, codes, reasons } from "../../test/books/linesTable.ts";
import { baselineFromBooks } from "./baselineFromBooks.ts";

const currencyOf = (...lines: string[]) => expectOk(baselineFromBooks(tableOf(...lines), { months: 12 })).currency;

describe("money in a ledger", () => {
  it("is found in its column, beside the figures, or in the head", () => {
    expect(currencyOf("Account;Amount;Currency", "a;1.50;PLN")).toBe("PLN");
    expect(currencyOf("Account;Amount", "a;1,50 €")).toBe("EUR");
    expect(currencyOf("Account;Amount in GBP", "a;1.50")).toBe("GBP");
  });

  it("that is named nowhere, or in several ways, or otherwise than said, is asked for", () => {
    const bare = tableOf("Account;Amount", "a;1.50");
    expect(codes(baselineFromBooks(bare, { months: 12 }))).toEqual(["books.no-currency"]);
    expect(expectOk(baselineFromBooks(bare, { months: 12, currency: "chf" })).currency).toBe("CHF");
    const mixed = tableOf("Account;Amount;Currency", "a;1.50;EUR", "b;2.50;USD");
    expect(codes(baselineFromBooks(mixed, { months: 12 }))).toEqual(["books.currencies"]);
    const chosen = expectOk(baselineFromBooks(mixed, { months: 12, currency: "USD" }));
    expect(chosen.runCostPerYear).toBe(2.5);
    expect(reasons(chosen)).toEqual([["otherCurrency", 1]]);
    expect(codes(baselineFromBooks(mixed, { months: 12, currency: "GBP" }))).toEqual(["books.other-currency"]);
    expect(codes(baselineFromBooks(mixed, { months: 12, currency: "money" }))).toEqual(["books.unknown-currency"]);
  });

  it("that can be read in two ways is asked for with both sums", () => {
    const table = tableOf("Account;Amount EUR", "a;1.234", "b;2.500");
    const found = baselineFromBooks(table, { months: 12 });
    expect(found.ok ? "" : found.faults[0]?.given).toBe(
      "amounts that add up to 3.73 with a decimal point and to 3734 with a decimal comma",
    );
    expect(expectOk(baselineFromBooks(table, { months: 12, decimal: "comma" })).runCostPerYear).toBe(3734);
  });

  it("follows the other columns of the table where its own cells leave it open", () => {
    const table = tableOf("Account;Amount EUR;Hours", "a;1.234;7,5", "b;2.500;8,25");
    expect(expectOk(baselineFromBooks(table, { months: 12 })).runCostPerYear).toBe(3734);
  });
});
