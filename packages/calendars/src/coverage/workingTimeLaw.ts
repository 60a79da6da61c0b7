import type { Confidence } from "@shoreline/atlas";
import law from "./workingTimeLaw.json" with { type: "json" };

/** What the law of a country says about shifts; the unit of each stands in `workingTimeLaw.json`. */
interface ShiftLimits {
  /** Hours a week, overtime included. */
  readonly weeklyHours: number;
  /** Longest planned shift. */
  readonly dailyHours: number;
  /** Hours between two shifts. */
  readonly dailyRestHours: number;
  /** Hours of rest in a row, once in seven days. */
  readonly weeklyRestHours: number;
  /** Night by the local clock; it ends on the next day where the end is not later than the start. */
  readonly nightFromHour: number;
  readonly nightUntilHour: number;
  /** Longest shift of a night worker: one with three hours or more at night. */
  readonly nightShiftHours: number;
  /** Premiums as shares of the hourly wage. */
  readonly nightPremiumShare: number;
  /** Owed on the main day of weekly rest. */
  readonly restDayPremiumShare: number;
  readonly holidayPremiumShare: number;
  /** Break within a shift of eight hours. */
  readonly breakMinutes: number;
  /** Most working days between two days of rest. */
  readonly workingDaysInARow: number;
}

type ShiftLimit = keyof ShiftLimits;

/** One limit as a fact. */
export interface LegalLimit {
  readonly limit: ShiftLimit;
  readonly value: number;
  readonly unit: string;
  /** Year in which it is the law. */
  readonly date: string;
  readonly source: string;
  /** `assumed`: the country sets none or none is on file, and the reference stands in. */
  readonly confidence: Confidence;
}

/** The working-time law of a country, ready for use and as facts. */
export interface WorkingTimeLaw {
  readonly country: string;
  readonly limits: ShiftLimits;
  readonly facts: readonly LegalLimit[];
  /** What a planner has to know beside the figures; empty where there is nothing. */
  readonly note: string;
}

interface LawEntry {
  readonly country: string;
  readonly date: string;
  readonly confidence: string;
  readonly source: string;
  readonly note?: string;
  readonly limits: Partial<ShiftLimits>;
}

const reference = law.reference as { date: string; source: string; limits: ShiftLimits };
const entries = law.countries as readonly LawEntry[];
const units = law.units as Readonly<Partial<Record<ShiftLimit, string>>>;

/** Countries whose own law is on file; for all others the reference of the European Union stands in. */
export const countriesWithLaw: readonly string[] = entries.map(({ country }) => country);

/**
 * The limits on shifts in a country (ISO 3166-1 alpha-2, capitals), and each of them as a fact. What a country does
 * not set, or what is not on file, is answered by Directive 2003/88/EC and custom, marked `assumed`.
 */
export function workingTimeLaw(iso2: string): WorkingTimeLaw {
  const entry = entries.find(({ country }) => country === iso2);
  const facts = (Object.keys(reference.limits) as ShiftLimit[]).map((limit) => legalLimit(limit, entry));
  const limits = { ...reference.limits, ...entry?.limits };
  return { country: iso2, limits, facts, note: entry?.note ?? "" };
}

function legalLimit(limit: ShiftLimit, entry: LawEntry | undefined): LegalLimit {
  const unit = units[limit] ?? "";
  const own = entry?.limits[limit];
  if (entry === undefined || own === undefined) {
    const { date, source, limits } = reference;
    return { limit, value: limits[limit], unit, date, source, confidence: "assumed" };
  }
  const { date, source, confidence } = entry;
  return { limit, value: own, unit, date, source, confidence: confidence as Confidence };
}
