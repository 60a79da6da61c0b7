import type { History } from "./history.ts";

/** Places in `rows` of the `count` latest, oldest first, and of those as old as the last of them; of all without dates. */
export function latest({ age }: History, rows: readonly number[], count: number): number[] {
  const places = Array.from(rows.keys());
  if (age === undefined) return places;
  const ageAt = (place: number) => age[rows[place]!]!;
  const oldest = places.map(ageAt).toSorted((a, b) => a - b)[count - 1] ?? Infinity;
  const older = (a: number, b: number) => (ageAt(a) === ageAt(b) ? a - b : ageAt(b) - ageAt(a));
  return places.filter((place) => ageAt(place) <= oldest).toSorted(older);
}
