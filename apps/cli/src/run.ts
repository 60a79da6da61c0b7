import type { CommanderError } from "commander";
import type { Fault } from "@shoreline/units";
import { commanderFault } from "./commanderFault.ts";
import { program } from "./program.ts";
import { printedHelp, printedReply } from "./printedReply.ts";
import { type Outcome, refusal } from "./reply.ts";
import type { Terminal } from "./terminal/terminal.ts";

/** Runs the words after `shoreline` and tells with which code to end. */
export async function run(words: readonly string[], terminal: Terminal): Promise<number> {
  const { asJson, others } = withoutJson(words);
  try {
    const { reply, help } = await replyTo(others, terminal);
    if (reply === undefined) return printedHelp(help, { asJson, isAsked: !asJson || others.length > 0 }, terminal);
    const exitCode = printedReply(reply, asJson, terminal);
    return reply.kind === "answer" && reply.until !== undefined ? await reply.until() : exitCode;
  } catch (error) {
    return bugReported(error, terminal);
  }
}

/** `--json` counts wherever it stands before `--`, also where another word has faults: those are then told in JSON. */
function withoutJson(words: readonly string[]): { asJson: boolean; others: string[] } {
  const end = words.indexOf("--");
  const isJson = (word: string, index: number) => word === "--json" && (end === -1 || index < end);
  return { asJson: words.some(isJson), others: words.filter((word, index) => !isJson(word, index)) };
}

/** The reply of a command; or, where none was run, the help or version that was asked for. */
async function replyTo(words: readonly string[], { surroundings, version }: Terminal) {
  let reply: Outcome | undefined;
  let help = "";
  const tree = program({
    surroundings,
    version,
    reply: (each) => (reply = each),
    print: (text) => (help += text),
  });
  try {
    await tree.parseAsync(words, { from: "user" });
  } catch (error) {
    if (!isCommanderError(error)) throw error;
    const fault: Fault | undefined = commanderFault(error, words, tree);
    if (fault !== undefined) reply = refusal([fault]);
  }
  return { reply, help };
}

function isCommanderError(error: unknown): error is CommanderError {
  return error instanceof Error && "code" in error && String(error.code).startsWith("commander.");
}

/** Something broke that should not: one line, and everything else only for who asks. */
function bugReported(error: unknown, { err, isDebugging }: Terminal): number {
  const [message = ""] = (error instanceof Error ? error.message : String(error)).split("\n");
  err(`This is a bug in Shoreline: ${message}\n`);
  if (isDebugging && error instanceof Error) err(`${error.stack ?? ""}\n`);
  else err("Run the same command with SHORELINE_DEBUG=1 to see where.\n");
  return 1;
}
