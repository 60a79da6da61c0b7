import { arrangementId, type Party } from "@shoreline/arrangements";
import { partId, type Vendor } from "@shoreline/scope";
import type { SiteConditions } from "./siteConditions.ts";

/** One way to place the work: who, where, and with which offer. */
export interface Placement {
  readonly party: Party;
  readonly site: SiteConditions;
  /** An offer named in the brief; absent: priced by the market. */
  readonly vendor?: Vendor;
  /**
   * The work divided, each share of it placed by itself: by the parts of the work (a hybrid) or by the clock (several
   * sites of one party). `party` and `site` are then those of the largest share.
   */
  readonly shares?: readonly PlacedShare[];
  /** Nobody else is looked for: what is done to today's arrangement instead, by the brief's own figures. */
  readonly measure?: MeasureKey;
}

/** A share of the work and where it is placed; its own placement has no shares. */
export interface PlacedShare {
  /** Names of the parts of the work in it (`work.split`), in their order; empty where the work is divided by the clock. */
  readonly parts: readonly string[];
  readonly share: number;
  /** How unsocial its hours are, where the work is divided by the clock; see `sunShares`. */
  readonly unsocialCover?: number;
  readonly placement: Placement;
}

/** Ways to leave the question: run better what runs today, have machines do it, or do without it. */
export const measureKeys = ["improve", "automate", "stop"] as const;
export type MeasureKey = (typeof measureKeys)[number];

/** Its name as an arrangement: `vendor:acme@in-pune`, `employees@pl-krakow+ph-manila`, `core=employees@us-chicago,run=vendor@in-pune`, `improve`. */
export function placementId(placement: Placement): string {
  const { measure, shares, party } = placement;
  if (measure !== undefined) return measure;
  if (shares === undefined) return plainId(placement, [placement.site.site.id]);
  if (shares.every(({ parts }) => parts.length === 0))
    return arrangementId({ party, sites: shares.map((share) => share.placement.site.site.id) });
  return shares
    .map(({ parts, placement: placed }) => `${parts.map(partId).join("+")}=${placementId(placed)}`)
    .join(",");
}

function plainId({ party, vendor }: Placement, sites: readonly string[]): string {
  return arrangementId({ party, sites, ...(vendor ? { vendorId: vendor.id } : {}) });
}
