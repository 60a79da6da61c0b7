import { Command } from "commander";
import { commandOffers, groupOffers } from "./commands/commandOffers.ts";
import type { CommandOffer, Given } from "./commands/command.ts";
import { groupFaults, wordFaults } from "./wordFaults.ts";
import { type Outcome, refusal } from "./reply.ts";
import type { Surroundings } from "./surroundings.ts";

/** Where the program puts what commander finds. */
export interface Ends {
  readonly surroundings: Surroundings;
  readonly reply: (reply: Outcome) => void;
  readonly print: (text: string) => void;
  readonly version: () => string;
}

const ABOUT = "Who should do this work, and where? Simulates every sensible arrangement and recommends one.";
const EXITS = `
Every command takes --json (one JSON document on standard output) and --help.
Exit codes: 0 answered · 2 the input has faults · 3 no arrangement is feasible · 1 a bug.

Start with:
  shoreline decide examples/patient-portal.yaml`;

/**
 * The command line as commander reads it. It is told to accept every word, because it stops at the first fault and we
 * tell all of them.
 */
export function program(ends: Ends): Command {
  const root = lenient(new Command("shoreline"), ends).description(ABOUT).usage("COMMAND [options]");
  root.version(ends.version(), "-V, --version", "print the version");
  root.addHelpText("after", EXITS);
  for (const offer of commandOffers) root.addCommand(commandOf(offer, [], ends));
  for (const { name, summary, commands } of groupOffers) {
    const group = lenient(new Command(name), ends)
      .summary(summary)
      .description(sentence(summary))
      .usage("COMMAND [options]");
    for (const offer of commands) group.addCommand(commandOf(offer, [name], ends));
    root.addCommand(asGroup(group, [name], ends));
  }
  return asGroup(root, [], ends);
}

function lenient(command: Command, { print }: Ends): Command {
  return command
    .allowUnknownOption()
    .allowExcessArguments()
    .exitOverride()
    .helpOption("-h, --help", "print this help")
    .configureOutput({ writeOut: print, writeErr: () => {}, getOutHelpWidth: () => 80, getOutHasColors: () => false });
}

/** Without a command it prints its help; with an unknown one it says so. */
function asGroup(command: Command, before: readonly string[], { reply, print }: Ends): Command {
  return command.helpCommand("help [COMMAND]", "print the help of a command").action(() => {
    const names = command.commands.map((each) => each.name());
    const faults = groupFaults(command.args, names, before);
    if (faults.length > 0) reply(refusal(faults));
    else print(command.helpInformation());
  });
}

function commandOf(offer: CommandOffer, before: readonly string[], ends: Ends): Command {
  const command = lenient(new Command(offer.name), ends).summary(offer.summary).description(sentence(offer.summary));
  for (const { name, about, many } of offer.arguments) command.argument(many ? `[${name}...]` : `[${name}]`, about);
  for (const { flags, about } of offer.options) {
    const [long = "", value] = flags.split(" ");
    if (value === undefined) command.option(long, about);
    else command.option(`${long} <${value}>`, about, gathered);
  }
  for (const under of offer.commands ?? []) command.addCommand(commandOf(under, [...before, offer.name], ends));
  command.helpCommand(false);
  command.option("--json", "print one JSON document and nothing else");
  command.usage(usageOf(offer)).addHelpText("after", examplesOf(offer, before));
  return command.action(async () => {
    const faults = wordFaults({ offer, before }, command.args);
    ends.reply(faults.length > 0 ? refusal(faults) : await offer.run(givenOf(offer, command), ends.surroundings));
  });
}

/** A line of the list of commands as a sentence. */
function sentence(summary: string): string {
  return `${summary.charAt(0).toUpperCase()}${summary.slice(1)}.`;
}

function gathered(value: string, before: readonly string[] | undefined): readonly string[] {
  return [...(before ?? []), value];
}

function givenOf({ options: offers }: CommandOffer, command: Command): Given {
  const found = command.opts<Record<string, readonly string[] | boolean>>();
  const options = Object.fromEntries(
    Object.entries(found).flatMap(([name, values]) => (typeof values === "boolean" ? [] : [[name, values]])),
  );
  const names = offers.filter(({ flags }) => !flags.includes(" ")).map(({ flags }) => flags.replace(/^--/, ""));
  return { words: command.args, options, flags: new Set(names.filter((name) => isTyped(name, found))) };
}

/** Commander keeps `--no-model` as a `model` that is true until it is typed. */
function isTyped(name: string, found: Readonly<Record<string, unknown>>): boolean {
  return name.startsWith("no-") ? found[name.slice("no-".length)] === false : found[name] === true;
}

function usageOf({ arguments: places, options }: CommandOffer): string {
  const words = places.map(({ name, least, many }) => {
    const repeated = many ? `${name}…` : name;
    if (least === 0) return `[${repeated}]`;
    return least === 2 ? `${name} ${repeated}` : repeated;
  });
  const needed = options.flatMap(({ flags, needed: isNeeded }) => (isNeeded ? [flags] : []));
  return [...needed, ...words, "[options]"].join(" ");
}

function examplesOf({ examples }: CommandOffer, before: readonly string[]): string {
  const lines = examples.flatMap(([words, shows]) => [`  shoreline ${[...before, words].join(" ")}`, `      ${shows}`]);
  return ["", "Examples:", ...lines].join("\n");
}
