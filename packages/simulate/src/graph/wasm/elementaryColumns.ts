import { tabulatedBeta } from "./betaCode.ts";
import { COLUMN_INTEGERS, COLUMN_NUMBERS, type ColumnFormula, columnFunction } from "./columnFunction.ts";
import type { ConstantPool } from "./constantPool.ts";
import { exponential } from "./exponentialCode.ts";
import { logarithm } from "./logarithmCode.ts";
import { PAIR_AT, TABLE_AT, TABLE_NUMBERS } from "./memoryLayout.ts";
import { moduleBytes } from "../../wasm/moduleBytes.ts";
import { LISTED_AT_ONCE, normalQuantileBody } from "./normalQuantileColumn.ts";
import { COUNTED_TOGETHER, stepCountBody } from "./stepCountCode.ts";
import { bounded, exponentialOfLinear, isAboveShare, linear, skewed, triangular } from "./valueCode.ts";

/**
 * Functions that replace the numbers of a column which stands in the memory: elementary ones, and those of which the
 * quantiles of distributions are made. They have the bits of their twins in TypeScript. The first page of the memory is
 * theirs: their constants, and the table with which a function works that needs one.
 */
export interface ElementaryColumns extends Readonly<Record<keyof typeof formulas, ColumnRun>> {
  readonly exponential: ColumnMapping;
  readonly logarithm: ColumnMapping;
  readonly normalQuantile: ColumnRun;
  /** With these pieces of a table; see `betaCode.ts` for what becomes of probabilities beyond its reach. */
  tabulatedBeta(column: Float64Array, pieces: Float64Array): void;
  /**
   * Probabilities become a least value and one more for each of these `exceededShares` that they exceed. Of a count that
   * is no multiple of `COUNTED_TOGETHER` the last are left as they are.
   */
  stepCount(column: Float64Array, shares: Float64Array, least: number): void;
}

/** Replaces all numbers of a column; what the parameters mean stands beside each formula. */
export type ColumnRun = (column: Float64Array, a?: number, b?: number, c?: number, d?: number) => void;

/** Fills a column with what becomes of the numbers of another one, or of its own. */
type ColumnMapping = (out: Float64Array, numbers: Float64Array) => void;

const formulas = {
  linear,
  exponentialOfLinear,
  skewed,
  bounded,
  triangular,
  isAboveShare,
} satisfies Record<string, ColumnFormula>;

type Compiled = (at: number, count: number, apart: number, a: number, b: number, c: number, d: number) => void;

/**
 * Compiles them, given how a module becomes the functions that it exports as "0", "1", … Their module brings all numbers
 * of the pool into the memory, also those of functions that were written before.
 */
export function elementaryColumns(
  instantiate: (module: Uint8Array) => Readonly<Record<string, unknown>>,
  pool: ConstantPool,
): ElementaryColumns {
  const names = Object.keys(formulas) as (keyof typeof formulas)[];
  const bodies = [
    ...names.map((name) => columnFunction(formulas[name], pool)),
    ...[exponential, logarithm, tabulatedBeta(TABLE_AT)].map((formula) => columnFunction(formula, pool)),
    normalQuantileBody(pool, TABLE_AT),
    stepCountBody(TABLE_AT),
  ];
  const module = moduleBytes(bodies, COLUMN_INTEGERS, { numbers: COLUMN_NUMBERS, data: pool.bytes });
  const compiled = Object.values(instantiate(module)) as Compiled[];
  const [exp, log, beta, normalQuantile, steps] = compiled.slice(names.length) as [Compiled, ...Compiled[]];
  const runs = Object.fromEntries(names.map((name, index) => [name, columnRun(compiled[index]!)]));
  return {
    ...(runs as Record<keyof typeof formulas, ColumnRun>),
    exponential: columnMapping(exp),
    logarithm: columnMapping(log!),
    normalQuantile: columnRun(normalQuantile!, LISTED_AT_ONCE),
    ...withTables(columnRun(beta!), steps!),
  };
}

/** Functions that work with a table of the caller. */
function withTables(beta: ColumnRun, steps: Compiled): Pick<ElementaryColumns, "tabulatedBeta" | "stepCount"> {
  const table = tableWriter();
  return {
    tabulatedBeta: (column, pieces) => {
      table(column.buffer, pieces);
      beta(column);
    },
    stepCount: (column, shares, least) => {
      table(column.buffer, shares);
      steps(column.byteOffset, column.length - (column.length % COUNTED_TOGETHER), 0, least, 0, 0, 0);
    },
  };
}

function columnRun(call: Compiled, most?: number): ColumnRun {
  const mapping = columnMapping(call, most);
  return (column, a, b, c, d) => mapping(column, column, a, b, c, d);
}

/** Calls for a column of any count what takes an even one of at most so many; of an odd count the last becomes a pair. */
function columnMapping(call: Compiled, most: number = Infinity) {
  return (out: Float64Array, numbers: Float64Array, a = 0, b = 0, c = 0, d = 0): void => {
    const even = out.length - (out.length % 2);
    const apart = numbers.byteOffset - out.byteOffset;
    for (let from = 0; from < even; from += most) {
      const at = out.byteOffset + from * Float64Array.BYTES_PER_ELEMENT;
      call(at, Math.min(most, even - from), apart, a, b, c, d);
    }
    if (even === out.length) return;
    const pair = new Float64Array(out.buffer, PAIR_AT, 2).fill(numbers[even]!);
    call(PAIR_AT, pair.length, 0, a, b, c, d);
    out[even] = pair[0]!;
  };
}

/** Writes numbers to where tables stand; the view of the memory is made anew only when that has grown. */
function tableWriter(): (memory: ArrayBufferLike, numbers: Float64Array) => void {
  let view: Float64Array | undefined;
  return (memory, numbers) => {
    if (view?.buffer !== memory) view = new Float64Array(memory, TABLE_AT, TABLE_NUMBERS);
    view.set(numbers);
  };
}
