import { type CashFlow, coveredShare, type Placement, type Setting, type SiteConditions } from "@shoreline/economics";
import type { Party } from "@shoreline/arrangements";
import { add, constant, exponential, type Expression, multiply, subtract } from "@shoreline/simulate";
import type { Criterion } from "./criterion.ts";
import { exp } from "@shoreline/units";

/** How far into the climb to full productivity the work begins to feel served. */
const FELT_SHARE_OF_RAMP = 0.35;

export const speed: Criterion = {
  key: "speed",
  group: "timeAndSupply",
  unit: "months until output is felt",
  doubt: "none",
  need: ({ nature, incumbents }) => (nature.isProject ? 0.9 : incumbents > 0 ? 0.3 : 0.6),
  natural: ({ flow }) => feltMonths(flow.staffing),
  shortfall: ({ flow, setting }) =>
    subtract(1, exponential(multiply(-Math.LN2 / halfLifeMonths(setting), feltMonths(flow.staffing)))),
};

function feltMonths({ monthsToFirstOutput, monthsToFullProductivity }: CashFlow["staffing"]): Expression {
  return add(
    monthsToFirstOutput,
    multiply(FELT_SHARE_OF_RAMP, subtract(monthsToFullProductivity, monthsToFirstOutput)),
  );
}

/** Waiting a fifth of the horizon halves the value of being early; at least six weeks, at most a year. */
function halfLifeMonths({ nature }: Setting): number {
  return Math.min(12, Math.max(1.5, 0.2 * nature.months));
}

const MONTHS_TO_SCALE: Readonly<Record<Party, number>> = {
  freelancers: 0.5,
  vendor: 1.5,
  employerOfRecord: 2.5,
  buildOperateTransfer: 3,
  employees: 4,
};

export const flexibility: Criterion = {
  key: "flexibility",
  group: "timeAndSupply",
  unit: "months to change capacity by half",
  doubt: "party",
  // A short engagement needs a way out as much as a swinging demand does.
  need: ({ nature }) => Math.max(nature.demandVolatility, exp(-nature.months / 18)),
  natural: ({ setting, placement }) => constant(monthsToScale(setting, placement)),
  shortfall: ({ setting, placement }) => constant(monthsToScale(setting, placement) / 6),
};

/** People of a standing team go back to their line as fast as a vendor's leave. */
function monthsToScale(setting: Setting, { party, site }: Placement): number {
  if (party !== "employees") return MONTHS_TO_SCALE[party];
  const hired = site.reach === "onshore" ? MONTHS_TO_SCALE.employees : 5.5;
  const standing = setting.nature.isProject ? coveredShare(setting, site) : 0;
  return hired + standing * (MONTHS_TO_SCALE.vendor - hired);
}

export const talent: Criterion = {
  key: "talent",
  group: "timeAndSupply",
  unit: "share of posts that can be filled",
  doubt: "party",
  need: ({ nature }) => 0.2 + 0.8 * Math.max(nature.specialisation, nature.headcount / (nature.headcount + 200)),
  natural: ({ setting, placement }) => constant(fillableShare(setting, placement.party, placement.site)),
  shortfall: ({ setting, placement }) => constant(1 - fillableShare(setting, placement.party, placement.site)),
};

/** People of one occupation in a city who could be asked in a year, per inhabitant. */
const REACHABLE_PER_INHABITANT = 0.0012;
/** People who serve well in a language that their country does not speak, as a share. */
const FOREIGN_SPEAKERS = 0.06;
/** The same in another region of the world. */
const FAR_SPEAKERS = 0.003;
/** How much of the city's people a party reaches: a known vendor has them on its payroll already. */
const REACH_OF_PARTY: Readonly<Record<Party, number>> = {
  vendor: 1.6,
  buildOperateTransfer: 1.3,
  freelancers: 0.8,
  employees: 1,
  employerOfRecord: 0.8,
};
/** Share of rare posts that a company without the skill fails to judge and fill, by party. */
const UNKNOWN_SKILL: Readonly<Record<Party, number>> = {
  employees: 0.55,
  employerOfRecord: 0.5,
  buildOperateTransfer: 0.25,
  vendor: 0.08,
  freelancers: 0.15,
};

function fillableShare(
  { nature }: Setting,
  party: Party,
  { population, professionDepth, foreignLanguageShare, isFarRegion }: SiteConditions,
): number {
  const speakers = 1 - (1 - (isFarRegion ? FAR_SPEAKERS : FOREIGN_SPEAKERS)) * foreignLanguageShare;
  const reachable = population * REACHABLE_PER_INHABITANT * REACH_OF_PARTY[party] * speakers;
  const pool = reachable * (1 - 0.7 * nature.specialisation);
  const depth = pool / (pool + nature.headcount);
  const rare = 1 - 0.6 * nature.specialisation * (1 - professionDepth);
  return depth * rare * (1 - UNKNOWN_SKILL[party] * nature.newSkill);
}
