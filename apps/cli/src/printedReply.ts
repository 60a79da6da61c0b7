import { type Fault, renderFault } from "@shoreline/units";
import { displayText } from "./page/displayText.ts";
import { terminalText } from "./page/terminalText.ts";
import type { Outcome, Refusal } from "./reply.ts";
import type { Terminal } from "./terminal/terminal.ts";

/** Prints a reply where it belongs and gives its exit code. */
export function printedReply(reply: Outcome, asJson: boolean, terminal: Terminal): number {
  if (reply.kind === "served") return reply.exitCode;
  if (reply.kind === "answer") {
    terminal.out(asJson ? json(reply.document) : terminalText(reply.page(), terminal.outStyle));
    for (const note of reply.notes) terminal.err(`${displayText(note)}\n`);
  } else if (asJson) terminal.out(json({ faults: reply.faults }));
  else printFaults(reply, terminal);
  return reply.exitCode;
}

/** Help and version go to standard output; where nothing was asked, a program that wants JSON is told what is missing. */
export function printedHelp(
  help: string,
  { asJson, isAsked }: { asJson: boolean; isAsked: boolean },
  { out }: Terminal,
): number {
  if (!asJson) {
    out(help);
    return 0;
  }
  const missing: Fault = {
    code: "cli.missing-command",
    path: "COMMAND",
    hint: "`shoreline --help` lists what there is.",
  };
  out(json(isAsked ? { help } : { faults: [missing] }));
  return isAsked ? 0 : 2;
}

function printFaults({ faults, page }: Refusal, { err, errStyle }: Terminal): void {
  if (page) err(terminalText(page(), errStyle));
  else for (const fault of faults) err(`${displayText(renderFault(fault))}\n`);
}

function json(document: unknown): string {
  return `${JSON.stringify(document)}\n`;
}
