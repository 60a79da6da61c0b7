import { z } from "zod";
import type { Operation } from "../operation.ts";
import { requestSchemas } from "../requestSchemas.ts";
import type { JsonObject, SchemaCollection } from "./jsonSchemas.ts";

const entityTags = { type: "string", examples: ['"3"'] };

/** Headers that many operations take. */
export const headerParameters = {
  RequestId: {
    name: "X-Request-Id",
    in: "header",
    description: "Id of the request in logs and problems; one is made where it is missing",
    schema: { type: "string", pattern: String.raw`^[\w.:-]{1,128}$` },
  },
  IdempotencyKey: {
    name: "Idempotency-Key",
    in: "header",
    description: "The same request with the same key is done once and answered alike, for 24 hours",
    schema: { type: "string", pattern: "^[!-~]{1,200}$" },
  },
  IfMatch: {
    name: "If-Match",
    in: "header",
    required: true,
    description: "ETag of what was read: the change is refused where somebody else has changed it since",
    schema: entityTags,
  },
  IfNoneMatch: {
    name: "If-None-Match",
    in: "header",
    description: "ETag of what is known already: answered with 304 where it still holds",
    schema: entityTags,
  },
};

/** The fields of path and query, and the headers that apply. */
export function parametersOf(operation: Operation, schemas: SchemaCollection): JsonObject[] {
  const { path, query } = requestSchemas(operation);
  return [...fieldsOf(path, "path", schemas), ...fieldsOf(query, "query", schemas), ...headersOf(operation)];
}

/** Described as they are understood, not as the text that they come as: a limit is a whole number. */
function fieldsOf(part: z.ZodObject, where: "path" | "query", schemas: SchemaCollection): JsonObject[] {
  return Object.entries(part.shape).map(([name, field]) => {
    const { description, ...schema } = schemas.schemaOf(field as z.ZodType, "output");
    const required = where === "path" || !z.safeParse(field, undefined).success;
    return { name, in: where, required, ...(description === undefined ? {} : { description }), schema };
  });
}

function headersOf(operation: Operation): JsonObject[] {
  const names = ["RequestId"];
  if (operation.method !== "GET" && operation.access !== "anyone") names.push("IdempotencyKey");
  if (operation.versioned === "updates") names.push("IfMatch");
  if (operation.versioned === "reads") names.push("IfNoneMatch");
  return names.map((name) => ({ $ref: `#/components/parameters/${name}` }));
}

/** The body, as JSON and whatever else is taken. */
export function requestBodyOf(operation: Operation, schemas: SchemaCollection): JsonObject | undefined {
  const { body } = requestSchemas(operation);
  if (body === undefined) return undefined;
  const schema = schemas.schemaOf(body, "input");
  const media = ["application/json", ...(operation.takes ?? [])];
  return { required: true, content: Object.fromEntries(media.map((type) => [type, { schema }])) };
}
