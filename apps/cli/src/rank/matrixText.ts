import { type Fault, refuse, type Result, succeed } from "@shoreline/units";
import { judgementNumber } from "./cellNumber.ts";
import { matrixCsv } from "./matrixCsv.ts";
import type { MatrixSource } from "./matrixSource.ts";
import { pairwiseCsv } from "./pairwiseCsv.ts";
import { repeatedKeys } from "./repeatedKeys.ts";

/**
 * A table of alternatives, or of pairwise judgements, out of a text: JSON where it begins like JSON or is a single
 * value of it, else CSV. Faults: `cli.matrix-empty`, `cli.matrix-json`, and those of a CSV table.
 */
export function matrixText(text: string, kind: "table" | "pairwise"): Result<MatrixSource> {
  const plain = text.replace(/^\uFEFF/, "");
  if (plain.trim() === "") return refuse([emptyFault()]);
  if (/^\s*[{[]/.test(plain)) return matrixJson(plain, kind);
  const value = scalarOf(plain);
  // A single number is also a square of one judgement.
  if (value !== undefined && (kind === "table" || typeof value !== "number")) return succeed(jsonSource(value));
  return kind === "table" ? matrixCsv(plain) : pairwiseCsv(plain);
}

function emptyFault(): Fault {
  return { code: "cli.matrix-empty", path: "MATRIX", given: "nothing", allowed: "a table in CSV or JSON" };
}

function matrixJson(text: string, kind: "table" | "pairwise"): Result<MatrixSource> {
  try {
    const document: unknown = JSON.parse(text);
    const repeated = repeatedKeys(text);
    if (repeated.length > 0) return refuse(repeated);
    return succeed(kind === "pairwise" ? pairwiseSource(document) : jsonSource(document));
  } catch (error) {
    const hint = error instanceof Error ? `${error.message}.` : "";
    return refuse([
      { code: "cli.matrix-json", path: "MATRIX", given: "text that is no JSON", allowed: "JSON or CSV", hint },
    ]);
  }
}

/** A number, text, true, false or null; undefined for what is no JSON. */
function scalarOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function jsonSource(document: unknown): MatrixSource {
  return { document, placeOf: (path) => path, textOf: () => undefined, warnings: [] };
}

/** Judgements may be written as "1/3", and stand without anything around them. */
function pairwiseSource(given: unknown): MatrixSource {
  const document = Array.isArray(given) ? { pairwise: given as unknown[] } : given;
  if (typeof document !== "object" || document === null || !("pairwise" in document)) return jsonSource(document);
  const { pairwise } = document;
  if (!Array.isArray(pairwise)) return jsonSource(document);
  const textOf = (path: string) => {
    const [, row, column] = /^pairwise\[(\d+)\]\[(\d+)\]$/.exec(path) ?? [];
    const cell: unknown = row === undefined ? undefined : (pairwise as unknown[][])[Number(row)]?.[Number(column)];
    return typeof cell === "string" ? cell : undefined;
  };
  return { ...jsonSource({ ...document, pairwise: pairwise.map(fractionRow) }), textOf };
}

function fractionRow(row: unknown): unknown {
  if (!Array.isArray(row)) return row;
  return row.map((cell: unknown) => (typeof cell === "string" ? judgementNumber(cell) : cell));
}
