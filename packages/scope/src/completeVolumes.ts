import { type Assumptions, judgement, type Reason } from "./assumptions.ts";
import type { Volumes } from "./brief.ts";
import { type CaseCount, caseCounts, casesPerMonth } from "./caseVolumes.ts";
import { givenOnly } from "./givenOnly.ts";
import type { GivenBrief } from "./schema.ts";

type GivenVolumes = NonNullable<GivenBrief["work"]["volumes"]>;

const PATH = "work.volumes";

/** Volumes with their defaults: handling time of the kind of case, 80 % of calls within 20 seconds, no growth. */
export function completeVolumes(given: GivenVolumes, notes: Assumptions): Volumes {
  const { callsPerMonth, ticketsPerMonth, invoicesPerMonth, claimsPerMonth, unitsPerMonth } = given;
  return {
    ...givenOnly({ callsPerMonth, ticketsPerMonth, invoicesPerMonth, claimsPerMonth, unitsPerMonth }),
    handlingMinutes: given.handlingMinutes ?? usualHandling(caseCounts(given), notes),
    ...serviceTarget(given, notes),
    growthPerYear: notes.orDefault(
      given.growthPerYear,
      `${PATH}.growthPerYear`,
      () => 0,
      () => judgement("No growth is stated."),
    ),
    seasonality: given.seasonality === undefined ? evenYear(notes) : meanOne(given.seasonality),
    languages: notes.orDefault(
      given.languages,
      `${PATH}.languages`,
      () => [],
      () => judgement("No language is stated; that of the home country is meant."),
    ),
  };
}

function usualHandling(counts: readonly CaseCount[], notes: Assumptions): number {
  const minutes = counts.reduce((sum, count) => sum + count.perMonth * count.kind.minutes, 0) / casesPerMonth(counts);
  return notes.assume(`${PATH}.handlingMinutes`, Math.round(minutes * 100) / 100, {
    why: counts.map((count) => count.kind.why).join(" "),
    source: [...new Set(counts.map((count) => count.kind.source))].join("; "),
  });
}

function commonTarget(): Reason {
  return judgement("80 % of calls answered within 20 seconds is the most common target.");
}

/** Only calls wait in line; for other cases the target is there but rests on nothing and changes nothing. */
function serviceTarget(given: GivenVolumes, notes: Assumptions): Pick<Volumes, "serviceLevel" | "withinSeconds"> {
  if (given.callsPerMonth === undefined)
    return { serviceLevel: given.serviceLevel ?? 0.8, withinSeconds: given.withinSeconds ?? 20 };
  return {
    serviceLevel: notes.orDefault(given.serviceLevel, `${PATH}.serviceLevel`, () => 0.8, commonTarget),
    withinSeconds: notes.orDefault(given.withinSeconds, `${PATH}.withinSeconds`, () => 20, commonTarget),
  };
}

function evenYear(notes: Assumptions): number[] {
  const even = Array.from({ length: 12 }, () => 1);
  return notes.assume(`${PATH}.seasonality`, even, judgement("No season is stated; all months are alike."));
}

function meanOne(factors: readonly number[]): number[] {
  const mean = factors.reduce((sum, factor) => sum + factor, 0) / factors.length;
  // A year that is already even to rounding stays as it is, so that reading it again changes nothing.
  return Math.abs(mean - 1) < 1e-12 ? [...factors] : factors.map((factor) => factor / mean);
}
