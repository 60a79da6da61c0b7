import type { z } from "zod";
import type { Reply } from "../reply.ts";
import type { Surroundings } from "../surroundings.ts";

/** A command as a tool for programs that speak the Model Context Protocol. */
export interface ToolOffer {
  readonly name: string;
  readonly title: string;
  /** What it answers and when to ask it: all that a model knows when it chooses. */
  readonly about: string;
  /** What it is given; a word that is not in it is refused. */
  readonly input: z.ZodObject;
  /** The main fields of what it answers; there are more. */
  readonly output: z.ZodObject;
  readonly run: (given: never, surroundings: Surroundings) => Promise<Reply>;
}

/** Keeps what a tool is given and what its input says together. */
export function tool<Input extends z.ZodObject>(
  offer: Omit<ToolOffer, "input" | "run"> & {
    readonly input: Input;
    readonly run: (given: z.output<Input>, surroundings: Surroundings) => Promise<Reply>;
  },
): ToolOffer {
  return offer;
}
