import { type Decision, inputName, phrase, word } from "@shoreline/decide";
import { alternativeOf, alternativeWords } from "../../document/arrangementWords.ts";
import { unitWords as followingWords } from "../../document/assumedValue.ts";
import { FIND_OUT } from "../../document/checkLabels.ts";
import { spacedName } from "../../document/figureWords.ts";
import { agreementWords } from "../../document/information.ts";
import { isRare, mostToldFirst, NOT_DISTINGUISHABLE } from "../../document/sensitivityOrder.ts";
import { type Scale, scaleOf, type Valued } from "../../document/valueWords.ts";
import {
  columns,
  eachWord,
  emptyRow,
  figure,
  headRow,
  noteRow,
  paragraph,
  sectionRow,
  text,
  titleRow,
} from "../grid/cell.ts";
import { formatOf, MONEY, PERCENT } from "../grid/formats.ts";
import type { Cell, Row, Sheet } from "../grid/sheet.ts";
import type { Context } from "./context.ts";

const DEFENCE = "What would change it";
const WIDTH = 10;
const NOTE = ["From the simulation of all futures; nothing here follows the inputs of this workbook."];

/** What moves the answer, where it turns, and what it would be worth to know; undefined where none of it was asked for. */
export function defenceSheet({ decision }: Context): Sheet | undefined {
  const parts = [...flipRows(decision), ...sensitivityRows(decision), ...informationRows(decision)];
  if (parts.length === 0) return undefined;
  return {
    name: DEFENCE,
    widths: [58, 22, 16, 16, 34, 16, 16, 18, 18, 40],
    rows: [titleRow(word("What would change the answer")), noteRow(NOTE, 6, 150), ...parts],
    frozen: { rows: 2, columns: 1 },
    pages: 1,
  };
}

function flipRows(decision: Decision): Row[] {
  const { flips } = decision;
  const { currency } = decision.brief.company;
  if (flips === null || flips === undefined) return [];
  return [
    sectionRow(word("Nearest values at which the recommendation changes"), WIDTH),
    headRow(eachWord("Input", "Unit", "Now", "Changes at", "Becomes", "Distance"), [2, 3, 5]),
    ...flips.map(({ input, path, unit, now, at, becomes, distanceShare }) => ({
      cells: [
        text(inputName({ input, path }), "wrapped"),
        text(unitWords({ path, unit }, currency), "wrapped"),
        value(now, { path, unit }, currency),
        value(at, { path, unit }, currency),
        text(alternativeWords(alternativeOf(decision, becomes))),
        figure(distanceShare, PERCENT),
      ],
    })),
    ...(flips.length === 0 ? [{ cells: [text(word("No single input changes it within its plausible range."))] }] : []),
    emptyRow,
  ];
}

/** A value as a number that can be reckoned with, in the format of its kind; a word as a word. */
function value(given: number | string | null, valued: Valued, currency: string): Cell {
  if (given === null) return text("–");
  if (typeof given === "string") return text(spacedName(given));
  return figure(given, FORMATS[scaleOf(valued, currency).kind] ?? formatOf(given));
}

const FORMATS: Readonly<Partial<Record<Scale["kind"], string>>> = { money: MONEY, share: PERCENT };

/** The unit of the column: money by its currency, a share by what it is a share of. */
function unitWords(valued: Valued, currency: string): string {
  const { kind, per } = scaleOf(valued, currency);
  const following = followingWords(per);
  if (kind === "money") return `${currency} ${following}`.trim();
  return kind === "share" ? `% ${following}`.trim() : following;
}

function sensitivityRows({ sensitivity, brief }: Decision): Row[] {
  if (sensitivity === null || sensitivity === undefined) return [];
  const { currency } = brief.company;
  return [
    sectionRow(phrase`Which inputs move the lead over the rival (money in ${currency})`, WIDTH),
    headRow(
      [
        ...eachWord("Input", "Unit", "At 10 %", "At 90 %", "Total share of the doubt", "±", "First-order share"),
        ...eachWord("Saving at 10 %", "Saving at 90 %", "Told from nothing"),
      ],
      columns(2, 8),
    ),
    ...mostToldFirst(sensitivity).map((each) => ({
      cells: [
        text(inputName(each), "wrapped"),
        text(unitWords(each, currency), "wrapped"),
        ...endCells(each, currency),
        ...indexCells(each),
        figure(each.lowSaving, MONEY),
        figure(each.highSaving, MONEY),
        text(word(each.distinguishable ? "yes" : "no")),
      ],
    })),
    emptyRow,
  ];
}

type Sensitivity = NonNullable<Decision["sensitivity"]>[number];

/** The input at both ends of its range; an event that hardly ever happens has no two ends. */
function endCells(each: Sensitivity, currency: string): Cell[] {
  if (isRare(each)) return [text(word("rare")), text("")];
  return [each.p10, each.p90].map((end) => value(end, each, currency));
}

/** The total index with its interval, and the first-order one; words for what cannot be told from nothing. */
function indexCells({ distinguishable, total, totalError, firstOrder, firstOrderError }: Sensitivity): Cell[] {
  return [
    ...(distinguishable
      ? [figure(total, PERCENT), figure(totalError, PERCENT)]
      : [text(word(NOT_DISTINGUISHABLE), "noteRight"), text("")]),
    distinguishable && firstOrder - firstOrderError > 0
      ? figure(firstOrder, PERCENT)
      : text(word(NOT_DISTINGUISHABLE), "noteRight"),
  ];
}

function informationRows(decision: Decision): Row[] {
  const { valueOfInformation, brief } = decision;
  const agreement = agreementWords(decision);
  if (valueOfInformation === null || valueOfInformation === undefined) return [];
  const { perfect, perfectError, perfectPoints, byInput, byGroup, why } = valueOfInformation;
  return [
    sectionRow(
      phrase`${word(FIND_OUT)}: what it would be worth to know before deciding (money in ${brief.company.currency})`,
      WIDTH,
    ),
    ...(agreement === undefined ? [] : [paragraph(agreement, 6, 150)]),
    headRow(eachWord("What", "", "Worth", "Points of 100", "Told from nothing", "±"), [2, 3, 5]),
    {
      cells: [
        text(word("Everything, perfectly")),
        text(word(why ?? ""), "note"),
        figure(perfect, MONEY),
        figure(perfectPoints * 100, POINTS),
        undefined,
        figure(perfectError, MONEY),
      ],
    },
    ...[...byGroup, ...byInput]
      .toSorted(toldFirst)
      .map(({ input, path, value: worth, points, error, distinguishable }) => ({
        cells: [
          text(inputName({ input, path }), "wrapped"),
          undefined,
          distinguishable ? figure(worth, MONEY) : text(word(NOT_DISTINGUISHABLE), "noteRight"),
          distinguishable ? figure(points * 100, POINTS) : text(""),
          text(word(distinguishable ? "yes" : "no")),
          distinguishable ? figure(error * 100, POINTS) : text(""),
        ],
      })),
  ];
}

const POINTS = "0.00";

function toldFirst(a: { readonly distinguishable: boolean }, b: { readonly distinguishable: boolean }): number {
  return Number(b.distinguishable) - Number(a.distinguishable);
}
