import { type Assumptions, judgement } from "./assumptions.ts";
import type { Candidates, Vendor } from "./brief.ts";
import { canonicalSet, cityIdOf } from "./canonicalIds.ts";
import { asQuantiles, completeMeasures } from "./completeMeasures.ts";
import type { GivenBrief } from "./schema.ts";

type GivenVendor = NonNullable<NonNullable<GivenBrief["candidates"]>["vendors"]>[number];

/** Sites and vendors to consider, in canonical order, and what may be done at home instead. */
export function completeCandidates(
  given: NonNullable<GivenBrief["candidates"]>,
  currency: string,
  isRunning: boolean,
  notes: Assumptions,
): Candidates {
  const vendors = (given.vendors ?? []).toSorted((a, b) => (a.id < b.id ? -1 : 1));
  return {
    sites: canonicalSet((given.sites ?? []).map((site) => cityIdOf(site, "candidates.sites", notes))),
    vendors: vendors.map((vendor, index) => completeVendor(vendor, `candidates.vendors[${index}]`, currency, notes)),
    ...completeMeasures(given, isRunning, notes),
  };
}

/** `path` is that of the vendor in the completed brief, where vendors are sorted by id. */
function completeVendor(given: GivenVendor, path: string, currency: string, notes: Assumptions): Vendor {
  return {
    id: given.id,
    site: cityIdOf(given.site, `${path}.site`, notes),
    ratePerHour: asQuantiles(given.ratePerHour),
    currency: notes.orDefault(
      given.currency?.toUpperCase(),
      `${path}.currency`,
      () => currency,
      () => judgement("A rate without a currency is in the company's."),
    ),
    minimumMonths: notes.orDefault(
      given.minimumMonths,
      `${path}.minimumMonths`,
      () => 0,
      () => judgement("No minimum term is stated."),
    ),
  };
}
