import { atlasDate, type Fact, type Place, placeFacts, placeWages, standings } from "@shoreline/atlas";
import { dateWords, figure } from "../page/figures.ts";
import { type Cell, type Column, type Page, sectionOf, tableBlock, textBlock } from "../page/page.ts";
import { keyWords, valueWords } from "./factWords.ts";
import { REGION_WORDS } from "./regionWords.ts";

const COLUMNS: readonly Column[] = [
  { head: "", wraps: true },
  { head: "", wraps: true },
];

/** What is known of a place: numbers, standings, pay; each with date, unit, source and confidence. */
export function showPage(place: Place): Page {
  const { kind, city, country } = place;
  const name = kind === "city" ? `${city.name}, ${country.name}` : `${country.name} (its main city is ${city.name})`;
  const where = `${REGION_WORDS[country.deliveryRegion]} · ${city.timeZone} · ${country.currency} · ${country.languages.join(", ")}`;
  const numbers = placeFacts(place).flatMap(({ entry, fact }) => factRows(entry.meaning, fact));
  const told = standings(place).flatMap((fact) => factRows(keyWords(fact.key), fact));
  return [
    { blocks: [textBlock(name, "strong"), textBlock(where), ...warning(place)] },
    ...sectionOf("Facts", [tableBlock(COLUMNS, [...numbers, ...told])]),
    ...paySection(place),
  ];
}

function warning({ country: { proposal, proposalNote } }: Place) {
  return proposal === "default" || proposalNote === undefined ? [] : [textBlock(proposalNote, "careful")];
}

/** The fact, and under it how far it is to be believed. */
function factRows(name: string, fact: Fact): (string | Cell)[][] {
  const { unit, date, confidence, source } = fact;
  const origin: Cell = { text: `  ${[date, confidence, source].join(" · ")}`, tone: "quiet" };
  return [[name, [valueWords(fact), unit].filter((part) => part !== "").join(" ")], [origin]];
}

function paySection(place: Place) {
  const rows = placeWages(place).map(({ title, fact }) => [
    title,
    figure(fact.value),
    `${figure(fact.low)}–${figure(fact.high)}`,
    fact.confidence,
  ]);
  const right = { align: "right" as const };
  const columns = [
    { head: "" },
    { head: "USD a year", ...right },
    { head: "level may lie at", ...right },
    { head: "confidence" },
  ];
  return sectionOf(`Gross pay at ${dateWords(atlasDate)}`, [tableBlock(columns, rows)]);
}
