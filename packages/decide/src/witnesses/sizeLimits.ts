import { type Fault } from "@shoreline/units";
import { matrixFault } from "./matrixFault.ts";

/** How large a table is. */
interface TableSize {
  readonly rows: number;
  readonly columns: number;
}

/** The largest table that a method takes, so that an answer comes within seconds and fits into memory. */
interface SizeLimit extends TableSize {
  /** Work that grows faster than the table. */
  readonly work?: { readonly words: string; readonly of: (size: TableSize) => number; readonly most: number };
}

const USUAL: SizeLimit = { rows: 20_000, columns: 200 };

const everyPair = {
  words: "rows × rows × columns",
  of: ({ rows, columns }: TableSize) => rows * rows * columns,
  most: 20_000_000,
};

const LIMITS = {
  weightedSum: USUAL,
  topsis: USUAL,
  vikor: USUAL,
  prometheeII: { rows: 1000, columns: 200, work: everyPair },
  electreIII: { rows: 1000, columns: 200, work: everyPair },
  smaa2: {
    rows: 1000,
    columns: 200,
    work: { words: "rows × columns", of: ({ rows, columns }) => rows * columns, most: 20_000 },
  },
  entropyWeights: USUAL,
  criticWeights: {
    ...USUAL,
    work: {
      words: "rows × columns × columns",
      of: ({ rows, columns }) => rows * columns * columns,
      most: 20_000_000,
    },
  },
  ahp: { rows: 100, columns: 100 },
} satisfies Readonly<Record<string, SizeLimit>>;

/** A method that says how large its tables may be. */
export type SizedMethod = keyof typeof LIMITS;

/** Where rows and columns stand in what was given. */
interface SizePaths {
  readonly rows: string;
  readonly columns?: string;
}

/** Why a table is too large for a method; nothing where it is not. */
export function sizeFaults(
  method: SizedMethod,
  size: TableSize,
  { rows: path, columns = path }: SizePaths = { rows: "alternatives", columns: "criteria" },
): Fault[] {
  const limit: SizeLimit = LIMITS[method];
  const faults = [
    ...countFaults(path, "rows", size.rows, limit.rows, method),
    ...countFaults(columns, "columns", size.columns, limit.columns, method),
  ];
  const work = limit.work;
  return faults.length > 0 || work === undefined
    ? faults
    : countFaults(path, work.words, work.of(size), work.most, method);
}

function countFaults(path: string, words: string, count: number, most: number, method: string): Fault[] {
  if (count <= most) return [];
  const fault = matrixFault("too-large", path, undefined, `at most ${most} ${words} for ${method}`);
  return [{ ...fault, given: `${count} ${words}` }];
}

/** The size of a draw of SMAA-2: how many values, and whether any has to be drawn. */
interface DrawnSize extends TableSize {
  readonly trials: number;
  readonly isUncertain: boolean;
}

/** Comparisons and sums that SMAA-2 does in some seconds. */
const MOST_STEPS = 5_000_000_000;

/**
 * Why SMAA-2 would draw too long; nothing where it would not. A trial draws and counts the weights, sorts the rows and
 * compares each with each; where values are uncertain it also draws each of them, and sums each row again by the central
 * weights of every row.
 */
export function drawFaults({ rows, columns, trials, isUncertain }: DrawnSize): Fault[] {
  const ranked = rows * (rows + columns + SORT_STEPS) + WEIGHT_STEPS * columns;
  const each = isUncertain ? ranked + rows * columns * (rows + VALUE_STEPS) : ranked;
  const most = Math.floor(MOST_STEPS / each);
  if (trials <= most) return [];
  const size = `${rows} rows and ${columns} columns${isUncertain ? " with uncertain values" : ""}`;
  const hint = most < FEWEST_TRIALS ? "Rank fewer rows, or by another method." : undefined;
  const fault = matrixFault("too-large", "options.trials", undefined, `at most ${most} trials for ${size}`, hint);
  return [{ ...fault, given: `${trials} trials` }];
}

/** What these cost, measured in comparisons. */
const SORT_STEPS = 100;
const WEIGHT_STEPS = 250;
const VALUE_STEPS = 50;
/** With fewer, shares are worth little. */
const FEWEST_TRIALS = 256;
