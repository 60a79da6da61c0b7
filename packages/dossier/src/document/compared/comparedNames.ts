import { word } from "@shoreline/decide";

/** How two decisions are called where they stand side by side. */
export interface ComparedNames {
  readonly before: string;
  readonly after: string;
}

/** Between the parts of a name: its title, its scenario, when it was made. */
const BETWEEN = " · ";

/** The names over two narrow columns: without what both begin with; "before" and "after" where they have none. */
export function shortNames(names: ComparedNames | undefined): readonly [before: string, after: string] {
  if (names === undefined) return [word("before"), word("after")];
  const [one, other] = [names.before, names.after].map((name) => name.split(BETWEEN)) as [string[], string[]];
  const differs = one.findIndex((part, place) => part !== other[place]);
  const shared = differs < 0 ? 0 : Math.min(differs, one.length - 1, other.length - 1);
  return [one.slice(shared).join(BETWEEN), other.slice(shared).join(BETWEEN)];
}
