import { isDividedId, parseArrangementId, type Reach, reaches } from "@shoreline/arrangements";
import { arrangementThing, measureThings, type Opinion } from "@shoreline/decide";
import { expectOk } from "@shoreline/units";
import { alternativeWords, idWords, measureOf } from "@shoreline/dossier";

/** A recommendation in a sentence: "a vendor in Guadalajara". */
export function recommendedThing({ recommendation, cell }: Pick<Opinion, "recommendation" | "cell">): string {
  const measure = measureOf(recommendation);
  if (measure !== undefined) return measureThings[measure];
  if (isDividedId(recommendation)) return `a hybrid (${idWords(recommendation)})`;
  const { party, sites } = expectOk(parseArrangementId(recommendation));
  if (sites.length > 1) return `${idWords(recommendation)}, following the sun`;
  return arrangementThing({ id: recommendation, party, site: sites[0]!, reach: reachIn(cell) });
}

/** A recommendation in the row of a table: "Guadalajara vendor". */
export function recommendedWords({ recommendation, cell }: Pick<Opinion, "recommendation" | "cell">): string {
  const isPlain = measureOf(recommendation) === undefined && !isDividedId(recommendation);
  if (!isPlain) return idWords(recommendation);
  const { party, sites } = expectOk(parseArrangementId(recommendation));
  return alternativeWords({ id: recommendation, party, reach: reachIn(cell), sites });
}

/** "vendor in Pune": any arrangement by its id alone. */
export function arrangementWords(id: string): string {
  return idWords(id);
}

/** The reach in a cell such as `vendor/offshore`. */
function reachIn(cell: string): Reach {
  const found = reaches.find((reach) => cell.endsWith(`/${reach}`));
  if (found === undefined) throw new Error(`The cell "${cell}" has no reach.`);
  return found;
}
