import { phrase, word } from "@shoreline/decide";
import { shareWords, signedPercent } from "./figureWords.ts";
import { alternativeWords } from "./arrangementWords.ts";
import type { WhoWhere, WhoWhereCell } from "./whoWhere.ts";

/** "32 %" for a feasible cell, a cross where nothing is feasible, a dot where nothing was considered. */
export function firstWords({ state, firstRankShare }: WhoWhereCell): string {
  if (state === "notConsidered") return "·";
  return state === "infeasible" ? "╳" : shareWords(firstRankShare);
}

/** What the most frequent winner of a cell saves, as people say it. */
export function savingWords({ state, savingShare, isBaseline }: WhoWhereCell): string {
  if (state === "notConsidered") return word("not considered");
  if (state === "infeasible") return word("not feasible");
  if (isBaseline) return word("baseline");
  return savingShare === null ? word("saving unknown") : signedPercent(savingShare);
}

/** What the picture shows, below it. */
const MATRIX_LEGEND =
  "First figure and shade: share of futures in which the cell wins. Second: what the alternative that wins there most often saves (in ● the recommended one). ● recommended · ╳ not feasible · a dot: not considered";

/** The same, and what is done at home instead of sourcing, which has no cell. */
export function matrixLegend(matrix: Pick<WhoWhere, "measures">): string {
  const beside = besideWords(matrix);
  return beside === undefined ? word(MATRIX_LEGEND) : `${word(MATRIX_LEGEND)}. ${beside}`;
}

/** "Instead of sourcing: improve what you have 32 %, +12 %." How often each wins and what it saves; undefined without any. */
export function besideWords({ measures }: Pick<WhoWhere, "measures">): string | undefined {
  if (measures.length === 0) return undefined;
  const each = measures.map((measure) => {
    if (!measure.feasible) return phrase`${alternativeWords(measure)} not feasible`;
    const saving = measure.savingShare.mean === null ? "" : `, ${signedPercent(measure.savingShare.mean)}`;
    return `${alternativeWords(measure)} ${shareWords(measure.firstRankShare)}${saving}`;
  });
  return phrase`Instead of sourcing: ${each.join("; ")}.`;
}
