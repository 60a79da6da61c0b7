import { z } from "zod";
import type { Operation } from "./operation.ts";

/** The schemas that the parts of a request are held against. */
export interface RequestSchemas {
  readonly path: z.ZodObject;
  readonly query: z.ZodObject;
  readonly body: z.ZodType | undefined;
}

/** Unknown fields are refused rather than overlooked, because they are mostly misspelt. */
export function requestSchemas({ request }: Operation): RequestSchemas {
  const { path = z.object({}), query = z.object({}), body } = request;
  return { path: closed(path), query: closed(query), body: body instanceof z.ZodObject ? closed(body) : body };
}

/** Unless the schema itself says what to do with them. */
function closed(schema: z.ZodObject): z.ZodObject {
  return schema.def.catchall === undefined ? schema.strict() : schema;
}
