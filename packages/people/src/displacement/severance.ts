import type { NoticeRule, SeveranceRule } from "./displacementLaw.ts";

/** Weeks in a month of the Gregorian year. */
const WEEKS_PER_MONTH = 365.25 / 7 / 12;

/** Mean age of employees, where the law asks for it: assumed, most labour force surveys say 40 to 43. */
const ASSUMED_AGE = 42;

/** Who leaves: what the scales of severance look at. */
export interface Service {
  readonly years: number;
  readonly age?: number;
  /** Gross pay of a month in the currency of the cap; absent: below the cap. */
  readonly payPerMonth?: number;
}

/** Months of the person's own pay that are owed, 0 where service is too short. */
export function severanceMonths(rule: SeveranceRule, { years, age = ASSUMED_AGE, payPerMonth }: Service): number {
  if (years < (rule.leastYears ?? 0)) return 0;
  const counted = Math.min(countedYears(rule, years), rule.mostYears ?? Infinity);
  const owed = (rule.base ?? 0) + onScale(rule, counted, age);
  return (owed / perMonth(rule.unit)) * countedPayShare(rule, payPerMonth);
}

/** Months of notice that a person with so many years of service is owed. */
export function noticeMonths({ unit, byYears }: NoticeRule, years: number): number {
  return lastReached(byYears, years) / perMonth(unit);
}

function perMonth(unit: "weeks" | "months"): number {
  return unit === "weeks" ? WEEKS_PER_MONTH : 1;
}

function countedYears({ counts }: SeveranceRule, years: number): number {
  if (counts === "exact") return years;
  if (counts === "completedYears") return Math.floor(years);
  // More than half a year counts as a whole one.
  return Math.ceil(years - 0.5);
}

function onScale({ perYear, byAge, byYears }: SeveranceRule, years: number, age: number): number {
  if (byYears) return lastReached(byYears, years);
  if (byAge) return byYearsOfAge(byAge, years, age);
  return (perYear ?? []).reduce((sum, tier, i, tiers) => {
    const until = tiers[i + 1]?.fromYear ?? Infinity;
    return sum + tier.perYear * Math.max(0, Math.min(years, until) - tier.fromYear);
  }, 0);
}

/** Whole years counted back from today, each at the rate of the age at its beginning. */
function byYearsOfAge(bands: NonNullable<SeveranceRule["byAge"]>, years: number, age: number): number {
  const ages = Array.from({ length: years }, (_, back) => age - back - 1);
  return ages.reduce(
    (sum, began) =>
      sum +
      lastReached(
        bands.map(({ fromAge, perYear }) => [fromAge, perYear] as const),
        began,
      ),
    0,
  );
}

function countedPayShare({ payCapPerMonth }: SeveranceRule, payPerMonth: number | undefined): number {
  if (payCapPerMonth === undefined || payPerMonth === undefined) return 1;
  return Math.min(1, payCapPerMonth.amount / payPerMonth);
}

function lastReached(steps: readonly (readonly [from: number, amount: number])[], at: number): number {
  return steps.findLast(([from]) => at >= from)?.[1] ?? 0;
}
