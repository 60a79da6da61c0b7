import type { ArgumentOffer, OptionOffer } from "./command.ts";

export const BRIEF_ARGUMENT: ArgumentOffer = {
  name: "BRIEF",
  about: "a file in YAML or JSON (brief/1), or - for standard input",
  least: 1,
};

export const SAMPLING_OPTIONS: readonly OptionOffer[] = [
  { flags: "--trials N", about: "futures to draw, 256 to 1000000 (4096)" },
  { flags: "--seed N", about: "where the draws start: the same seed gives the same answer (1)" },
];
