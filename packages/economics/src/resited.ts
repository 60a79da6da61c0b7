import { type Atlas, city, type OwnFact } from "@shoreline/atlas";
import { atlasOf, type Brief } from "@shoreline/scope";
import type { Setting } from "./setting.ts";

/**
 * Keys that are asked of a site alone, when its conditions are found: another figure of one changes what is reckoned
 * there and nothing elsewhere, as long as the site is not one that the price of others depends on.
 */
const OF_SITES =
  /^(wage:.*|occupationGroup.Ratio|averageWageUsd|developerWageUsd|employerContributionShare|weeklyHours|leaveDaysPerYear|publicHolidaysPerYear|wageInflationPerYear|officeRentUsdPerSquareMetreMonth|attritionPerYear|ruleOfLaw|politicalStability|countryRiskPremium|corporateTaxShare|powerDistance|individualism|uncertaintyAvoidance|englishProficiency)$/;

/** A part of the own facts of a brief that may change without changing its ground. */
function isOfSites({ key }: OwnFact): boolean {
  return OF_SITES.test(key);
}

/**
 * The countries of whose sites a brief knows something else than the question that a setting answered, all else being the
 * same; nothing where home or the far shore is among them, on which everything stands.
 */
export function countriesToldAnew({ brief: { facts: before = [] }, home, farShore }: Setting, { facts = [] }: Brief) {
  const [was, is] = [namesOf(before), namesOf(facts)];
  const told = [...before, ...facts].filter((fact) => was.has(nameOf(fact)) !== is.has(nameOf(fact)));
  const countries = new Set(told.map(({ place }) => countryOf(place)));
  const touchesAll = [home, farShore].some(({ site }) => countries.has(site.country));
  return touchesAll || !told.every(isOfSites) ? undefined : countries;
}

function namesOf(facts: readonly OwnFact[]): ReadonlySet<string> {
  return new Set(facts.map(nameOf));
}

function nameOf(fact: OwnFact): string {
  return JSON.stringify(fact);
}

function countryOf(place: string): string {
  return place.includes("-") ? city(place).country : place;
}

/** What conditions are asked of: the former ones, but for the countries of which something else is known now. */
export function conditionsToldAnew(
  before: Setting["conditionsFor"],
  now: (atlas: Atlas) => Setting["conditionsFor"],
  { brief, countries }: { readonly brief: Brief; readonly countries: ReadonlySet<string> },
): Setting["conditionsFor"] {
  const anew = now(atlasOf(brief));
  return (roles) => {
    const [same, other] = [before(roles), anew(roles)];
    return (siteId) => (countries.has(city(siteId).country) ? other(siteId) : same(siteId));
  };
}
