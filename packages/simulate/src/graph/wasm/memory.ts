import { FusedFunctions } from "./fusedFunctions.ts";
import { type WasmMemory, webAssembly } from "./webAssembly.ts";

const PAGE_BYTES = 65_536;
/** Addresses have 32 bits; engines give at most this many pages. */
const MOST_PAGES = 65_536;

/** One linear memory and the functions that work on it. */
export class GraphMemory {
  readonly functions: FusedFunctions;
  readonly #memory: WasmMemory;

  constructor(memory: WasmMemory) {
    this.#memory = memory;
    this.functions = new FusedFunctions(memory);
  }

  get buffer(): ArrayBuffer {
    return this.#memory.buffer;
  }

  /** Makes room for so many bytes; false when the machine has no such room. Views of before are out of use then. */
  reserve(bytes: number): boolean {
    const missing = Math.ceil(bytes / PAGE_BYTES) - this.buffer.byteLength / PAGE_BYTES;
    if (missing <= 0) return true;
    if (bytes > PAGE_BYTES * MOST_PAGES) return false;
    try {
      this.#memory.grow(missing);
      return true;
    } catch {
      return false;
    }
  }
}

let kept: GraphMemory | undefined;

/**
 * The memory of this thread, nothing where there is no WebAssembly. It is kept from run to run, together with what was
 * compiled for it: nothing of a run can be seen in the next one, which writes whatever it reads.
 */
export function graphMemory(): GraphMemory | undefined {
  const engine = webAssembly();
  if (!kept && engine) kept = new GraphMemory(new engine.Memory({ initial: 1 }));
  return kept;
}
