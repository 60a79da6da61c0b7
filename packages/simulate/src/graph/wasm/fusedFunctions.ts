import type { UniformFiller } from "./columnCalls.ts";
import { ConstantPool } from "./constantPool.ts";
import { elementaryColumns, type ElementaryColumns } from "./elementaryColumns.ts";
import { PARAMETERS } from "./fusedCode.ts";
import { MEMORY_MODULE, MEMORY_NAME, moduleBytes } from "../../wasm/moduleBytes.ts";
import { PHILOX_PARAMETERS, philoxBody } from "./philoxCode.ts";
import { SEQUENCE_PARAMETERS, type SequenceColumns, sequenceColumns } from "./sequenceColumns.ts";
import type { WasmMemory, WebAssemblyInterface } from "../../wasm/webAssembly.ts";

/** A compiled function over one block: its table of addresses, and the bytes that the months of a pair take. */
export type FusedFunction = (table: number, monthBytes: number) => void;

/** A function with its code; `run` is there once it is compiled. */
interface Entry {
  readonly body: Uint8Array;
  run?: FusedFunction;
}

const MOST_KEPT = 512;

/**
 * Compiled functions by their code. Alternatives that differ only in their figures have equal code, and so have the
 * runs of a model whose figures are changed: both compile nothing. They work on one memory.
 *
 * Compiling is synchronous: engines take whatever size in workers and at least 8 MB elsewhere, of which a model of
 * 20,000 nodes needs a fiftieth. Where compiling is forbidden or limited to less, plain columns do the work.
 */
export class FusedFunctions {
  readonly fillUniforms: UniformFiller;
  readonly sequence: SequenceColumns;
  readonly columns: ElementaryColumns;
  readonly #engine: WebAssemblyInterface;
  readonly #memory: WasmMemory;
  readonly #byHash = new Map<number, Entry[]>();
  /** Of bytes that were asked for before, as those of shared code are. */
  #byBody = new WeakMap<Uint8Array, Entry>();
  #count = 0;

  constructor(engine: WebAssemblyInterface, memory: WasmMemory) {
    this.#engine = engine;
    this.#memory = memory;
    const pool = new ConstantPool();
    this.fillUniforms = this.#functionsOf([philoxBody(pool)], PHILOX_PARAMETERS)[0] as UniformFiller;
    const compile = (bodies: readonly Uint8Array[]) => this.#functionsOf(bodies, SEQUENCE_PARAMETERS);
    this.sequence = sequenceColumns(compile, memory, pool);
    this.columns = elementaryColumns((module) => this.#exportsOf(module), pool);
  }

  /** A function for each body; those that are missing are compiled as one module. Nothing if the engine refuses. */
  of(bodies: readonly Uint8Array[]): readonly FusedFunction[] | undefined {
    if (this.#count > MOST_KEPT) this.#forget();
    const entries = bodies.map((body) => this.#byBody.get(body) ?? this.#entryOf(body));
    try {
      this.#compile([...new Set(entries)].filter(({ run }) => run === undefined));
    } catch {
      return undefined;
    }
    return entries.map(({ run }) => run!);
  }

  #compile(missing: readonly Entry[]): void {
    if (missing.length === 0) return;
    const bodies = missing.map(({ body }) => body);
    this.#functionsOf(bodies, PARAMETERS).forEach((run, at) => (missing[at]!.run = run as FusedFunction));
  }

  #entryOf(body: Uint8Array): Entry {
    const hash = hashOf(body);
    const alike = this.#byHash.get(hash) ?? [];
    const known = alike.find((entry) => areEqual(entry.body, body));
    const entry = known ?? { body };
    this.#byBody.set(body, entry);
    if (known) return known;
    this.#byHash.set(hash, [...alike, entry]);
    this.#count++;
    return entry;
  }

  #forget(): void {
    this.#byHash.clear();
    this.#byBody = new WeakMap();
    this.#count = 0;
  }

  #functionsOf(bodies: readonly Uint8Array[], parameters: number): readonly unknown[] {
    const exports = this.#exportsOf(moduleBytes(bodies, parameters));
    return bodies.map((_body, index) => exports[index]);
  }

  #exportsOf(bytes: Uint8Array): Readonly<Record<string, unknown>> {
    const imports = { [MEMORY_MODULE]: { [MEMORY_NAME]: this.#memory } };
    return new this.#engine.Instance(new this.#engine.Module(bytes), imports).exports;
  }
}

/** FNV-1a over 32 bits; equal hashes are still compared byte by byte. */
function hashOf(bytes: Uint8Array): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < bytes.length; at++) hash = Math.imul(hash ^ bytes[at]!, 0x01000193);
  return hash;
}

function areEqual(one: Uint8Array, other: Uint8Array): boolean {
  if (one.length !== other.length) return false;
  for (let at = 0; at < one.length; at++) if (one[at] !== other[at]) return false;
  return true;
}
