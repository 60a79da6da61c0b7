import { type Atlas, publishedAtlas } from "@shoreline/atlas";
import type { RoleShare } from "./amount.ts";
import { referenceHoursPerMonth } from "./referenceHours.ts";

/** Where, in what money and when an hour is paid, and what is known of the place. */
export interface PayPlace {
  readonly iso2: string;
  readonly currency: string;
  readonly date: string;
  readonly atlas?: Atlas;
}

/**
 * What an hour of own staff costs at home, wage and employer contributions only, in the given currency: enough to
 * give defaults the right size, never part of a result.
 */
export function homeCostPerHour(roles: readonly RoleShare[], place: PayPlace): number {
  const { atlas = publishedAtlas } = place;
  const usdPerYear = roles.reduce((sum, { role, share }) => {
    const gross = atlas.wageAt(role, place.iso2, place.date).value;
    return sum + share * gross * (1 + atlas.employerContributionShareAt(place.iso2, gross).value);
  }, 0);
  const rate = atlas.exchangeRateAt(place.currency, place.date).value;
  return (usdPerYear * rate) / (12 * referenceHoursPerMonth(place.iso2, atlas));
}
