import {
  type Atlas,
  type City,
  country,
  type Fact,
  type NumberKey,
  publishedAtlas,
  type RoleKey,
} from "@shoreline/atlas";
import { averageOverlapHours } from "@shoreline/calendars";
import { type Reach, reachOf } from "@shoreline/arrangements";
import { employerBurden, productiveHoursAt } from "@shoreline/people";
import type { RoleShare } from "@shoreline/scope";
import { log } from "@shoreline/units";
import { foreignLanguages } from "./spokenLanguages.ts";

/** Staff at either end shift their day by at most this many hours to meet. */
const SHIFT_HOURS = 3;
const WORKDAY_HOURS = 8;

/** What is true of a site for this work, seen from home: the ground on which every arrangement there stands. */
export interface SiteConditions {
  readonly site: City;
  readonly currency: string;
  readonly reach: Reach;
  /** Shared hours a day, averaged over the year, when the site's staff shift towards home. */
  readonly overlapHoursPerDay: number;
  /** Root mean square gap of power distance, individualism and uncertainty avoidance, in units of 50 points. */
  readonly culture: number;
  /** 0 a common language, 1 none. */
  readonly language: number;
  /** Share of the languages in which the work is asked for that the country does not speak. */
  readonly foreignLanguageShare: number;
  /** Whether the site lies in another delivery region than home, where few have learned home's languages. */
  readonly isFarRegion: boolean;
  /** Distance in one figure, 0 at home to 1: half culture, half clock, a quarter language, capped. */
  readonly far: number;
  /** Gross yearly pay of the role mix in home currency at the start of the work, and the log spread of its level. */
  readonly payPerYear: number;
  readonly paySpreadLog: number;
  readonly wageGrowthPerYear: number;
  readonly burdenShare: number;
  readonly hoursPerMonth: number;
  /** Rent of a square metre, home currency per year. */
  readonly rentPerSquareMetreYear: number;
  readonly attritionPerYear: number;
  /** World Bank estimates, about −2.5 to 2.5. */
  readonly ruleOfLaw: number;
  readonly politicalStability: number;
  readonly countryRiskPremium: number;
  readonly corporateTaxShare: number;
  readonly population: number;
  /** How deep the country's market of rare skills is, 0–1: half at an economy of 300 bn USD. */
  readonly professionDepth: number;
  /** Everything above, as facts with date, source and confidence. */
  readonly facts: readonly Fact[];
}

/** How the question is put: from which home, in which currency, at which start, for which mix of roles. */
export interface Vantage {
  readonly home: City;
  readonly currency: string;
  readonly start: string;
  readonly roles: readonly RoleShare[];
  /** ISO 639-1 codes in which the work is asked for; empty: the languages of home. */
  readonly languages: readonly string[];
  /** Of whom facts are asked; the published one unless given. */
  readonly atlas?: Atlas;
}

/** What work meets at a site, seen from home; every figure that was asked for is kept as a fact. */
export function siteConditions(site: City, vantage: Vantage): SiteConditions {
  const { atlas = publishedAtlas } = vantage;
  const iso2 = site.country;
  const asked: Fact[] = [];
  const number = (key: NumberKey, place: string = iso2): number => {
    const fact = atlas.factAt(key, place, vantage.start);
    asked.push(fact);
    return fact.value;
  };
  number("fxVolatilityPerYear");
  const perDollar = atlas.exchangeRateAt(vantage.currency, vantage.start).value;
  const pay = payOfMix(iso2, vantage);
  const hours = productiveHoursAt(iso2, atlas);
  const burden = employerBurden(iso2, pay.usd, atlas);
  const overlap = overlapWith(site, vantage);
  const distance = distanceFrom({ home: vantage.home, site, atlas }, overlap);
  return {
    site,
    currency: country(iso2).currency,
    reach: reachOf(reachPlace(vantage.home), reachPlace(site), Number(vantage.start.slice(0, 4))),
    overlapHoursPerDay: overlap,
    ...distance.measures,
    foreignLanguageShare: foreignShare(iso2, vantage.languages, atlas),
    isFarRegion: country(iso2).deliveryRegion !== country(vantage.home.country).deliveryRegion,
    payPerYear: pay.usd * perDollar,
    paySpreadLog: pay.spreadLog,
    wageGrowthPerYear: number("wageInflationPerYear"),
    burdenShare: burden.share,
    hoursPerMonth: hours.hoursPerMonth,
    rentPerSquareMetreYear: number("officeRentUsdPerSquareMetreMonth", site.id) * 12 * perDollar,
    attritionPerYear: number("attritionPerYear"),
    ruleOfLaw: number("ruleOfLaw"),
    politicalStability: number("politicalStability"),
    countryRiskPremium: number("countryRiskPremium"),
    corporateTaxShare: number("corporateTaxShare"),
    population: site.population,
    professionDepth: depthOfProfession(number("population") * number("gdpPerHeadUsd")),
    facts: [...pay.facts, ...hours.facts, ...burden.facts, ...distance.facts, ...asked],
  };
}

