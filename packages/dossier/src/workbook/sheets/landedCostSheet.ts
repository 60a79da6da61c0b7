import { type Alternative, type LandedUnitCost, phrase, unitCostWords, word, wordOf } from "@shoreline/decide";
import { unitCostKeys } from "@shoreline/economics";
import { alternativeWords } from "../../document/arrangementWords.ts";
import { LANDED_COST } from "../../document/landedCost.ts";
import { columns, eachWord, figure, headRow, paragraph, sectionRow, text, titleRow } from "../grid/cell.ts";
import { MONTHS, PERCENT } from "../grid/formats.ts";
import type { Row, Sheet } from "../grid/sheet.ts";
import type { Context } from "./context.ts";
import { shownAlternatives } from "./distributionsSheet.ts";

const LANDED = "Landed cost";
const NOTE = [
  "Present value of the cost over that of the good units, in each future by itself; means over all futures, not live.",
  "The parts add up to the mean.",
  "Days and distance of divided work are means over its units.",
];
/** Columns of the cost of a unit before its parts, and of its way behind them. */
const TOTAL = columns(1, 5);
const WAY = columns(1, 4);
const MONEY_OF_A_UNIT = "#,##0.00##";

/** What a unit of goods costs with each alternative, part by part; undefined for work that makes none. */
export function landedCostSheet({ decision }: Context): Sheet | undefined {
  const alternatives = shownAlternatives(decision).filter(({ landedCost }) => landedCost !== undefined);
  if (alternatives.length === 0) return undefined;
  const keys = unitCostKeys.filter((key) => alternatives.some((each) => partOf(each.landedCost!, key) !== undefined));
  const width = 1 + TOTAL.length + keys.length + WAY.length;
  return {
    name: LANDED,
    widths: [46, ...TOTAL.map(() => 13), ...keys.map(() => 14), ...WAY.map(() => 13)],
    rows: [
      titleRow(word(LANDED_COST)),
      paragraph(noteOf(decision.brief.company.currency), 1 + TOTAL.length, 110, "note"),
      headRow(
        [
          ...eachWord("Alternative", "Mean", "± (standard error)", "10 %", "Median", "90 %"),
          ...keys.map((key) => wordOf(unitCostWords, key)),
          ...eachWord("Days under way", "Kilometres", "Cleared", "Free of duty"),
        ],
        columns(1, TOTAL.length + keys.length + 2),
      ),
      ...alternatives.map((each) => unitRow(each, keys)),
      sectionRow(word("Each part as a share of the mean"), width),
      ...alternatives.map((each) => shareRow(each, keys)),
    ],
    frozen: { rows: 3, columns: 1 },
    pages: 1,
  };
}

function noteOf(currency: string): string {
  return [...eachWord(...NOTE), phrase`Money in ${currency}.`].join(" ");
}

type Key = (typeof unitCostKeys)[number];

function partOf({ parts }: LandedUnitCost, key: Key) {
  return parts.find(({ part }) => part === key);
}

function unitRow(alternative: Alternative, keys: readonly Key[]): Row {
  const landed = alternative.landedCost!;
  const { mean, error, p10, p50, p90 } = landed.perUnit;
  return {
    cells: [
      text(alternativeWords(alternative)),
      ...[mean, error, p10, p50, p90].map((value) => figure(value, MONEY_OF_A_UNIT)),
      ...keys.map((key) => figure(partOf(landed, key)?.mean, MONEY_OF_A_UNIT)),
      figure(landed.transitDays, MONTHS),
      figure(landed.distanceKm, "#,##0"),
      text(word(landed.cleared ? "yes" : "no")),
      text(word(landed.dutyFree ? "yes" : "no")),
    ],
  };
}

function shareRow(alternative: Alternative, keys: readonly Key[]): Row {
  const landed = alternative.landedCost!;
  return {
    cells: [
      text(alternativeWords(alternative)),
      ...TOTAL.map(() => undefined),
      ...keys.map((key) => figure(partOf(landed, key)?.share, PERCENT)),
    ],
  };
}
