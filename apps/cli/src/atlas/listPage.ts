import { atlasDate, atlasVersion, cities, countries, type DeliveryRegion } from "@shoreline/atlas";
import { dateWords } from "../page/figures.ts";
import { type Page, type Section, sectionOf, tableBlock, textBlock } from "../page/page.ts";
import { REGION_WORDS } from "./regionWords.ts";

/** Every place of the atlas, by region and country. */
export function listPage(): Page {
  const sentence = `${cities().length} cities in ${countries().length} countries; atlas ${atlasVersion} of ${dateWords(atlasDate)}.`;
  const regions = Object.keys(REGION_WORDS) as DeliveryRegion[];
  return [{ blocks: [textBlock(sentence, "strong")] }, ...regions.flatMap(regionSection)];
}

function regionSection(region: DeliveryRegion): Section[] {
  const here = countries().filter(({ deliveryRegion }) => deliveryRegion === region);
  const rows = here
    .toSorted((a, b) => a.name.localeCompare(b.name, "en"))
    .flatMap(({ iso2, name }) =>
      cities()
        .filter(({ country }) => country === iso2)
        .map(({ id, name: city, timeZone }, index) => [index === 0 ? `${iso2} ${name}` : "", id, city, timeZone]),
    );
  const columns = [{ head: "country", wraps: true }, { head: "id" }, { head: "city" }, { head: "time zone" }];
  return sectionOf(REGION_WORDS[region], [tableBlock(columns, rows)]);
}
