import { type Atlas, findPlace, type Place, publishedAtlas, sectorDiscountRate } from "@shoreline/atlas";
import { expectOk } from "@shoreline/units";
import { type Assumptions, judgement } from "./assumptions.ts";
import type { Company, Team } from "./brief.ts";
import { canonicalSet, cityIdOf, countryIdOf } from "./canonicalIds.ts";
import type { GivenBrief } from "./schema.ts";

type GivenCompany = GivenBrief["company"];

const USUAL_HEADCOUNT = 500;
const USUAL_DISCOUNT_RATE = 0.08;

/** The company with its defaults: currency and entity of its home, discount rate of its sector. */
export function completeCompany(given: GivenCompany, notes: Assumptions, atlas: Atlas = publishedAtlas): Company {
  const home = expectOk(findPlace(given.home));
  return {
    home: cityIdOf(given.home, "company.home", notes),
    industry: notes.orDefault(
      given.industry,
      "company.industry",
      () => "unknown",
      () => judgement("No industry is stated; nothing but the discount rate follows from it."),
    ),
    headcount: notes.orDefault(
      given.headcount,
      "company.headcount",
      () => USUAL_HEADCOUNT,
      () => judgement("A company of middle size."),
    ),
    currency: currencyOf(given.currency, home, notes),
    discountRate: given.discountRate ?? usualDiscountRate(given.industry, { home, atlas }, notes),
    entities: entitiesOf(given.entities, home, notes),
    teams: teamsOf(given.teams, notes),
  };
}

function currencyOf(given: string | undefined, home: Place, notes: Assumptions): string {
  const why = `The currency of ${home.country.name}.`;
  return notes.orDefault(
    given?.toUpperCase(),
    "company.currency",
    () => home.country.currency,
    () => ({
      why,
      source: "ISO 4217",
    }),
  );
}

/** Cost of capital of the sector, plus what lenders ask for the risk of the home country (Damodaran). */
function usualDiscountRate(
  industry: string | undefined,
  { home, atlas }: { readonly home: Place; readonly atlas: Atlas },
  notes: Assumptions,
): number {
  const sector = industry === undefined ? undefined : sectorDiscountRate(industry);
  const base = sector === undefined ? USUAL_DISCOUNT_RATE : Number(sector.value);
  const premium = Math.max(0, atlas.factAt("countryRiskPremium", home.country.iso2).value);
  const why = `${baseWhy(industry, sector !== undefined)}${premiumWhy(premium, home)}`;
  const source = "Damodaran, cost of capital by sector and country risk, January 2025";
  return notes.assume("company.discountRate", rounded(base + premium), { why, source });
}

function baseWhy(industry: string | undefined, known: boolean): string {
  if (known) return `The cost of capital of ${industry} companies in the United States.`;
  const named = industry === undefined ? "no sector is named" : `${industry} is no sector with a figure of its own`;
  return `A cost of capital of 6 to 10 % a year is usual; ${named}.`;
}

function premiumWhy(premium: number, home: Place): string {
  return premium === 0 ? "" : ` The country risk of ${home.country.name} is added; a gap in inflation is not.`;
}

function rounded(rate: number): number {
  return Math.round(rate * 10_000) / 10_000;
}

function entitiesOf(given: readonly string[] | undefined, home: Place, notes: Assumptions): string[] {
  const { iso2, name } = home.country;
  const known = (given ?? []).map(countryIdOf);
  if (known.includes(iso2)) return canonicalSet(known);
  const all = canonicalSet([...known, iso2]);
  return notes.assume("company.entities", all, judgement(`The company has a legal entity at home, in ${name}.`));
}

function teamsOf(given: GivenCompany["teams"], notes: Assumptions): Team[] {
  const teams = notes.orDefault(
    given,
    "company.teams",
    () => [],
    () => judgement("No existing team is stated: the work is new capacity, and nobody is displaced."),
  );
  return teams
    .map(({ site, role, headcount }) => ({ site: cityIdOf(site, "company.teams", notes), role, headcount }))
    .toSorted((a, b) => (teamKey(a) < teamKey(b) ? -1 : 1));
}

function teamKey(team: Team): string {
  return `${team.site} ${team.role} ${String(team.headcount).padStart(12, "0")}`;
}
