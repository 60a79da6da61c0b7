import { reaches } from "@shoreline/arrangements";
import { type Decision, percent } from "@shoreline/decide";
import { besideWords, reachWords, whoWhere, type WhoWhereCell } from "@shoreline/dossier";
import { signedPercent } from "../page/figures.ts";
import { type Cell, type Column, type Section, sectionOf, tableBlock, textBlock } from "../page/page.ts";

/**
 * Who × where: parties as rows, from home to far as columns. The shade is the share of futures in which an
 * alternative of the cell ranks first, the figure the mean saving of the one that does so most often; a crossed cell has nothing feasible.
 */
export function whoWhereSection(decision: Decision): Section[] {
  const matrix = whoWhere(decision);
  const rows = matrix.rows.map(({ who, cells }) => [{ text: who }, ...cells.map(cellOf)]);
  const columns: Column[] = [{ head: "", wraps: true }, ...reaches.map((reach) => ({ head: reachWords[reach] }))];
  const legend =
    "Shade: how often it ranks first. Figure: what the one that does so most often saves. ╳ nothing feasible, · nothing considered.";
  const beside = besideWords(matrix);
  const blocks = [tableBlock(columns, rows), textBlock(legend, "quiet")];
  return sectionOf("Who × where", beside === undefined ? blocks : [...blocks, textBlock(beside)]);
}

const SHADES = 3;
/** By the shade of a cell. */
const BLOCKS = [" ", "░", "▒", "▓", "█"] as const;

function cellOf(cell: WhoWhereCell): Cell {
  if (cell.state === "notConsidered") return { text: ` ${"·".padEnd(SHADES)}` };
  if (cell.state === "infeasible") return { text: ` ${"╳".padEnd(SHADES)}`, tone: "quiet" };
  const text = `${BLOCKS[cell.shade].repeat(SHADES)} ${percent(cell.firstRankShare).padStart(5)} ${savingWords(cell)}`;
  return cell.isRecommended ? { text, tone: "recommended" } : { text };
}

function savingWords({ isBaseline, savingShare }: WhoWhereCell): string {
  if (isBaseline) return "baseline";
  return savingShare === null ? "" : signedPercent(savingShare);
}
