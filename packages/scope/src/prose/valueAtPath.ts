import type { StatementReading } from "./statement.ts";

type Data = StatementReading["brief"][string];

/** What stands in a brief at a path as evidence writes it: `sensitivity.regimes[0]`. */
export function valueAtPath(brief: StatementReading["brief"], path: string): Data | undefined {
  return path
    .split(/[.[\]]+/)
    .filter((step) => step !== "")
    .reduce<Data | undefined>(stepInto, brief);
}

function stepInto(value: Data | undefined, step: string): Data | undefined {
  if (Array.isArray(value)) return value[Number(step)];
  if (typeof value !== "object" || value === null) return undefined;
  return Object.hasOwn(value, step) ? value[step] : undefined;
}
