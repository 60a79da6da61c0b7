import type { Party } from "@shoreline/arrangements";
import {
  add,
  divide,
  draw,
  exponential,
  type Expression,
  maximum,
  multiply,
  normal,
  poisson,
  type Quantity,
  squareRoot,
  subtract,
} from "@shoreline/simulate";
import { expectOk } from "@shoreline/units";
import { line, type Line } from "../line.ts";
import { expectedParameter, type ParameterKey } from "../parameters.ts";
import { localParameter } from "../localParameter.ts";
import { oncePerGround } from "../ground.ts";
import type { Setting } from "../setting.ts";
import type { SiteConditions } from "../siteConditions.ts";
import { isOwnStaff } from "../staffing/productivity.ts";
import { byMonth } from "../world.ts";

/** Spread of the size of one change or one incident (log standard deviation): the largest are several times the median. */
const CHANGE_SPREAD = 0.8;
const INCIDENT_SPREAD = 1;

/** Changes a year: at least one, more where the scope moves and the requirements are open. */
export function changesPerYear({ nature }: Setting): number {
  return 1 + 10 * nature.volatility * (1.2 - nature.clarity);
}

/** Changed work over the whole horizon, as a share of a year's value: the same for everybody. */
const changeShare = oncePerGround((setting: Setting): Expression => {
  const added = addedScope(setting);
  return added === undefined ? changedScope(setting) : add(changedScope(setting), added);
});

/**
 * What grows on top of the agreed size of a project is ordered as changes too, in the same futures in which it is
 * worked. Nothing where the amount says nothing of the scope: a range or a team speak of the end.
 */
function addedScope({ workload, nature }: Setting): Expression | undefined {
  const { scopeGrowth } = workload;
  if (!nature.isProject || scopeGrowth.kind === "constant") return undefined;
  return multiply(subtract(draw("world/scopeGrowth", scopeGrowth), 1), nature.months / 12);
}

/** Changes that come one by one and leave the amount of work as it is: a compound Poisson sum. */
function changedScope(setting: Setting): Expression {
  const years = setting.nature.months / 12;
  const count = draw("world/changes", expectOk(poisson(changesPerYear(setting) * years)));
  return multiply(
    count,
    localParameter(setting, "changeSize", "world", setting.home),
    sizeOfMany("world/changeSizes", count, CHANGE_SPREAD),
  );
}

/**
 * Mean size of `count` independent log-normal sizes with median 1, so that one draw stands for all: log-normal again,
 * with the mean and the variance of such a mean (moment matching, Fenton 1960). For one size it is that size.
 */
function sizeOfMany(name: string, count: Expression, spread: number): Expression {
  const variance = divide(spread * spread, maximum(1, count));
  const noise = multiply(squareRoot(variance), draw(name, expectOk(normal(0, 1))));
  return exponential(add((spread * spread) / 2, noise, multiply(-0.5, variance)));
}

/**
 * What changes cost, in shares of their effort: a service does them on top of its work, at cost with own staff and at a
 * premium under contract; the effort of a project holds them already, so that only the premium is added: for own staff
 * nothing.
 */
export function changeOrderLine(
  setting: Setting,
  site: SiteConditions,
  yearlyValue: Expression,
  price: Quantity,
): Line {
  const added = setting.nature.isProject ? subtract(price, 1) : price;
  return line(
    "changeOrders",
    yearlyValue,
    changeShare(setting),
    added,
    spread(setting),
    setting.world.expectedPay(site),
  );
}

const PARTY_EXPOSURE: Readonly<Record<Party, number>> = {
  employees: 1,
  employerOfRecord: 1.25,
  buildOperateTransfer: 1.9,
  vendor: 2,
  freelancers: 3,
};

/** How much more own staff leak who are new to the skill: always less than a third party adds. */
const INEXPERIENCE = 1.2;

/**
 * Serious leaks of data or know-how a year. Third parties add exposure; weak law adds up to 80 %, always less than
 * the step from own staff to a vendor, so that at one site no third party is ever safer than own staff.
 */
