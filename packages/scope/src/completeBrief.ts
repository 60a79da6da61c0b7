import { findPlace } from "@shoreline/atlas";
import { weekendDays } from "@shoreline/calendars";
import { expectOk } from "@shoreline/units";
import { Assumptions } from "./assumptions.ts";
import type { Assumption, Brief, Company, Correlation, Work } from "./brief.ts";
import { completeCompany } from "./completeCompany.ts";
import { completeBaseline } from "./completeBaseline.ts";
import { completeCandidates } from "./completeCandidates.ts";
import { completeLimits } from "./completeLimits.ts";
import { completeNature } from "./completeNature.ts";
import { completeInterfaces, completeSplit } from "./completeSplit.ts";
import { completeSensitivity } from "./completeSensitivity.ts";
import { costOfDelay } from "./costOfDelay.ts";
import { completePriorities } from "./completePriorities.ts";
import { completeWork } from "./completeWork.ts";
import { givenOnly } from "./givenOnly.ts";
import { homeCostPerHour, type PayPlace } from "./homeCost.ts";
import { atlasOf, completeOwnFacts } from "./ownFacts.ts";
import { referenceHoursPerMonth } from "./referenceHours.ts";
import { roleShares } from "./roleShares.ts";
import { BY_ROLE, type GivenBrief } from "./schema.ts";
import { splitByRole } from "./splitByRole.ts";
import { workAmount } from "./workAmount.ts";

/** A brief that has passed every check, completed by defaults, and the defaults that were used. */
export function completeBrief(given: GivenBrief): { brief: Brief; assumptions: readonly Assumption[] } {
  const notes = new Assumptions();
  const schema = notes.orDefault(
    given.schema,
    "schema",
    () => "brief/1" as const,
    () => ({
      why: "The only version there is.",
      source: "assumption",
    }),
  );
  const facts = completeOwnFacts(given.facts ?? []);
  const atlas = atlasOf({ facts });
  const company = completeCompany(given.company, notes, atlas);
  const iso2 = expectOk(findPlace(company.home)).country.iso2;
  const hoursPerMonth = referenceHoursPerMonth(iso2, atlas);
  const usual = completeNature(given.nature ?? {}, given.work.function, notes);
  const times = { coverage: usual.coverage, daysOfRest: weekendDays(iso2), hoursPerMonth };
  const work = completeWork(given.work, times, notes);
  const place = { iso2, currency: company.currency, date: work.start, atlas };
  const cost = homeCosts(work, { ...usual, costOfDelayPerMonth: 0 }, place, hoursPerMonth);
  const delay = costOfDelay(given.nature?.costOfDelayPerMonth, work.kind, cost.whole, notes);
  const brief = {
    schema,
    title: given.title,
    work: withParts(work, given.work, usual, notes),
    nature: { ...usual, costOfDelayPerMonth: delay },
    sensitivity: completeSensitivity(given.sensitivity ?? {}, given.work.function, cost.perYear, notes),
    company,
    priorities: completePriorities(given.priorities, notes),
    limits: completeLimits(given.limits ?? {}),
    baseline: completeBaseline(given.baseline ?? {}, notes),
    candidates: completeCandidates(given.candidates ?? {}, company.currency, isRunning(given, company), notes),
    ...(given.correlations ? { correlations: given.correlations.map(correlationOf) } : {}),
    ...(facts.length > 0 ? { facts } : {}),
  };
  return { brief, assumptions: notes.list };
}

/** The parts of the work and how they meet; work in one piece has none. */
function withParts(
  work: Work,
  { split, interfaces }: GivenBrief["work"],
  whole: Omit<Brief["nature"], "costOfDelayPerMonth">,
  notes: Assumptions,
): Work {
  const parts = split === BY_ROLE ? partsByRole(work, whole) : completeSplit(split ?? []);
  if (parts.length === 0) return work;
  return { ...work, split: parts, interfaces: completeInterfaces(interfaces, parts, whole, notes) };
}

/** Somebody does the work today: a team, or whoever the baseline names. */
function isRunning({ baseline, work }: GivenBrief, { teams }: Company): boolean {
  return work.kind !== "project" && (teams.length > 0 || baseline !== undefined);
}

/** Goods are made whole at each place, so that their roles are no parts of them. */
function partsByRole(work: Work, whole: Omit<Brief["nature"], "costOfDelayPerMonth">) {
  return work.kind === "production" ? [] : splitByRole(work.roles, whole);
}

function correlationOf({ name, between, ...ranks }: NonNullable<GivenBrief["correlations"]>[number]): Correlation {
  return { name, between, ...givenOnly(ranks) };
}

/** Rough cost of the work at home, for the defaults that need the size of the money at stake. */
function homeCosts(work: Work, nature: Brief["nature"], place: PayPlace, hoursPerMonth: number) {
  const whole = () => {
    const hours = workAmount(work, nature, hoursPerMonth).profile.reduce((sum, month) => sum + month, 0);
    return hours * homeCostPerHour(roleShares(work.roles), place);
  };
  return { whole, perYear: () => (whole() * 12) / Math.max(12, work.months) };
}
