import type { Amount } from "./amount.ts";
import type { Assumption, Nature, Volumes, Work } from "./brief.ts";
import { caseCounts, casesPerMonth } from "./caseVolumes.ts";
import { teamSize } from "./roleShares.ts";
import { demandFactors, serviceHoursPerMonth } from "./serviceHours.ts";
import { factorAroundOne } from "./spread.ts";
import spreads from "./spreads.json" with { type: "json" };

const HANDLING_PATH = "work.volumes.handlingMinutes";

/** Hours of a service: its cases times handling time over occupancy, grown and seasoned; or a steady team. */
export function serviceWorkload(
  work: Work,
  nature: Nature,
  hoursPerMonth: number,
  assumptions: readonly Assumption[],
): Amount {
  const steady = { growthSpreadPerYear: spreads.service.growthPerYear, scopeGrowth: factorAroundOne(0) };
  if (work.volumes === undefined) return { ...steady, ...teamAmount(work, hoursPerMonth) };
  const assumed = assumptions.some((assumption) => assumption.path === HANDLING_PATH);
  return { ...steady, ...caseAmount(work, work.volumes, nature, assumed) };
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

function caseAmount(work: Work, volumes: Volumes, nature: Nature, assumed: boolean) {
  const factors = demandFactors(work.months, work.start, volumes.growthPerYear, volumes.seasonality);
  const hours = serviceHoursPerMonth(volumes, nature.coverage);
  const counts = caseCounts(volumes);
  const cases = casesPerMonth(counts);
  const kinds = counts.map((count) => `${count.perMonth} ${count.kind.case}s`).join(" and ");
  return {
    profile: factors.map((factor) => hours * factor),
    level: factorAroundOne(caseSpreadLog(volumes, assumed)),
    class: `${kinds} a month at ${volumes.handlingMinutes} minutes over occupancy, with growth and season`,
    source: assumed ? counts.map((count) => count.kind.source).join("; ") : "brief",
    tasks: { perMonth: factors.map((factor) => cases * factor), minutesEach: volumes.handlingMinutes },
  };
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
