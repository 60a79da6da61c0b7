import { atlasDate, type Place, placeFacts, placeSummary, placeWages } from "@shoreline/atlas";
import { dateWords } from "../page/figures.ts";
import { type Column, type Page, type Section, sectionOf, tableBlock, textBlock } from "../page/page.ts";
import { valueWords } from "./factWords.ts";

const MOST_PLACES_ABREAST = 4;

/** Places side by side, four abreast. */
export function comparePage(places: readonly Place[]): Page {
  const groups = Array.from({ length: Math.ceil(places.length / MOST_PLACES_ABREAST) }, (_, index) =>
    places.slice(index * MOST_PLACES_ABREAST, (index + 1) * MOST_PLACES_ABREAST),
  );
  const legend = "* assumed from neighbours. `atlas show PLACE` tells date, source and confidence of each figure.";
  return [...groups.flatMap(groupSections), { blocks: [textBlock(legend, "quiet")] }];
}

function groupSections(places: readonly Place[]): Section[] {
  const names = places.map((place): Column => ({ head: placeSummary(place).name, align: "right", wraps: true }));
  const byPlace = places.map((place) => placeFacts(place));
  const facts = (byPlace[0] ?? []).map(({ entry }, index) => [
    `${entry.meaning} [${entry.unit}]`,
    ...byPlace.map((each) => marked(each[index]?.fact)),
  ]);
  const byRole = places.map((place) => placeWages(place));
  const pay = (byRole[0] ?? []).map(({ title }, index) => [title, ...byRole.map((each) => marked(each[index]?.fact))]);
  const columns: Column[] = [{ head: "", wraps: true }, ...names];
  return [
    ...sectionOf("Facts", [tableBlock(columns, facts)]),
    ...sectionOf(`Gross pay at ${dateWords(atlasDate)} [USD/year]`, [tableBlock(columns, pay)]),
  ];
}

function marked(fact: { readonly value: number; readonly confidence: string } | undefined): string {
  if (fact === undefined) return "–";
  return `${valueWords(fact)}${fact.confidence === "assumed" ? " *" : ""}`;
}
