import {
  type CashFlow,
  coveredShare,
  lockIn,
  monthsAsEmployerOfRecord,
  type Placement,
  type Setting,
  type SiteConditions,
} from "@shoreline/economics";
import type { Party } from "@shoreline/arrangements";
import { add, constant, exponential, type Expression, multiply, subtract } from "@shoreline/simulate";
import type { Criterion, Judged } from "./criterion.ts";
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
  natural: monthsToScale,
  // Both ask for freedom: 1 − (1 − months/6)(1 − .3 · how hard the way back is). Work at home is scaled and never locked in.
  shortfall: (judged) => {
    const scaled = subtract(1, multiply(1 / 6, monthsToScale(judged)));
    const free = subtract(1, multiply(LOCK_IN_WEIGHT, lockIn(judged.setting, judged.placement, judged.flow)));
    return subtract(1, multiply(scaled, free));
  },
};

/** Part of what is left of flexibility that the hardest way back takes: judgement. */
const LOCK_IN_WEIGHT = 0.3;

/** The share of the work that machines do follows demand at once; the rest as the people do who are left. */
function monthsToScale({ setting, placement, flow }: Judged): Expression {
  const { automate } = setting.brief.candidates;
  const byMachine = placement.measure === "automate" && automate ? automate.effect.p50 : 0;
  return multiply(1 - byMachine, monthsToScalePeople(setting, placement, flow));
}

/** People on a third party's payroll change as theirs do until an entity of one's own takes over, then as its own do. */
function monthsToScalePeople(setting: Setting, placement: Placement, flow: CashFlow): Expression {
  const { party } = placement;
  if (party === "employees") return constant(monthsToScaleOwn(setting, placement));
  if (party !== "employerOfRecord") return constant(MONTHS_TO_SCALE[party]);
  const onPayroll = multiply(1 / setting.nature.months, monthsAsEmployerOfRecord(setting, flow));
  const own = monthsToScaleOwn(setting, placement);
  return add(own, multiply(MONTHS_TO_SCALE.employerOfRecord - own, onPayroll));
}

/** People of a standing team go back to their line as fast as a vendor's leave. */
function monthsToScaleOwn(setting: Setting, { site }: Placement): number {
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
