import { type Assumptions, judgement, type Reason } from "./assumptions.ts";
import type { ProductionUnits, Volumes } from "./brief.ts";
import { type CaseCount, caseCounts, casesPerMonth } from "./caseVolumes.ts";
import { givenOnly } from "./givenOnly.ts";
import type { GivenBrief } from "./schema.ts";

type GivenVolumes = NonNullable<GivenBrief["work"]["volumes"]>;
type GivenUnits = NonNullable<GivenBrief["work"]["units"]>;

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

interface UsualUnit {
  readonly value: number;
  readonly why: string;
}

const USUAL_UNITS: Readonly<Record<Exclude<keyof ProductionUnits, "perMonth" | "labourMinutes">, UsualUnit>> = {
  materialCost: { value: 0, why: "No material is stated; it is left out everywhere alike." },
  toolingCost: { value: 0, why: "No tooling is stated; none is paid for." },
  freightPerUnit: { value: 0, why: "No freight is stated; goods from afar look cheaper than they land." },
  dutyShare: { value: 0, why: "No duty is stated; goods from afar look cheaper than they land." },
  yieldShare: { value: 0.98, why: "Two units in a hundred are rejected on a practised line." },
  transitDays: { value: 30, why: "A month at sea and in ports." },
  learningShare: { value: 0.9, why: "Each doubling of output takes a tenth off the labour of a unit, as in assembly." },
  growthPerYear: { value: 0, why: "No growth is stated." },
};

/** Goods with their defaults. */
export function completeUnits(given: GivenUnits, notes: Assumptions): ProductionUnits {
  const known = (field: keyof typeof USUAL_UNITS) =>
    notes.orDefault(
      given[field],
      `work.units.${field}`,
      () => USUAL_UNITS[field].value,
      () => judgement(USUAL_UNITS[field].why),
    );
  return {
    perMonth: given.perMonth,
    materialCost: known("materialCost"),
    labourMinutes: given.labourMinutes,
    toolingCost: known("toolingCost"),
    freightPerUnit: known("freightPerUnit"),
    dutyShare: known("dutyShare"),
    yieldShare: known("yieldShare"),
    transitDays: known("transitDays"),
    learningShare: known("learningShare"),
    growthPerYear: known("growthPerYear"),
  };
}
