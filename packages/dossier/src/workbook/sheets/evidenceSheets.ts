import { type Fact, sources } from "@shoreline/atlas";
import { english, phrase, type RankedAssumption, spoken, word } from "@shoreline/decide";
import { assumedValueWords, unitWords } from "../../document/assumedValue.ts";
import { originWords, reasonWords } from "../../document/assumptionReasons.ts";
import { CONFIRM } from "../../document/checkLabels.ts";
import { sentence } from "../../document/figureWords.ts";
import { remarkSentences } from "../../document/factRemarks.ts";
import { assumptionWords, confidenceWords, factWords, placeWords } from "../../document/inputWords.ts";
import { nameOrText } from "../../document/recalledText.ts";
import { eachWord, figure, headRow, paragraph, text, titleRow } from "../grid/cell.ts";
import { formatOf } from "../grid/formats.ts";
import type { Cell, Row, Sheet } from "../grid/sheet.ts";
import type { Context } from "./context.ts";

const ASSUMPTIONS = "Assumptions";
const FACTS = "Facts and sources";

/** What is taken for granted, what hangs on it most first. */
export function assumptionsSheet({ decision }: Context): Sheet {
  return {
    name: ASSUMPTIONS,
    widths: [46, 34, 14, 80, 60, 36],
    rows: [
      titleRow(word(ASSUMPTIONS)),
      paragraph(
        phrase`${word(CONFIRM)}: what nobody said and nobody measured, with the value that stands in for it. Influence: by how many points of 100 the lead over the rival moves within the plausible range; empty where it was not tried.`,
        5,
        210,
        "note",
      ),
      headRow(eachWord("Assumption", "Value", "Influence", "Why", "Source", "In the brief"), [2]),
      ...decision.assumptions.map(assumptionRow),
    ],
    frozen: { rows: 3, columns: 1 },
    pages: 1,
  };
}

function assumptionRow(assumption: RankedAssumption): Row {
  const { path, value, why, source, influence } = assumption;
  const isEnglish = spoken() === english;
  return {
    cells: [
      text(sentence(assumptionWords({ path, why })).slice(0, -1), "wrapped"),
      text(isEnglish ? assumedWords(value) : assumedValueWords(value), "wrapped"),
      figure(influence === null ? null : influence * 100, "0.00"),
      text(isEnglish ? why : reasonWords(assumption), "wrapped"),
      text(isEnglish ? source : originWords(assumption), "wrapped"),
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
    name: FACTS,
    widths: [34, 16, 16, 30, 12, 13, 13, 12, 60, 60, 70],
    rows: [
      titleRow(word(FACTS)),
      paragraph(
        phrase`Atlas ${decision.atlas.version} of ${decision.atlas.date}. Low and high hold the middle four fifths of what the figure may be.`,
        8,
        150,
        "note",
      ),
      headRow(
        [
          ...eachWord("Fact", "Place", "Value", "Unit", "True of", "Low", "High"),
          ...eachWord("Confidence", "Source", "Where it was read", "How it was derived"),
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
      ...nameCells(fact),
      typeof fact.value === "number" ? known(fact.value) : text(nameOrText(String(fact.value))),
      text(unitWords(fact.unit), "wrapped"),
      text(fact.date),
      known(fact.low),
      known(fact.high),
      text(confidenceWords(fact)),
      text(nameOrText(source?.attribution ?? fact.source), "wrapped"),
      readAt(source?.where),
      text(remarkOn(fact), "wrapped"),
    ],
  };
}

/** What is known of where: in English by the key and the place of the atlas, in another language in words. */
function nameCells({ key, place }: Fact): Cell[] {
  if (spoken() === english) return [text(key), text(place)];
  return [text(factWords(key), "wrapped"), text(placeWords(place), "wrapped")];
}

function remarkOn(fact: Fact): string {
  if (spoken() !== english) return remarkSentences(fact).join(" ");
  return [fact.derivation, fact.note].filter((part) => part !== undefined).join("; ");
}

function known(value: number | undefined): Cell | undefined {
  return value === undefined ? undefined : figure(value, formatOf(value));
}

function readAt(where: string | undefined): Cell | undefined {
  if (where === undefined) return undefined;
  return where.startsWith("https://")
    ? { value: where, link: where, look: "link" }
    : text(nameOrText(where), "wrapped");
}
