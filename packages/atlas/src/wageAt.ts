import { power } from "@shoreline/units";
import { decimalYear } from "./calendarYears.ts";
import { country } from "./countries.ts";
import { exchangeRateAt } from "./exchangeRateAt.ts";
import type { RangedFact } from "./fact.ts";
import { factAt } from "./factAt.ts";
import { type FactsOnFile, published } from "./factsOnFile.ts";
import type { RoleKey } from "./roles.ts";
import { settled } from "./settled.ts";
import { productOf, type Step, type WageBasis, wageBasis } from "./wageBasis.ts";

/**
 * Gross pay of a role in a country: USD, total of a year with the statutory extra months, the median of the market.
 * `low` and `high` say how far the level of the market may be off (10–90 %), not how individuals differ.
 * `derivation` is a product: the leading numbers of its parts, multiplied, give the value.
 *
 * The level of 2024 grows with local wage inflation and is changed at the rate of the date: published rates until the
 * last one, then a drift of 0.60 of the wage-inflation gap to the US (and all of a gap beyond six points), averaged
 * with the drift of 2014 to 2026 where one is on file. What an organisation says it pays grows from the date it says.
 *
 * @param date  ISO date; the spread grows by 10 % a year from mid-2024, or from the date of the organisation's own figure
 */
export function wageAt(role: RoleKey, iso2: string, date: string, onFile: FactsOnFile = published): RangedFact {
  const basis = wageBasis(role, iso2, date, onFile);
  const years = decimalYear(date) - decimalYear(basis.date);
  const steps = [...basis.steps, ...movingSteps(iso2, basis.date, date, onFile)];
  const value = settled(productOf(steps));
  return {
    ...described(role, iso2, date, basis),
    value,
    ...rangeAround(value, basis, years),
    derivation: inWords(steps),
  };
}

function movingSteps(iso2: string, from: string, date: string, onFile: FactsOnFile): Step[] {
  const years = decimalYear(date) - decimalYear(from);
  if (years === 0) return [];
  const growth = factAt("wageInflationPerYear", iso2, undefined, onFile).value;
  const { currency } = country(iso2);
  const rateAt = (day: string) => exchangeRateAt(currency, day, onFile).value;
  const [then, now] = [rateAt(from), rateAt(date)];
  const wages = {
    factor: power(1 + growth, years),
    words: `pay growth (${growth} a year for ${years.toFixed(2)} years)`,
  };
  if (currency === "USD") return [wages];
  return [
    wages,
    {
      factor: then / now,
      words: `exchange rate (${settled(then)} in ${from} ÷ ${settled(now)} ${currency} per USD)`,
    },
  ];
}

function described(role: RoleKey, iso2: string, date: string, { source, confidence, note }: WageBasis) {
  const said = note === undefined ? {} : { note };
  return { key: `wage:${role}`, place: iso2, unit: "USD/year", date, source, confidence, ...said };
}

function rangeAround(value: number, { down, up }: WageBasis, years: number): { low: number; high: number } {
  const age = power(1.1, Math.abs(years));
  return { low: settled(value / power(down, age)), high: settled(value * power(up, age)) };
}

function inWords(steps: readonly Step[]): string {
  return steps.map(({ factor, words }) => `${settled(factor)} ${words}`).join(" × ");
}
