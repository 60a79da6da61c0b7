const LEAST_LEAF = 2;
/** Beyond this many projects time counts, and a cut has fewer features to choose from. */
const MANY_ROWS = 200;
/** A cut is better than another only by more than this share: the first of two that part the rows alike is taken. */
const LEAST_GAIN_SHARE = 1e-9;

/** A regression tree; a leaf holds the mean of what it grew from. */
export type Tree =
  | { readonly leaf: number }
  | { readonly feature: number; readonly cut: number; readonly below: Tree; readonly above: Tree };

/** What a tree grows on. */
export interface Ground {
  readonly features: readonly Float64Array[];
  readonly target: Float64Array;
  /** Uniform numbers between 0 and 1. */
  readonly draw: () => number;
}

interface Cut {
  readonly feature: number;
  readonly cut: number;
}

/** A tree grown from `rows`, whose order changes; at each fork the best of some cuts at random places is taken. */
export function grownTree(ground: Ground, rows: Int32Array): Tree {
  let sum = 0;
  for (let k = 0; k < rows.length; k++) sum += ground.target[rows[k]!]!;
  const best = rows.length < 2 * LEAST_LEAF ? undefined : bestCut(ground, rows, sum);
  if (best === undefined) return { leaf: sum / rows.length };
  const border = parted(ground.features[best.feature]!, rows, best.cut);
  return {
    ...best,
    below: grownTree(ground, rows.subarray(0, border)),
    above: grownTree(ground, rows.subarray(border)),
  };
}

/** The leaf of a row. */
export function leafOf(tree: Tree, features: readonly Float64Array[], row: number): number {
  let at = tree;
  while (!("leaf" in at)) at = features[at.feature]![row]! <= at.cut ? at.below : at.above;
  return at.leaf;
}

/** How many features a cut may choose from: most of them, and of many in a long history a fifth. */
function triedOf({ features, target }: Ground): number {
  const most = 0.7 * features.length;
  return Math.ceil(target.length > MANY_ROWS ? Math.min(most, 4 + 0.2 * features.length) : most);
}

/** The cut that explains most; none when nothing is explained. */
function bestCut(ground: Ground, rows: Int32Array, sum: number): Cut | undefined {
  const { features, draw } = ground;
  let best: Cut | undefined;
  let most = (sum * sum) / rows.length;
  for (let left = triedOf(ground); left > 0; left--) {
    const feature = Math.floor(draw() * features.length);
    const cut = placeBetween(features[feature]!, rows, draw());
    const explained = explainedBy(ground, rows, { feature, cut, sum });
    if (explained <= most + (most + explained) * LEAST_GAIN_SHARE) continue;
    most = explained;
    best = { feature, cut };
  }
  return best;
}

/** A place between the least and the most of a column; not a number where they are the same. */
function placeBetween(column: Float64Array, rows: Int32Array, share: number): number {
  let low = Infinity;
  let high = -Infinity;
  for (let k = 0; k < rows.length; k++) {
    const x = column[rows[k]!]!;
    if (x < low) low = x;
    if (x > high) high = x;
  }
  return high > low ? low + share * (high - low) : Number.NaN;
}

/** Squares that the two sides of a cut explain; 0 where a side would be too small. */
function explainedBy({ features, target }: Ground, rows: Int32Array, by: Cut & { sum: number }): number {
  const column = features[by.feature]!;
  let below = 0;
  let count = 0;
  for (let k = 0; k < rows.length; k++) {
    const row = rows[k]!;
    const isBelow = column[row]! <= by.cut;
    below += isBelow ? target[row]! : 0;
    count += isBelow ? 1 : 0;
  }
  const rest = rows.length - count;
  if (count < LEAST_LEAF || rest < LEAST_LEAF) return 0;
  return (below * below) / count + ((by.sum - below) * (by.sum - below)) / rest;
}

/** Puts the rows below the cut first, each side in its order; gives where the other side begins. */
function parted(column: Float64Array, rows: Int32Array, cut: number): number {
  const above: number[] = [];
  let border = 0;
  for (const row of rows) {
    if (column[row]! > cut) above.push(row);
    else rows[border++] = row;
  }
  rows.set(above, border);
  return border;
}
