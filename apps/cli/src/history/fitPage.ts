import { percent } from "@shoreline/decide";
import type { FitReport } from "@shoreline/scope";
import { count, figure } from "../page/figures.ts";
import { listBlock, type Page, type Section, sectionOf, tableBlock, textBlock } from "../page/page.ts";

const SHOWN_FORECASTS = 8;
const SHOWN_REJECTED = 8;
const SHOWN_METHODS = 5;

/** A fit as its reader wants it: how far to trust it, beside what that means; then what it rests on. */
export function fitPage(report: FitReport): Page {
  return [
    { blocks: [textBlock(answerWords(report), "strong"), textBlock(intervalWords(report))] },
    ...sectionOf("How well projects were forecast by the others", [accuracyTable(report)]),
    ...timeSection(report),
    ...worstSection(report),
    ...columnsSection(report),
    ...rejectedSection(report),
    ...sectionOf("How it forecasts", [listBlock(methodItems(report))]),
  ];
}

function answerWords({ n, sa, pred25 }: FitReport): string {
  const trust =
    sa >= 0.6 ? "forecast each other well" : sa >= 0.3 ? "forecast each other fairly" : "hardly forecast each other";
  return `${count(n)} past projects ${trust}: ${percent(sa)} better than guessing, ${percent(pred25)} within a quarter of the truth.`;
}

function intervalWords({ coverage80, intervalFactor80 }: FitReport): string {
  const reach = figure(intervalFactor80);
  return `The range that promises eight of ten held ${percent(coverage80)} of them; its upper end is ${reach} times its lower end.`;
}

function accuracyTable({ unit, sa, mae, mdae, pred25, mmre, crpsLog, coverage80, intervalFactor80 }: FitReport) {
  return tableBlock(
    [{ head: "" }, { head: "", align: "right" }, { head: "", wraps: true }],
    [
      ["Standardised accuracy", sa.toFixed(3), "1 perfect, 0 guessing by another project"],
      ["Mean absolute error", figure(mae), unit],
      ["Median absolute error", figure(mdae), unit],
      ["Within a quarter", percent(pred25), "of the actual effort"],
      ["Mean relative error", percent(mmre), "for comparison only; it rewards forecasts that are too low"],
      ["CRPS of logarithms", crpsLog.toFixed(3), "0 perfect; the whole range counts"],
      ["Inside the 80 % range", percent(coverage80), "should be 80 %"],
      ["Width of that range", `× ${figure(intervalFactor80)}`, "upper over lower end, at the median"],
    ],
  );
}

function timeSection({ overTime }: FitReport): Section[] {
  if (overTime === undefined) return [];
  const { learned, n, sa, coverage80, coverage80Fixed, intervalFactor80 } = overTime;
  const words =
    `Learned from the ${count(learned)} earliest, the ${count(n)} later ones came out ${percent(sa)} better than guessing. ` +
    `The range followed what happened: it held ${percent(coverage80)} (${percent(coverage80Fixed)} had it stood still), ` +
    `at a width of × ${figure(intervalFactor80)}.`;
  return sectionOf("The test of time", [textBlock(words)]);
}

/** How many times too much or too little, on the log scale. */
function far({ actual, predicted }: { actual: number; predicted: number }): number {
  return Math.abs(Math.log(actual / predicted));
}

function worstSection({ leaveOneOut }: FitReport): Section[] {
  const outside = leaveOneOut.filter(({ actual, low80, high80 }) => actual < low80 || actual > high80);
  const worst = outside.toSorted((a, b) => far(b) - far(a)).slice(0, SHOWN_FORECASTS);
  const right = { align: "right" as const };
  const head = [
    { head: "line", ...right },
    { head: "actual", ...right },
    { head: "forecast", ...right },
    { head: "80 % range", ...right },
  ];
  const rows = worst.map(({ row, actual, predicted, low80, high80 }) => [
    String(row),
    figure(actual),
    figure(predicted),
    `${figure(low80)} to ${figure(high80)}`,
  ]);
  const title = `Farthest outside their range (${count(outside.length)} of ${count(leaveOneOut.length)})`;
  return sectionOf(title, rows.length === 0 ? [] : [tableBlock(head, rows)]);
}

function columnsSection({ used, ignored }: FitReport): Section[] {
  const left = ignored.map(({ column, reason }) => `Left out: ${column} (${reason})`);
  const known =
    used.length === 0 ? "Nothing is known of a project but its effort" : `Known beforehand: ${used.join(", ")}`;
  return sectionOf("What it looked at", [listBlock([known, ...left])]);
}

function rejectedSection({ rejected }: FitReport): Section[] {
  const shown = rejected.slice(0, SHOWN_REJECTED).map(({ row, reason }) => `line ${row}: ${reason}`);
  const more = rejected.length - shown.length;
  const items = more > 0 ? [...shown, `and ${count(more)} more`] : shown;
  return sectionOf(
    `Rows that could not be used (${count(rejected.length)})`,
    items.length === 0 ? [] : [listBlock(items)],
  );
}

function methodItems({ method, methods, leansOn }: FitReport): string[] {
  const most = methods.slice(0, SHOWN_METHODS).map(({ name, weight }) => `${percent(weight)} ${name}`);
  const lean =
    leansOn === undefined
      ? []
      : [`Few projects lean on ${count(leansOn.n)} published ones by ${leansOn.unit}: ${leansOn.source}`];
  return [`By ${method}`, ...most, ...lean];
}
