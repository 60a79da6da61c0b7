import { succeed } from "@shoreline/units";
import { z } from "zod";
import type { Question } from "../decision/decided.ts";
import type { Surroundings } from "../surroundings.ts";

/** A document as a tool takes it: as data, or as the text of a file. */
export const document = z.union([z.string(), z.record(z.string(), z.unknown())]);
export type Document = z.output<typeof document>;

/** How futures are drawn. */
export const samplingFields = {
  trials: z.number().optional().describe("Futures to draw, 256 to 1000000; 4096 unless given"),
  seed: z.number().optional().describe("Where the draws start: the same seed gives the same answer; 1 unless given"),
  sampling: z.enum(["sobol", "random"]).optional().describe("Points of a scrambled sequence (usual), or random draws"),
};

/** How a brief is read. */
export const readingFields = {
  prose: z.boolean().optional().describe("The brief is prose: a statement of work in plain words"),
  set: z.array(z.string()).optional().describe("Fields of the brief to say otherwise: work.months=24"),
  forecastClass: z.string().optional().describe("Forecast by this class of own past projects"),
};

/** What the text of an answer is told in; its data are the same in every language. */
export const languageField = z.string().optional().describe("Of the text: en or de; en unless given");

export const briefField = document.describe(
  "A brief (schema brief/1): as an object, or as text in YAML or JSON; with `prose`, a statement of work",
);

type Fields = z.output<z.ZodObject<typeof samplingFields & typeof readingFields>>;

/** The words that the command line would have been given. */
export function typedOptions({ trials, seed, sampling, prose, set, forecastClass }: Fields): Omit<Question, "brief"> {
  return {
    trials: trials === undefined ? undefined : String(trials),
    seed: seed === undefined ? undefined : String(seed),
    sampling,
    forecastClass,
    isProse: prose === true,
    set: set ?? [],
  };
}

/** Surroundings in which files are the documents that the tool was given, by name, and nothing can be written. */
export function holding(
  documents: Readonly<Record<string, Document | undefined>>,
  outside: Surroundings,
): Surroundings {
  const text = (name: string) => {
    const found = documents[name];
    if (found === undefined) throw new Error(`The tool has no document "${name}".`);
    return typeof found === "string" ? found : JSON.stringify(found);
  };
  return {
    ...outside,
    readText: async (name) => succeed(text(name)),
    readBytes: async (name) => succeed(new TextEncoder().encode(text(name))),
    announce: () => () => {},
  };
}
