import { type Fact, sources } from "@shoreline/atlas";
import type { RankedAssumption } from "@shoreline/decide";
import { CONFIRM } from "../../document/checkLabels.ts";
import { sentence } from "../../document/figureWords.ts";
import { assumptionWords } from "../../document/inputWords.ts";
import { figure, headRow, paragraph, text, titleRow } from "../grid/cell.ts";
import { formatOf } from "../grid/formats.ts";
import type { Cell, Row, Sheet } from "../grid/sheet.ts";
import type { Context } from "./context.ts";

/** What is taken for granted, what hangs on it most first. */
export function assumptionsSheet({ decision }: Context): Sheet {
  return {
    name: "Assumptions",
    widths: [46, 34, 14, 80, 60, 36],
    rows: [
      titleRow("Assumptions"),
      paragraph(
        `${CONFIRM}: what nobody said and nobody measured, with the value that stands in for it. Influence: by how many points ` +
          "of 100 the lead over the rival moves within the plausible range; empty where it was not tried.",
        5,
        210,
        "note",
      ),
      headRow(["Assumption", "Value", "Influence", "Why", "Source", "In the brief"], [2]),
      ...decision.assumptions.map(assumptionRow),
    ],
    frozen: { rows: 3, columns: 1 },
    pages: 1,
  };
}

function assumptionRow({ path, value, why, source, influence }: RankedAssumption): Row {
  return {
    cells: [
      text(sentence(assumptionWords({ path, why })).slice(0, -1), "wrapped"),
      text(assumedWords(value), "wrapped"),
      figure(influence === null ? null : influence * 100, "0.00"),
      text(why, "wrapped"),
      text(source, "wrapped"),
      text(path, "note"),
    ],
  };
}

/** A value as people write it: a range as low, mode and high, a list with commas. */
function assumedWords(value: unknown): string {
  if (Array.isArray(value)) return value.length === 0 ? "none" : value.map(assumedWords).join(", ");
  if (typeof value !== "object" || value === null) return String(value);
  return Object.entries(value)
    .map(([key, part]) => `${key} ${assumedWords(part)}`)
    .join(", ");
}

/** Every fact that the decision stands on, with where it comes from. */
export function factsSheet({ decision }: Context): Sheet {
  const byId = new Map(sources().map((source) => [source.id, source]));
  return {
    name: "Facts and sources",
    widths: [34, 16, 16, 30, 12, 13, 13, 12, 60, 60, 70],
    rows: [
      titleRow("Facts and sources"),
      paragraph(
        `Atlas ${decision.atlas.version} of ${decision.atlas.date}. Low and high hold the middle four fifths of what the figure may be.`,
        8,
        150,
        "note",
      ),
      headRow(
        [
          "Fact",
          "Place",
          "Value",
          "Unit",
          "True of",
          "Low",
          "High",
          "Confidence",
          "Source",
          "Where it was read",
          "How it was derived",
        ],
        [2, 5, 6],
      ),
      ...decision.facts.map((fact) => factRow(fact, byId.get(fact.source))),
    ],
    frozen: { rows: 3, columns: 2 },
    pages: 2,
  };
}

function factRow(fact: Fact, source: ReturnType<typeof sources>[number] | undefined): Row {
  return {
    cells: [
      text(fact.key),
      text(fact.place),
      typeof fact.value === "number" ? known(fact.value) : text(String(fact.value)),
      text(fact.unit, "wrapped"),
      text(fact.date),
      known(fact.low),
      known(fact.high),
      text(fact.confidence),
      text(source?.attribution ?? fact.source, "wrapped"),
      readAt(source?.where),
      text([fact.derivation, fact.note].filter((part) => part !== undefined).join("; "), "wrapped"),
    ],
  };
}

function known(value: number | undefined): Cell | undefined {
  return value === undefined ? undefined : figure(value, formatOf(value));
}

function readAt(where: string | undefined): Cell | undefined {
  if (where === undefined) return undefined;
  return where.startsWith("https://") ? { value: where, link: where, look: "link" } : text(where, "wrapped");
}
