import { MEMORY_MODULE, MEMORY_NAME, moduleBytes } from "../wasm/moduleBytes.ts";
import { type WasmMemory, webAssembly, type WebAssemblyInterface } from "../wasm/webAssembly.ts";
import { BENCH_PARAMETERS, benchBodies } from "./benchCode.ts";
import { type Binned, type Binning, type ColumnBench, type Extent, MOST_BINS } from "./columnBench.ts";
import type { Cuts, Folds } from "./foldedSum.ts";
import { countIn, dealFrom, extentOf, foldsOf, gather, sampleExtentOf, squareFoldsOf } from "./plainBench.ts";

type Walk = (column: number, eights: number, args: number, out: number, bins: number) => void;

const PAGE_BYTES = 65_536;
const NUMBER_BYTES = 8;
const WORD_BYTES = 4;
const BIN_BYTES = 2;
const LANES = 8;

/** Where things stand in memory: arguments, results, counts and then the column, its bins, and places of eights. */
const ARGUMENTS = 0;
const OUT = 64;
const END_OF_PLACES = 128;
const COUNTS = 192;
const COLUMN = COUNTS + WORD_BYTES * MOST_BINS;

/** Columns of more figures are left to TypeScript: they would take more memory than a thread is to keep. */
export const LONGEST_COLUMN = 131_072;

/** The whole memory, as numbers, words and half words. */
interface Views {
  readonly numbers: Float64Array;
  readonly words: Int32Array;
  readonly halfWords: Uint16Array;
}

function viewsOf({ buffer }: WasmMemory): Views {
  return { numbers: new Float64Array(buffer), words: new Int32Array(buffer), halfWords: new Uint16Array(buffer) };
}

/** The walks as WebAssembly; figures that are left over when a column is split in eights go the way of `PlainBench`. */
export class CompiledBench implements ColumnBench {
  readonly #memory: WasmMemory;
  readonly #walks: readonly Walk[];
  #views: Views;
  #column: Float64Array = new Float64Array(0);
  #binning: Binned = { binOf: new Uint16Array(0), counts: new Int32Array(0) };

