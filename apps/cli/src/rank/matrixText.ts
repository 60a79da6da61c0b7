import { refuse, type Result, succeed } from "@shoreline/units";
import { judgementNumber } from "./cellNumber.ts";
import { matrixCsv } from "./matrixCsv.ts";
import type { MatrixSource } from "./matrixSource.ts";
import { pairwiseCsv } from "./pairwiseCsv.ts";

/** A table of alternatives, or of pairwise judgements, out of a text: JSON where it begins like JSON, else CSV. */
export function matrixText(text: string, kind: "table" | "pairwise"): Result<MatrixSource> {
  if (!/^\uFEFF?\s*[{[]/.test(text)) return kind === "table" ? matrixCsv(text) : succeed(pairwiseCsv(text));
  try {
    const document: unknown = JSON.parse(text.replace(/^\uFEFF/, ""));
    return succeed({ document: kind === "pairwise" ? withFractions(document) : document, placeOf: (path) => path });
  } catch (error) {
    const hint = error instanceof Error ? `${error.message}.` : "";
    return refuse([
      { code: "cli.matrix-json", path: "MATRIX", given: "text that is no JSON", allowed: "JSON or CSV", hint },
    ]);
  }
}

/** Judgements may be written as "1/3", and stand without anything around them. */
function withFractions(document: unknown): unknown {
  if (Array.isArray(document)) return { pairwise: document.map(fractionRow) };
  if (typeof document !== "object" || document === null || !("pairwise" in document)) return document;
  const { pairwise } = document;
  return Array.isArray(pairwise) ? { ...document, pairwise: pairwise.map(fractionRow) } : document;
}

function fractionRow(row: unknown): unknown {
  if (!Array.isArray(row)) return row;
  return row.map((cell: unknown) => (typeof cell === "string" ? judgementNumber(cell) : cell));
}
