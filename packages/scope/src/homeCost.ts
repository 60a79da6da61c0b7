import { employerContributionShareAt, exchangeRateAt, wageAt } from "@shoreline/atlas";
import type { RoleShare } from "./amount.ts";
import { referenceHoursPerMonth } from "./referenceHours.ts";

/** Where, in what money and when an hour is paid. */
export interface PayPlace {
  readonly iso2: string;
  readonly currency: string;
  readonly date: string;
}

/**
 * What an hour of own staff costs at home, wage and employer contributions only, in the given currency: enough to
 * give defaults the right size, never part of a result.
 */
export function homeCostPerHour(roles: readonly RoleShare[], place: PayPlace): number {
  const usdPerYear = roles.reduce((sum, { role, share }) => {
    const gross = wageAt(role, place.iso2, place.date).value;
    return sum + share * gross * (1 + employerContributionShareAt(place.iso2, gross).value);
  }, 0);
  const rate = exchangeRateAt(place.currency, place.date).value;
  return (usdPerYear * rate) / (12 * referenceHoursPerMonth(place.iso2));
}
