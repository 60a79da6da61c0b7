import { city, country } from "@shoreline/atlas";
import { type Decision, figures, phrase, word } from "@shoreline/decide";
import { placeAnchor } from "../anchors.ts";
import type { MapSite, SiteMap } from "../chart.ts";
import { dayBands } from "../dayBands.ts";
import { type Block, type Row, type Section, type Table, tableBlocks, textBlock } from "../document.ts";
import { countWords } from "../figureWords.ts";
import { placesOfFacts } from "../placesOfFacts.ts";
import { figureTo, joined } from "../prose.ts";
import { type Site, sitesOf } from "../sites.ts";

/** Where: home and the sites on a map, how far they are, and when their working days meet. */
export function whereSection(decision: Decision): Section {
  const sites = sitesOf(decision);
  const bands = dayBands(decision, sites);
  return {
    id: "where",
    title: word("Where"),
    blocks: [
      { kind: "chart", chart: siteMap(sites) },
      ...tableBlocks(sitesTable(decision, sites)),
      ...(bands === null
        ? noBands()
        : ([{ kind: "chart", chart: bands }, textBlock(word(BANDS_NOTE), "quiet")] as const)),
    ],
  };
}

const BANDS_NOTE =
  "Hollow: at work. Filled: at work together with home. Nobody moves their day here; the shared hours of the table let the site move its day.";

function noBands(): Block[] {
  return [textBlock(word("All of the work stays in one place, so no clocks have to meet."))];
}

function siteMap(sites: readonly Site[]): SiteMap {
  return {
    kind: "map",
    id: "map",
    title: word("Home and the sites"),
    description:
      phrase`Home is ${city(sites[0]?.id ?? "").name}. ${sites.slice(1).map(distanceSentence).join(" ")}`.trim(),
    from: "proposals",
    sites: sites.map(({ id, standing, number }): MapSite => {
      const { name, latitude, longitude } = city(id);
      return { name, latitude, longitude, standing, number };
    }),
  };
}

function distanceSentence({ id, number, kilometres }: Site): string {
  return `${number}: ${city(id).name}, ${countWords(kilometres)} km.`;
}

const CAPTION =
  "Sites, home first. Shared hours: a working day of the year on average, the site moving its day as far as the model lets it";

function sitesTable(decision: Decision, sites: readonly Site[]): Table {
  return {
    caption: word(CAPTION),
    columns: [
      { head: word("no."), align: "right" },
      { head: word("site"), grow: 1 },
      { head: word("km from\nhome"), align: "right" },
      { head: word("shared\nhours a day"), align: "right" },
      { head: word("why considered"), grow: 1 },
      { head: word("facts") },
    ],
    rows: sites.map((site) => siteRow(decision, site)),
    from: "proposals, alternatives[…].overlapHoursPerDay",
  };
}

function siteRow(decision: Decision, { id, number, kilometres, overlapHours, why, standing }: Site): Row {
  const { name, country: iso2 } = city(id);
  const links = placesOfFacts(decision, [id]).map((place) => [
    figureTo(place.length === 2 ? place : word("city"), placeAnchor(place)),
  ]);
  return {
    cells: [
      [String(number)],
      [`${standing === "recommended" ? "● " : ""}${name}, ${word(country(iso2).name)}`],
      [countWords(kilometres)],
      [overlapHours === null ? "–" : figures(overlapHours.toFixed(1))],
      [why],
      joined(links, ", "),
    ],
    ...(standing === "recommended" ? { standing } : {}),
  };
}
