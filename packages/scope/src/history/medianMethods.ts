import { type History, logSizeOf, type Method } from "./history.ts";
import { median, medianWithout } from "./middle.ts";

/** The median effort of past projects, whatever the new one is like: what to say when nothing else tells more. */
export const medianEffort: Method = medianOf(
  "median effort",
  () => 0,
  () => true,
);

/** Size times the median effort per unit of size. */
export const medianProductivity: Method = medianOf(
  "size × median productivity",
  logSizeOf,
  ({ logSize }) => logSize !== undefined,
);

function medianOf(name: string, base: (history: History, row: number) => number, suits: Method["suits"]): Method {
  const rates = (history: History, rows: readonly number[]) =>
    Float64Array.from(rows, (row) => history.logEffort[row]! - base(history, row));
  return {
    name,
    family: name,
    favour: 3,
    suits: (history, rows) => rows.length >= 2 && suits(history, rows),
    heldOut: (history, rows) => {
      const all = rates(history, rows);
      const sorted = all.toSorted();
      return all.map((rate, index) => base(history, rows[index]!) + medianWithout(sorted, placeIn(sorted, rate)));
    },
    forecast: (history, rows, targets) => {
      const middle = median(rates(history, rows));
      return Float64Array.from(targets, (target) => base(history, target) + middle);
    },
  };
}

/** Where a value stands among values in rising order, which hold it. */
function placeIn(sorted: Float64Array, value: number): number {
  let [from, until] = [0, sorted.length - 1];
  while (from < until) {
    const middle = (from + until) >> 1;
    if (sorted[middle]! < value) from = middle + 1;
    else until = middle;
  }
  return from;
}
