import { arrangementId, type Party } from "@shoreline/arrangements";
import type { Vendor } from "@shoreline/scope";
import type { SiteConditions } from "./siteConditions.ts";

/** One way to place the work: who, where, and with which offer. */
export interface Placement {
  readonly party: Party;
  readonly site: SiteConditions;
  /** An offer named in the brief; absent: priced by the market. */
  readonly vendor?: Vendor;
}

/** Its name as an arrangement: `vendor:acme@in-pune`. */
export function placementId({ party, site, vendor }: Placement): string {
  return arrangementId({ party, sites: [site.site.id], ...(vendor ? { vendorId: vendor.id } : {}) });
}
