import { type Decision, phrase, word } from "@shoreline/decide";
import { addMonths } from "@shoreline/units";
import { alternativeOf, headWords, standingOf } from "../arrangementWords.ts";
import type { CashLines } from "../chart.ts";
import { type Section, type Table, tableBlocks, textBlock } from "../document.ts";
import { dateWords, fixedWords } from "../figureWords.ts";
import { type MoneyScale, moneyScale } from "../moneyScale.ts";

/** When money moves: what has gone out by each month, and by year. */
export function cashSection(decision: Decision): Section {
  const streams = streamsOf(decision);
  return {
    id: "money",
    title: word("Money over time"),
    blocks: [
      textBlock(
        word(
          "One run in which every uncertain input takes its middle value, undiscounted: it shows when money moves. Its sums are not the mean costs of the other pages, which are present values over all futures.",
        ),
      ),
      { kind: "chart", chart: cashLines(decision, streams) },
      ...tableBlocks(yearsTable(decision, streams)),
    ],
  };
}

interface Stream {
  readonly id: string;
  readonly label: string;
  readonly byMonth: readonly number[];
}

/** Cash of the baseline and of the recommendation, all lines together. */
function streamsOf(decision: Decision): Stream[] {
  const ids = [...new Set([decision.baseline, decision.recommendation.alternative])];
  return ids.flatMap((id) => {
    const lines = decision.monthly[id];
    if (lines === undefined) return [];
    const months = Math.max(...Object.values(lines).map(({ length }) => length));
    const byMonth = Array.from({ length: months }, (_, month) =>
      Object.values(lines).reduce((sum, line) => sum + (line[month] ?? 0), 0),
    );
    return [{ id, label: headWords(alternativeOf(decision, id)), byMonth }];
  });
}

function cumulative(byMonth: readonly number[]): number[] {
  let sum = 0;
  return byMonth.map((amount) => (sum += amount));
}

function cashLines(decision: Decision, streams: readonly Stream[]): CashLines {
  const { brief } = decision;
  const { currency } = brief.company;
  const count = Math.max(0, ...streams.map(({ byMonth }) => byMonth.length));
  const lines = streams.map(({ id, label, byMonth }) => ({
    label,
    standing: standingOf(decision, id),
    cumulative: cumulative(byMonth),
  }));
  const scale = moneyScale(
    lines.map(({ cumulative: all }) => all.at(-1) ?? 0),
    currency,
  );
  return {
    kind: "cash",
    id: "cash",
    title: word("Paid out so far, by month"),
    description: lines
      .map(
        ({ label, cumulative: all }) =>
          phrase`${label}: ${precise(all.at(-1) ?? 0, scale)} ${scale.label} after ${all.length} months.`,
      )
      .join(" "),
    from: "monthly",
    currency,
    months: Array.from({ length: count }, (_, month) => dateWords(addMonths(brief.work.start, month).slice(0, 7))),
    lines,
  };
}

/** Sums by calendar year, which is taken as the fiscal year: the brief names no other. */
function yearsTable(decision: Decision, streams: readonly Stream[]): Table {
  const { start } = decision.brief.work;
  const years = yearsFrom(start, streams[0]?.byMonth.length ?? 0);
  const sums = streams.map(({ byMonth }) =>
    years.map((year) => byMonth.reduce((sum, amount, month) => sum + (yearOf(start, month) === year ? amount : 0), 0)),
  );
  const scale = moneyScale([Math.max(...sums.flat(), 1) / 10], decision.brief.company.currency);
  const [base = [], best] = sums;
  const gap =
    best === undefined ? undefined : cumulative(years.map((_, index) => (base[index] ?? 0) - (best[index] ?? 0)));
  return {
    caption: phrase`Paid by fiscal year (calendar year), ${scale.label}`,
    columns: [
      { head: word("year"), grow: 1 },
      ...streams.map(({ label }) => ({ head: label, align: "right" as const })),
      ...(gap === undefined ? [] : [{ head: word("saved so far"), align: "right" as const }]),
    ],
    rows: years.map((year, index) => ({
      cells: [
        [year],
        ...sums.map((sum) => [precise(sum[index] ?? 0, scale)]),
        ...(gap === undefined ? [] : [[precise(gap[index] ?? 0, scale)]]),
      ],
    })),
    from: "monthly",
  };
}

function yearOf(start: string, month: number): string {
  return addMonths(start, month).slice(0, 4);
}

function yearsFrom(start: string, months: number): string[] {
  return [...new Set(Array.from({ length: months }, (_, month) => yearOf(start, month)))];
}

function precise(amount: number, { unit }: MoneyScale): string {
  return fixedWords(amount / unit, unit === 1 ? 0 : 1);
}
