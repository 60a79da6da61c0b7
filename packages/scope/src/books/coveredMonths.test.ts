import { describe, expect, it } from "vitest";
import type { BookRow } from "./bookRow.ts";
import { coveredMonths } from "./coveredMonths.ts";

const ROW = {
  line: 2,
  account: "",
  accountName: "",
  costCentre: "",
  costCentreName: "",
  currency: "",
  words: [],
  fingerprint: "",
};

/** Bookings on days of months: "2026-01": [[31, 100]]. */
function rowsOf(
  months: Readonly<Record<string, readonly (readonly [day: number | null, amount: number])[]>>,
): BookRow[] {
  return Object.entries(months).flatMap(([month, bookings]) =>
    bookings.map(([day, amount]) => ({ ...ROW, entries: [{ month, day, amount, fte: null }] })),
  );
}

const full = [
  [5, 100],
  [28, 400],
] as const;

describe("the months that count", () => {
  it("leave out a last month that stops early and is small, and a first one that starts late and is small", () => {
    const months = {
      "2025-01": [[28, 200]],
      "2025-02": full,
      "2025-03": full,
      "2025-04": full,
      "2025-05": [[5, 100]],
    } as const;
    expect(coveredMonths(rowsOf(months))).toMatchObject({
      covered: ["2025-02", "2025-03", "2025-04"],
      partial: ["2025-01", "2025-05"],
    });
  });

  it("keep a small month that runs to its usual end, and an early end that is not small", () => {
    const small = {
      "2025-01": full,
      "2025-02": full,
      "2025-03": full,
      "2025-04": [
        [5, 10],
        [28, 40],
      ],
    } as const;
    expect(coveredMonths(rowsOf(small)).partial).toEqual([]);
    const early = { "2025-01": full, "2025-02": full, "2025-03": full, "2025-04": [[5, 450]] } as const;
    expect(coveredMonths(rowsOf(early)).partial).toEqual([]);
  });

  it("of books without days leave out a last month far below the usual", () => {
    const months = {
      "2025-01": [[null, 100]],
      "2025-02": [[null, 100]],
      "2025-03": [[null, 100]],
      "2025-04": [[null, 30]],
    } as const;
    expect(coveredMonths(rowsOf(months)).partial).toEqual(["2025-04"]);
  });

  it("do not judge by fewer than three others", () => {
    const months = { "2025-01": full, "2025-02": full, "2025-03": [[5, 1]] } as const;
    expect(coveredMonths(rowsOf(months)).partial).toEqual([]);
  });

  it("end before months of nothing but zeros", () => {
    const months = { "--01": [[null, 5]], "--02": [[null, 5]], "--03": [[null, 0]] } as const;
    expect(coveredMonths(rowsOf(months)).covered).toEqual(["--01", "--02"]);
  });

  it("are at most the latest twelve, across the turn of a year, with their gaps", () => {
    const keys = ["2024-10", "2024-11", "2024-12", "2025-01", "2025-03", "2025-11"];
    const found = coveredMonths(rowsOf(Object.fromEntries(keys.map((key) => [key, full]))));
    expect(found.covered).toEqual(["2024-12", "2025-01", "2025-03", "2025-11"]);
    expect(found.missing).toHaveLength(8);
    expect(found.earlier).toEqual(["2024-10", "2024-11"]);
  });

  it("come in steps where bookings do", () => {
    const keys = ["2025-03", "2025-06", "2025-09"];
    expect(coveredMonths(rowsOf(Object.fromEntries(keys.map((key) => [key, full]))))).toMatchObject({
      step: 3,
      missing: [],
    });
  });
});
