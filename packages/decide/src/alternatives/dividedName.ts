import { isByClock, type Placement } from "@shoreline/economics";

/**
 * Kind of a divided arrangement: several sites of one party are one kind, and hybrids are of one kind where the same
 * parties at the same distances take part, whichever parts of the work they have.
 */
export function dividedCell({ party, shares = [] }: Placement): string {
  if (isByClock(shares)) return `${party}/followTheSun`;
  const cells = new Set(shares.map(({ placement }) => `${placement.party}/${placement.site.reach}`));
  return `hybrid/${[...cells].toSorted().join("+")}`;
}
