import { exp } from "@shoreline/simulate";
import { type History, logSizeOf, type Method } from "./history.ts";
import { type Factored, factored, halfSolved, solved } from "./linearSystem.ts";
import { median } from "./middle.ts";

/** How a ridge regression on the logarithm of effort is set up. */
export interface RidgeSettings {
  readonly name: string;
  readonly family: string;
  readonly favour: number;
  /** Only the main size, or all that is known. */
  readonly uses: "size" | "all";
  /**
   * What the coefficients shrink to: effort in proportion to size (a constant productivity), or the same effort for
   * every project.
   */
  readonly towards: "productivity" | "effort";
  /** Squared coefficients cost this much (features have standard deviation 1). */
  readonly penalty: number;
  /** Projects count with size to this power, so that large ones, which make up most of the hours, are met better. */
  readonly sizePower?: number;
}

/**
 * Linear regression of log effort with shrunken coefficients (Hoerl and Kennard, Technometrics 12, 1970). Forecasts
 * with a project left out come from the closed form of its residual, e / (1 - h), and are exact.
 * Where effort is measured per unit of size, nothing is extrapolated but proportion: features beyond the range that was
 * seen count as the nearest that was.
 */
export function ridge(settings: RidgeSettings): Method {
  const { name, family, favour, uses, towards } = settings;
  return {
    name,
    family,
    favour,
    suits: (history, rows) =>
      (towards === "effort" || history.logSize !== undefined) &&
      (uses === "all" ? history.features.length > 0 : history.sizeFeature >= 0) &&
      rows.length >= 4,
    heldOut: (history, rows) => leftOut(fitted(history, rows, settings)),
    forecast: (history, rows, targets) => {
      const fit = fitted(history, rows, settings);
      const limits = fit.clamps ? fit.columns.map((column) => rangeOf(column, rows)) : undefined;
      return Float64Array.from(targets, (target) => {
        const point = pointAt(fit.columns, target).map((x, k) => inside(x, k === 0 ? undefined : limits?.[k - 1]));
        return fit.base(target) + dot(point, fit.coefficients);
      });
    },
  };
}

interface Fit {
  readonly rows: readonly number[];
  readonly columns: readonly Float64Array[];
  readonly base: (row: number) => number;
  readonly clamps: boolean;
  readonly weights: Float64Array;
  readonly residualTarget: Float64Array;
  readonly system: Factored;
  readonly coefficients: Float64Array;
}

function fitted(history: History, rows: readonly number[], settings: RidgeSettings): Fit {
  const { uses, towards, penalty, sizePower = 0 } = settings;
  const columns = uses === "all" ? history.features : [history.features[history.sizeFeature]!];
  const base = towards === "productivity" ? (row: number) => logSizeOf(history, row) : () => 0;
  const weights = Float64Array.from(rows, (row) => sizeWeight(history, row, sizePower));
  const residualTarget = Float64Array.from(rows, (row) => history.logEffort[row]! - base(row));
  const { matrix, right } = normalEquations({ rows, columns, weights, residualTarget });
  const order = columns.length + 1;
  for (let k = 1; k < order; k++) matrix[k * order + k]! += penalty + 1e-9;
  const system = factored(matrix, order);
  const clamps = towards === "productivity";
  return { rows, columns, base, clamps, weights, residualTarget, system, coefficients: solved(system, right) };
}

/** Measured against the middle of all known sizes, so that leaving a project out changes no other's weight. */
function sizeWeight(history: History, row: number, sizePower: number): number {
  if (sizePower === 0) return 1;
  return exp(sizePower * (logSizeOf(history, row) - middleSize(history)));
}

const middles = new WeakMap<History, number>();

function middleSize(history: History): number {
  const known =
    middles.get(history) ??
    median(Array.from(history.logSize ?? [0]).filter((_, row) => !Number.isNaN(history.logEffort[row])));
  middles.set(history, known);
  return known;
}

function normalEquations({
  rows,
  columns,
  weights,
  residualTarget,
}: Pick<Fit, "rows" | "columns" | "weights" | "residualTarget">) {
  const order = columns.length + 1;
  const matrix = new Float64Array(order * order);
  const right = new Float64Array(order);
  rows.forEach((row, index) => {
    const point = pointAt(columns, row);
    for (let a = 0; a < order; a++) {
      const weighted = point[a]! * weights[index]!;
      right[a]! += weighted * residualTarget[index]!;
      for (let b = 0; b <= a; b++) matrix[a * order + b]! += weighted * point[b]!;
    }
  });
  return { matrix, right };
}

/** A row of the design: 1 for the constant, then the features. */
function pointAt(columns: readonly Float64Array[], row: number): Float64Array {
  const point = new Float64Array(columns.length + 1);
  point[0] = 1;
  for (let k = 0; k < columns.length; k++) point[k + 1] = columns[k]![row]!;
  return point;
}

function dot(a: Float64Array, b: Float64Array): number {
  let sum = 0;
  for (let k = 0; k < a.length; k++) sum += a[k]! * b[k]!;
  return sum;
}

function leftOut(fit: Fit): Float64Array {
  const limits = fit.clamps ? fit.columns.map((column) => outerTwo(column, fit.rows)) : [];
  return Float64Array.from(fit.rows, (row, index) => {
    const point = pointAt(fit.columns, row);
    const half = halfSolved(fit.system, point);
    const leverage = Math.min(0.999, dot(half, half) * fit.weights[index]!);
    const error = (fit.residualTarget[index]! - dot(point, fit.coefficients)) / (1 - leverage);
    const known = fit.clamps ? point.map((x, k) => (k === 0 ? x : insideWithout(x, limits[k - 1]!))) : point;
    if (known.every((x, k) => x === point[k])) return fit.base(row) + fit.residualTarget[index]! - error;
    const pull = solved(fit.system, point);
    const without = fit.coefficients.map((c, k) => c - pull[k]! * fit.weights[index]! * error);
    return fit.base(row) + dot(known, without);
  });
}

interface Range {
  readonly low: number;
  readonly high: number;
}

function rangeOf(column: Float64Array, rows: readonly number[]): Range {
  let [low, high] = [Infinity, -Infinity];
  for (const row of rows) {
    low = Math.min(low, column[row]!);
    high = Math.max(high, column[row]!);
  }
  return { low, high };
}

function inside(x: number, range: Range | undefined): number {
  return range === undefined ? x : Math.min(range.high, Math.max(range.low, x));
}

interface OuterTwo extends Range {
  readonly nextLow: number;
  readonly nextHigh: number;
}

/** The two smallest and the two largest values, to tell the range that is left when one project is taken out. */
function outerTwo(column: Float64Array, rows: readonly number[]): OuterTwo {
  let [low, nextLow, high, nextHigh] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const row of rows) {
    const x = column[row]!;
    if (x < low) [low, nextLow] = [x, low];
    else if (x < nextLow) nextLow = x;
    if (x > high) [high, nextHigh] = [x, high];
    else if (x > nextHigh) nextHigh = x;
  }
  return { low, nextLow, high, nextHigh };
}

function insideWithout(x: number, { low, nextLow, high, nextHigh }: OuterTwo): number {
  return Math.min(x === high ? nextHigh : high, Math.max(x === low ? nextLow : low, x));
}
