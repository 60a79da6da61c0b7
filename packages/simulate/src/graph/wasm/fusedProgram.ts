import type { Program } from "../program.ts";
import type { Schedule } from "../schedule.ts";
import { columnCall } from "./columnCalls.ts";
import { PAIR_BYTES } from "./fusedCode.ts";
import type { FusedFunction } from "./fusedFunctions.ts";
import { type GraphMemory, graphMemory } from "./graphMemory.ts";
import { imageProgram } from "./imageProgram.ts";
import { FIRST_FREE_BYTE } from "./memoryLayout.ts";
import { type ProgramImage, programImage, type Span } from "./programImage.ts";
import { sharedCode } from "./sharedCode.ts";

/**
 * The image of a program whose plain arithmetic runs as WebAssembly, two trials at a time; nothing where the engine has
 * no such thing.
 */
export function fusedImage(plan: Schedule, months: number, isAskedAgain = false): ProgramImage | undefined {
  if (!graphMemory() || months < 1) return undefined;
  return programImage(plan, months, sharedCode(months), { isAskedAgain });
}

/**
 * A program for an image, in the memory of this thread; nothing where there is no room for it. It may be run until the
 * next one is made: all share one memory.
 */
export function boundProgram(image: ProgramImage): Program | undefined {
  const memory = graphMemory();
  const functions = memory?.functions.of(image.bodies);
  if (!memory || !functions || !memory.reserve(image, image.bytes)) return undefined;
  new Uint8Array(memory.buffer).set(image.known, FIRST_FREE_BYTE);
  return programIn(memory, image, functions);
}

function programIn(memory: GraphMemory, image: ProgramImage, functions: readonly FusedFunction[]): Program {
  const viewOf = ({ address, numbers }: Span) => new Float64Array(memory.buffer, address, numbers);
  const { fillUniforms: fill, columns, sequence } = memory.functions;
  const room = viewOf(image.room);
  const monthBytes = image.months * PAIR_BYTES;
  return imageProgram(image, {
    viewOf,
    callOf: (step, position) => {
      if (step.kind !== "fused") return columnCall(step, { viewOf, fill, columns, sequence, room, position });
      const run = functions[step.body]!;
      return () => run(step.table, monthBytes);
    },
    isReady: () => memory.isHeldBy(image),
  });
}
