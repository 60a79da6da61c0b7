import {
  type Alternative,
  type Decision,
  type Figures,
  odds,
  phrase,
  type Verdict,
  word,
  wordOf,
} from "@shoreline/decide";
import { alternativeOf, thingWords } from "../../document/arrangementWords.ts";
import { countWords } from "../../document/figureWords.ts";
import { onSheet } from "../grid/address.ts";
import {
  eachWord,
  emptyRow,
  figure,
  linkTo,
  live,
  noteRow,
  paragraph,
  sectionRow,
  text,
  titleRow,
} from "../grid/cell.ts";
import { MONTHS, moneyIn, PERCENT } from "../grid/formats.ts";
import type { Cell, Row, Sheet } from "../grid/sheet.ts";
import { INPUTS, WORKINGS } from "../graph/layout.ts";
import { reasonWords, summaryWords } from "./answerWords.ts";
import { presentValue } from "./blockValues.ts";
import { comparedAt, movedRange } from "./comparisonSheet.ts";
import type { Context } from "./context.ts";

const ANSWER = "Answer";
const COLUMNS = 4;
const CHARACTERS = 118;

const VERDICT_WORDS: Readonly<Record<Verdict, string>> = {
  clear: "clear",
  leaning: "leaning: likely, not certain",
  tooCloseToCall: "too close to call",
};

const NOTE = [
  "The two tables differ, and should.",
  "The first is a single future in which every uncertain input takes its median; leaks, standstills and broken contracts then mostly do not happen at all.",
  "The mean over all futures counts them by how likely they are.",
  "Decide by the mean; use the first table to see when money moves and to try other inputs.",
];

/** The answer on one page: what to do, how sure, what it comes to, and where the rest stands. */
export function answerSheet(context: Context, contents: readonly (readonly [name: string, what: string])[]): Sheet {
  const { decision } = context;
  return {
    name: ANSWER,
    widths: [62, 22, 22, 22],
    rows: [
      titleRow(decision.title),
      paragraph(summaryWords(decision), COLUMNS, CHARACTERS, "lead"),
      paragraph(verdictWords(decision), COLUMNS, CHARACTERS),
      emptyRow,
      ...liveRows(context),
      emptyRow,
      ...simulatedRows(context),
      emptyRow,
      sectionRow(word("Why"), COLUMNS),
      ...reasonWords(decision).map((words) => paragraph(`• ${words}`, COLUMNS, CHARACTERS)),
      emptyRow,
      sectionRow(word("Sheets"), COLUMNS),
      ...contents.map(([name, what]): Row => ({ cells: [linkTo(word(name), onSheet(name, "A1")), text(what)] })),
      emptyRow,
      paragraph(provenance(decision), COLUMNS, CHARACTERS, "note"),
    ],
    frozen: { rows: 1, columns: 0 },
    pages: "one",
  };
}

function verdictWords(decision: Decision): string {
  const { verdict, confidenceShare, alternative } = decision.recommendation;
  const duel = alternativeOf(decision, alternative).winsAgainstBest;
  const first = phrase`Verdict: ${wordOf(VERDICT_WORDS, verdict)}. It ranks first in ${odds(confidenceShare)} futures and weights.`;
  if (!duel) return first;
  return `${first} ${phrase`It scores above ${thingWords(decision, duel.versus)} in ${odds(duel.probability)} futures.`}`;
}

function provenance({ id, seed, trials, atlas }: Decision): string {
  return phrase`Decision ${id}, ${countWords(trials)} futures from seed ${seed}, facts of atlas ${atlas.version} (${atlas.date}).`;
}

