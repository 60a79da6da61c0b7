import { FusedFunctions } from "./fusedFunctions.ts";
import { type WasmMemory, webAssembly, type WebAssemblyInterface } from "../../wasm/webAssembly.ts";

const PAGE_BYTES = 65_536;
const MOST_BYTES = 2 ** 30;

/** One linear memory and the functions that work on it. */
export class GraphMemory {
  readonly functions: FusedFunctions;
  readonly #memory: WasmMemory;
  #holder: object | undefined;

  /** Throws where WebAssembly or its vector instructions are refused. */
  constructor(engine: WebAssemblyInterface) {
    this.#memory = new engine.Memory({ initial: 1 });
    this.functions = new FusedFunctions(engine, this.#memory);
  }

  get buffer(): ArrayBuffer {
    return this.#memory.buffer;
  }

  /**
   * Gives the memory to a new holder, with room for so many bytes; false when the machine has no such room.
   * What the former holder wrote is lost to it, and so are its views.
   */
  reserve(holder: object, bytes: number): boolean {
    if (bytes > MOST_BYTES) return false;
    const missing = Math.ceil(bytes / PAGE_BYTES) - this.buffer.byteLength / PAGE_BYTES;
    try {
      if (missing > 0) this.#memory.grow(missing);
    } catch {
      return false;
    }
    this.#holder = holder;
    return true;
  }

  isHeldBy(holder: object): boolean {
    return this.#holder === holder;
  }
}

/** The memory that an engine gives, null where it has no WebAssembly with vector instructions or forbids compiling. */
export function memoryOf(engine: WebAssemblyInterface | undefined): GraphMemory | null {
  try {
    return engine ? new GraphMemory(engine) : null;
  } catch {
    return null;
  }
}

let kept: GraphMemory | null | undefined;

/**
 * The memory of this thread. It is kept from run to run, together with what was compiled for it: nothing of a run can
 * be seen in the next one, which writes whatever it reads.
 */
export function graphMemory(): GraphMemory | null {
  return kept === undefined ? (kept = memoryOf(webAssembly())) : kept;
}
