import { type Operation, requestSchemas, type RequestShape } from "@shoreline/api";
import type { Fault } from "@shoreline/units";
import { z } from "zod";
import { schemaFaults } from "./faults.ts";
import { harmFaults } from "./harmlessData.ts";

/** The parts of a request as they came. */
export interface RawParts {
  readonly path: Readonly<Record<string, string>>;
  readonly query: Readonly<Record<string, readonly string[]>>;
  /** Nothing where there is no body, or where it could not be read. */
  readonly body: { readonly data: unknown } | undefined;
}

/** The parts of a request as the schemas complete them. */
export type AskedParts = Readonly<Partial<Record<keyof RequestShape, unknown>>>;

/** Checks the parts of requests of one operation: unknown fields are refused, because they are mostly misspelt. */
export function partsReader(operation: Operation): (raw: RawParts) => { asked: AskedParts; faults: Fault[] } {
  const strict = requestSchemas(operation);
  return (raw) => {
    const faults: Fault[] = [];
    const given = { path: raw.path, query: singleValues(raw.query, strict.query, faults), body: raw.body?.data };
    const asked: Partial<Record<keyof RequestShape, unknown>> = {};
    for (const part of ["path", "query", "body"] as const) {
      const schema = strict[part];
      if (schema === undefined || (part === "body" && raw.body === undefined)) continue;
      const base = part === "body" ? "" : part;
      const harm = harmFaults(given[part], base);
      const outcome = harm.length > 0 ? undefined : schema.safeParse(given[part]);
      if (outcome?.success === true) asked[part] = outcome.data;
      else faults.push(...harm, ...schemaFaults(outcome?.error.issues ?? [], given[part], base));
    }
    return { asked, faults };
  };
}

/** A query field that is given twice is refused unless its schema is a list. */
function singleValues(query: RawParts["query"], schema: z.ZodObject, faults: Fault[]): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(query).map(([name, values]) => {
      if (takesList(schema.shape[name])) return [name, values];
      if (values.length > 1)
        faults.push({
          code: "request.repeated",
          path: `query.${name}`,
          given: values.length + " times",
          allowed: "once",
        });
      return [name, values[0]];
    }),
  );
}

function takesList(schema: unknown): boolean {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault) return takesList(schema.unwrap());
  return schema instanceof z.ZodArray;
}
