import type { CallToolResult } from "@modelcontextprotocol/sdk/types.js";
import { type Fault, renderFault } from "@shoreline/units";
import { displayText } from "../page/displayText.ts";
import { plainStyle } from "../page/style.ts";
import { terminalText } from "../page/terminalText.ts";
import type { Reply } from "../reply.ts";
import { argumentPath } from "./argumentPath.ts";

/**
 * A reply as a tool answers it: the document as structured content and the page as text. Faults are an error with each
 * in a line, and once more as data, because structured content is only for what the tool promises.
 */
export function toolResult(reply: Reply): CallToolResult {
  if (reply.kind === "refusal") return faultResult(reply.faults.map(asArgument));
  const notes = reply.notes.map((note) => ({ type: "text" as const, text: displayText(note) }));
  return {
    structuredContent: plainData(reply.document),
    content: [{ type: "text", text: terminalText(reply.page(), plainStyle) }, ...notes],
  };
}

/** Why there is no answer: all faults at once. */
export function faultResult(faults: readonly Fault[]): CallToolResult {
  const lines = faults.map((fault) => displayText(renderFault(fault))).join("\n");
  return {
    isError: true,
    content: [
      { type: "text", text: lines },
      { type: "text", text: JSON.stringify({ faults }) },
    ],
  };
}

function asArgument(fault: Fault): Fault {
  return { ...fault, path: argumentPath(fault.path) };
}

/** As a reader gets it, who never sees a field that is undefined. */
function plainData(document: unknown): Record<string, unknown> {
  return JSON.parse(JSON.stringify(document)) as Record<string, unknown>;
}
