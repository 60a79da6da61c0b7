import { type Fault, givenText, nearestHint } from "@shoreline/units";
import type { ArgumentOffer, CommandOffer } from "./commands/command.ts";

/** A command and the words that stand before its name. */
export interface PlacedOffer {
  readonly offer: CommandOffer;
  readonly before: readonly string[];
}

/** Everything that is wrong with the words after a command: unknown options, missing and surplus arguments. */
export function wordFaults({ offer, before }: PlacedOffer, words: readonly string[]): Fault[] {
  const unknown = words.filter(isOption);
  // The word after an unknown option may be its value, so nobody can tell how many arguments were meant.
  if (unknown.length > 0) return unknown.map((word) => unknownOption(word, optionNames(offer)));
  return countFaults(offer, words, exampleHint(offer, before));
}

/** Everything that is wrong where a command should stand. */
export function groupFaults(words: readonly string[], names: readonly string[], before: readonly string[]): Fault[] {
  const options = words.filter(isOption);
  if (options.length > 0)
    return options.map((word) => unknownOption(word, ["--help", ...(before.length === 0 ? ["--version"] : [])]));
  const [word] = words;
  if (word === undefined) return [];
  const path = before.length === 0 ? "COMMAND" : `${before.join(" ")} COMMAND`;
  const fault = { code: "cli.unknown-command", path, given: givenText(word), allowed: names.join(", ") };
  return [
    { ...fault, hint: nearestHint(word, names) ?? `\`shoreline ${[...before, "--help"].join(" ")}\` explains each.` },
  ];
}

/** Why an option that takes a value has none. */
export function valueMissing(flags: string): Fault {
  const [path = flags, value = "value"] = flags.split(/[ ,]+/).filter((word) => !/^-\w$/.test(word));
  return { code: "cli.missing-value", path, allowed: value.replaceAll(/[<>]/g, ""), hint: `Write ${flags}.` };
}

/** The options that a command takes, by long name. */
function optionNames({ options }: CommandOffer): string[] {
  return [...options.map(({ flags }) => flags.split(" ")[0] ?? flags), "--json", "--help"];
}

function isOption(word: string): boolean {
  return word.startsWith("-") && word !== "-";
}

function unknownOption(word: string, names: readonly string[]): Fault {
  const [name = word] = word.split("=");
  const fault = { code: "cli.unknown-option", path: "options", given: givenText(word), allowed: names.join(", ") };
  const hint = nearestHint(name, names);
  return hint === undefined ? fault : { ...fault, hint };
}

function countFaults({ name, arguments: places }: CommandOffer, words: readonly string[], hint: string): Fault[] {
  const missing = places.flatMap((place, index) => missingArgument(place, words.length - index, hint));
  const most = places.some(({ many }) => many) ? Infinity : places.length;
  const surplus = words.slice(most).map((word) => ({
    code: "cli.surplus-argument",
    path: name,
    given: `${givenText(word)} after all it takes`,
    allowed: places.length === 0 ? "no argument" : places.map((place) => place.name).join(" "),
    hint: "Put a name that holds blanks into quotes.",
  }));
  return [...missing, ...surplus];
}

function missingArgument({ name, about, least }: ArgumentOffer, found: number, hint: string): Fault[] {
  if (found >= least) return [];
  const given = found <= 0 ? {} : { given: `${found} of at least ${least}` };
  return [{ code: "cli.missing-argument", path: name, ...given, allowed: about, hint }];
}

function exampleHint({ examples }: CommandOffer, before: readonly string[]): string {
  const [words = "--help"] = examples[0] ?? [];
  return `For example: shoreline ${[...before, words].join(" ")}`;
}
