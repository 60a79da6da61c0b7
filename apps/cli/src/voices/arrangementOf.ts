import { parseArrangementId, type Reach, reaches } from "@shoreline/arrangements";
import { asThing, type Opinion } from "@shoreline/decide";
import { expectOk } from "@shoreline/units";
import { alternativeWords, partyWords, siteWords } from "@shoreline/dossier";

/** A recommendation in a sentence: "a vendor in Guadalajara". */
export function recommendedThing({ recommendation, cell }: Pick<Opinion, "recommendation" | "cell">): string {
  const { party, sites, vendorId } = expectOk(parseArrangementId(recommendation));
  return asThing(party, sites[0]!, reachIn(cell), vendorId);
}

/** A recommendation in the row of a table: "Guadalajara vendor". */
export function recommendedWords({ recommendation, cell }: Pick<Opinion, "recommendation" | "cell">): string {
  const { party, sites } = expectOk(parseArrangementId(recommendation));
  return alternativeWords({ id: recommendation, party, reach: reachIn(cell), sites });
}

/** "vendor in Pune": any arrangement by its id alone. */
export function arrangementWords(id: string): string {
  const { party, sites } = expectOk(parseArrangementId(id));
  return `${partyWords[party]} in ${siteWords(sites)}`;
}

/** The reach in a cell such as `vendor/offshore`. */
function reachIn(cell: string): Reach {
  const found = reaches.find((reach) => cell.endsWith(`/${reach}`));
  if (found === undefined) throw new Error(`The cell "${cell}" has no reach.`);
  return found;
}
