import { holdsRowWord } from "./lexicon.ts";
import { median } from "./median.ts";

/** What a salary is for, and how that is known. */
export interface SalarySpan {
  readonly per: "year" | "month";
  readonly isGuessed: boolean;
}

/** A median salary from here on is taken to be for a year, below for a month. Assumed; the result says that it is. */
const LEAST_YEARLY = 15_000;

/** What the salaries are for: as the user or the head says, or else by their size. */
export function salarySpan(head: string, values: readonly (number | null)[], given?: "year" | "month"): SalarySpan {
  const told = given ?? headSpan(head);
  if (told !== undefined) return { per: told, isGuessed: false };
  const paid = values.filter((value) => value !== null);
  return { per: paid.length > 0 && median(paid) >= LEAST_YEARLY ? "year" : "month", isGuessed: true };
}

/** The span that a head names. */
export function headSpan(head: string): "year" | "month" | undefined {
  if (holdsRowWord(head, "monthSpan")) return "month";
  return holdsRowWord(head, "yearSpan") ? "year" : undefined;
}
