import { type ArrangementName, arrangementName, farthestReach, type Party, type Reach } from "@shoreline/arrangements";
import {
  isByClock,
  measureKeys,
  type PlacedShare,
  type Placement,
  placementId,
  type Setting,
} from "@shoreline/economics";
import { dividedCell } from "./dividedName.ts";
import { measurePlacement } from "./placementById.ts";

/** A placement with its names. */
export interface NamedPlacement {
  readonly id: string;
  readonly placement: Placement;
  readonly party: Party;
  readonly reach: Reach;
  readonly name: ArrangementName;
  /** Party and reach: variants of one answer. A measure is a kind of its own. */
  readonly cell: string;
}

/** Gives a placement the id, name and cell under which a decision speaks of it. */
export function namedPlacement(placement: Placement): NamedPlacement {
  const { party, site, measure, shares } = placement;
  if (shares !== undefined && measure === undefined) return divided(placement, shares);
  return {
    id: placementId(placement),
    placement,
    party,
    reach: site.reach,
    name: measure ?? arrangementName(party, site.reach),
    cell: measure === undefined ? `${party}/${site.reach}` : `${measure}/home`,
  };
}

/** Hours a day shared with home, of the site that shares the fewest. */
export function leastOverlap({ site, shares = [] }: Placement): number {
  return Math.min(...[site, ...shares.map(({ placement }) => placement.site)].map((each) => each.overlapHoursPerDay));
}

function divided(placement: Placement, shares: readonly PlacedShare[]): NamedPlacement {
  return {
    id: placementId(placement),
    placement,
    party: placement.party,
    reach: farthestReach(shares.map((share) => share.placement.site.reach)),
    name: isByClock(shares) ? "follow-the-sun" : "hybrid",
    cell: dividedCell(placement),
  };
}

/** Every party at every site, every named vendor at its own, and the measures of the brief; in canonical order, by id. */
export function enumerate(setting: Setting, siteIds: readonly string[]): readonly NamedPlacement[] {
  const offers = setting.brief.candidates.vendors;
  const offered = offers.map((vendor): Placement => ({
    party: "vendor",
    site: setting.conditionsOf(vendor.site),
    vendor,
  }));
  const usual = siteIds
    .filter((id) => !hasOnlyAnOffer(setting, id))
    .flatMap((id) => {
      const site = setting.conditionsOf(id);
      const named = offers.some((vendor) => vendor.site === id);
      return partiesAt(site.reach)
        .filter((party) => party !== "vendor" || !named)
        .map((party): Placement => ({ party, site }));
    });
  const measures = measureKeys.flatMap((measure) => measurePlacement(setting, measure) ?? []);
  return [...offered, ...usual, ...measures].map(namedPlacement).toSorted((a, b) => (a.id < b.id ? -1 : 1));
}

/** A site that is considered because of an offer alone: what else could be done there was not asked. */
function hasOnlyAnOffer({ brief }: Setting, siteId: string): boolean {
  const { candidates, company } = brief;
  const named = [company.home, ...candidates.sites, ...company.teams.map(({ site }) => site)];
  return candidates.vendors.some(({ site }) => site === siteId) && !named.includes(siteId);
}

/** At home an employer of record or a build-operate-transfer partner adds nothing to an entity that stands. */
function partiesAt(reach: Reach): readonly Party[] {
  return reach === "onshore"
    ? ["employees", "vendor", "freelancers"]
    : ["employees", "employerOfRecord", "vendor", "buildOperateTransfer", "freelancers"];
}
