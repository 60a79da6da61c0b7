import { type Source, sources } from "@shoreline/atlas";
import { listBlock, type Page, sectionOf, textBlock } from "../page/page.ts";

const REUSE: Readonly<Record<Source["reuse"], string>> = {
  redistributable: "May be passed on with the attribution",
  "share-alike": "Derived tables keep the same licence",
  "single-facts": "Only single cited figures are used",
};

/** Every source of the atlas, grouped by what may be done with it. */
export function sourcesPage(): Page {
  const kinds = Object.keys(REUSE) as Source["reuse"][];
  const sections = kinds.flatMap((reuse) => {
    const here = sources().filter((source) => source.reuse === reuse);
    return sectionOf(`${REUSE[reuse]} (${here.length})`, here.length === 0 ? [] : [listBlock(here.map(sourceWords))]);
  });
  return [{ blocks: [textBlock(`The atlas rests on ${sources().length} sources.`, "strong")] }, ...sections];
}

function sourceWords({ id, attribution, licence, where }: Source): string {
  return `${id}: ${attribution}. Licence: ${licence}.\n${where}`;
}
