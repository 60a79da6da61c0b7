import { arrangementId, parseArrangementId } from "@shoreline/arrangements";
import { expectOk } from "@shoreline/units";
import { type Assumptions, judgement } from "./assumptions.ts";
import type { Baseline, Candidates, Limits, Vendor } from "./brief.ts";
import { givenOnly } from "./givenOnly.ts";
import { canonicalSet, cityIdOf, countryIdOf } from "./placeIds.ts";
import type { GivenBrief } from "./schema.ts";

type GivenVendor = NonNullable<NonNullable<GivenBrief["candidates"]>["vendors"]>[number];

/** Limits in one form; what is not limited stays absent, and that needs no assumption. */
export function completeLimits(given: NonNullable<GivenBrief["limits"]>): Limits {
  const { budget, startBy, minOverlapHours, maxVendorShare, maxCountryShare } = given;
  return {
    ...givenOnly({ budget, startBy, minOverlapHours }),
    parties: {
      forbid: canonicalSet([...(given.forbid ?? []), ...(given.parties?.forbid ?? [])]),
      allow: canonicalSet(given.parties?.allow ?? []),
    },
    countries: {
      forbid: canonicalSet((given.countries?.forbid ?? []).map(countryIdOf)),
      allow: canonicalSet((given.countries?.allow ?? []).map(countryIdOf)),
    },
    ...givenOnly({ maxVendorShare, maxCountryShare }),
  };
}

/** The baseline as given, its sites as city ids. */
export function completeBaseline(given: NonNullable<GivenBrief["baseline"]>): Baseline {
  const { alternative, runCostPerYear } = given;
  return givenOnly({ alternative: alternative && canonicalArrangement(alternative), runCostPerYear });
}

function canonicalArrangement(id: string): string {
  const parts = expectOk(parseArrangementId(id));
  return arrangementId({ ...parts, sites: parts.sites.map(cityIdOf) });
}

/** Sites and vendors to consider, in canonical order. */
export function completeCandidates(
  given: NonNullable<GivenBrief["candidates"]>,
  currency: string,
  notes: Assumptions,
): Candidates {
  const vendors = (given.vendors ?? []).toSorted((a, b) => (a.id < b.id ? -1 : 1));
  return {
    sites: canonicalSet((given.sites ?? []).map(cityIdOf)),
    vendors: vendors.map((vendor, index) => completeVendor(vendor, `candidates.vendors[${index}]`, currency, notes)),
  };
}

/** `path` is that of the vendor in the completed brief, where vendors are sorted by id. */
function completeVendor(given: GivenVendor, path: string, currency: string, notes: Assumptions): Vendor {
  const rate = given.ratePerHour;
  return {
    id: given.id,
    site: cityIdOf(given.site),
    ratePerHour: typeof rate === "number" ? { p10: rate, p50: rate, p90: rate } : rate,
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
