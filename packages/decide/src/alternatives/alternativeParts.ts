import { type Placement, placementId } from "@shoreline/economics";
import type { AlternativePart } from "../decision.ts";

/** The shares of a divided placement as a decision shows them; undefined of one that is not divided. */
export function alternativeParts({ shares, measure }: Placement): readonly AlternativePart[] | undefined {
  if (measure !== undefined) return undefined;
  return shares?.map(({ parts, share, placement }) => ({
    parts,
    share,
    alternative: placementId(placement),
    party: placement.party,
    site: placement.site.site.id,
    reach: placement.site.reach,
  }));
}
