import { type OwnFact, ownFactKeys, placeOfOwnFact } from "@shoreline/atlas";
import { listAt, valueAt } from "./dataPath.ts";

/**
 * A brief as data with what its organisation knows better than the atlas. A fact that the brief itself tells of the same
 * key, place and date stands, because it was written for this work. Facts of a brief that are no list are left for
 * `readBrief` to refuse.
 */
export function withOwnFacts<Data extends Readonly<Record<string, unknown>>>(
  brief: Data,
  own: readonly OwnFact[],
): Data | (Data & { readonly facts: readonly unknown[] }) {
  const given = brief["facts"] ?? [];
  if (!Array.isArray(given)) return brief;
  const told = listAt(brief, ["facts"]);
  const known = new Set(told.map(nameOf));
  const added = own.filter((fact) => !known.has(nameOf(fact)));
  return added.length === 0 ? brief : { ...brief, facts: [...told, ...added] };
}

/** What two facts have alike that tell the same thing, however the place is spelt. */
function nameOf(fact: unknown): string {
  const [key, place, date] = ["key", "place", "date"].map((field) => String(valueAt(fact, [field])));
  const kind = ownFactKeys().get(key!);
  return JSON.stringify([key, (kind && placeOfOwnFact(kind, place!)) ?? place, date]);
}
