import {
  type Alternative,
  criterionWords,
  type Decision,
  english,
  everyCriterion,
  spoken,
  word,
  wordOf,
} from "@shoreline/decide";
import { alternativeWords, rankedAlternatives, alternativeOf } from "../../document/arrangementWords.ts";
import { brokenName } from "../../document/exclusions.ts";
import { keptText } from "../../document/keptText.ts";
import { METHODS } from "../../document/sections/sureSection.ts";
import { variantWords } from "../../document/variantWords.ts";
import { columns, eachWord, emptyRow, figure, headRow, noteRow, sectionRow, text, titleRow } from "../grid/cell.ts";
import { PERCENT } from "../grid/formats.ts";
import type { Row, Sheet } from "../grid/sheet.ts";
import type { Context } from "./context.ts";

const CRITERIA = "Criteria and ranks";
const NOTE = [
  "Scores run from 0 to 1 and are means over all futures; the expected score weighs them and decides the rank.",
  "None of this follows the inputs.",
  "First rank: the share of futures and weights in which the alternative comes first.",
];

/** How each alternative does on each criterion, how often it comes first, and what other methods say. */
export function criteriaSheet({ decision }: Context): Sheet {
  const width = 4 + everyCriterion.length;
  const ranked = rankedAlternatives(decision);
  return {
    name: CRITERIA,
    widths: [46, 9, 12, 12, ...everyCriterion.map(() => 15)],
    rows: [
      titleRow(word(CRITERIA)),
      noteRow(NOTE, width, 200),
      headRow(
        [
          ...eachWord("Alternative", "Rank", "Expected score", "First rank"),
          ...everyCriterion.map(({ key }) => wordOf(criterionWords, key)),
        ],
        columns(1, 3 + everyCriterion.length),
      ),
      {
        cells: [
          text(word("Mean weight"), "note"),
          undefined,
          undefined,
          undefined,
          ...everyCriterion.map(({ key }) => weightCell(decision.weights.mean[key])),
        ],
      },
      ...ranked.map((each, index) => scoreRow(each, index + 1)),
      emptyRow,
      sectionRow(word("The same on each criterion's own scale"), width),
      {
        cells: [
          text(word("Unit"), "note"),
          undefined,
          undefined,
          undefined,
          ...everyCriterion.map(({ unit }) => text(word(unit), "noteRight")),
        ],
      },
      ...ranked.map(naturalRow),
      emptyRow,
      ...excludedRows(decision, width),
      ...witnessRows(decision, width),
    ],
    frozen: { rows: 3, columns: 1 },
    pages: 1,
  };
}

/** Of a criterion that the priorities do not name nothing is weighed: it is shown as a fact. */
function weightCell(weight: number | undefined) {
  return weight === undefined ? text(word("not weighed"), "noteRight") : figure(weight, PERCENT, "note");
}

function scoreRow(each: Alternative, rank: number): Row {
  return {
    cells: [
      text(alternativeWords(each)),
      figure(rank, "0"),
      figure(each.expectedScore, "0.000"),
      figure(each.firstRankShare, PERCENT),
      ...everyCriterion.map(({ key }) => figure(each.criteria[key]?.score, "0.000")),
    ],
  };
}

function naturalRow(each: Alternative): Row {
  return {
    cells: [
      text(alternativeWords(each)),
      undefined,
      undefined,
      undefined,
      ...everyCriterion.map(({ key }) => {
        const value = each.criteria[key]?.value;
        return figure(value, value !== undefined && Math.abs(value) >= 1000 ? "#,##0" : "#,##0.00");
      }),
    ],
  };
}

function excludedRows({ alternatives }: Decision, width: number): Row[] {
  const excluded = alternatives.filter(({ feasible }) => !feasible);
  if (excluded.length === 0) return [];
  return [
    sectionRow(word("Ruled out by a limit"), width),
    ...excluded.map((each) => ({
      cells: [text(alternativeWords(each)), text(each.faults.map(faultWords).join("; "))],
    })),
    emptyRow,
  ];
}

/** In English by the name that `shoreline rank` knows. */
function methodName(method: string): string {
  return spoken() === english ? method : wordOf(METHODS, method);
}

/** What would make it feasible, or what is allowed. */
function faultWords({ hint, allowed, path }: Alternative["faults"][number]): string {
  const kept = hint ?? allowed;
  return kept === undefined ? brokenName(path) : keptText(kept);
}

function witnessRows(decision: Decision, width: number): Row[] {
  const { witnesses = [] } = decision;
  if (witnesses.length === 0) return [];
  return [
    sectionRow(word("What other methods of ranking make of the same table"), width),
    headRow(eachWord("Method", "Agrees", "Rank of ours", "Reverses", "First"), [2]),
    ...witnesses.map(({ method, variant, best, rankOfRecommendation, agrees, canReverse }) => ({
      cells: [
        text(`${methodName(method)} (${variantWords(variant)})`, "wrapped"),
        text(word(agrees ? "yes" : "no")),
        figure(rankOfRecommendation, "0.#"),
        text(word(canReverse ? "can" : "never")),
        text(alternativeWords(alternativeOf(decision, best))),
      ],
    })),
  ];
}
