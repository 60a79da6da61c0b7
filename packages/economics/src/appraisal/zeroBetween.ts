/**
 * The zero of a continuous function between two places where its signs differ, as exactly as the numbers allow
 * (Brent 1973, Algorithms for Minimization without Derivatives, ch. 4: inverse quadratic steps, halving where they fail).
 */
export function zeroBetween(f: (x: number) => number, low: number, high: number): number {
  let best = point(f, high);
  let other = point(f, low);
  let opposite = other;
  let step = best.x - other.x;
  let lastStep = step;
  for (let round = 0; round < MOST_ROUNDS; round++) {
    if (Math.sign(best.y) === Math.sign(opposite.y)) {
      opposite = other;
      step = best.x - other.x;
      lastStep = step;
    }
    if (Math.abs(opposite.y) < Math.abs(best.y)) [other, best, opposite] = [best, opposite, best];
    const smallest = 2 * Number.EPSILON * Math.abs(best.x) + Number.MIN_VALUE;
    const half = 0.5 * (opposite.x - best.x);
    if (Math.abs(half) <= smallest || best.y === 0) return best.x;
    const tried = Math.abs(lastStep) >= smallest && Math.abs(other.y) > Math.abs(best.y);
    const jump = tried ? interpolated(other, best, opposite) : half;
    const isGood = 2 * Math.abs(jump) < Math.min(3 * Math.abs(half) - smallest, Math.abs(lastStep));
    const isTowards = jump * half > 0;
    [lastStep, step] = tried && isGood && isTowards ? [step, jump] : [half, half];
    other = best;
    best = point(f, best.x + (Math.abs(step) > smallest ? step : Math.sign(half) * smallest));
  }
  return best.x;
}

const MOST_ROUNDS = 300;

interface Point {
  readonly x: number;
  readonly y: number;
}

function point(f: (x: number) => number, x: number): Point {
  return { x, y: f(x) };
}

/** The step from `best` to where a parabola lying on its side through three points (or a line through two) is zero. */
function interpolated(other: Point, best: Point, opposite: Point): number {
  const s = best.y / other.y;
  const half = 0.5 * (opposite.x - best.x);
  if (other.x === opposite.x) return (2 * half * s) / (s - 1);
  const q = other.y / opposite.y;
  const r = best.y / opposite.y;
  const above = s * (2 * half * q * (q - r) - (best.x - other.x) * (r - 1));
  return -above / ((q - 1) * (r - 1) * (s - 1));
}
