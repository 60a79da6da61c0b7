import { type Atlas, city } from "@shoreline/atlas";
import { atlasOf, type Brief, type RoleShare, type Workload } from "@shoreline/scope";
import { draw, exponential, type Expression, multiply, normal } from "@shoreline/simulate";
import { expectOk, power } from "@shoreline/units";
import { teamAt } from "./existingTeam.ts";
import { type GroundQuestion, type Grounds, standingOn } from "./ground.ts";
import { homePayFactor } from "./knownRunCost.ts";
import { type Parameters, publishedParameters } from "./parameters.ts";
import { conditionsToldAnew, countriesToldAnew } from "./resited.ts";
import { type SiteConditions, siteConditions, type Vantage } from "./siteConditions.ts";
import { wholeOfParts } from "./shares/wholeOfParts.ts";
import { type WorkNature, workNature } from "./workNature.ts";
import { byMonth, type World, world } from "./world.ts";

/** The ground on which all alternatives of one brief are reckoned. */
export interface Setting {
  readonly brief: Brief;
  readonly workload: Workload;
  readonly nature: WorkNature;
  readonly parameters: Parameters;
  /** Of whom facts are asked: the published atlas, and what the brief says its organisation knows better. */
  readonly atlas: Atlas;
  readonly world: World;
  readonly home: SiteConditions;
  /** Where a vendor at home has part of the work done, if it may. */
  readonly farShore: SiteConditions;
  readonly conditionsOf: (siteId: string) => SiteConditions;
  /** The same for another mix of roles than that of the whole. */
  readonly conditionsFor: (roles: readonly RoleShare[]) => (siteId: string) => SiteConditions;
  /** Units of home currency per US dollar, in which most parameters are stated. */
  readonly perDollar: number;
  /** × the median amount of work, month by month (for a project, of the whole): what is uncertain of the demand. */
  readonly demand: Expression;
  /** Person-hours of experienced onshore work asked for each month; for a project, of the whole. */
  readonly need: Expression;
  /** × market pay at home, so that a home team costs what the books say; 1 where they are not known. */
  readonly homePayFactor: number;
  /** People in the home team who do this work today and would be displaced or redeployed. */
  readonly incumbents: number;
  /** Where former questions are remembered, if they are. */
  readonly grounds?: Grounds;
}

/** The site to which domestic vendors have long sent part of their work (India carries most of it). */
const FAR_SHORE = "in-bengaluru";
const OVERRUN_MONTHS = 12;

/**
 * Gathers what every arrangement of a brief shares: home, sites, demand, prices and parameters. A ground that a former
 * question stood on is found again among `grounds`; where own facts of some sites alone are others, all but these sites.
 */
export function setting(
  given: Brief,
  workload: Workload,
  parameters: Parameters = publishedParameters,
  grounds?: Grounds,
): Setting {
  const brief = wholeOfParts(given);
  const question = { brief, workload, parameters };
  const before = grounds?.find(question);
  if (before) return standingOn({ ...before, brief }, before);
  if (!grounds) return gathered(question);
  const made = resited(grounds.findButFacts(question), question) ?? { ...gathered(question), grounds };
  grounds.keep(question, made);
  return made;
}

/** A question on the ground of a former one, of which it differs in what is known of some sites. */
function resited(before: Setting | undefined, { brief, workload }: GroundQuestion): Setting | undefined {
  const countries = before && countriesToldAnew(before, brief);
  if (!countries) return undefined;
  const conditionsFor = conditionsToldAnew(
    before.conditionsFor,
    (atlas) => conditionsSeen(vantageOf(brief, workload, atlas)),
    { brief, countries },
  );
  const told = { brief, atlas: atlasOf(brief), conditionsFor, conditionsOf: conditionsFor(workload.roles) };
  return standingOn({ ...before, ...told }, before);
}

