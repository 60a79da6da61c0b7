import {
  add,
  compound,
  constant,
  cumulate,
  describedOnce,
  draw,
  drawEachMonth,
  exponential,
  type Expression,
  lognormal,
  multiply,
  normal,
  series,
  subtract,
} from "@shoreline/simulate";
import { type Atlas, countries, publishedAtlas } from "@shoreline/atlas";
import { exp, expectOk, power } from "@shoreline/units";
import { type Parameters, uncertain } from "./parameters.ts";
import type { SiteConditions } from "./siteConditions.ts";

/** What befalls every alternative alike: pay levels, wage growth and exchange rates, month by month. */
export interface World {
  /** Months that are simulated; a late project runs beyond its horizon. */
  readonly months: number;
  readonly everyMonth: Expression;
  /** 1 in the months of the horizon, 0 in those into which a late project runs. */
  readonly horizon: Expression;
  /** What rent, tools and fees cost against the start: prices at home grow. */
  readonly prices: Expression;
  /** By how much those prices grow a year, as a share. */
  readonly inflationPerYear: number;
  /** Present value today of one unit of money in the middle of each month. */
  readonly discount: Expression;
  /** What an hour at the site costs against the start, in home currency: pay level, growth and exchange rate. */
  readonly payIndex: (site: SiteConditions) => Expression;
  /** The same as expected at the start: for amounts that are shares of a year's value. */
  readonly expectedPay: (site: SiteConditions) => Expression;
  /** The brief's currency per unit of another, against the start. */
  readonly exchangeIndex: (currency: string) => Expression;
}

/** For which months, in which money, and seen from where. */
export interface WorldQuestion {
  readonly months: number;
  readonly horizonMonths: number;
  readonly discountRate: number;
  /** ISO 4217, in which everything is reckoned. */
  readonly currency: string;
  readonly inflationPerYear: number;
  readonly home: SiteConditions;
  readonly parameters: Parameters;
  /** Of whom the volatility of currencies is asked; the published one unless given. */
  readonly atlas?: Atlas;
}

/** Prices, pay, exchange rates and discounting that all arrangements meet alike. */
export function world({
  months,
  horizonMonths,
  discountRate,
  currency,
  inflationPerYear,
  home,
  parameters,
  atlas = publishedAtlas,
}: WorldQuestion): World {
  const at = (value: (month: number) => number) => series(Array.from({ length: months }, (_, month) => value(month)));
  const years = at((month) => (month + 0.5) / 12);
  const growth = (site: SiteConditions) =>
    add(
      site.wageGrowthPerYear,
      multiply(
        draw(`world/${site.site.country}/wageGrowth`, expectOk(normal(0, 1))),
        uncertain(parameters, "wageInflationSpread", "world"),
      ),
    );
  const rate = rateLog(currency, atlas);
  const depreciation = (site: SiteConditions) =>
    multiply(
      uncertain(parameters, "depreciationShare", "world"),
      Math.max(0, site.wageGrowthPerYear) - home.wageGrowthPerYear,
    );
  const payIndex = (site: SiteConditions): Expression => {
    const foreign = site.currency !== currency;
    const drift = foreign ? subtract(growth(site), depreciation(site)) : growth(site);
    const path = multiply(drift, years);
    const logIndex = foreign ? add(path, rate(site.currency)) : path;
    return multiply(payLevel(site, site.site.country === home.site.country, parameters), exponential(logIndex));
  };
  return {
    months,
    everyMonth: at(() => 1),
    horizon: at((month) => (month < horizonMonths ? 1 : 0)),
    discount: at((month) => power(1 + discountRate, -(month + 0.5) / 12)),
    prices: at((month) => power(1 + inflationPerYear, (month + 0.5) / 12)),
    inflationPerYear,
    expectedPay: describedOnce((site: SiteConditions) =>
      at((month) => exp((expectedGrowth(site, currency, home, parameters) * (month + 0.5)) / 12)),
    ),
    payIndex: memoBy(payIndex, payName),
    exchangeIndex: (other) => (other === currency ? at(() => 1) : exponential(rate(other))),
  };
}

/** What we do not know of the level of pay in a country; at home the organisation knows more. */
function payLevel(site: SiteConditions, atHome: boolean, parameters: Parameters): Expression {
  const spread = atHome ? Math.min(site.paySpreadLog, parameters.wageLevelHome.mode) : site.paySpreadLog;
  if (spread === 0) return constant(1);
  return draw(`world/${site.site.country}/payLevel`, expectOk(lognormal(0, spread)));
}

/** What pay at a site depends on: its country, and what is held true of pay there. */
function payName({ site, paySpreadLog, wageGrowthPerYear }: SiteConditions): string {
  return `${site.country} ${paySpreadLog} ${wageGrowthPerYear}`;
}

/** Yearly growth of pay at a site in the brief's currency, at the modes of what is uncertain. */
function expectedGrowth(site: SiteConditions, currency: string, home: SiteConditions, parameters: Parameters): number {
  if (site.currency === currency) return site.wageGrowthPerYear;
  const gap = Math.max(0, site.wageGrowthPerYear) - home.wageGrowthPerYear;
  return site.wageGrowthPerYear - parameters.depreciationShare.mode * gap;
}

/** Logarithm of the price of a currency in the brief's, against the start: a random walk against the dollar on either side. */
function rateLog(own: string, atlas: Atlas) {
  const ofOwn = dollarValueLog(own, atlas);
  return (currency: string): Expression => subtract(dollarValueLog(currency, atlas), ofOwn);
}

function dollarValueLog(currency: string, atlas: Atlas): Expression {
  if (currency === "USD") return constant(0);
  const monthly = expectOk(normal(0, currencyVolatilityPerYear(currency, atlas) / Math.sqrt(12)));
  return cumulate(drawEachMonth(`world/${currency}/exchangeRate`, monthly));
}

/** Yearly volatility of a currency against the dollar, from the first country that has it. */
function currencyVolatilityPerYear(currency: string, { factAt }: Atlas): number {
  const user = countries().find((country) => country.currency === currency);
  return factAt("fxVolatilityPerYear", user?.iso2 ?? "US").value;
}

function memoBy<T>(compute: (key: T) => Expression, name: (key: T) => string): (key: T) => Expression {
  const known = new Map<string, Expression>();
  return (key) => {
    const before = known.get(name(key));
    if (before) return before;
    const computed = compute(key);
    known.set(name(key), computed);
    return computed;
  };
}

/** A month's impulse: 1 in one month, 0 in all others. */
export function inMonth(months: number, month: number): Expression {
  return series(Array.from({ length: months }, (_, each) => (each === month ? 1 : 0)));
}

/** A known number for each month of the world. */
export function byMonth(months: number, value: (month: number) => number): Expression {
  return series(Array.from({ length: months }, (_, month) => value(month)));
}

/** The power of a factor per trial that grows with the months: factor, factor², factor³ … */
export function powersByMonth(factor: Expression, everyMonth: Expression): Expression {
  return compound(multiply(factor, everyMonth));
}
