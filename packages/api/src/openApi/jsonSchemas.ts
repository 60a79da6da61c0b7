import { z } from "zod";

export type JsonObject = { readonly [key: string]: unknown };
type Direction = "input" | "output";

/**
 * JSON Schemas of zod schemas, as OpenAPI 3.1 takes them: what has an id (`.meta({ id })`) stands once among the
 * components and is referred to. A schema that is read otherwise than it is written, because of a default, gets two
 * names: `Brief` as it is answered, `BriefGiven` as it is sent.
 */
export interface SchemaCollection {
  schemaOf(schema: z.ZodType, direction: Direction): JsonObject;
  /** Everything that was referred to so far, by name in alphabetical order. */
  components(): JsonObject;
}

/** An empty collection. Each document needs one of its own, or it would list what only others refer to. */
export function schemaCollection(): SchemaCollection {
  const named = new Map<string, JsonObject>();
  return {
    schemaOf(schema, direction) {
      const { $defs = {}, ...rest } = plainSchema(schema, direction);
      const definitions = Object.entries($defs as Record<string, JsonObject>);
      const names = new Map(definitions.map(([id, definition]) => [id, nameFor(named, id, definition, direction)]));
      for (const [id, definition] of definitions) named.set(names.get(id) ?? id, renamed(definition, names));
      return renamed(rest, names);
    },
    components: () => Object.fromEntries([...named].toSorted(([a], [b]) => (a < b ? -1 : 1))),
  };
}

/** Wrapped in a list, so that a schema with an id is a definition like those within it. */
function plainSchema(schema: z.ZodType, direction: Direction): JsonObject {
  const whole = z.toJSONSchema(z.array(schema), {
    target: "draft-2020-12",
    io: direction,
    override: ({ zodSchema, jsonSchema }) => {
      // oxlint-disable-next-line no-underscore-dangle -- zod's name for what all kinds of schemas have
      const { def } = zodSchema._zod;
      // A client must not stumble over a field that a later version adds.
      if (direction === "output" && def.type === "object" && !("catchall" in def))
        delete jsonSchema.additionalProperties;
    },
  });
  return { ...(whole.items as JsonObject), ...(whole.$defs === undefined ? {} : { $defs: whole.$defs }) };
}

function nameFor(
  named: ReadonlyMap<string, JsonObject>,
  id: string,
  definition: JsonObject,
  direction: Direction,
): string {
  if (direction === "output") return id;
  const known = named.get(id);
  const same = known !== undefined && JSON.stringify(known) === JSON.stringify(renamed(definition, new Map()));
  return same ? id : `${id}Given`;
}

/** The same with references to components, and without what only a document of its own needs. */
function renamed(value: JsonObject, names: ReadonlyMap<string, string>): JsonObject {
  return walked(value) as JsonObject;

  function walked(each: unknown): unknown {
    if (Array.isArray(each)) return each.map(walked);
    if (typeof each !== "object" || each === null) return each;
    const entries = Object.entries(each).filter(([key, inner]) => !isOwnDocument(key, inner));
    return Object.fromEntries(entries.map(([key, inner]) => [key, key === "$ref" ? reference(inner) : walked(inner)]));
  }

  function reference(given: unknown): string {
    const id = String(given).replace("#/$defs/", "");
    return `#/components/schemas/${names.get(id) ?? id}`;
  }
}

/** `$schema` and the `id` that zod repeats from the metadata; a property of that name is a schema, not a text. */
function isOwnDocument(key: string, value: unknown): boolean {
  return (key === "$schema" || key === "id") && typeof value === "string";
}
