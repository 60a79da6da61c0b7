import type { Party } from "@shoreline/arrangements";
import { phrase, word, wordOf } from "@shoreline/decide";
import type { HeadKind } from "@shoreline/economics";
import { address, columnLetters, fixedAddress, onSheet } from "../grid/address.ts";
import { emptyRow, live, noteRow, sectionRow, text, titleRow } from "../grid/cell.ts";
import { HEADS } from "../grid/formats.ts";
import type { Look, Row, Sheet } from "../grid/sheet.ts";
import { CASH_FLOW, FIRST_MONTH, WORKINGS } from "../graph/layout.ts";
import { monthly, total } from "./blockValues.ts";
import { monthYears, mostYears } from "./calendar.ts";
import { YEAR_ROW } from "./cashFlowLayout.ts";
import { blockOf, type Context } from "./context.ts";
import { yearFormula, yearHeads } from "./profitAndLossSheet.ts";

const HEAD = 2;
const FIRST_YEAR = 2;
const HEAD_COUNT = "Head count";
const NOTE = [
  "Full-time equivalents, on average over the months of each fiscal year, live.",
  "Own people are counted as they are paid, idle hours included; people of others as they work.",
  "The bridge leads from the baseline to the recommendation kind by kind.",
];

const TEAM_WORDS: Readonly<Record<Party, string>> = {
  employees: "Own team",
  employerOfRecord: "Own people at an employer of record",
  vendor: "The vendor's people",
  buildOperateTransfer: "People of the centre",
  freelancers: "Freelancers",
};
const DIVIDED_TEAMS = "Teams at all places";
const KIND_WORDS: Readonly<Record<Exclude<HeadKind, "team">, string>> = {
  elsewhere: "Staff elsewhere in the delivery mix",
  steering: "Home staff who steer and specify",
  incumbents: "Today's team until the handover",
  interim: "Interim staff until the start",
};

interface Kind {
  readonly words: string;
  /** Row of the workings that holds its months; none where there are no such people. */
  readonly source: number | undefined;
  readonly values: readonly number[];
}

/** Who stands on which payroll in each fiscal year: baseline, recommendation, and the way from one to the other. */
export function headCountSheet(context: Context): Sheet {
  const { decision, calculation } = context;
  const years = mostYears(calculation.months);
  const rows: Row[] = [
    titleRow(word(HEAD_COUNT)),
    noteRow(NOTE, 2 + Math.min(years, 5), 125),
    yearHeads(context, years),
  ];
  rows[HEAD] = {
    cells: rows[HEAD]!.cells.map((cell, column) =>
      column === 0 ? text(word("FTE"), "head") : column === 1 ? text("", "head") : cell,
    ),
  };
  const side = (id: string, title: (words: string) => string) => addSide(rows, context, kindsOf(context, id), title);
  const baseline = side(decision.baseline, (words) => phrase`Baseline: ${words}`);
  if (decision.recommendation.alternative !== decision.baseline) {
    const recommended = side(decision.recommendation.alternative, (words) => phrase`Recommended: ${words}`);
    addBridge(rows, years, baseline, recommended);
  }
  return {
    name: HEAD_COUNT,
    widths: [54, 4, ...Array.from({ length: years }, () => 13)],
    rows,
    frozen: { rows: HEAD + 1, columns: 2 },
    pages: "one",
  };
}

function kindsOf(context: Context, id: string): { readonly words: string; readonly kinds: readonly Kind[] } {
  const { alternative } = blockOf(context, id);
  const { party, shares } = alternative.candidate.placement;
  const teamWords = shares === undefined ? wordOf(TEAM_WORDS, party) : word(DIVIDED_TEAMS);
  const { calculation, layout } = context;
  return {
    words: alternative.candidate.words,
    kinds: alternative.heads.map(({ kind, node }) => ({
      words: kind === "team" ? teamWords : wordOf(KIND_WORDS, kind),
      source: layout.workingRows.get(node),
      values: monthly(calculation.valuesOf(node), calculation.months),
    })),
  };
}

interface SideRow {
  readonly words: string;
  readonly row: number;
  readonly values: readonly number[];
}

interface Side {
  readonly kinds: readonly SideRow[];
  readonly all: SideRow;
}

function addSide(
  rows: Row[],
  context: Context,
  { words, kinds }: ReturnType<typeof kindsOf>,
  title: (words: string) => string,
): Side {
  const { months } = context.calculation;
  const years = mostYears(months);
  const of = monthYears(context.decision.brief.work.start, months);
  rows.push(sectionRow(title(words), FIRST_YEAR + years));
  const added = kinds.map((kind): SideRow => {
    const values = Array.from({ length: years }, (_, index) =>
      meanOf(kind.values.filter((__, month) => of[month] === of[0]! + index)),
    );
    return addRow(rows, kind.words, values, (column) => meanFormula(kind.source!, months, column));
  });
  const values = Array.from({ length: years }, (_, index) => total(added.map((row) => row.values[index]!)));
  const all = addRow(
    rows,
    word("All together"),
    values,
    (column) => `SUM(${address(added[0]!.row, column)}:${address(added.at(-1)!.row, column)})`,
    "total",
  );
  rows.push(emptyRow);
  return { kinds: added, all };
}

function addBridge(rows: Row[], years: number, from: Side, to: Side): void {
  rows.push(sectionRow(word("Bridge from the baseline to the recommendation"), FIRST_YEAR + years));
  const start = addRow(rows, word("Baseline"), from.all.values, (column) => address(from.all.row, column), "total");
  const names = [...new Set([...from.kinds, ...to.kinds].map(({ words }) => words))];
  for (const words of names) {
    const [before, after] = [from, to].map(({ kinds }) => kinds.find((kind) => kind.words === words));
    const values = Array.from(
      { length: years },
      (_, index) => (after?.values[index] ?? 0) - (before?.values[index] ?? 0),
    );
    addRow(rows, words, values, (column) =>
      [after ? address(after.row, column) : "0", before ? `-${address(before.row, column)}` : ""].join(""),
    );
  }
  const last = rows.length - 1;
  addRow(
    rows,
    word("Recommended"),
    to.all.values,
    (column) => `SUM(${address(start.row, column)}:${address(last, column)})`,
    "total",
  );
}

function addRow(
  rows: Row[],
  words: string,
  values: readonly number[],
  formula: (column: number) => string,
  look?: Look,
): SideRow {
  const row = rows.length;
  rows.push({
    cells: [
      text(words, look),
      text("", look),
      ...values.map((value, index) => live(formula(FIRST_YEAR + index), value, HEADS, look)),
    ],
  });
  return { words, row, values };
}

/** The mean of the months of a fiscal year; nothing for a year without months. */
function meanFormula(row: number, months: number, column: number): string {
  const years = onSheet(
    CASH_FLOW,
    `${fixedAddress(YEAR_ROW, FIRST_MONTH)}:${fixedAddress(YEAR_ROW, FIRST_MONTH + months - 1)}`,
  );
  const count = `COUNTIF(${years},${columnLetters(column)}$${HEAD + 1})`;
  return `IF(${count}=0,0,${yearFormula(WORKINGS, row, months, column)}/MAX(1,${count}))`;
}

function meanOf(values: readonly number[]): number {
  return values.length === 0 ? 0 : total(values) / values.length;
}
