/** Something that is made when it is first asked for, and once. */
export function postponed<T>(make: () => T): () => T {
  let made: { readonly thing: T } | undefined;
  return () => (made ??= { thing: make() }).thing;
}
