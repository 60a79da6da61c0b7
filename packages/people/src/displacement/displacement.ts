import {
  type DayBand,
  type DisplacementLaw,
  displacementLawAt,
  type Following,
  type KnownLaw,
  type LawEvidence,
  type LegalDuty,
  type WorkMove,
} from "./displacementLaw.ts";
import { noticeMonths, type Service, severanceMonths } from "./severance.ts";

const DAYS_PER_MONTH = 365.25 / 12;

/** A team that loses its work: where, how many, how long they have been there, and where the work goes. */
export interface DisplacedTeam {
  /** ISO 3166 alpha-2. */
  readonly country: string;
  readonly people: number;
  readonly move: WorkMove;
  /** Absent: the mean of the country. */
  readonly tenureYears?: number;
  /** Gross pay of a month, in the currency of the country; absent: below any cap. */
  readonly payPerMonth?: number;
}

/** What the law at home asks for. */
export interface Displacement {
  /** Months of consultation before the decision may be carried out. */
  readonly standstillMonths: number;
  /** Months of notice that each person is owed. */
  readonly noticeMonths: number;
  /** Months from the announcement until the first person may leave. */
  readonly firstLeavingMonths: number;
  /** Months of pay owed to each leaver; undefined where the law owes none and only custom decides. */
  readonly severanceMonths: number | undefined;
  /** Whether the people follow the work. */
  readonly follows: Following;
  readonly tenureYears: number;
  readonly duties: readonly LegalDuty[];
  /** Whether the country's own law was asked, or what stands for it. */
  readonly scope: KnownLaw["scope"];
  /** Where each figure stands and how well it is known. */
  readonly sources: readonly DisplacementSource[];
}

export interface DisplacementSource {
  readonly what: "standstill" | "collectiveNotice" | "notice" | "severance" | "transfer" | "tenure";
  readonly statute: string;
  readonly source: string;
  readonly year: number;
  readonly evidence: LawEvidence;
}

/**
 * What it takes to take the work from a team: a clock, a payment, and what has to be done. The thresholds count all
 * who lose their work, because nobody knows at the announcement who finds another post. They are those of an
 * establishment as small as the law allows, so that the clock is never shorter than the law's.
 */
export function displacement({ country, people, move, tenureYears, payPerMonth }: DisplacedTeam): Displacement {
  const { law, scope } = displacementLawAt(country);
  const years = tenureYears ?? law.tenure.years;
  const service: Service = { years, ...(payPerMonth === undefined ? {} : { payPerMonth }) };
  const standstill = monthsOf(law.standstill.bands, people);
  const notice = noticeMonths(law.notice, years);
  return {
    standstillMonths: standstill,
    noticeMonths: notice,
    // Notice is given once consultation is over; the authority's clock runs beside both.
    firstLeavingMonths: Math.max(monthsOf(law.collectiveNotice.bands, people), standstill + notice),
    severanceMonths: law.severance === null ? undefined : severanceMonths(law.severance, service),
    follows: move === "vendorAtHome" ? law.transfer.follows : "never",
    tenureYears: years,
    duties: law.duties.filter(({ from, moves }) => people >= from && (moves?.includes(move) ?? true)),
    scope,
    sources: sourcesOf(law),
  };
}

function monthsOf(bands: readonly DayBand[], people: number): number {
  return (bands.findLast(({ from }) => people >= from)?.days ?? 0) / DAYS_PER_MONTH;
}

function sourcesOf(law: DisplacementLaw): readonly DisplacementSource[] {
  const { standstill, collectiveNotice, notice, severance, transfer, tenure } = law;
  const rules = { standstill, collectiveNotice, notice, ...(severance ? { severance } : {}), transfer };
  const named = Object.entries(rules).map(([what, { statute, source, year, evidence }]) => ({
    what: what as DisplacementSource["what"],
    statute,
    source,
    year,
    evidence,
  }));
  return [...named, { what: "tenure", statute: "none", ...withoutYears(tenure) }];
}

function withoutYears({ source, year, evidence }: DisplacementLaw["tenure"]) {
  return { source, year, evidence };
}
