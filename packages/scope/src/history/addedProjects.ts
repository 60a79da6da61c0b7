import { type Fault, refuse, type Result, succeed } from "@shoreline/units";
import type { ColumnChoice, KnownColumn } from "./knownColumns.ts";
import { type OwnClass, pastOf } from "./ownClass.ts";
import type { PastProjects } from "./pastProjects.ts";

/**
 * The projects of a class with newer ones behind them. A project that is the same in every figure counts once, so that
 * a file which was added to can be given whole. The newer ones must have the class's columns.
 */
export function addedProjects(own: OwnClass, newer: PastProjects): Result<PastProjects> {
  const missing = own.known.filter(({ name, kind }) =>
    newer.known.every((one) => one.name !== name || one.kind !== kind),
  );
  if (missing.length > 0) return refuse(missing.map(({ name, kind }) => missingColumn(own.name, { name, kind })));
  const past = pastOf(own);
  const before = new Set(past.efforts.map((_, row) => keyOf(past, past.known, row)));
  const fresh = newer.efforts.flatMap((_, row) => (before.has(keyOf(newer, own.known, row)) ? [] : [row]));
  const taken = <T>(older: readonly T[], values: readonly T[]) => [...older, ...fresh.map((row) => values[row]!)];
  const unknown = newer.efforts.map(() => null);
  return succeed({
    ...newer,
    columns: own.columns,
    efforts: taken(past.efforts, newer.efforts),
    ...(past.dates === undefined ? {} : { dates: taken(past.dates, newer.dates ?? unknown) }),
    known: own.known.map((column) => ({ ...column, values: taken(column.values, valuesNamed(newer, column.name)) })),
    lines: taken(past.lines, newer.lines),
    ignored: [...newer.ignored, ...strangers(own, newer)],
  });
}

/** Columns that the newer projects have and the class has not. */
function strangers({ name: owner, known }: OwnClass, newer: PastProjects): ColumnChoice[] {
  const added = newer.known.filter((column) => known.every(({ name }) => name !== column.name));
  return added.map(({ name }) => ({ column: name, reason: `class ${owner} does not have it` }));
}

function valuesNamed({ known }: PastProjects, name: string): KnownColumn["values"] {
  return known.find((column) => column.name === name)?.values ?? [];
}

function keyOf(past: PastProjects, columns: readonly KnownColumn[], row: number): string {
  const values = columns.map(({ name }) => valuesNamed(past, name)[row] ?? null);
  return JSON.stringify([past.efforts[row], past.dates?.[row] ?? null, ...values]);
}

function missingColumn(owner: string, { name, kind }: { name: string; kind: string }): Fault {
  const allowed = `a column ${name} of ${kind === "number" ? "figures" : "words"}, as in class ${owner}`;
  return { code: "history.missing-column", path: "FILE", given: "none that can be used", allowed };
}
