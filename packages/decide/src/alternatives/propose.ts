import { cities, type City, city, countries, country } from "@shoreline/atlas";
import { permits, type Setting, type SiteConditions, teamAt } from "@shoreline/economics";
import type { Proposal } from "../decision.ts";

/** Home, up to four near and up to seven far: enough to see a pattern, few enough to read. */
const MOST_SITES = 12;
const NEAR_SITES = 4;

/**
 * The sites that are considered: those that the brief names (with home, its teams and vendors; of more than about
 * nineteen the most attractive), or else a pre-screen
 * of one city in every country which the atlas proposes by default and the limits allow. The pre-screen ranks by
 * `attraction` and takes the best four near and the best far ones, so that at most twelve remain; with a budget the two
 * where an hour costs least are always among them.
 */
export function proposeSites(setting: Setting): readonly Proposal[] {
  const { brief } = setting;
  const given = namedSites(setting);
  if (brief.candidates.sites.length > 0) return asManyAsAreLookedAt(setting, given);
  const taken = new Set(given.map(({ site }) => city(site).country));
  const open = candidateCities(setting)
    .filter((each) => !taken.has(each.country))
    .map((each) => screened(setting, setting.conditionsOf(each.id)))
    .toSorted((a, b) => b.attraction - a.attraction || (a.site < b.site ? -1 : 1));
  const room = Math.max(0, MOST_SITES - given.length);
  const near = open.filter(({ reach }) => reach === "nearshore").slice(0, Math.min(NEAR_SITES, Math.ceil(room / 3)));
  const far = open.filter(({ reach }) => reach === "offshore").slice(0, room - near.length);
  const kept = [...near, ...far];
  return [...given, ...withCheapest(setting, kept, open)].map(({ site, why }) => ({ site, why }));
}

/** Undivided alternatives that are looked at in one decision: room is left for divided ones and measures up to 120. */
const MOST_UNDIVIDED = 96;
const PARTIES_AT_A_SITE = 5;

/**
 * Of more named sites than can be looked at closely those that attract most, and always home, those with a team and
 * those with an offer; in the order of the brief.
 */
function asManyAsAreLookedAt(setting: Setting, given: readonly Proposal[]): readonly Proposal[] {
  const { candidates, company } = setting.brief;
  const room = Math.max(1, Math.floor((MOST_UNDIVIDED - candidates.vendors.length) / PARTIES_AT_A_SITE));
  if (given.length <= room) return given;
  const kept = new Set([
    company.home,
    ...company.teams.map(({ site }) => site),
    ...candidates.vendors.map(({ site }) => site),
  ]);
  const others = given
    .filter(({ site }) => !kept.has(site))
    .map(({ site }) => screened(setting, setting.conditionsOf(site)))
    .toSorted((a, b) => b.attraction - a.attraction || (a.site < b.site ? -1 : 1));
  for (const { site } of others.slice(0, Math.max(0, room - kept.size))) kept.add(site);
  return given.filter(({ site }) => kept.has(site));
}

/** Places that a budget keeps for where an hour costs least: what it can pay must not depend on what else attracts. */
const CHEAPEST_SITES = 2;

function withCheapest(setting: Setting, kept: readonly Screened[], open: readonly Screened[]): readonly Screened[] {
  if (setting.brief.limits.budget === undefined) return kept;
  const price = ({ site }: Screened) => hourlyCost(setting.conditionsOf(site));
  const cheapest = open.toSorted((a, b) => price(a) - price(b) || (a.site < b.site ? -1 : 1)).slice(0, CHEAPEST_SITES);
  const missing = cheapest.filter((each) => !kept.includes(each));
  const others = kept.filter((each) => !cheapest.includes(each));
  const held = others.slice(0, Math.max(0, others.length - missing.length));
  return [...kept.filter((each) => cheapest.includes(each) || held.includes(each)), ...missing];
}

function namedSites({ brief }: Setting): Proposal[] {
  const reasons = new Map<string, string>();
  const add = (site: string, why: string) => void (reasons.has(site) || reasons.set(site, why));
  add(brief.company.home, "home");
  for (const site of brief.candidates.sites) add(site, "named in the brief");
  for (const { site } of brief.candidates.vendors) add(site, "a vendor named in the brief stands there");
  for (const { site } of brief.company.teams) add(site, "a team works there today");
  return [...reasons].map(([site, why]) => ({ site, why }));
}

/** One city a country: its main city, or the largest where that is not home. */
function candidateCities({ brief, home }: Setting): readonly City[] {
  const { allow, forbid } = brief.limits.countries;
  return countries()
    .filter(({ iso2, proposal }) => iso2 !== home.site.country && (proposal === "default" || allow.includes(iso2)))
    .filter(({ iso2 }) => !forbid.includes(iso2) && (allow.length === 0 || allow.includes(iso2)))
    .filter(({ iso2 }) => permits(brief, iso2))
    .map(({ iso2 }) => cityOfCountry(iso2));
}

function cityOfCountry(iso2: string): City {
  const main = country(iso2).mainCity;
  return cities().find(({ id }) => id === main) ?? city(main);
}

interface Screened extends Proposal {
  readonly reach: SiteConditions["reach"];
  readonly attraction: number;
}

/** What a site saves on an hour of work, less what distance and weak law cost this work: a rough order, not a verdict. */
function screened(setting: Setting, site: SiteConditions): Screened {
  const { nature, home } = setting;
  const saving = 1 - hourlyCost(site) / hourlyCost(home);
  const missed = nature.liveHoursPerDay === 0 ? 0 : Math.max(0, 1 - site.overlapHoursPerDay / nature.liveHoursPerDay);
  const talking = Math.max(nature.tacit, nature.liveHoursPerDay / 8);
  const law = Math.max(0, 0.5 - site.ruleOfLaw / 3) * (0.2 + nature.sensitivity);
  const standing =
    teamAt(setting.brief, site.site.id) > 0 || setting.brief.company.entities.includes(site.site.country) ? 0.15 : 0;
  const depth = site.population / (site.population + 400_000 + 2_000 * nature.headcount);
  const attraction =
    saving +
    0.3 * depth -
    0.4 * nature.specialisation * (1 - site.professionDepth) +
    standing -
    0.5 * missed * talking -
    0.35 * site.far * talking -
    0.3 * site.language -
    law;
  const why = `an hour costs ${percent(Math.abs(saving))} ${saving >= 0 ? "less" : "more"} than at home, ${site.overlapHoursPerDay.toFixed(1)} shared hours a day`;
  return { site: site.site.id, reach: site.reach, attraction, why };
}

/** What a paid hour costs at a site, with what the employer owes on top, at the start. */
export function hourlyCost({ payPerYear, burdenShare, hoursPerMonth }: SiteConditions): number {
  return (payPerYear * (1 + burdenShare)) / hoursPerMonth;
}

function percent(share: number): string {
  return `${Math.round(share * 100)} %`;
}
