import { requireSlice } from "../../stream.ts";
import { BLOCK } from "../block.ts";
import type { Position, Program } from "../program.ts";
import type { ProgramImage, Span, Step } from "./programImage.ts";
import { StandingColumns } from "./standingColumns.ts";

/** A memory with what stands there of an image, and what computes in it. */
export interface ImageMemory {
  readonly viewOf: (span: Span) => Float64Array;
  /** What a step does, each time at the position as it then is. */
  readonly callOf: (step: Step, position: Position) => () => void;
  /** Whether the memory still is that of the image. */
  readonly isReady: () => boolean;
}

/** The program that does the steps of an image, section by section, in a memory that was made ready for it. */
export function imageProgram<Body>(image: ProgramImage<Body>, { viewOf, callOf, isReady }: ImageMemory): Program {
  const position: Position = { seed: 0, firstTrial: 0 };
  const sections = image.sections.map((steps) => steps.map((step) => ({ step, call: callOf(step, position) })));
  const outputs = image.outputs.map((spans) => spans.map(viewOf));
  const columns = new StandingColumns(image);
  return {
    isReady,
    runBlock: (at, afterGroup) => {
      if (!isReady()) throw new Error("Another program has taken the memory of this one.");
      requireSlice({ ...at, dimension: image.months - 1, count: BLOCK }, BLOCK);
      Object.assign(position, { futures: undefined }, at);
      const changed = columns.changedAt(position);
      columns.standAt();
      sections.forEach((section, index) => {
        for (const { step, call } of section) if (isDue(step, changed)) call();
        if (index > 0) afterGroup(index - 1, outputs[index - 1]!);
      });
      columns.standAt(position);
    },
  };
}

function isDue(step: Step, changed: ReadonlySet<Step> | null): boolean {
  return changed === null || step.kind === "fused" || step.streams === undefined || changed.has(step);
}
