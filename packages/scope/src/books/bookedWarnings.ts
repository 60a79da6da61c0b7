import { type BookRow, rowAmount } from "./bookRow.ts";
import type { BooksWarning, CostPart } from "./booksTypes.ts";
import { holdsRowWord } from "./lexicon.ts";

/** Below this confidence, a column should be confirmed before its figures are used. */
const UNSURE = 0.6;
const MOST_NAMED = 4;

/** What the figures themselves call for: overheads that may stay, rows that stand twice. */
export function bookedWarnings(rows: readonly BookRow[], byAccount: readonly CostPart[]): BooksWarning[] {
  return [...overheadWarning(byAccount), ...creditWarning(byAccount), ...duplicateWarning(rows)];
}

/** Columns that were told by little. */
export function unsureWarnings(
  columns: readonly { column: string; meaning: string; confidence: number }[],
): BooksWarning[] {
  const unsure = columns.filter(({ meaning, confidence }) => confidence < UNSURE && meaning !== "person");
  return unsure.map(({ column, meaning }) => ({
    code: "unsure-column",
    text: `${JSON.stringify(column)} was taken for ${meaning} on little evidence; confirm it.`,
  }));
}

/** Rent and allocations often go on after the work has moved. */
function overheadWarning(byAccount: readonly CostPart[]): BooksWarning[] {
  const overheads = byAccount.filter(
    ({ key, name = "" }) => holdsRowWord(key, "overhead") || holdsRowWord(name, "overhead"),
  );
  if (overheads.length === 0) return [];
  const share = overheads.reduce((sum, each) => sum + each.share, 0);
  const text = `${Math.round(share * 100)} % stands on accounts that may stay when the work moves: ${namesOf(overheads)}. Leave out what stays.`;
  return [{ code: "overheads", text }];
}

/** Accounts below zero from here on are worth a word: revenue and recharges are no part of what the work costs. */
const LEAST_CREDIT_SHARE = 0.05;

function creditWarning(byAccount: readonly CostPart[]): BooksWarning[] {
  const credits = byAccount.filter(({ perYear }) => perYear < 0).toReversed();
  const share = credits.reduce((sum, each) => sum - each.share, 0);
  if (share < LEAST_CREDIT_SHARE) return [];
  const text = `Accounts below zero lower the cost by ${Math.round(share * 100)} %: ${namesOf(credits)}. Leave out revenue and what others are charged.`;
  return [{ code: "credits", text }];
}

/** Rows that agree in every cell; they count, because two equal invoices do happen. */
function duplicateWarning(rows: readonly BookRow[]): BooksWarning[] {
  const seen = new Set<string>();
  const again = rows.filter(({ fingerprint }) => seen.size === seen.add(fingerprint).size);
  if (again.length === 0) return [];
  const amount = again.reduce((sum, row) => sum + rowAmount(row), 0);
  const lines = again.slice(0, MOST_NAMED).map(({ line }) => line);
  const text = `${again.length} rows repeat an earlier row in every cell, ${amount.toFixed(2)} together (line ${lines.join(", ")}${again.length > lines.length ? ", …" : ""}). They count; were they exported twice?`;
  return [{ code: "duplicates", text }];
}

function namesOf(parts: readonly CostPart[]): string {
  const named = parts.slice(0, MOST_NAMED).map(({ key, name }) => (name === undefined ? key : `${key} ${name}`));
  return named.join(", ") + (parts.length > MOST_NAMED ? " and others" : "");
}
