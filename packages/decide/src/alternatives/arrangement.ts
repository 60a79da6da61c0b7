import { type ArrangementName, arrangementId, arrangementName, type Party, type Reach } from "@shoreline/arrangements";
import type { Placement, Setting } from "@shoreline/economics";

/** A placement with its names. */
export interface NamedPlacement {
  readonly id: string;
  readonly placement: Placement;
  readonly party: Party;
  readonly reach: Reach;
  readonly name: ArrangementName;
  /** Party and reach: variants of one answer. */
  readonly cell: string;
}

/** Gives a placement the id, name and cell under which a decision speaks of it. */
export function namedPlacement(placement: Placement): NamedPlacement {
  const { party, site, vendor } = placement;
  return {
    id: arrangementId({ party, sites: [site.site.id], ...(vendor ? { vendorId: vendor.id } : {}) }),
    placement,
    party,
    reach: site.reach,
    name: arrangementName(party, site.reach),
    cell: `${party}/${site.reach}`,
  };
}

/** Every party at every site, and every named vendor at its own; in canonical order, by id. */
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
  return [...offered, ...usual].map(namedPlacement).toSorted((a, b) => (a.id < b.id ? -1 : 1));
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
