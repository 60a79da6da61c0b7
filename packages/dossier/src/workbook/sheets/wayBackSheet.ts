import { type Alternative, phrase, word } from "@shoreline/decide";
import { alternativeOf } from "../../document/arrangementWords.ts";
import { knowsReversal } from "../../document/reversalWords.ts";
import { columns, eachWord, emptyRow, figure, headRow, noteRow, sectionRow, text, titleRow } from "../grid/cell.ts";
import { MONEY, WHOLE } from "../grid/formats.ts";
import type { Row, Sheet } from "../grid/sheet.ts";
import type { Context } from "./context.ts";

const MONTHS = "0.0";
const PARTS = ["contract", "closing", "hiring", "teaching", "learning", "production"] as const;

const NOTE = [
  "From the simulation; it does not follow the inputs.",
  "Bringing the work home, decided in a month counted from the start: months until a team at home does it alone, and what that costs at prices of that month.",
  "The parts add up to the mean cost; what is written off is paid already and not in it.",
  "The people are as expected, and their pay is in the cash flow.",
];

/** What it takes to bring each alternative home, and the people it leaves behind; undefined where neither was reckoned. */
export function wayBackSheet({ decision, blocks }: Context): Sheet | undefined {
  if (!knowsReversal(decision)) return undefined;
  const told = blocks.map(({ alternative: { candidate } }) => ({
    words: candidate.words,
    alternative: alternativeOf(decision, candidate.id),
  }));
  const { currency } = decision.brief.company;
  return {
    name: WAY_BACK,
    widths: [44, 10, 12, 12, 12, 16, 16, 16, 14, 14, 14, 14, 14, 16, 16],
    rows: [
      titleRow(word(WAY_BACK)),
      noteRow(NOTE, 12, 180),
      headRow(
        [
          ...eachWord("Alternative", "Month", "Months", "10 %", "90 %"),
          phrase`Cost, ${currency}`,
          ...eachWord("10 %", "90 %", "Contract", "Closing", "Hiring", "Teaching"),
          ...eachWord("Learning again", "Moving the line", "Written off"),
        ],
        columns(1, 14),
      ),
      ...told.flatMap(({ words, alternative }) => momentRows(words, alternative)),
      emptyRow,
      ...peopleRows(told, currency),
    ],
    frozen: { rows: 3, columns: 1 },
    pages: 1,
  };
}

const WAY_BACK = "Way back and people";

function momentRows(words: string, { wayBack }: Alternative): Row[] {
  if (wayBack === null) return [{ cells: [text(words), text(word("at home"))] }];
  return wayBack.at.map(({ month, months, cost, parts, writtenOff }) => ({
    cells: [
      text(words),
      figure(month, WHOLE),
      ...[months.mean, months.p10, months.p90].map((each) => figure(each, MONTHS)),
      ...[cost.mean, cost.p10, cost.p90, ...PARTS.map((key) => parts[key]), writtenOff].map((each) =>
        figure(each, MONEY),
      ),
    ],
  }));
}

function peopleRows(told: readonly { words: string; alternative: Alternative }[], currency: string): Row[] {
  const rows = told.flatMap(({ words, alternative: { peopleLeftBehind: left } }): Row[] => {
    if (left === null) return [];
    const { displaced, following, redeployed, leaving } = left;
    const { severanceMonths, severance, standstillMonths, firstLeavingMonths } = left;
    return [
      {
        cells: [
          text(words),
          ...[displaced, following, redeployed, leaving, severanceMonths].map((each) => figure(each, MONTHS)),
          figure(severance, MONEY),
          ...[standstillMonths, firstLeavingMonths].map((each) => figure(each, MONTHS)),
        ],
      },
    ];
  });
  if (rows.length === 0) return [];
  const heads = [
    ...eachWord("Alternative", "People", "To the vendor", "Other post", "Leave", "Months of pay"),
    phrase`All pay, ${currency}`,
    ...eachWord("Consultation, months", "First leaves after, months"),
  ];
  return [sectionRow(word("People who lose the work"), 14), headRow(heads, columns(1, 8)), ...rows];
}
