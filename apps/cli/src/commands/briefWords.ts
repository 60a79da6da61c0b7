import type { Question } from "../decision/decided.ts";
import { type ArgumentOffer, type Given, type OptionOffer, optionOf } from "./command.ts";

export const BRIEF_ARGUMENT: ArgumentOffer = {
  name: "BRIEF",
  about: "a file in YAML or JSON (brief/1), prose in .txt or .md, or - for standard input",
  least: 1,
};

const PROSE_OPTION: OptionOffer = {
  flags: "--prose",
  about: "BRIEF is prose, also where its name does not end in .txt or .md",
};

const SAMPLING_OPTIONS: readonly OptionOffer[] = [
  { flags: "--trials N", about: "futures to draw, 256 to 1000000 (4096; 16384 for what decide --out writes)" },
  {
    flags: "--sampling HOW",
    about: "sobol: points of a scrambled sequence, the most exact (usual); random: independent draws",
  },
  { flags: "--seed N", about: "where the draws start: the same seed gives the same answer (1)" },
];

/** How many threads compute; what they compute is the same. */
export const THREADS_OPTION: OptionOffer = {
  flags: "--threads N",
  about: "threads that compute, 1 to 64 (one for each processor); the answer is the same",
};

const SET_OPTION: OptionOffer = {
  flags: "--set PATH=VALUE",
  about: "say a field of the brief otherwise: work.months=24; may be repeated",
  many: true,
};

/** How a brief is read. */
export const BRIEF_READING_OPTIONS: readonly OptionOffer[] = [
  SET_OPTION,
  { flags: "--class NAME", about: "forecast by this class of own projects (see forecast fit)" },
  PROSE_OPTION,
];

/** Options of every command that simulates a brief. */
export const BRIEF_OPTIONS: readonly OptionOffer[] = [...SAMPLING_OPTIONS, THREADS_OPTION, ...BRIEF_READING_OPTIONS];

/** The brief and how to read it, as typed. */
export function questionOf(given: Given, brief: string): Question {
  return {
    brief,
    trials: optionOf(given, "trials"),
    seed: optionOf(given, "seed"),
    sampling: optionOf(given, "sampling"),
    threads: optionOf(given, "threads"),
    forecastClass: optionOf(given, "class"),
    isProse: given.flags.has("prose"),
    set: given.options["set"] ?? [],
  };
}
