import type { Command, CommanderError } from "commander";
import type { Fault } from "@shoreline/units";
import { groupFaults, valueMissing } from "./wordFaults.ts";

/** What commander refused, as a fault; nothing when it only printed a help or the version. */
export function commanderFault(
  { code, message }: CommanderError,
  words: readonly string[],
  root: Command,
): Fault | undefined {
  switch (code) {
    case "commander.help":
    case "commander.helpDisplayed":
    case "commander.version":
      return undefined;
    case "commander.optionMissingArgument":
      return valueMissing(quoted(message));
    default:
      return (
        groupFaults(
          words,
          root.commands.map((each) => each.name()),
          [],
        )[0] ?? unknownRefusal(message)
      );
  }
}

function quoted(message: string): string {
  return /'([^']*)'/.exec(message)?.[1] ?? "";
}

function unknownRefusal(message: string): Fault {
  return {
    code: "cli.words",
    path: "",
    given: message.replace(/^error: /, ""),
    hint: "`shoreline --help` lists what there is.",
  };
}
