import { type Fault, givenText } from "@shoreline/units";

/** A whole number as an option takes it: its range, and what it is, for a hint. */
export interface WholeNumberRange {
  readonly option: string;
  readonly least: number;
  readonly most: number;
  readonly hint: string;
}

export const TRIALS: WholeNumberRange = {
  option: "--trials",
  least: 256,
  most: 1_000_000,
  hint: "It is the number of futures that are drawn; 4096 unless given, 16384 for what is written to a file.",
};

export const SEED: WholeNumberRange = {
  option: "--seed",
  least: 0,
  most: Number.MAX_SAFE_INTEGER,
  hint: "The same seed gives the same answer to the last byte.",
};

export const THREADS: WholeNumberRange = {
  option: "--threads",
  least: 1,
  most: 64,
  hint: "It is the number of threads that compute; one for each processor unless given.",
};

/** Why a text is not such a number; nothing when it is, or when the option was left out. Digits only: no sign, no exponent. */
export function wholeNumberFaults(text: string | undefined, { option, least, most, hint }: WholeNumberRange): Fault[] {
  if (text === undefined) return [];
  const value = Number(text);
  if (/^\d+$/.test(text) && value >= least && value <= most) return [];
  return [
    {
      code: "cli.number",
      path: option,
      given: givenText(text),
      allowed: `a whole number from ${least} to ${most}`,
      hint,
    },
  ];
}
