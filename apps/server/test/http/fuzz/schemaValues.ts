import fc from "fast-check";

// oxlint-disable-next-line typescript/no-explicit-any -- JSON Schema is looked at as data
export type Json = any;

/** Values that a JSON Schema of the OpenAPI document allows. `seeds` are taken for mappings that take anything. */
export function allowedValues(schema: Json, root: Json, seeds: readonly unknown[]): fc.Arbitrary<unknown> {
  const inner = (each: Json) => allowedValues(each, root, seeds);
  if (schema.$ref !== undefined) return inner(resolved(schema.$ref, root));
  if (schema.const !== undefined) return fc.constant(schema.const);
  if (schema.enum !== undefined) return fc.constantFrom(...schema.enum);
  const several = schema.anyOf ?? schema.oneOf;
  if (several !== undefined) return fc.oneof(...several.map(inner));
  switch (schema.type) {
    case "string":
      return text(schema);
    case "integer":
      return fc.integer({ min: schema.minimum ?? -1000, max: Math.min(schema.maximum ?? 1000, 2_147_483_647) });
    case "number":
      return fc.double({ min: schema.minimum ?? -1e6, max: schema.maximum ?? 1e6, noNaN: true });
    case "boolean":
      return fc.boolean();
    case "null":
      return fc.constant(null);
    case "array":
      return fc.array(inner(schema.items ?? {}), {
        minLength: schema.minItems ?? 0,
        maxLength: Math.min(schema.maxItems ?? 3, 3),
      });
    case "object":
      return mapping(schema, inner, seeds);
    default:
      return fc.jsonValue({ maxDepth: 2 });
  }
}

function resolved(reference: string, root: Json): Json {
  return reference
    .slice(2)
    .split("/")
    .reduce((at: Json, key: string) => at[key], root);
}

function text(schema: Json): fc.Arbitrary<string> {
  if (schema.format === "uuid") return fc.uuid();
  if (schema.format === "email") return fc.emailAddress();
  if (schema.format === "date-time")
    return fc.date({ noInvalidDate: true, min: new Date(0), max: new Date(4e12) }).map((each) => each.toISOString());
  if (schema.format === "date")
    return fc
      .date({ noInvalidDate: true, min: new Date(0), max: new Date(4e12) })
      .map((each) => each.toISOString().slice(0, 10));
  const minLength = schema.minLength ?? 0;
  return fc.string({ minLength, maxLength: Math.min(schema.maxLength ?? 30, minLength + 30), unit: "binary-ascii" });
}

function mapping(schema: Json, inner: (schema: Json) => fc.Arbitrary<unknown>, seeds: readonly unknown[]) {
  if (schema.properties === undefined)
    return fc.oneof(fc.constantFrom(...seeds), fc.dictionary(fc.string(), fc.jsonValue()));
  const fields = Object.fromEntries(Object.entries(schema.properties).map(([name, each]) => [name, inner(each)]));
  const requiredKeys = (schema.required ?? []).filter((name: string) => name in fields);
  return fc.record(fields as Record<string, fc.Arbitrary<unknown>>, { requiredKeys, noNullPrototype: true });
}

/** The same with one thing wrong somewhere: a field gone, added, or of another kind. */
export function nearlyAllowed(values: fc.Arbitrary<unknown>): fc.Arbitrary<unknown> {
  return fc
    .tuple(values, fc.nat(), wildValue, fc.nat(3))
    .map(([value, where, wild, how]) => spoilt(value, where, wild, how));
}

function spoilt(value: unknown, where: number, wild: unknown, how: number): unknown {
  if (typeof value !== "object" || value === null) return wild;
  if (Array.isArray(value)) return value.length === 0 ? [wild] : value.with(where % value.length, wild);
  const keys = Object.keys(value);
  if (how === 0 || keys.length === 0) return { ...value, [`field${where}`]: wild };
  const key = keys[where % keys.length] ?? "";
  const inner = (value as Record<string, unknown>)[key];
  if (how === 1) return Object.fromEntries(Object.entries(value).filter(([name]) => name !== key));
  return { ...value, [key]: how === 2 ? wild : spoilt(inner, Math.trunc(where / 7), wild, where % 4) };
}

/** What nobody expects. */
export const wildValue: fc.Arbitrary<unknown> = fc.oneof(
  fc.jsonValue({ maxDepth: 4 }),
  fc.string({ unit: "binary", maxLength: 300 }),
  fc.constantFrom<unknown>(
    null,
    -1,
    0,
    1e308,
    -0,
    2 ** 53,
    "",
    " ",
    "\0",
    "\ud800",
    "%00",
    "' or 1=1 --",
    "../../etc/passwd",
    [],
    {},
    true,
    "__proto__",
    { constructor: { prototype: { x: 1 } } },
    "9".repeat(400),
    "${jndi:ldap://x}",
    "<script>",
    "1e999",
    "NaN",
  ),
);
