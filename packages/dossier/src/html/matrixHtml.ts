import { reaches } from "@shoreline/arrangements";
import { word, wordOf } from "@shoreline/decide";
import { escaped } from "../charts/svg.ts";
import { alternativeAnchor } from "../document/anchors.ts";
import { reachWords } from "../document/arrangementWords.ts";
import { firstWords, matrixLegend, savingWords } from "../document/matrixWords.ts";
import type { WhoWhere, WhoWhereCell } from "../document/whoWhere.ts";

/** Who × where as a table whose cells are shaded by how often they win; a bar below the figure says the same in print. */
export function matrixHtml({ rows, measures }: WhoWhere): string {
  const heads = reaches.map((reach) => `<th scope="col">${wordOf(reachWords, reach)}</th>`).join("");
  const lines = rows.map(
    ({ who, cells }) => `<tr><th scope="row">${escaped(who)}</th>${cells.map(cellHtml).join("")}</tr>`,
  );
  return [
    `<div class="scroll" role="region" tabindex="0" aria-label="${word("Who and where")}"><table class="matrix" id="who-where">`,
    `<caption>${word("Who × where")}</caption>`,
    `<thead><tr><td></td>${heads}</tr></thead><tbody>${lines.join("\n")}</tbody></table></div>`,
    `<p class="quiet small">${escaped(matrixLegend({ measures }))}</p>`,
    reasonsHtml(rows.flatMap(({ cells }) => cells)),
  ].join("\n");
}

function cellHtml(cell: WhoWhereCell): string {
  const mark = cell.isRecommended
    ? `<span class="mark">●<span class="unseen"> ${word("recommended")}</span></span> `
    : "";
  const title = cell.reasons.length === 0 ? "" : ` title="${escaped(cell.reasons.join(" "))}"`;
  const saving =
    cell.state === "feasible" ? escaped(savingWords(cell)) : `<span class="unseen">${savingWords(cell)}</span>`;
  const linked =
    cell.best === null ? saving : `<a class="figure" href="#${encodeURI(alternativeAnchor(cell.best))}">${saving}</a>`;
  const look = `shade${cell.shade} ${cell.state}${cell.isRecommended ? " best" : ""}`;
  return `<td class="${look}"${title}><span class="first">${mark}${firstWords(cell)}</span><span class="saving">${linked}</span></td>`;
}

/** Why cells are crossed: a title alone would not reach a keyboard or paper. */
function reasonsHtml(cells: readonly WhoWhereCell[]): string {
  const reasons = [...new Set(cells.flatMap((cell) => cell.reasons))];
  return reasons.length === 0 ? "" : `<p class="small"><a href="#ruled-out">${word("Why cells are crossed")}</a></p>`;
}
