/** How a path of months is built: its end first, then the middle of what is open, and so on. */
export interface BrownianBridge {
  readonly months: number;
  /** Step by step: the month that it settles, and the settled ones on both sides (−1: before the first, with value 0). */
  readonly month: Int32Array;
  readonly left: Int32Array;
  readonly right: Int32Array;
  readonly leftWeight: Float64Array;
  readonly rightWeight: Float64Array;
  readonly deviation: Float64Array;
}

interface Gap {
  readonly left: number;
  readonly right: number;
}

const known = new Map<number, BrownianBridge>();

/**
 * The Brownian bridge over so many months. Its first steps say most of where a path goes, so that they may be given the
 * best dimensions of a low-discrepancy sequence.
 * Source: Caflisch and Moskowitz (1995), Lecture Notes in Statistics 106:1; Glasserman (2004), "Monte Carlo Methods in
 * Financial Engineering", section 3.1.
 */
export function brownianBridge(months: number): BrownianBridge {
  const found = known.get(months);
  if (found) return found;
  const bridge = built(months);
  known.set(months, bridge);
  return bridge;
}

function built(months: number): BrownianBridge {
  const bridge = {
    months,
    month: new Int32Array(months),
    left: new Int32Array(months),
    right: new Int32Array(months),
    leftWeight: new Float64Array(months),
    rightWeight: new Float64Array(months),
    deviation: new Float64Array(months),
  };
  const gaps: Gap[] = [];
  const split = (gap: Gap): void => void (gap.right - gap.left > 1 && gaps.push(gap));
  bridge.month[0] = months - 1;
  bridge.left[0] = -1;
  bridge.deviation[0] = Math.sqrt(months);
  split({ left: -1, right: months - 1 });
  for (let step = 1; step < months; step++) {
    const { left, right } = gaps.shift()!;
    const month = (left + right) >> 1;
    bridge.month[step] = month;
    bridge.left[step] = left;
    bridge.right[step] = right;
    bridge.leftWeight[step] = (right - month) / (right - left);
    bridge.rightWeight[step] = (month - left) / (right - left);
    bridge.deviation[step] = Math.sqrt(((month - left) * (right - month)) / (right - left));
    split({ left, right: month });
    split({ left: month, right });
  }
  return bridge;
}

/**
 * Turns independent standard normal numbers, in the order of the steps, into those of the months, in place: the
 * increments of the path that the steps build, again independent and standard normal. Step or month `k` of all futures
 * stands from `k · count` on.
 */
export function bridgeIncrements(
  normals: Float64Array,
  count: number,
  bridge: BrownianBridge,
  walk: Float64Array,
): void {
  const { months } = bridge;
  for (let step = 0; step < months; step++) settle(walk, normals, count, bridge, step);
  normals.set(walk.subarray(0, count));
  const end = count * months;
  for (let at = count, before = 0; at < end; at++, before++) normals[at] = walk[at]! - walk[before]!;
}

function settle(
  walk: Float64Array,
  normals: Float64Array,
  count: number,
  { month, left, right, leftWeight, rightWeight, deviation }: BrownianBridge,
  step: number,
): void {
  const to = month[step]! * count;
  const from = step * count;
  const size = deviation[step]!;
  if (step === 0) {
    for (let i = 0; i < count; i++) walk[to + i] = size * normals[from + i]!;
    return;
  }
  const before = left[step]! * count;
  const after = right[step]! * count;
  const [share, rest] = [leftWeight[step]!, rightWeight[step]!];
  if (before < 0) {
    for (let i = 0; i < count; i++) walk[to + i] = rest * walk[after + i]! + size * normals[from + i]!;
    return;
  }
  // Sums of places are whole numbers of 32 bits, which is said where they are used: it spares a question each.
  for (let i = 0; i < count; i++) {
    const between = share * walk[(before + i) | 0]! + rest * walk[(after + i) | 0]!;
    walk[(to + i) | 0] = between + size * normals[(from + i) | 0]!;
  }
}
