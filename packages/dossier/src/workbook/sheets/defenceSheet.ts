import type { Decision } from "@shoreline/decide";
import { alternativeOf, alternativeWords } from "../../document/arrangementWords.ts";
import { columns, emptyRow, figure, headRow, paragraph, sectionRow, text, titleRow } from "../grid/cell.ts";
import { formatOf, MONEY, PERCENT } from "../grid/formats.ts";
import type { Cell, Row, Sheet } from "../grid/sheet.ts";
import type { Context } from "./context.ts";

const WIDTH = 10;
const NOTE = "From the simulation of all futures; nothing here follows the inputs of this workbook.";

/** What moves the answer, where it turns, and what it would be worth to know; undefined where none of it was asked for. */
export function defenceSheet({ decision }: Context): Sheet | undefined {
  const parts = [...flipRows(decision), ...sensitivityRows(decision), ...informationRows(decision)];
  if (parts.length === 0) return undefined;
  return {
    name: "What would change it",
    widths: [58, 22, 16, 16, 34, 16, 16, 18, 18, 40],
    rows: [titleRow("What would change the answer"), paragraph(NOTE, 6, 150, "note"), ...parts],
    frozen: { rows: 2, columns: 1 },
    pages: 1,
  };
}

function flipRows(decision: Decision): Row[] {
  const { flips } = decision;
  if (flips === null || flips === undefined) return [];
  return [
    sectionRow("Nearest values at which the recommendation changes", WIDTH),
    headRow(["Input", "Unit", "Now", "Changes at", "Becomes", "Distance"], [2, 3, 5]),
    ...flips.map(({ input, unit, now, at, becomes, distanceShare }) => ({
      cells: [
        text(input, "wrapped"),
        text(unit, "wrapped"),
        value(now),
        value(at),
        text(alternativeWords(alternativeOf(decision, becomes))),
        figure(distanceShare, PERCENT),
      ],
    })),
    ...(flips.length === 0 ? [{ cells: [text("No single input changes it within its plausible range.")] }] : []),
    emptyRow,
  ];
}

function value(given: number | string | null): Cell {
  return typeof given === "number" ? figure(given, formatOf(given)) : text(given ?? "–");
}

function sensitivityRows({ sensitivity, brief }: Decision): Row[] {
  if (sensitivity === null || sensitivity === undefined) return [];
  return [
    sectionRow(`Which inputs move the lead over the runner-up (money in ${brief.company.currency})`, WIDTH),
    headRow(
      [
        "Input",
        "Unit",
        "At 10 %",
        "At 90 %",
        "Total share of the doubt",
        "±",
        "First-order share",
        "Saving at 10 %",
        "Saving at 90 %",
        "Told from nothing",
      ],
      columns(2, 8),
    ),
    ...sensitivity.map((each) => ({
      cells: [
        text(each.input, "wrapped"),
        text(each.unit, "wrapped"),
        each.p10 === null ? text("–") : value(each.p10),
        each.p90 === null ? text("–") : value(each.p90),
        figure(each.total, PERCENT),
        figure(each.totalError, PERCENT),
        figure(each.firstOrder, PERCENT),
        figure(each.lowSaving, MONEY),
        figure(each.highSaving, MONEY),
        text(each.distinguishable ? "yes" : "no"),
      ],
    })),
    emptyRow,
  ];
}

function informationRows({ valueOfInformation, brief }: Decision): Row[] {
  if (valueOfInformation === null || valueOfInformation === undefined) return [];
  const { perfect, perfectError, perfectPoints, byInput, byGroup, why } = valueOfInformation;
  return [
    sectionRow(`What it would be worth to know before deciding (money in ${brief.company.currency})`, WIDTH),
    headRow(["What", "", "Worth", "In score", "Told from nothing", "±"], [2, 3, 5]),
    {
      cells: [
        text("Everything, perfectly"),
        text(why ?? "", "note"),
        figure(perfect, MONEY),
        figure(perfectPoints, "0.0000"),
        undefined,
        figure(perfectError, MONEY),
      ],
    },
    ...[...byGroup, ...byInput].map(({ input, value: worth, points, error, distinguishable }) => ({
      cells: [
        text(input, "wrapped"),
        undefined,
        figure(worth, MONEY),
        figure(points, "0.0000"),
        text(distinguishable ? "yes" : "no"),
        figure(error, "0.0000"),
      ],
    })),
  ];
}
