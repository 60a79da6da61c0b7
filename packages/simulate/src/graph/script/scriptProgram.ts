import type { Program } from "../program.ts";
import type { Schedule } from "../schedule.ts";
import { ADDRESS_BYTES } from "../wasm/fusedCode.ts";
import { imageProgram } from "../wasm/imageProgram.ts";
import { FIRST_FREE_BYTE } from "../wasm/memoryLayout.ts";
import { type ProgramImage, programImage, type Span } from "../wasm/programImage.ts";
import { sharing } from "../wasm/sharedCode.ts";
import { bodyForMonths, scriptCode } from "./scriptCode.ts";
import { scriptColumn } from "./scriptColumns.ts";
import { type ScriptFunction, type ScriptFunctions, scriptFunctions } from "./scriptFunctions.ts";

const MOST_BYTES = 2 ** 30;
/** Longer functions are not optimised: V8 gives up at 61,440 bytes of its code, which are some 1,500 nodes. */
const MOST_FUSED = 400;
const sharedScript = sharing(scriptCode);

/** What tests try otherwise, and whether many runs are asked for that hardly differ. */
interface ScriptOptions {
  readonly functions?: ScriptFunctions;
  /** Nodes of a function, at most. */
  readonly mostFused?: number;
  readonly isAskedAgain?: boolean | undefined;
}

/**
 * Makes a program whose plain arithmetic runs as JavaScript that is written for it: the steps, the places in memory and
 * the bits of WebAssembly. Nothing where making functions of text is forbidden, or where it would need too much memory.
 */
export function scriptProgram(
  plan: Schedule,
  months: number,
  { functions = scriptFunctions, mostFused = MOST_FUSED, isAskedAgain }: ScriptOptions = {},
): Program | undefined {
  if (months < 1 || !functions.mayCompile) return undefined;
  const image = programImage(plan, months, sharedScript, { mostFused, isAskedAgain });
  return image.bytes <= MOST_BYTES ? programOf(image, functions.of(bodiesOf(image))) : undefined;
}

/** The whole text of each function; functions of equal code have one. */
function bodiesOf({ bodies, months }: ProgramImage<string>): readonly string[] {
  const whole = new Map([...new Set(bodies)].map((body) => [body, bodyForMonths(body, months)]));
  return bodies.map((body) => whole.get(body)!);
}

/** Each program has a memory of its own. */
function programOf(image: ProgramImage<string>, functions: readonly ScriptFunction[]): Program {
  const buffer = new ArrayBuffer(
    Float64Array.BYTES_PER_ELEMENT * Math.ceil(image.bytes / Float64Array.BYTES_PER_ELEMENT),
  );
  new Uint8Array(buffer).set(image.known, FIRST_FREE_BYTE);
  const [numbers, words] = [new Float64Array(buffer), new Int32Array(buffer)];
  const viewOf = ({ address, numbers: count }: Span): Float64Array => new Float64Array(buffer, address, count);
  return imageProgram(image, {
    viewOf,
    callOf: (step, position) => {
      if (step.kind !== "fused") return scriptColumn(step, viewOf, position);
      const [run, table] = [functions[step.body]!, step.table / ADDRESS_BYTES];
      return () => run(numbers, words, table);
    },
    isReady: () => true,
  });
}
