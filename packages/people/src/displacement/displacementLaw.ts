import { country } from "@shoreline/atlas";
import laws from "./laws.json" with { type: "json" };

/** How well a figure is founded: read on a page, second-hand, from memory, judged. */
export type LawEvidence = "retrieved" | "secondary" | "recalled" | "assumption";

/** Where a rule stands, and where it was read. */
interface LawSource {
  readonly statute: string;
  readonly source: string;
  /** Year in which it was true. */
  readonly year: number;
  readonly evidence: LawEvidence;
}

/** Days that a number of people sets in motion: the last band that they reach. */
export interface DayBand {
  /** People concerned, at least. */
  readonly from: number;
  readonly days: number;
}

interface DaysByPeople extends LawSource {
  readonly bands: readonly DayBand[];
}

type Step = readonly [years: number, amount: number];

/** Notice that each person is owed, by years of service: the last step that is reached. */
export interface NoticeRule extends LawSource {
  readonly unit: "weeks" | "months";
  readonly byYears: readonly Step[];
}

/** Severance by law, or by custom that courts and agreements follow. One of the three scales is given. */
export interface SeveranceRule extends LawSource {
  readonly unit: "weeks" | "months";
  readonly counts: "exact" | "completedYears" | "roundedYears";
  readonly base?: number;
  /** Of pay for each year of service, from a year of service on. */
  readonly perYear?: readonly { readonly fromYear: number; readonly perYear: number }[];
  /** For each year of service, by the age in that year. */
  readonly byAge?: readonly { readonly fromAge: number; readonly perYear: number }[];
  /** Altogether, by years of service. */
  readonly byYears?: readonly Step[];
  readonly leastYears?: number;
  readonly mostYears?: number;
  /** Pay beyond this does not count. */
  readonly payCapPerMonth?: { readonly amount: number; readonly currency: string };
}

/** Whether people follow the work to a vendor at home: by law, where an organised unit moves, or not at all. */
export type Following = "always" | "whereAnEntityMoves" | "never";

/** Where the work goes, as far as the law at home cares. */
export type WorkMove = "ownEntityAbroad" | "thirdPartyAbroad" | "vendorAtHome" | "independentsAtHome";

export interface LegalDuty {
  readonly from: number;
  readonly words: string;
  readonly statute: string;
  /** Absent: whatever the move. */
  readonly moves?: readonly WorkMove[];
}

/** What the law of a country says when a team loses its work. */
export interface DisplacementLaw {
  /** Years that people have been with their employer, on average. */
  readonly tenure: Omit<LawSource, "statute"> & { readonly years: number };
  /** Consultation that has to end before the decision is carried out. */
  readonly standstill: DaysByPeople;
  /** Days between the notice to the authority and the first person leaving. */
  readonly collectiveNotice: DaysByPeople;
  readonly notice: NoticeRule;
  /** Absent: the law owes none, and custom is that of a survey. */
  readonly severance: SeveranceRule | null;
  readonly transfer: LawSource & { readonly follows: Following };
  readonly duties: readonly LegalDuty[];
}

/** A law, and whether it is that of the country or one that stands for it. */
export interface KnownLaw {
  readonly law: DisplacementLaw;
  readonly scope: "country" | "europe" | "default";
}

const countries = laws.countries as unknown as Readonly<Record<string, DisplacementLaw>>;

/** Countries (ISO 3166 alpha-2) whose own law is known. */
export const countriesWithDisplacementLaw: readonly string[] = Object.keys(countries);

/**
 * What country `iso2` asks for when a team loses its work. Countries without an entry are answered from the directives
 * where the European Economic Area applies them, others from a default that is assumed.
 */
export function displacementLawAt(iso2: string): KnownLaw {
  const own = countries[iso2];
  if (own) return { law: own, scope: "country" };
  if (country(iso2).blocs.includes("EEA")) return { law: laws.europe as unknown as DisplacementLaw, scope: "europe" };
  return { law: laws.default as unknown as DisplacementLaw, scope: "default" };
}
