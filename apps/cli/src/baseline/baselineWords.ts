import { basename } from "node:path";
import type { BaselineFromBooks, ExclusionReason } from "@shoreline/scope";
import { count, figure, monthName, signedPercent } from "../page/figures.ts";

/** An amount as people say it: "1.69 million EUR", "48 k EUR". */
export function amountWords(amount: number, currency: string): string {
  return `${scaledAmount(amount)} ${currency}`;
}

function scaledAmount(amount: number): string {
  const size = Math.abs(amount);
  const sign = amount < 0 ? "−" : "";
  if (size >= 999_500) return `${sign}${(size / 1e6).toFixed(size >= 99.5e6 ? 0 : size >= 9.95e6 ? 1 : 2)} million`;
  if (size >= 9_995) return `${sign}${Math.round(size / 1000)} k`;
  return `${sign}${count(size)}`;
}

/** "Today costs 1.69 million EUR a year (12 months, 24.3 FTE, 70 k EUR per FTE)." */
export function answerWords(baseline: BaselineFromBooks): string {
  const { runCostPerYear, currency, months, fte, costPerFte } = baseline;
  const details = [
    ...(months.covered.length > 0
      ? [`${months.covered.length} ${months.covered.length === 1 ? "month" : "months"}`]
      : []),
    ...(fte === undefined ? [] : [`${figure(Math.round(fte * 10) / 10)} FTE`]),
    ...(costPerFte === undefined ? [] : [`${amountWords(costPerFte, currency)} per FTE`]),
  ];
  return `Today costs ${amountWords(runCostPerYear, currency)} a year${details.length === 0 ? "" : ` (${details.join(", ")})`}.`;
}

/** How the year was reached, over which months, and where it is going. */
export function howWords({ annualised, months, trendSharePerYear: trend }: BaselineFromBooks): string {
  const span = spanWords(months.covered);
  const isSteady = trend !== undefined && Math.abs(trend) < 0.005;
  const growth =
    trend === undefined
      ? ""
      : isSteady
        ? "; steady over these months"
        : `; trend over these months ${signedPercent(trend)} a year`;
  return `It is ${annualised}${span}${growth}.`;
}

function spanWords(covered: readonly string[]): string {
  const [first, last] = [covered[0], covered.at(-1)];
  if (first === undefined || last === undefined) return "";
  return first === last ? `, ${monthWords(first)}` : `, ${monthWords(first)} to ${monthWords(last)}`;
}

/** "Mar 2026", or "Mar" of a year that nobody names. */
export function monthWords(key: string): string {
  const [year = "", month = ""] = key.startsWith("--") ? ["", key.slice(2)] : key.split("-");
  return `${monthName(Number(month))} ${year}`.trim();
}

/** The comment behind the figure in a brief: where it comes from, without the folder of one machine. */
export function figureComment(baseline: BaselineFromBooks, file: string): string {
  const { currency, annualised, months, fte } = baseline;
  const span = spanWords(months.covered);
  const heads = fte === undefined ? "" : `, ${figure(Math.round(fte * 10) / 10)} FTE`;
  const source = file === "-" ? "the books" : basename(file);
  return `${currency}; from ${source}: ${annualised}${span}${heads}`;
}

/** Why rows were left out. */
export const EXCLUSIONS: Readonly<Record<ExclusionReason, string>> = {
  totals: "sums of other rows",
  balances: "balances carried forward",
  plans: "plan, beside rows marked as actual",
  noFigure: "no amount",
  noMonth: "no month",
  otherCurrency: "another currency",
  otherCostCentre: "another cost centre",
  otherAccount: "another account",
  oneOff: "comes once: accounts for severance, restructuring and the like",
  reversed: "booked and taken back",
  earlier: "before the latest twelve months",
  partialMonth: "in a month that is not complete",
  left: "left before the date",
  notYetStarted: "not yet started at the date",
};
