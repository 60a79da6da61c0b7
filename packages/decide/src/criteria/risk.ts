import type { Party } from "@shoreline/arrangements";
import { country } from "@shoreline/atlas";
import {
  coveredShare,
  incidentsPerYear,
  interruptionsOf,
  type MeasureKey,
  type Placement,
  type Setting,
  type SiteConditions,
} from "@shoreline/economics";
import { constant } from "@shoreline/simulate";
import type { Criterion } from "./criterion.ts";
import { exp } from "@shoreline/units";

const CERTAIN_FAILURE = 0.7;

export const deliveryRisk: Criterion = {
  key: "deliveryRisk",
  group: "risk",
  unit: "probability of failing",
  doubt: "party",
  need: () => 1,
  natural: ({ setting, placement }) => constant(failureShareOf(setting, placement)),
  shortfall: ({ setting, placement }) => constant(failureShareOf(setting, placement) / CERTAIN_FAILURE),
};

/** Failure of a placement; a measure adds what changing the work while it runs may break. */
function failureShareOf(setting: Setting, { party, site, measure }: Placement): number {
  const before = failureShare(setting, party, site);
  return measure === undefined ? before : 1 - (1 - before) * (1 - changeCause(setting, measure));
}

/**
 * Odds that a measure harms the work itself: the more parts have to fit together, the sooner; machines in the place of
 * people break more than a better way of working. That it saves less than hoped is in its effect and not here.
 */
function changeCause({ nature }: Setting, measure: MeasureKey): number {
  return { improve: 0.01 + 0.03 * nature.complexity, automate: 0.02 + 0.08 * nature.complexity, stop: 0 }[measure];
}

/** Failure for want of the skill: a company that has it nowhere can neither hire nor steer it well. */
const WANT_OF_SKILL: Readonly<Record<Party, number>> = {
  employees: 0.32,
  employerOfRecord: 0.3,
  buildOperateTransfer: 0.14,
  vendor: 0.03,
  freelancers: 0.08,
};

/** Failure because people with a rare skill are few in the country. */
const THIN_PROFESSION = 0.2;

/**
 * Probability that the work fails, from independent causes: the work itself, want of skill, distance, the contract,
 * a site or team that has to be built first. Base rates: 14 % of outsourced operations fail (Barthélemy 2001),
 * four in ten deals disappoint (Delen and others 2016); the parts are judgement.
 */
export function failureShare(setting: Setting, party: Party, site: SiteConditions): number {
  const causes = [
    workCause(setting),
    WANT_OF_SKILL[party] * setting.nature.newSkill,
    THIN_PROFESSION * setting.nature.specialisation * (1 - site.professionDepth),
    distanceCause(setting, party, site),
    contractCause(setting, party),
    novelty(setting, party, site),
  ];
  return 1 - causes.reduce((survival, cause) => survival * (1 - Math.min(0.95, Math.max(0, cause))), 1);
}

function workCause({ nature }: Setting): number {
  return 0.03 + 0.1 * nature.complexity + 0.12 * nature.volatility * (1.2 - nature.clarity);
}

function distanceCause({ nature }: Setting, party: Party, { far }: SiteConditions): number {
  const closeness = party === "employees" || party === "employerOfRecord" ? 0.8 : 1;
  return closeness * far * (0.03 + 0.22 * Math.max(nature.tacit, nature.liveHoursPerDay / 8));
}

function contractCause({ nature }: Setting, party: Party): number {
  const told = nature.tacit * (1 - 0.5 * nature.clarity) + nature.volatility * (1 - nature.clarity);
  switch (party) {
    case "vendor":
      return 0.03 + 0.2 * told * (0.4 + 0.6 * nature.core);
    case "buildOperateTransfer":
      return 0.04 + 0.1 * told;
    case "freelancers":
      return 0.03 + (1 - nature.divisibility) * (0.2 + 0.35 * nature.tacit + 0.15 * nature.complexity);
    default:
      return 0;
  }
}

/** A team that has to be built first may not come about in time; the shorter the work, the worse. */
function novelty(setting: Setting, party: Party, site: SiteConditions): number {
  const { nature } = setting;
  const { reach } = site;
  const hurry = exp(-nature.months / 12);
  if (party === "employees" && reach === "onshore") return (1 - coveredShare(setting, site)) * (0.02 + 0.12 * hurry);
  if (party === "employees") return 0.05 + 0.35 * hurry;
  if (party === "buildOperateTransfer") return 0.05 + 0.3 * hurry;
  return party === "employerOfRecord" ? 0.03 + 0.1 * hurry : 0.01;
}

