import type { Outcome } from "../reply.ts";
import type { Surroundings } from "../surroundings.ts";

/** A command as it is offered: its words for the help, and what it does. The packages it needs are loaded in `run`. */
export interface CommandOffer {
  readonly name: string;
  /** One line, as in the list of commands. */
  readonly summary: string;
  readonly arguments: readonly ArgumentOffer[];
  readonly options: readonly OptionOffer[];
  /** What to type after `shoreline`, each with what it shows. */
  readonly examples: readonly (readonly [words: string, shows: string])[];
  /** Commands that stand under this one's name. */
  readonly commands?: readonly CommandOffer[];
  readonly run: (given: Given, surroundings: Surroundings) => Promise<Outcome>;
}

export interface ArgumentOffer {
  /** In capitals, as the help and the faults call it. */
  readonly name: string;
  readonly about: string;
  /** How many are needed; 0 means it may be left out. */
  readonly least: number;
  /** Takes all that follow. */
  readonly many?: boolean;
}

export interface OptionOffer {
  /** `--trials N`: the long name and, where it takes a value, what to call it. */
  readonly flags: string;
  readonly about: string;
  /** May be given several times. */
  readonly many?: boolean;
  /** Must be given; the command says so itself, together with what else is wrong. */
  readonly needed?: boolean;
}

/** What was typed, sorted by where it belongs. */
export interface Given {
  readonly words: readonly string[];
  /** Values of the options that take one, in the order in which they were typed, by long name without dashes. */
  readonly options: Readonly<Record<string, readonly string[]>>;
  /** Options without a value that were typed, by long name without dashes: `no-model`. */
  readonly flags: ReadonlySet<string>;
}

/** The value of an option: the last one wins. */
export function optionOf({ options }: Given, name: string): string | undefined {
  return options[name]?.at(-1);
}
