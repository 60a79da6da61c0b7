import type { Amount } from "./amount.ts";
import type { Assumption, Volumes, Work } from "./brief.ts";
import { caseCounts, casesPerMonth } from "./caseVolumes.ts";
import { teamSize } from "./roleShares.ts";
import { demandFactors } from "./demandFactors.ts";
import { serviceHours } from "./serviceHours.ts";
import { factorAroundOne } from "./spread.ts";
import spreads from "./spreads.json" with { type: "json" };

const HANDLING_PATH = "work.volumes.handlingMinutes";

/** Hours of a service: agents on shift for its calls and handling time of other cases, by month; or a steady team. */
export function serviceWorkload(work: Work, hoursPerMonth: number, assumptions: readonly Assumption[]): Amount {
  const steady = { growthSpreadPerYear: spreads.service.growthPerYear, scopeGrowth: factorAroundOne(0) };
  if (work.volumes === undefined) return { ...steady, ...teamAmount(work, hoursPerMonth) };
  const assumed = assumptions.some((assumption) => assumption.path === HANDLING_PATH);
  return { ...steady, ...caseAmount(work, work.volumes, assumed) };
}

function teamAmount(work: Work, hoursPerMonth: number) {
  const people = teamSize(work.roles);
  return {
    profile: Array.from({ length: work.months }, () => people * hoursPerMonth),
    level: factorAroundOne(spreads.service.teamLog),
    class: `a steady team of ${people} full-time equivalents at ${Math.round(hoursPerMonth)} hours a month`,
    source: "brief",
  };
}

function caseAmount(work: Work, volumes: Volumes, assumed: boolean) {
  const factors = demandFactors(work.months, work.start, volumes.growthPerYear, volumes.seasonality);
  const hours = serviceHours(volumes);
  const counts = caseCounts(volumes);
  const cases = casesPerMonth(counts);
  const kinds = counts.map((count) => `${count.perMonth} ${count.kind.case}s`).join(" and ");
  return {
    profile: factors.map(hours),
    level: factorAroundOne(caseSpreadLog(volumes, assumed)),
    class: `${kinds} a month at ${volumes.handlingMinutes} minutes${staffedTo(volumes)}, with growth and season`,
    source: assumed ? counts.map((count) => count.kind.source).join("; ") : "brief",
    tasks: { perMonth: factors.map((factor) => cases * factor), minutesEach: volumes.handlingMinutes },
  };
}

function staffedTo({ callsPerMonth, serviceLevel, withinSeconds }: Volumes): string {
  if (callsPerMonth === undefined) return "";
  return `, each half hour staffed to answer ${Math.round(serviceLevel * 100)} % of calls within ${withinSeconds} seconds`;
}

/** Volume and handling time err independently; handling time errs more where it is only what others need. */
function caseSpreadLog(volumes: Volumes, assumed: boolean): number {
  const { volumeLog, handlingLog } = spreads.service;
  const counts = caseCounts(volumes);
  const cases = casesPerMonth(counts);
  const usual = counts.reduce((sum, count) => sum + (count.kind.spreadLog * count.perMonth) / cases, 0);
  return Math.sqrt(square(volumeLog) + square(assumed ? usual : handlingLog));
}

function square(x: number): number {
  return x * x;
}
