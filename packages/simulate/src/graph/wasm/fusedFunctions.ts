import { MEMORY_MODULE, MEMORY_NAME, moduleOf } from "./encoder.ts";
import { PARAMETERS } from "./fusedCode.ts";
import { type WasmMemory, webAssembly } from "./webAssembly.ts";

/** A compiled function over one block: its table of addresses, and the bytes that the months of a pair take. */
export type FusedFunction = (table: number, monthBytes: number) => void;

const MOST_KEPT = 512;

/**
 * Compiled functions by their code. Alternatives that differ only in their figures have equal code, and so have the
 * runs of a model whose figures are changed: both compile nothing. They work on one memory.
 */
export class FusedFunctions {
  readonly #memory: WasmMemory;
  readonly #compiled = new Map<string, FusedFunction>();

  constructor(memory: WasmMemory) {
    this.#memory = memory;
  }

  /** A function for each body; all that are missing are compiled as one module. */
  of(bodies: readonly Uint8Array[]): readonly FusedFunction[] {
    const keys = bodies.map(keyOf);
    if (this.#compiled.size > MOST_KEPT) this.#compiled.clear();
    const missing = new Map<string, Uint8Array>();
    keys.forEach((key, index) => {
      if (!this.#compiled.has(key)) missing.set(key, bodies[index]!);
    });
    if (missing.size > 0) this.#compile(missing);
    return keys.map((key) => this.#compiled.get(key)!);
  }

  #compile(bodies: ReadonlyMap<string, Uint8Array>): void {
    const engine = webAssembly();
    if (!engine) throw new Error("There is no WebAssembly to compile for.");
    const module = new engine.Module(moduleOf([...bodies.values()], PARAMETERS));
    const { exports } = new engine.Instance(module, { [MEMORY_MODULE]: { [MEMORY_NAME]: this.#memory } });
    [...bodies.keys()].forEach((key, index) => this.#compiled.set(key, exports[index] as FusedFunction));
  }
}

/** Code as text, one character a byte. */
function keyOf(body: Uint8Array): string {
  let key = "";
  for (let at = 0; at < body.length; at += CHARACTERS_AT_ONCE)
    key += String.fromCharCode(...body.subarray(at, at + CHARACTERS_AT_ONCE));
  return key;
}

/** Arguments of one call are limited, in some engines to 2^16. */
const CHARACTERS_AT_ONCE = 8192;
