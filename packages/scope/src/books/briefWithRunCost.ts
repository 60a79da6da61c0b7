import { type Fault, refuse, type Result, succeed } from "@shoreline/units";
import { isMap, parseDocument } from "yaml";
import { readBrief } from "../readBrief.ts";
import type { BaselineFromBooks } from "./booksTypes.ts";
import { editedYaml, type Figure } from "./editedYaml.ts";

/** Where a figure of the books goes, and what is told of it there. */
export interface RunCostNote {
  /** What faults call the brief, usually its file. */
  readonly name: string;
  /** What stands behind the figure as a comment; one line. */
  readonly comment: string;
}

/**
 * The text of a brief with `baseline.runCostPerYear` set to the figure of the books, in whole units of its currency.
 * Comments and order of a YAML brief stay as they are; a JSON brief stays JSON. Faults: those of the brief itself, and
 * `books.currency-of-brief` where it is kept in another currency: nothing is converted.
 */
export function briefWithRunCost(
  text: string,
  { runCostPerYear, currency }: Pick<BaselineFromBooks, "runCostPerYear" | "currency">,
  { name, comment }: RunCostNote,
): Result<string> {
  const read = readBrief(text, { name });
  if (!read.ok) return read;
  const ofBrief = read.value.brief.company.currency;
  if (ofBrief !== currency) return refuse([otherCurrency(name, currency, ofBrief)]);
  const amount = Math.round(runCostPerYear);
  const written = isJson(text)
    ? jsonWith(text, amount)
    : yamlWith(text, { runCostPerYear: amount, comment: oneLine(comment) });
  const again = readBrief(written, { name });
  return again.ok ? succeed(written) : again;
}

function otherCurrency(name: string, currency: string, ofBrief: string): Fault {
  return {
    code: "books.currency-of-brief",
    path: name,
    given: `books in ${currency} for a brief in ${ofBrief}`,
    allowed: `books in ${ofBrief}`,
    hint: "Set company.currency of the brief to that of the books, with its other amounts, or take books in its currency.",
  };
}

function isJson(text: string): boolean {
  return text.trimStart().startsWith("{") && parsedJson(text) !== undefined;
}

function parsedJson(text: string): Record<string, unknown> | undefined {
  try {
    return JSON.parse(text) as Record<string, unknown>;
  } catch {
    return undefined;
  }
}

function jsonWith(text: string, runCostPerYear: number): string {
  const brief = parsedJson(text) ?? {};
  const baseline = { ...(brief["baseline"] as Record<string, unknown> | undefined), runCostPerYear };
  return `${JSON.stringify({ ...brief, baseline }, null, 2)}\n`;
}

/** The text with the figure at its place; written anew, with its comments, where that place cannot be found. */
function yamlWith(text: string, figure: Figure): string {
  const edited = editedYaml(text, figure);
  if (edited !== undefined && runCostIn(edited) === figure.runCostPerYear) return edited;
  const document = parseDocument(text);
  if (!isMap(document.get("baseline"))) document.set("baseline", document.createNode({}));
  const node = document.createNode(figure.runCostPerYear);
  node.comment = ` ${figure.comment}`;
  document.setIn(["baseline", "runCostPerYear"], node);
  return document.toString({ lineWidth: 0 });
}

function runCostIn(text: string): unknown {
  return parseDocument(text).getIn(["baseline", "runCostPerYear"]);
}

/** What comes from a file's name must not end the comment. */
function oneLine(text: string): string {
  return text.replace(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, " ").trim();
}