/** The figures that follow the inputs, and how far they stand from the engine's own. */
function liveRows(context: Context): Row[] {
  const { decision, values, calculation } = context;
  const format = moneyIn(decision.brief.company.currency);
  const [ours, theirs] = [decision.recommendation.alternative, decision.baseline];
  const [mine, base] = [values.get(ours)!, values.get(theirs)!];
  const at = (id: string) => comparedAt(context, id);
  const discount = calculation.valuesOf(calculation.discount);
  const once = (id: string) => presentValue(values.get(id)!.once, discount);
  const pair = (words: string, name: "cost" | "once", amounts: readonly [number, number]): Row => ({
    cells: [
      text(words),
      live(at(ours)[name], amounts[0], format),
      live(at(theirs)[name], amounts[1], format),
      live(`${at(theirs)[name]}-${at(ours)[name]}`, amounts[1] - amounts[0], format),
    ],
  });
  return [
    {
      cells: sectionHeads(word("At the inputs of this workbook: one future, live")),
    },
    pair(word("Net present value of all costs"), "cost", [mine.cost, base.cost]),
    pair(word("of it paid once"), "once", [once(ours), once(theirs)]),
    {
      cells: [
        text(word("Saving against the baseline, share of its cost")),
        undefined,
        undefined,
        live(`${at(ours).saving}/${at(theirs).cost}`, (base.cost - mine.cost) / base.cost, PERCENT, "total"),
      ],
    },
    {
      cells: [
        text(word("Inputs have moved the costs by at most (0 until a yellow cell is changed)")),
        live(`MAX(MAX(${movedRange(context)}),-MIN(${movedRange(context)}))`, 0, "0.00%", "note"),
      ],
    },
  ];
}

/** What the simulation says, which does not follow the inputs, and why it differs. */
function simulatedRows({ decision }: Context): Row[] {
  const mine = alternativeOf(decision, decision.recommendation.alternative);
  const base = alternativeOf(decision, decision.baseline);
  const format = moneyIn(decision.brief.company.currency);
  const row = (words: string, pick: (figures: Alternative) => number | null, saving?: number | null): Row => ({
    cells: [text(words), figure(pick(mine), format), figure(pick(base), format), optional(saving, format)],
  });
  return [
    {
      cells: sectionHeads(phrase`Over ${countWords(decision.trials)} futures: simulated, not live`),
    },
    row(word("Mean cost, present value: what the answer goes by"), ({ cost }) => cost.mean, mine.saving.mean),
    row(word("Median"), ({ cost }) => cost.p50, mine.saving.p50),
    row(word("One future in ten costs less than (saving: is worse than)"), ({ cost }) => cost.p10, mine.saving.p10),
    row(word("One future in ten costs more than (saving: is better than)"), ({ cost }) => cost.p90, mine.saving.p90),
    row(word("Mean of the worst twentieth"), ({ cost }) => cost.cvar95 ?? null, mine.saving.cvar95),
    months(word("Months to the first output, mean"), mine.monthsToFirstOutput, base.monthsToFirstOutput),
    noteRow(NOTE, COLUMNS, CHARACTERS),
  ];
}

/** The heading of a table, and over its columns what they hold. */
function sectionHeads(title: string): Cell[] {
  const heads = eachWord("Recommended", "Baseline", "Saving");
  return [text(title, "section"), ...heads.map((head) => text(head, "sectionRight"))];
}

function months(words: string, mine: Figures, base: Figures): Row {
  return { cells: [text(words), figure(mine.mean, MONTHS), figure(base.mean, MONTHS)] };
}

function optional(value: number | null | undefined, format: string): Cell | undefined {
  return value === undefined ? undefined : figure(value, format);
}

/** The sheets of the workbook in words. */
export const CONTENTS: Readonly<Record<string, string>> = {
  Comparison: "every alternative in one row, live and simulated",
  [INPUTS]: "yellow cells that may be changed, each with range and source",
  "Monthly inputs": "yellow cells for each month: exchange rates",
  "Cash flow": "month by month, for each alternative, live",
  "Profit and loss": "by fiscal year, live",
  "Head count": "by fiscal year and payroll, live",
  Distributions: "mean, quantiles and fifty futures of each alternative",
  Lines: "the same for each cost line",
  "Landed cost": "what a unit of goods costs with each alternative, part by part",
  "Criteria and ranks": "scores, ranks, limits, other methods",
  "Way back and people": "months and cost of bringing the work home, and the people who lose it",
  "What would change it": "turning points, sensitivity, worth of information",
  Assumptions: "what is taken for granted, and how much hangs on it",
  "Facts and sources": "every figure from outside, with date, source and confidence",
  [WORKINGS]: "every step between the inputs and the cash flow, live",
};