function vantageOf({ company, work }: Brief, { roles }: Workload, atlas: Atlas): Vantage {
  const languages = work.volumes?.languages ?? [];
  return { home: city(company.home), currency: company.currency, start: work.start, roles, languages, atlas };
}

function conditionsSeen(vantage: Vantage): Setting["conditionsFor"] {
  return memoised(JSON.stringify, (roles: readonly RoleShare[]) =>
    memoised(String, (siteId: string) => siteConditions(city(siteId), { ...vantage, roles })),
  );
}

function gathered({ brief, workload, parameters }: GroundQuestion): Setting {
  const homeCity = city(brief.company.home);
  const { currency } = brief.company;
  const atlas = atlasOf(brief);
  const conditionsFor = conditionsSeen(vantageOf(brief, workload, atlas));
  const conditionsOf = conditionsFor(workload.roles);
  const home = conditionsOf(homeCity.id);
  const months = simulatedMonths(brief);
  const ground = world({
    months,
    horizonMonths: brief.work.months,
    discountRate: brief.company.discountRate,
    currency,
    inflationPerYear: inflationAt(home, atlas),
    home,
    parameters,
    atlas,
  });
  const nature = workNature(brief, workload);
  const demand = demandOf(workload, nature, ground);
  const market: Setting = {
    homePayFactor: 1,
    brief,
    workload,
    nature,
    parameters,
    atlas,
    world: ground,
    home,
    farShore: conditionsOf(FAR_SHORE),
    conditionsOf,
    conditionsFor,
    perDollar: atlas.exchangeRateAt(currency, brief.work.start).value * dollarPrices(brief.work.start),
    demand,
    need: needOf(workload, nature, ground, demand),
    incumbents: nature.isProject ? 0 : teamAt(brief, homeCity.id),
  };
  return { ...market, homePayFactor: homePayFactor(market) };
}

/** A project may run half as long again and a year, before what is left is finished at once; a service ends on time. */
function simulatedMonths({ work }: Brief): number {
  return work.kind === "project" ? Math.ceil(work.months * 1.5) + OVERRUN_MONTHS : work.months;
}

function demandOf(workload: Workload, nature: WorkNature, { months }: World): Expression {
  const level = multiply(draw("world/workload", workload.level), draw("world/scopeGrowth", workload.scopeGrowth));
  if (nature.isProject || workload.growthSpreadPerYear === 0) return level;
  const spread = draw("world/growth", expectOk(normal(0, workload.growthSpreadPerYear)));
  return multiply(
    level,
    exponential(
      multiply(
        spread,
        byMonth(months, (month) => month / 12),
      ),
    ),
  );
}

function needOf(workload: Workload, nature: WorkNature, { months }: World, demand: Expression): Expression {
  if (nature.isProject)
    return multiply(
      demand,
      workload.profile.reduce((sum, hours) => sum + hours, 0),
    );
  return multiply(
    demand,
    byMonth(months, (month) => workload.profile[month] ?? 0),
  );
}

/** Year in whose dollars the parameters are stated, and how dollar prices have grown since (OECD target range). */
const PARAMETER_YEAR = 2024;
const DOLLAR_INFLATION = 0.025;

function dollarPrices(start: string): number {
  return power(1 + DOLLAR_INFLATION, Math.max(0, Number(start.slice(0, 4)) - PARAMETER_YEAR));
}

/** Prices at home as they grew last, but never faster than pay there. */
function inflationAt(home: SiteConditions, { factAt }: Atlas): number {
  return Math.min(factAt("inflationPerYear", home.site.country).value, home.wageGrowthPerYear);
}

function memoised<Key, T>(nameOf: (key: Key) => string, compute: (key: Key) => T): (key: Key) => T {
  const known = new Map<string, T>();
  return (key) => {
    const name = nameOf(key);
    const before = known.get(name);
    if (before !== undefined) return before;
    const computed = compute(key);
    known.set(name, computed);
    return computed;
  };
}
