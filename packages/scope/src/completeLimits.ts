import type { Limits } from "./brief.ts";
import { canonicalSet, countryIdOf } from "./canonicalIds.ts";
import { givenOnly } from "./givenOnly.ts";
import type { GivenBrief } from "./schema.ts";

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
