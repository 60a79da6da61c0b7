/** Dots of a distribution laid out: each at a share of the width, on a pile. */
export interface LaidDot {
  readonly x: number;
  readonly level: number;
}

/** From and to which amount an axis goes, and where it is marked. */
export interface MoneyAxis {
  readonly low: number;
  readonly high: number;
  readonly ticks: readonly { readonly x: number; readonly amount: number }[];
}

/** Dots that are nearer than this share of the width stand on each other. */
const PILE = 0.02;

/** Each dot from left to right joins the pile that it would touch, or starts the next (Wilkinson 1999). */
export function laidDots(
  amounts: readonly number[],
  { low, high }: Pick<MoneyAxis, "low" | "high">,
): readonly LaidDot[] {
  let start = Number.NEGATIVE_INFINITY;
  let level = -1;
  return amounts.map((amount) => {
    const x = (amount - low) / (high - low);
    const joins = x - start < PILE;
    level = joins ? level + 1 : 0;
    if (!joins) start = x;
    return { x: start, level };
  });
}

const NICE = [1, 2, 2.5, 5, 10] as const;
const TICKS = 5;

/** An axis with round ends around all amounts. */
export function moneyAxis(amounts: readonly number[]): MoneyAxis {
  const [least, most] = [Math.min(...amounts), Math.max(...amounts)];
  const rough = (most - least || Math.abs(most) || 1) / TICKS;
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = power * (NICE.find((each) => each * power >= rough) ?? 10);
  const low = Math.floor(least / step) * step;
  const high = Math.max(low + step, Math.ceil(most / step) * step);
  const count = Math.round((high - low) / step);
  const ticks = Array.from({ length: count + 1 }, (_, place) => ({ x: place / count, amount: low + place * step }));
  return { low, high, ticks };
}
