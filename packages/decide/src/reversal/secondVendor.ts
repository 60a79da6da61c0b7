import { type SecondSource, secondSource } from "@shoreline/economics";
import type { Expression, Replication } from "@shoreline/simulate";
import { briefFigures, meanOf, stored } from "../figures.ts";
import type { Piece } from "./piece.ts";
import type { SecondVendor } from "./reversal.ts";

/** A second vendor beside the one that does all of the work; undefined of every other arrangement. */
export function secondSourceOf(pieces: readonly Piece[]): SecondSource | undefined {
  const [piece, ...others] = pieces;
  if (piece === undefined || others.length > 0) return undefined;
  return secondSource(piece.setting, piece.placement, piece.flow);
}

export const COLUMNS_OF_A_SECOND_VENDOR = 7;

/** What is evaluated of it, with the way back decided in a month. */
export function secondVendorColumns(
  { costPerYear, lossAvoidedPerYear, parts, wayBackAt }: SecondSource,
  month: number,
): readonly Expression[] {
  const way = wayBackAt(month);
  return [costPerYear, lossAvoidedPerYear, parts.selection, parts.governance, parts.discount, way.months, way.cost];
}

/** The same as figures, from its columns. */
export function secondVendor(
  share: number,
  month: number,
  columns: readonly Float64Array[],
  sampling: Replication,
): SecondVendor {
  const [cost, avoided, ...others] = columns;
  const [selection, governance, discount, months, wayBackCost] = others.map((column) => stored(meanOf(column)));
  return {
    share,
    costPerYear: briefFigures(cost!, "secondSource.costPerYear", sampling),
    lossAvoidedPerYear: briefFigures(avoided!, "secondSource.lossAvoidedPerYear", sampling),
    parts: { selection: selection!, governance: governance!, discount: discount! },
    wayBack: { month, months: months!, cost: wayBackCost! },
  };
}
