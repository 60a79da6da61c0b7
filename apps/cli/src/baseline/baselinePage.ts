import type { BaselineFromBooks, CostPart } from "@shoreline/scope";
import { displayWidth } from "../page/displayText.ts";
import { bar, count } from "../page/figures.ts";
import { listBlock, type Page, type Section, sectionOf, tableBlock, textBlock } from "../page/page.ts";
import { amountWords, answerWords, EXCLUSIONS, figureComment, howWords, monthWords } from "./baselineWords.ts";

/** What surrounds the figure: the file, what was noted while it was read, and the brief that was written. */
export interface PageContext {
  readonly file: string;
  readonly notes: readonly string[];
  readonly out: string | undefined;
}

/** Today's cost as its reader wants it: the figure, what to check, what it is made of, how the columns were read. */
export function baselinePage(baseline: BaselineFromBooks, context: PageContext): Page {
  return [
    { blocks: [textBlock(answerWords(baseline), "strong"), textBlock(howWords(baseline))] },
    ...warningsSection(baseline),
    ...partsSection(baseline.layout === "staff" ? "By job" : "By account", baseline.byAccount, baseline.currency),
    ...partsSection("By cost centre", baseline.byCostCentre, baseline.currency),
    ...monthsSection(baseline),
    ...columnsSection(baseline),
    ...leftOutSection(baseline, context.notes),
    nextSection(baseline, context),
  ];
}

/** The option that settles a warning, by its code. */
const SETTLED_BY: Readonly<Record<string, string>> = {
  "pay-only": "--on-costs 0.21",
  "salary-span": "--salary-per year",
  "unsure-column": "--columns",
  overheads: "--without-account",
  credits: "--without-account",
};

function warningsSection({ warnings }: BaselineFromBooks): Section[] {
  const items = warnings.map(({ code, text }) => {
    const option = SETTLED_BY[code];
    return option === undefined ? text : `${text} (${option})`;
  });
  return sectionOf("Check first", items.length === 0 ? [] : [listBlock(items)]);
}

const MOST_PARTS = 12;
const BAR_WIDTH = 16;
const RIGHT = { align: "right" as const };

function partsSection(title: string, parts: readonly CostPart[], currency: string): Section[] {
  if (parts.length < 2) return [];
  const shown = parts.slice(0, MOST_PARTS);
  const rest = parts.slice(MOST_PARTS);
  const rows = shown.map(({ key, name, perYear, share }) => [
    name === undefined ? key : `${key} ${name}`,
    count(perYear),
    `${Math.round(share * 100)} %`,
    bar(share, BAR_WIDTH),
  ]);
  const others = rest.reduce((sum, { perYear }) => sum + perYear, 0);
  const columns = [
    { head: "", wraps: true },
    { head: `${currency} a year`, ...RIGHT },
    { head: "", ...RIGHT },
    { head: "" },
  ];
  const last = rest.length === 0 ? [] : [[`${rest.length} others`, count(others), "", ""]];
  return sectionOf(title, [tableBlock(columns, [...rows, ...last])]);
}

const MONTH_BAR_WIDTH = 32;

/** A bar for each month; a month between without a booking is shown empty. */
function monthsSection({ byMonth, months, currency }: BaselineFromBooks): Section[] {
  if (byMonth.length < 2) return [];
  const most = Math.max(...byMonth.map(({ amount }) => amount), 1);
  const empty = months.missing.map((month) => ({ month, amount: 0 }));
  const all = [...byMonth, ...empty].toSorted((one, other) => (one.month < other.month ? -1 : 1));
  const width = Math.max(...all.map(({ amount }) => displayWidth(count(amount))));
  const lines = all.map(
    ({ month, amount }) =>
      `${monthWords(month).padEnd(8)}  ${count(amount).padStart(width)}  ${bar(amount / most, MONTH_BAR_WIDTH)}`,
  );
  return sectionOf("Month by month", [{ kind: "picture", lines }, textBlock(currency, "quiet")]);
}

/** Heads are shown as they stand in the file, so that they can be typed back. */
function columnsSection({ columns, unusedColumns, layout }: BaselineFromBooks): Section[] {
  const rows = columns.map(({ meaning, column, confidence, because }) => [
    meaning,
    column,
    `${Math.round(confidence * 100)} %`,
    because,
  ]);
  const heads = [
    { head: "meaning" },
    { head: "column", wraps: true },
    { head: "sure", ...RIGHT },
    { head: "why", wraps: true },
  ];
  const wide = layout === "wide" ? ["Columns that name a month hold its amounts."] : [];
  const unused = unusedColumns.length === 0 ? [] : [`Not used: ${unusedColumns.join(", ")}.`];
  const correct = 'Wrong? Say so: --columns amount="…",month="…"; a dash means that there is no such column.';
  return sectionOf("How the columns were read", [
    ...(rows.length === 0 ? [] : [tableBlock(heads, rows)]),
    listBlock([...wide, ...unused, correct]),
  ]);
}

function leftOutSection({ excluded, currency }: BaselineFromBooks, notes: readonly string[]): Section[] {
  const rows = excluded.map(({ reason, rows: number, amount, lines }) => [
    EXCLUSIONS[reason],
    count(number),
    amount === null ? "" : count(amount),
    lines.join(", ") + (number > lines.length ? ", …" : ""),
  ]);
  const columns = [
    { head: "", wraps: true },
    { head: "rows", ...RIGHT },
    { head: currency, ...RIGHT },
    { head: "lines", wraps: true },
  ];
  return sectionOf("Left out", [
    ...(rows.length === 0 ? [] : [tableBlock(columns, rows)]),
    ...(notes.length === 0 ? [] : [listBlock(notes)]),
  ]);
}

function nextSection(baseline: BaselineFromBooks, { file, out }: PageContext): Section {
  const figure = Math.round(baseline.runCostPerYear);
  const lines = ["baseline:", `  runCostPerYear: ${figure} # ${figureComment(baseline, file)}`];
  const amount = amountWords(baseline.runCostPerYear, baseline.currency);
  const put = `Put this into the brief, or let --into BRIEF.yaml --out NEW.yaml do it; savings are then measured against ${amount} a year:`;
  if (out === undefined) return { title: "Next", blocks: [textBlock(put), { kind: "picture", lines }] };
  return {
    title: "Next",
    blocks: [textBlock(`shoreline decide ${out}: savings are now measured against ${amount} a year.`)],
  };
}
