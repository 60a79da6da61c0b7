import { shareWords, signedPercent } from "./figureWords.ts";
import { alternativeWords } from "./arrangementWords.ts";
import type { WhoWhere, WhoWhereCell } from "./whoWhere.ts";

/** How deep the shade of a cell is: 0 next to nothing, then by quarters up to 4. */
export function shadeOf({
  state,
  firstRankShare: share,
}: Pick<WhoWhereCell, "state" | "firstRankShare">): 0 | 1 | 2 | 3 | 4 {
  if (state !== "feasible" || share < 0.025) return 0;
  if (share < 0.25) return 1;
  if (share < 0.5) return 2;
  return share < 0.75 ? 3 : 4;
}

/** "32 %" for a feasible cell, a cross where nothing is feasible, a dot where nothing was considered. */
export function firstWords({ state, firstRankShare }: WhoWhereCell): string {
  if (state === "notConsidered") return "·";
  return state === "infeasible" ? "╳" : shareWords(firstRankShare);
}

/** What the best alternative of a cell saves, as people say it. */
export function savingWords({ state, savingShare, isBaseline }: WhoWhereCell): string {
  if (state === "notConsidered") return "not considered";
  if (state === "infeasible") return "not feasible";
  if (isBaseline) return "baseline";
  return savingShare === null ? "saving unknown" : signedPercent(savingShare);
}

/** What the picture shows, below it. */
const MATRIX_LEGEND =
  "First figure and shade: share of futures in which the cell wins. Second: what its best alternative saves. ● recommended · ╳ not feasible · a dot: not considered";

/** The same, and what is done at home instead of sourcing, which has no cell. */
export function matrixLegend(matrix: Pick<WhoWhere, "measures">): string {
  const beside = besideWords(matrix);
  return beside === undefined ? MATRIX_LEGEND : `${MATRIX_LEGEND}. ${beside}`;
}

/** "Instead of sourcing: improve what you have 32 %, +12 %." How often each wins and what it saves; undefined without any. */
export function besideWords({ measures }: Pick<WhoWhere, "measures">): string | undefined {
  if (measures.length === 0) return undefined;
  const each = measures.map((measure) => {
    if (!measure.feasible) return `${alternativeWords(measure)} not feasible`;
    const saving = measure.savingShare.mean === null ? "" : `, ${signedPercent(measure.savingShare.mean)}`;
    return `${alternativeWords(measure)} ${shareWords(measure.firstRankShare)}${saving}`;
  });
  return `Instead of sourcing: ${each.join("; ")}.`;
}