export function incidentsPerYear(setting: Setting, site: SiteConditions, party: Party): number {
  const law = Math.min(1.8, Math.max(0.9, 1.35 - 0.25 * site.ruleOfLaw));
  const inexperience = isOwnStaff(party) ? 1 + INEXPERIENCE * setting.nature.newSkill : 1;
  const exposure = Math.min(PARTY_EXPOSURE[party] * inexperience, mostExposure(party));
  return expectedParameter(setting.parameters.incidentHazard) * exposure * law;
}

/** What serious leaks cost over the horizon, in equal months; no line where nothing is at stake. */
export function incidentLine(setting: Setting, site: SiteConditions, party: Party): readonly Line[] {
  const { valueAtStake } = setting.brief.sensitivity;
  if (valueAtStake === 0) return [];
  const years = setting.nature.months / 12;
  const name = `${party}/${site.site.id}/incidents`;
  const count = draw(name, expectOk(poisson(incidentsPerYear(setting, site, party) * years)));
  const severity = localParameter(setting, "incidentSeverity", "world", setting.home);
  return [
    line(
      "incidents",
      valueAtStake,
      count,
      severity,
      sizeOfMany(`${name}Size`, count, INCIDENT_SPREAD),
      spread(setting),
    ),
  ];
}

/** Own staff never leak as often as any third party that runs the work for us. */
function mostExposure(party: Party): number {
  return isOwnStaff(party) ? 0.95 * PARTY_EXPOSURE.buildOperateTransfer : PARTY_EXPOSURE[party];
}

/** How often a site stands still for weeks, a year: politics and credit of the country. */
export function disruptionsPerYear(
  setting: Setting,
  { politicalStability, countryRiskPremium }: SiteConditions,
): number {
  return (
    expectedParameter(setting.parameters.disruptionHazard) +
    0.5 * countryRiskPremium +
    0.02 * Math.max(0, -politicalStability)
  );
}

/** What can cut the work off: the site, and for a contract its early end or the vendor's failure. */
export interface Interruption {
  readonly name: string;
  readonly perYear: number;
  readonly cost: ParameterKey;
}

/** What can cut off the work of this party at this site; half as likely by a partner who hands the centre over. */
export function interruptionsOf(setting: Setting, site: SiteConditions, party: Party): readonly Interruption[] {
  const { terminationHazard, insolvencyHazard } = setting.parameters;
  const disruption = {
    name: "disruption",
    perYear: disruptionsPerYear(setting, site),
    cost: "disruptionCost",
  } as const;
  const termination = {
    name: "termination",
    perYear: expectedParameter(terminationHazard),
    cost: "terminationCost",
  } as const;
  const insolvency = {
    name: "insolvency",
    perYear: expectedParameter(insolvencyHazard),
    cost: "insolvencyCost",
  } as const;
  switch (party) {
    case "vendor":
      return [disruption, termination, insolvency];
    case "buildOperateTransfer":
      return [
        disruption,
        { ...termination, perYear: termination.perYear / 2 },
        { ...insolvency, perYear: insolvency.perYear / 2 },
      ];
    case "employerOfRecord":
      return [disruption, insolvency];
    default:
      return [disruption];
  }
}

/** What interruptions cost, as shares of a year's value of the work, in equal months. */
export function interruptionLine(setting: Setting, site: SiteConditions, party: Party, yearlyValue: Expression): Line {
  const years = setting.nature.months / 12;
  const parts = interruptionsOf(setting, site, party).map(({ name, perYear, cost }) => {
    const where = name === "disruption" ? `world/${site.site.country}` : `${party}/${site.site.country}`;
    const count = draw(`${where}/${name}`, expectOk(poisson(perYear * years)));
    return multiply(count, localParameter(setting, cost, "world", setting.home));
  });
  return line("interruptions", yearlyValue, add(...parts), spread(setting), setting.world.expectedPay(site));
}

/** An amount over the whole horizon in equal months. */
export const spread = oncePerGround(({ nature, world }: Setting): Expression => {
  return byMonth(world.months, (month) => (month < nature.months ? 1 / nature.months : 0));
});
