import { type Fault, givenText, refuse, type Result, succeed } from "@shoreline/units";
import { ahp } from "../witnesses/ahp.ts";
import type { Stated } from "./voice.ts";
import { inside, readCriteria } from "./voiceFaults.ts";

/** So many criteria have a random index to measure consistency by. */
const FEWEST = 2;

/**
 * Pairwise comparisons of a voice, `path` being the voice's own place: as many rows and columns as criteria, entries as
 * numbers or as fractions such as `1/3`. Refused as the method itself refuses them.
 */
export function readComparisons(pairwise: unknown, criteria: unknown, path: string): Result<Stated> {
  const compared = readCriteria(criteria, inside(path, "criteria"), FEWEST);
  const table = withFractions(pairwise) as readonly (readonly number[])[];
  const weighed = ahp({ pairwise: table });
  const faults = [
    ...(compared.ok ? [] : compared.faults),
    ...(weighed.ok
      ? []
      : weighed.faults.map((fault) => ({ ...asWritten(fault, pairwise), path: inside(path, fault.path) }))),
  ];
  if (!compared.ok || faults.length > 0) return refuse(faults);
  if (compared.value.length === table.length)
    return succeed({ kind: "pairwise", criteria: compared.value, pairwise: table });
  const given = `${table.length} rows for ${compared.value.length} criteria`;
  return refuse([
    { code: "voices.refused", path: inside(path, "pairwise"), given, allowed: "a row for each criterion" },
  ]);
}

/** People write a third as 1/3. */
function withFractions(pairwise: unknown): unknown {
  if (!Array.isArray(pairwise)) return pairwise;
  return pairwise.map((row: unknown) => (Array.isArray(row) ? row.map(numberOf) : row));
}

/** A comparison in a fault as it is written, not as the number that was made of it. */
function asWritten(fault: Fault, pairwise: unknown): Fault {
  const [, row, column] = /^pairwise\[(\d+)\]\[(\d+)\]$/.exec(fault.path) ?? [];
  if (row === undefined || !Array.isArray(pairwise)) return fault;
  const entry: unknown = (pairwise as unknown[][])[Number(row)]?.[Number(column)];
  return typeof entry === "string" ? { ...fault, given: givenText(entry) } : fault;
}

function numberOf(entry: unknown): unknown {
  if (typeof entry !== "string") return entry;
  const [, over, under] = /^\s*(\d+(?:\.\d+)?)\s*\/\s*(\d+(?:\.\d+)?)\s*$/.exec(entry) ?? [];
  return over === undefined ? entry : Number(over) / Number(under);
}
