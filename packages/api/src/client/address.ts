/** The path of a request with its fields filled in, and its query. */
export function addressOf(
  path: string,
  given: { readonly path?: Readonly<Record<string, unknown>>; readonly query?: Readonly<Record<string, unknown>> },
): string {
  const filled = path.replaceAll(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent(String(given.path?.[name])));
  const query = Object.entries(given.query ?? {}).flatMap(([name, value]) => pairs(name, value));
  return query.length === 0 ? filled : `${filled}?${query.join("&")}`;
}

/** A list is said one by one; what is undefined is not said. */
function pairs(name: string, value: unknown): string[] {
  if (value === undefined) return [];
  const values: readonly unknown[] = Array.isArray(value) ? value : [value];
  return values.map((each) => `${encodeURIComponent(name)}=${encodeURIComponent(String(each))}`);
}
