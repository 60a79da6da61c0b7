/**
 * What is drawn, in kinds: the order in which they get the dimensions of the sequence, of which the first are the most
 * even. A kind is the name of a stream, or of many: one whose middle part is a star stands for all streams with anything
 * in that place, such as the skill of a vendor wherever it is. An alternative looks at few of those.
 */
export interface StreamKinds {
  /** Drawn once a future; they come first. */
  readonly singles: readonly string[];
  /** Drawn every month, where their sum matters: of each first the step of a Brownian bridge that settles most. */
  readonly paths: readonly string[];
  /** What happens or not, once a future or every month: a jump gains least from evenness, so they come last. */
  readonly events: readonly string[];
}

/** Where a stream stands in the sequence. */
export interface Place {
  /** Dimension of its first number, and from each number of a future to the next. */
  readonly first: number;
  readonly stride: number;
  /** Whether its numbers are the steps of a Brownian bridge. */
  readonly isBridged: boolean;
  /** What stands for the star of its kind: streams of the same block are even with each other. */
  readonly block: string;
}

/**
 * The place of a stream by its name alone, whatever else is drawn: another alternative changes no future of this one. A
 * stream of no kind has a block of its own: it is even by itself.
 */
export function placeOf(kinds: StreamKinds, name: string): Place {
  const known = placesOf(kinds);
  const found = known.get(name);
  if (found) return found;
  const made = madePlace(kinds, name);
  known.set(name, made);
  return made;
}

const places = new WeakMap<StreamKinds, Map<string, Place>>();

function placesOf(kinds: StreamKinds): Map<string, Place> {
  const known = places.get(kinds);
  if (known) return known;
  const made = new Map<string, Place>();
  places.set(kinds, made);
  return made;
}

function madePlace(kinds: StreamKinds, name: string): Place {
  const [kind, block] = kindOf(name);
  const own = dimensionsOf(kinds, name);
  if (own) return { ...own, block: "" };
  const shared = dimensionsOf(kinds, kind);
  return shared ? { ...shared, block } : { first: 0, stride: 1, isBridged: false, block: name };
}

/** Months for which paths have dimensions before those of events; later steps settle next to nothing and share them. */
const LONGEST_PATH = 128;

function dimensionsOf({ singles, paths, events }: StreamKinds, kind: string): Omit<Place, "block"> | undefined {
  const single = singles.indexOf(kind);
  if (single >= 0) return { first: single, stride: singles.length, isBridged: false };
  const path = paths.indexOf(kind);
  if (path >= 0) return { first: singles.length + path, stride: paths.length, isBridged: true };
  const event = events.indexOf(kind);
  if (event < 0) return undefined;
  return { first: singles.length + paths.length * LONGEST_PATH + event, stride: events.length, isBridged: false };
}

/** The kind of a name of three parts has a star for the middle one, which is its block. */
function kindOf(name: string): readonly [kind: string, block: string] {
  const [first, middle, last, ...more] = name.split("/");
  return last === undefined || more.length > 0 ? [name, ""] : [`${first}/*/${last}`, middle!];
}
