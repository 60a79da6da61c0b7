import type { NumericRange } from "@shoreline/decide";

const STEPS = 60;
/** Figures that a person would say. */
const FIGURES = 3;

/** Values from end to end of a range at which a slider stops, what holds now among them; rising, each once. */
export function stopsOf({ low, high, scale, whole }: NumericRange, now: number): readonly number[] {
  const at = (share: number) => (scale === "logarithmic" ? low * (high / low) ** share : low + (high - low) * share);
  const spread = Array.from({ length: STEPS + 1 }, (_, step) => said(at(step / STEPS), whole));
  return [...new Set([...spread.filter((each) => each >= low && each <= high), now])].toSorted((a, b) => a - b);
}

function said(value: number, whole: boolean): number {
  return whole ? Math.round(value) : Number(value.toPrecision(FIGURES));
}

/** The place of the stop that is nearest to a value. */
export function nearestStop(stops: readonly number[], value: number): number {
  let nearest = 0;
  for (const [place, each] of stops.entries()) {
    if (Math.abs(each - value) < Math.abs((stops[nearest] ?? Number.POSITIVE_INFINITY) - value)) nearest = place;
  }
  return nearest;
}
