import { type Ranked, rankedDocument } from "@shoreline/decide";
import { type Fault, givenText, nearestHint } from "@shoreline/units";
import { answer, type Reply, refusal } from "../reply.ts";
import type { Surroundings } from "../surroundings.ts";
import { cellNumber } from "./cellNumber.ts";
import type { MatrixSource } from "./matrixSource.ts";
import { decodedText } from "./decodedText.ts";
import { matrixText } from "./matrixText.ts";
import { rankMethods } from "./rankMethods.ts";
import { rankPage } from "./rankPage.ts";

/** What was typed after `rank`. */
export interface RankQuestion {
  readonly file: string;
  readonly method: string | undefined;
  readonly weights: string | undefined;
  /** Options of the methods by the name that the table's `options` have them under. */
  readonly options: Readonly<Record<string, string | undefined>>;
}

const METHODS = Object.keys(rankMethods);
/** Checks a table where the method is not known, so that its faults are told with that. */
const CHECKING = "weightedSum";

/** Answers `rank`: alternatives ranked, or weights found, by the method asked for; or everything that is in the way. */
export async function rankReply(
  question: RankQuestion,
  { readBytes }: Pick<Surroundings, "readBytes">,
): Promise<Reply> {
  const unknown = methodFaults(question.method);
  const name = unknown.length > 0 ? CHECKING : (question.method ?? CHECKING);
  const method = rankMethods[name]!;
  const bytes = await readBytes(question.file, "MATRIX");
  const text = bytes.ok ? decodedText(bytes.value) : bytes;
  if (!text.ok) return refusal([...unknown, ...text.faults]);
  const source = matrixText(text.value, method.reads);
  if (!source.ok) return refusal([...unknown, ...source.faults]);
  const { document, faults } = withTyped(source.value.document, question);
  const ranked = method.run(document);
  const wrong = ranked.ok ? [] : ranked.faults.map((fault) => placed(fault, source.value, question));
  if (!ranked.ok || unknown.length + faults.length > 0) return refusal([...unknown, ...faults, ...wrong]);
  const notes = [...source.value.warnings, ...warningsOf(ranked.value)];
  return answer(rankedDocument(ranked.value), () => rankPage(ranked.value, method), notes);
}

function warningsOf(ranked: Ranked): readonly string[] {
  const { warnings } = "ranking" in ranked ? ranked.ranking.details : ranked.found.details;
  return warnings;
}

function methodFaults(method: string | undefined): Fault[] {
  const allowed = METHODS.join(", ");
  if (method === undefined) return [{ code: "cli.missing-option", path: "--method", allowed }];
  if (Object.hasOwn(rankMethods, method)) return [];
  const hint = nearestHint(method, METHODS);
  const fault = { code: "cli.unknown-method", path: "--method", given: givenText(method), allowed };
  return [hint === undefined ? fault : { ...fault, hint }];
}

/** The table with what was typed beside it; what is typed wins. */
function withTyped(document: unknown, { weights, options }: RankQuestion): { document: unknown; faults: Fault[] } {
  if (typeof document !== "object" || document === null) return { document, faults: [] };
  const typed = Object.entries(options).flatMap(([name, text]) =>
    text === undefined ? [] : [[name, cellNumber(text)]],
  );
  const given = (document as { options?: unknown }).options ?? {};
  // Options that are no object stay as they are, for the method to refuse.
  const isOpen = typed.length > 0 && typeof given === "object" && !Array.isArray(given);
  const together = isOpen ? { ...document, options: { ...given, ...Object.fromEntries(typed) } } : document;
  return weights === undefined ? { document: together, faults: [] } : withWeights(together, weights);
}

function withWeights(document: object, text: string): { document: unknown; faults: Fault[] } {
  const weights = weightWords(text);
  const { criteria } = document as { criteria?: unknown };
  if (!Array.isArray(criteria)) return { document, faults: [] };
  const allowed = `${criteria.length} numbers, one for each criterion, as in 0.5,0.3,0.2`;
  if (weights.length !== criteria.length)
    return { document, faults: [{ code: "cli.weights", path: "--weights", given: givenText(text), allowed }] };
  const weighted = criteria.map((criterion: unknown, index) =>
    typeof criterion === "object" && criterion !== null
      ? { ...criterion, weight: cellNumber(weights[index] ?? "") }
      : criterion,
  );
  return { document: { ...document, criteria: weighted }, faults: [] };
}

function weightWords(text: string): readonly string[] {
  return text.split(/[\s,;]+/).filter((word) => word !== "");
}

/** A fault where its reader finds the cause, in the words typed or in the lines of the file, and as it is written there. */
function placed(fault: Fault, { placeOf, textOf }: MatrixSource, { weights, options }: RankQuestion): Fault {
  const [, option] = /^options\.(\w+)$/.exec(fault.path) ?? [];
  const typed = option === undefined ? undefined : options[option];
  if (typed !== undefined) return asWritten({ ...fault, path: `--${option}` }, numberText(typed));
  const [isWeight, place] = /^criteria(?:\[(\d+)\]\.weight)?$/.exec(fault.path) ?? [];
  if (weights !== undefined && isWeight !== undefined && fault.code.endsWith("weight")) {
    const word = place === undefined ? weights : numberText(weightWords(weights)[Number(place)] ?? "");
    return asWritten({ ...fault, path: "--weights" }, word);
  }
  return asWritten({ ...fault, path: placeOf(fault.path) }, textOf(fault.path));
}

function numberText(text: string): string | undefined {
  return typeof cellNumber(text) === "number" ? text : undefined;
}

/** `given` as it is written, where a number of it is known. */
function asWritten(fault: Fault, text: string | undefined): Fault {
  return fault.given === undefined || text === undefined ? fault : { ...fault, given: text };
}
