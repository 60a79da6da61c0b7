/**
 * Describes what follows from one thing alone once for it, and gives whoever asks again the same description: expressions
 * are immutable, so one serves all. It is forgotten with the thing.
 */
export function describedOnce<Thing extends object, T>(describe: (of: Thing) => T): (of: Thing) => T {
  const known = new WeakMap<Thing, { readonly described: T }>();
  return (thing) => {
    const before = known.get(thing);
    if (before) return before.described;
    const described = describe(thing);
    known.set(thing, { described });
    return described;
  };
}