const HALF_DEEP_ECONOMY_USD = 300e9;

/** Rare skills gather where the economy is large; no better figure exists for all countries. */
function depthOfProfession(economyUsd: number): number {
  return economyUsd / (economyUsd + HALF_DEEP_ECONOMY_USD);
}

function reachPlace(city: City) {
  return { country: city.country, timeZone: city.timeZone, deliveryRegion: country(city.country).deliveryRegion };
}

function foreignShare(iso2: string, asked: readonly string[], atlas: Atlas): number {
  return asked.length === 0 ? 0 : foreignLanguages(iso2, asked, atlas).length / asked.length;
}

/** Mean pay of the role mix, and how uncertain its level is: 10–90 % of the facts, as a log standard deviation. */
function payOfMix(iso2: string, { roles, start, atlas = publishedAtlas }: Vantage) {
  const facts = roles.map(({ role }) => atlas.wageAt(role as RoleKey, iso2, start));
  const parts = roles.map(({ share }, i) => ({ share, value: facts[i]?.value as number, spread: spreadLog(facts[i]) }));
  const usd = parts.reduce((sum, { share, value }) => sum + share * value, 0);
  const spread = parts.reduce((sum, { share, value, spread }) => sum + share * value * spread, 0) / usd;
  return { usd, spreadLog: spread, facts };
}

/** Standard deviation of the logarithm from a 10–90 % range, which spans 2 × 1.2816 deviations. */
function spreadLog(fact: Fact | undefined): number {
  if (fact?.low === undefined || fact.high === undefined || fact.low <= 0) return 0;
  return log(fact.high / fact.low) / (2 * 1.2816);
}

function overlapWith(site: City, { home, start }: Vantage): number {
  if (site.timeZone === home.timeZone) return WORKDAY_HOURS;
  const year = Number(start.slice(0, 4));
  return averageOverlapHours({
    home: home.timeZone,
    site: site.timeZone,
    year,
    workdayHours: WORKDAY_HOURS,
    shiftHours: SHIFT_HOURS,
  });
}

/** Two ends of the work, and of whom facts about them are asked. */
interface Ends {
  readonly home: City;
  readonly site: City;
  readonly atlas: Atlas;
}

function distanceFrom({ home, site, atlas }: Ends, overlapHoursPerDay: number) {
  if (site.country === home.country) return { measures: { culture: 0, language: 0, far: 0 }, facts: [] };
  const culture = cultureGap(home.country, site.country, atlas);
  const language = languageGap(home.country, site.country, atlas);
  const clock = (WORKDAY_HOURS - overlapHoursPerDay) / WORKDAY_HOURS;
  const far = Math.min(1, culture.gap / 2 + clock / 2 + language.gap / 4);
  return {
    measures: { culture: culture.gap, language: language.gap, far },
    facts: [...culture.facts, ...language.facts],
  };
}

const CULTURE_KEYS = ["powerDistance", "individualism", "uncertaintyAvoidance"] as const;

function cultureGap(home: string, site: string, { factAt }: Atlas): { gap: number; facts: readonly Fact[] } {
  const pairs = CULTURE_KEYS.map((key) => [factAt(key, home), factAt(key, site)] as const);
  const meanSquare = pairs.reduce((sum, [a, b]) => sum + square(a.value - b.value), 0) / pairs.length;
  return { gap: Math.sqrt(meanSquare) / 50, facts: pairs.map(([, there]) => there) };
}

/** From a shared language (0) to English proficiency of 400 or less on both sides (1); 600 and more is easy English. */
function languageGap(home: string, site: string, { factAt }: Atlas): { gap: number; facts: readonly Fact[] } {
  const shared = country(home).languages.some((language) => country(site).languages.includes(language));
  const facts = [factAt("englishProficiency", home), factAt("englishProficiency", site)];
  if (shared) return { gap: 0, facts: facts.slice(1) };
  const [here, there] = facts.map((fact) => Math.min(1, Math.max(0, (620 - (fact.value as number)) / 220)));
  return { gap: Math.max(here ?? 1, there ?? 1), facts: facts.slice(1) };
}

function square(value: number): number {
  return value * value;
}
