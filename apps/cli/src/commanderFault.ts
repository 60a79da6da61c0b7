import type { Command, CommanderError } from "commander";
import type { Fault } from "@shoreline/units";
import { groupFaults, valueMissing } from "./wordFaults.ts";

/** What commander refused, as a fault; nothing when it only printed a help or the version. */
export function commanderFault(error: CommanderError, words: readonly string[], root: Command): Fault | undefined {
  const { code, exitCode, message } = error;
  if (exitCode === 0) return undefined;
  if (code === "commander.optionMissingArgument") return valueMissing(quoted(message));
  return unknownHelp(words, root) ?? unknownRefusal(message);
}

function quoted(message: string): string {
  return /'([^']*)'/.exec(message)?.[1] ?? "";
}

/** The help of a command that there is not: `help dcide`, `atlas help shw`. */
function unknownHelp(words: readonly string[], root: Command): Fault | undefined {
  const at = words.indexOf("help");
  if (at === -1) return undefined;
  const before = words.slice(0, at);
  const group = before.reduce<Command | undefined>(
    (parent, word) => parent?.commands.find((each) => each.name() === word),
    root,
  );
  const names = (group ?? root).commands.map((each) => each.name());
  return groupFaults(words.slice(at + 1), names, before)[0];
}

function unknownRefusal(message: string): Fault {
  const given = message.replace(/^error: /, "");
  return { code: "cli.words", path: "", given, hint: "`shoreline --help` lists what there is." };
}
