import { type History, logSizeOf, type Method } from "./history.ts";
import { grownTree, leafOf, type Tree } from "./randomTree.ts";
import { uniformsOf } from "./uniforms.ts";

const TREES = 60;
/** Rows that one tree grows from, at most: more add time and little else. */
const MOST_GROWN_FROM = 1500;
const LEAST_ROWS = 10;

/**
 * The mean of sixty trees with cuts at random places (Geurts, Ernst and Wehenkel, Machine Learning 63, 2006), each
 * grown from rows drawn with replacement. A forecast with a project left out is the mean of the trees that never saw it
 * (Breiman, Machine Learning 45, 2001).
 */
export function extraTrees(carries: "effort" | "productivity"): Method {
  const baseOf = (history: History, row: number) => (carries === "productivity" ? logSizeOf(history, row) : 0);
  return {
    name: `trees for ${carries}`,
    family: `trees for ${carries}`,
    favour: 1,
    suits: (history, rows) =>
      rows.length >= LEAST_ROWS &&
      history.features.length > 0 &&
      (carries === "effort" || history.logSize !== undefined),
    heldOut: (history, rows) => {
      const grove = groveOf(history, rows, baseOf);
      return Float64Array.from(rows, (row) => baseOf(history, row) + unseenMean(history, grove, row));
    },
    forecast: (history, rows, targets) => {
      const grove = groveOf(history, rows, baseOf);
      return Float64Array.from(targets, (row) => baseOf(history, row) + wholeMean(history, grove, row));
    },
  };
}

interface Grown {
  readonly tree: Tree;
  /** 1 for each row that the tree grew from. */
  readonly seen: Uint8Array;
}

interface Grove {
  readonly trees: readonly Grown[];
  /** Mean of what they grew from, which they say the differences to. */
  readonly middle: number;
}

function groveOf(history: History, rows: readonly number[], baseOf: (history: History, row: number) => number): Grove {
  // Around zero, so that another unit of effort, which only shifts logarithms, grows the same trees.
  const raw = history.logEffort.map((effort, row) => effort - baseOf(history, row));
  const middle = rows.reduce((sum, row) => sum + raw[row]!, 0) / rows.length;
  const target = raw.map((value) => value - middle);
  const trees = Array.from({ length: TREES }, (_, index) => {
    const draw = uniformsOf(index);
    const grownFrom = Int32Array.from(
      { length: Math.min(rows.length, MOST_GROWN_FROM) },
      () => rows[Math.floor(draw() * rows.length)]!,
    );
    const seen = new Uint8Array(history.count);
    for (const row of grownFrom) seen[row] = 1;
    return { tree: grownTree({ features: history.features, target, draw }, grownFrom), seen };
  });
  return { trees, middle };
}

/** The mean over the trees that never saw the row; over all of them where each has. */
function unseenMean(history: History, grove: Grove, row: number): number {
  let [sum, count] = [0, 0];
  for (const { tree, seen } of grove.trees) {
    if (seen[row] === 1) continue;
    sum += leafOf(tree, history.features, row);
    count += 1;
  }
  return count === 0 ? wholeMean(history, grove, row) : grove.middle + sum / count;
}

function wholeMean({ features }: History, { trees, middle }: Grove, row: number): number {
  return middle + trees.reduce((sum, { tree }) => sum + leafOf(tree, features, row), 0) / trees.length;
}
