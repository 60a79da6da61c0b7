import type { History, Method } from "./history.ts";
import { methodsFor } from "./methods.ts";
import { pastErrors, residualsFor } from "./pastErrors.ts";
import { combined, type Forecasts, methodWeights } from "./weights.ts";

/** What was forecast for one project by others only, and how far other forecasts of that kind were off. */
export interface HeldOut {
  readonly row: number;
  /** Logarithm of the forecast effort. */
  readonly forecast: number;
  /**
   * Logarithms of actual over forecast of projects it was learned from, each held out itself, rising: of all where there
   * are few, of those with the nearest forecasts where there are many.
   */
  readonly residuals: Float64Array;
}

/** Up to this many projects, of which no more is known than this, each has a fold of its own; a tenth of them beyond. */
const MOST_SINGLE_FOLDS = 60;
const MOST_SINGLE_FOLD_FEATURES = 40;
const FOLDS = 10;
/** Beyond this many rows the weights of the methods and the widths of intervals hardly change, but take their time. */
const MOST_WEIGHED = 2000;

/**
 * Forecasts every project from the others. Weights of the methods and widths of the intervals are learned in each fold
 * from the rows outside of it alone (nested): a project never has a say in how it is forecast.
 */
export function leaveOneOut(history: History, rows: readonly number[]): HeldOut[] {
  const methods = methodsFor(history, rows);
  const all = methods.map((method) => method.heldOut(history, rows));
  const found = foldsOf(rows.length, history.features.length).flatMap((fold) =>
    forecastFold({ history, rows, methods, all }, fold),
  );
  return found.toSorted((a, b) => a.row - b.row);
}

interface Study {
  readonly history: History;
  readonly rows: readonly number[];
  readonly methods: readonly Method[];
  /** Forecasts of every method for every row, that row left out. */
  readonly all: Forecasts;
}

function forecastFold({ history, rows, methods, all }: Study, fold: readonly number[]): HeldOut[] {
  const held = new Set(fold);
  const outside = thinned(rows.filter((_, index) => !held.has(index)));
  const usable = methods.flatMap((method, index) => (method.suits(history, outside) ? [index] : []));
  const inner = usable.map((index) => methods[index]!.heldOut(history, outside));
  const weights = methodWeights(
    usable.map((index) => methods[index]!),
    inner,
    { history, rows: outside },
  );
  const errors = pastErrors(history, outside, combined(inner, weights));
  return fold.map((index) => {
    const forecast = usable.reduce((sum, method, place) => sum + weights[place]! * all[method]![index]!, 0);
    return { row: rows[index]!, forecast, residuals: residualsFor(errors, forecast, history.prior) };
  });
}

/** Evenly spread rows, where there are more than weights and widths need. */
function thinned(rows: readonly number[]): readonly number[] {
  const step = Math.ceil(rows.length / MOST_WEIGHED);
  return rows.filter((_, index) => index % step === 0);
}

/** Every tenth place belongs to one fold. The places are in the order of efforts, so that each fold spans them all. */
function foldsOf(count: number, features: number): number[][] {
  const isSingle = count <= MOST_SINGLE_FOLDS && features <= MOST_SINGLE_FOLD_FEATURES;
  const folds = isSingle ? count : Math.min(count, FOLDS);
  return Array.from({ length: folds }, (_, fold) =>
    Array.from({ length: count }, (__, index) => index).filter((index) => index % folds === fold),
  );
}