const INTOLERABLE_INCIDENTS = 0.05;

export const protection: Criterion = {
  key: "protection",
  group: "risk",
  unit: "serious leaks a year",
  doubt: "shared",
  need: ({ nature }) => nature.sensitivity,
  natural: ({ setting, placement }) => constant(incidentsPerYear(setting, placement.site, placement.party)),
  shortfall: ({ setting, placement }) =>
    constant(incidentsPerYear(setting, placement.site, placement.party) / INTOLERABLE_INCIDENTS),
};

const INTOLERABLE_INTERRUPTIONS = 0.3;
/** Extra hazard of nights served from one site by one's own people, who fall ill and leave. */
const NIGHT_HAZARD: Readonly<Record<Party, number>> = {
  employees: 0.03,
  employerOfRecord: 0.05,
  buildOperateTransfer: 0.03,
  vendor: 0.01,
  freelancers: 0.12,
};
const LEAVING_FREELANCERS = 0.12;

export const continuity: Criterion = {
  key: "continuity",
  group: "risk",
  unit: "interruptions a year",
  doubt: "party",
  need: ({ nature }) => Math.min(1, 0.25 + 0.4 * nature.unsocialCover + 0.35 * nature.core),
  natural: ({ setting, placement }) => constant(interruptionsPerYear(setting, placement.party, placement.site)),
  shortfall: ({ setting, placement }) =>
    constant(interruptionsPerYear(setting, placement.party, placement.site) / INTOLERABLE_INTERRUPTIONS),
};

function interruptionsPerYear(setting: Setting, party: Party, site: SiteConditions): number {
  const hazards = interruptionsOf(setting, site, party).reduce((sum, { perYear }) => sum + perYear, 0);
  const leaving = party === "freelancers" ? LEAVING_FREELANCERS : 0;
  return hazards + leaving + NIGHT_HAZARD[party] * setting.nature.unsocialCover;
}

export const compliance: Criterion = {
  key: "compliance",
  group: "risk",
  unit: "effort index 0–1",
  doubt: "party",
  need: () => 1,
  natural: ({ setting, placement }) => constant(complianceEffort(setting, placement.party, placement.site)),
  shortfall: ({ setting, placement }) => constant(complianceEffort(setting, placement.party, placement.site)),
};

/**
 * Effort to stay within the rules: keeping an entity (diluted by its heads), supervising a processor, and moving
 * regulated data across a border; an employer of record and independents draw more questions the more and the longer.
 */
function complianceEffort(setting: Setting, party: Party, site: SiteConditions): number {
  const { nature, brief } = setting;
  const regulated = Math.min(1, brief.sensitivity.regimes.length * 0.25 + nature.sensitivity * 0.5);
  const abroad = site.reach === "onshore" ? 0 : 0.04 + regulated * (isAdequate(setting, site) ? 0.1 : 0.25);
  const third = { employees: 0, employerOfRecord: 0.1, buildOperateTransfer: 0.2, vendor: 0.25, freelancers: 0.45 }[
    party
  ];
  return Math.min(1, abroad + third * regulated + ownEffort(setting, party, site));
}

function ownEffort({ nature }: Setting, party: Party, { reach }: SiteConditions): number {
  const { headcount, months } = nature;
  const heads = headcount / (headcount + 100);
  switch (party) {
    case "employees":
      return reach === "onshore" ? 0.03 : 0.05 + 0.3 * (20 / (20 + headcount));
    case "employerOfRecord":
      return 0.06 + 0.4 * heads * Math.min(1, months / 48);
    case "freelancers":
      return 0.08 + 0.25 * Math.min(1, months / 36) * (1 - nature.divisibility);
    case "buildOperateTransfer":
      return 0.1;
    case "vendor":
      return 0.05;
  }
}

/** Whether the law of the place is as good as home's for data: one's own bloc, or a regime found adequate. */
function isAdequate({ home, atlas }: Setting, { site }: SiteConditions): boolean {
  if (country(home.site.country).blocs.includes("EEA") && country(site.country).blocs.includes("EEA")) return true;
  return atlas.textFactAt("gdprRegime", site.country).value !== "none";
}
