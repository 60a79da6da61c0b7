import type { Quantiles } from "@shoreline/scope";
import { constant, draw, type Expression, fromQuantiles, maximum, minimum } from "@shoreline/simulate";
import { expectOk } from "@shoreline/units";
import type { MeasureKey } from "../placement.ts";

/** What a figure can be; without `most` there is no upper end. */
export interface Bounds {
  readonly least: number;
  readonly most?: number;
}

/** Bounds of what is paid. */
export const MONEY: Bounds = { least: 0 };

/**
 * A figure that the brief states for a measure, as a draw `measure/<measure>/<figure>`; certain where its three points
 * are the same. The curve through the points may run a little beyond what the figure can be: it is cut there.
 */
export function stated(measure: MeasureKey, figure: string, range: Quantiles, { least, most }: Bounds): Expression {
  if (range.p10 === range.p90) return constant(range.p50);
  const drawn = maximum(draw(`measure/${measure}/${figure}`, expectOk(fromQuantiles(range))), least);
  return most === undefined ? drawn : minimum(drawn, most);
}
