import type { ColumnBench } from "./columnBench.ts";
import { compiledBench, LONGEST_COLUMN } from "./compiledBench.ts";
import { PlainBench } from "./plainBench.ts";

/** Below this, calling WebAssembly costs more than it saves. */
const SHORTEST_COMPILED = 64;

const plain = new PlainBench();

/** The bench that suits a column, with the column on it; see `ColumnBench` for how long it stays there. */
export function laid(column: Float64Array): ColumnBench {
  const isCompiled = column.length >= SHORTEST_COMPILED && column.length <= LONGEST_COLUMN;
  const bench = (isCompiled ? compiledBench() : null) ?? plain;
  bench.lay(column);
  return bench;
}