  /** Throws where WebAssembly or its vector instructions are refused. */
  constructor(engine: WebAssemblyInterface) {
    this.#memory = new engine.Memory({ initial: 2 });
    const bodies = benchBodies();
    const module = new engine.Module(moduleBytes(bodies, BENCH_PARAMETERS));
    const { exports } = new engine.Instance(module, { [MEMORY_MODULE]: { [MEMORY_NAME]: this.#memory } });
    this.#walks = bodies.map((_body, index) => exports[String(index)] as Walk);
    this.#views = viewsOf(this.#memory);
  }

  lay(column: Float64Array): void {
    this.#makeRoom(column.length);
    this.#column = column;
    this.#views.numbers.set(column, COLUMN / NUMBER_BYTES);
  }

  extent(): Extent {
    const { length } = this.#column;
    if (length < LANES) return extentOf(this.#column, 0);
    this.#walk(0, 0, length);
    const out = this.#views.numbers;
    const at = OUT / NUMBER_BYTES;
    const rest = extentOf(this.#column, length % LANES === 0 ? length - 1 : length - (length % LANES));
    return {
      least: Math.min(out[at]!, out[at + 1]!, rest.least),
      most: Math.max(out[at + 2]!, out[at + 3]!, rest.most),
      isFinite: 0 === out[at + 4]! + out[at + 5]! && rest.isFinite,
    };
  }

  sampleExtent(): Pick<Extent, "least" | "most"> {
    return sampleExtentOf(this.#column);
  }

  folds(from: number, to: number, cuts: Cuts): Folds {
    return this.#folded(1, from, to, cuts, (rest) => foldsOf(this.#column, rest, to, cuts), 0);
  }

  squareFolds(from: number, to: number, cuts: Cuts, centre: number): Folds {
    return this.#folded(2, from, to, cuts, (rest) => squareFoldsOf(this.#column, rest, to, cuts, centre), centre);
  }

  deal(binning: Binning): Binned {
    const { length } = this.#column;
    const { binOf, counts } = this.#roomForBins(binning.bins);
    counts.fill(0);
    const { numbers } = this.#views;
    numbers[ARGUMENTS] = binning.least;
    numbers[ARGUMENTS + 1] = binning.binsPerUnit;
    numbers[ARGUMENTS + 2] = binning.bins - 1;
    if (length >= LANES) this.#walk(3, 0, length, COUNTS);
    dealFrom(this.#column, length - (length % LANES), binning, binOf, counts);
    return this.#binning;
  }

  inBins(bins: readonly number[]): Float64Array {
    const { length } = this.#column;
    const { binOf, counts } = this.#binning;
    const found = new Float64Array(countIn(bins, counts));
    const at = length < LANES ? 0 : this.#gatherEights(bins, found);
    gather({ column: this.#column, binOf, bins, found }, length - (length % LANES), at);
    return found;
  }

  /** Looks only at the figures that vector instructions have found in these bins, and says how many there are. */
  #gatherEights(bins: readonly number[], found: Float64Array): number {
    const { words, halfWords } = this.#views;
    for (let lane = 0; lane < 4 * LANES; lane++) halfWords[ARGUMENTS + lane] = bins[lane >> 3] ?? bins[0]!;
    const eights = Math.floor(this.#column.length / LANES);
    const places = this.#bins + BIN_BYTES * LANES * (eights + 1);
    this.#walks[4]!(END_OF_PLACES, eights, ARGUMENTS, places, this.#bins);
    const end = words[END_OF_PLACES / WORD_BYTES]! / WORD_BYTES;
    let next = 0;
    for (let at = places / WORD_BYTES; at < end; at++) {
      const word = words[at]!;
      const first = LANES * (eights - (word >> 8));
      for (let lanes = word & 0xff; lanes !== 0; lanes &= lanes - 1) {
        found[next++] = this.#column[first + 31 - Math.clz32(lanes & -lanes)]!;
      }
    }
    return next;
  }

  #folded(walk: number, from: number, to: number, cuts: Cuts, rest: (from: number) => Folds, centre: number): Folds {
    const whole = to - ((to - from) % LANES);
    if (whole === from) return rest(from);
    const { numbers } = this.#views;
    numbers[ARGUMENTS] = cuts.first;
    numbers[ARGUMENTS + 1] = cuts.second;
    numbers[ARGUMENTS + 2] = centre;
    this.#walk(walk, from, whole);
    const at = OUT / NUMBER_BYTES;
    const one = numbers[at]! + numbers[at + 1]!;
    const two = numbers[at + 2]! + numbers[at + 3]!;
    if (whole === to) return [one, two];
    const [moreOne, moreTwo] = rest(whole);
    return [one + moreOne, two + moreTwo];
  }

  #walk(index: number, from: number, to: number, out = OUT): void {
    this.#walks[index]!(COLUMN + NUMBER_BYTES * from, Math.floor((to - from) / LANES), ARGUMENTS, out, this.#bins);
  }

  /** Bins stand behind the column. */
  get #bins(): number {
    return COLUMN + NUMBER_BYTES * this.#column.length;
  }

  /** Views of the place of bins and of their counts; columns of one length share them. */
  #roomForBins(bins: number): Binned {
    const { length } = this.#column;
    const { binOf, counts } = this.#binning;
    const isAsBefore = binOf.length === length && counts.length === bins && binOf.buffer === this.#views.words.buffer;
    if (isAsBefore) return this.#binning;
    const { buffer } = this.#views.words;
    return (this.#binning = {
      binOf: new Uint16Array(buffer, this.#bins, length),
      counts: new Int32Array(buffer, COUNTS, bins),
    });
  }

  /** For each figure a number, two bytes of bin and half a byte of place, and a few to spare. */
  #makeRoom(length: number): void {
    const bytes = COLUMN + (NUMBER_BYTES + 3) * length + 256;
    const missing = bytes - this.#views.numbers.byteLength;
    if (missing <= 0) return;
    this.#memory.grow(Math.ceil(missing / PAGE_BYTES));
    this.#views = viewsOf(this.#memory);
  }
}

/** The bench that an engine gives; null where it has no WebAssembly with vector instructions or forbids compiling. */
export function compiledBenchOf(engine: WebAssemblyInterface | undefined): CompiledBench | null {
  try {
    return engine ? new CompiledBench(engine) : null;
  } catch {
    return null;
  }
}

let kept: CompiledBench | null | undefined;

/** The bench of this thread. It keeps the memory of the longest column, some 1.5 MB at most. */
export function compiledBench(): CompiledBench | null {
  return kept === undefined ? (kept = compiledBenchOf(webAssembly())) : kept;
}
