import {
  leadingIndex,
  partsNamed,
  placementId,
  type PlacedShare,
  type Placement,
  type Setting,
} from "@shoreline/economics";

/** A part of the work by its name, and where it goes. */
export interface PlacedPart {
  readonly part: string;
  readonly placement: Placement;
}

/**
 * The work divided by its parts: those that go to the same place are one share, in the order of the brief, and the
 * largest share leads. Undefined where all go to one place, which is no hybrid.
 */
export function hybridPlacement(setting: Setting, placed: readonly PlacedPart[]): Placement | undefined {
  const groups = Map.groupBy(placed, ({ placement }) => placementId(placement));
  if (groups.size < 2) return undefined;
  const shares = [...groups.values()].map((group): PlacedShare => {
    const parts = group.map(({ part }) => part);
    const share = partsNamed(setting.brief, parts).reduce((sum, each) => sum + each.share, 0);
    return { parts, share, placement: group[0]!.placement };
  });
  const { party, site } = shares[leadingIndex(shares)]!.placement;
  return { party, site, shares };
}
