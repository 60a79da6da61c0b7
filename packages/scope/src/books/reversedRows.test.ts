import { describe, expect, it } from "vitest";
import type { BookRow } from "./bookRow.ts";
import { reversedRows } from "./reversedRows.ts";

function row(line: number, amount: number, text: string, account = "6815"): BookRow {
  const entries = [{ month: "2026-01", day: 1, amount, fte: null }];
  return {
    line,
    account,
    accountName: "",
    costCentre: "",
    costCentreName: "",
    currency: "",
    words: [text],
    fingerprint: "",
    entries,
  };
}

describe("a reversal", () => {
  it.each(["Storno Rechnung", "Reversal of 17", "VOID: seats", "Extourne facture", "Anulowanie", "Estorno"])(
    "is paired with its booking: %s",
    (text) => {
      expect(reversedRows([row(2, 10, "seats"), row(3, -10, text)])).toEqual({ pairs: new Set([3, 2]), alone: [] });
    },
  );

  it("takes one booking only, of the same account and amount", () => {
    const rows = [
      row(2, 10, "a"),
      row(3, 10, "b"),
      row(4, -10, "storno"),
      row(5, -20, "storno"),
      row(6, -10, "storno", "62"),
    ];
    const { pairs, alone } = reversedRows(rows);
    expect([...pairs].toSorted()).toEqual([3, 4]);
    expect(alone).toEqual([5, 6]);
  });

  it("is not seen in an ordinary credit", () => {
    expect(reversedRows([row(2, 10, "a"), row(3, -10, "credit note")])).toEqual({ pairs: new Set(), alone: [] });
  });
});
