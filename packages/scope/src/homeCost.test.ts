import { employerContributionShareAt, exchangeRateAt, wageAt } from "@shoreline/atlas";
import { describe, expect, it } from "vitest";
import { homeCostPerHour } from "./homeCost.ts";
import { referenceHoursPerMonth } from "./referenceHours.ts";

const date = "2027-01-01";

describe("the cost of an hour at home", () => {
  it("is wage and contributions over the hours of a year", () => {
    const gross = wageAt("softwareDeveloper", "US", date).value;
    const contributions = employerContributionShareAt("US", gross).value;
    const cost = homeCostPerHour([{ role: "softwareDeveloper", share: 1 }], { iso2: "US", currency: "USD", date });
    expect(cost).toBeCloseTo((gross * (1 + contributions)) / (12 * referenceHoursPerMonth("US")), 9);
  });

  it("is the same money in another currency", () => {
    const mix = [{ role: "accountant", share: 1 }] as const;
    const euros = homeCostPerHour(mix, { iso2: "DE", currency: "EUR", date });
    const dollars = homeCostPerHour(mix, { iso2: "DE", currency: "USD", date });
    expect(euros / dollars).toBeCloseTo(exchangeRateAt("EUR", date).value, 12);
  });

  it("is the mean of the roles by their shares of hours", () => {
    const place = { iso2: "PL", currency: "PLN", date };
    const one = homeCostPerHour([{ role: "accountant", share: 1 }], place);
    const other = homeCostPerHour([{ role: "hrClerk", share: 1 }], place);
    const mixed = homeCostPerHour(
      [
        { role: "accountant", share: 0.25 },
        { role: "hrClerk", share: 0.75 },
      ],
      place,
    );
    expect(mixed).toBeCloseTo(0.25 * one + 0.75 * other, 9);
  });
});
