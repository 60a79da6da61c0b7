import type { PeopleLeftBehind, WayBackParts } from "@shoreline/economics";
import type { Figures } from "../decision.ts";

/** Whether an alternative can be taken back, at what cost, and what becomes of the people who do the work today. */
export interface Reversal {
  /** Bringing the work home; null where it is at home, and for what is done at home instead of sourcing. */
  readonly wayBack: AlternativeWayBack | null;
  /** A part of the work with a second vendor at the same site; null but for one vendor that does all of it. */
  readonly secondSource: SecondVendor | null;
  /** Null where nobody at home loses work. */
  readonly peopleLeftBehind: PeopleLeft | null;
}

export interface AlternativeWayBack {
  /** A change of mind after 12, 24, 36 and 60 months, and when half a year is left; of what runs today also month 0, leaving today. */
  readonly at: readonly WayBackMoment[];
}

/** Bringing the work home, decided in one month; money of home currency at the prices that are expected then. */
export interface WayBackMoment {
  /** Months since the start of the work. */
  readonly month: number;
  /** Months from then until a team at home does the work alone. */
  readonly months: Figures;
  readonly cost: Figures;
  /** What the mean cost is made of. */
  readonly parts: Readonly<Record<keyof WayBackParts, number>>;
  /** Paid already for things that are then no longer used, on average; not in the cost. */
  readonly writtenOff: number;
}

/** What it costs to keep a second vendor, and what that spares. */
export interface SecondVendor {
  /** Part of the work with it, 0–1. */
  readonly share: number;
  /** At prices of the start, home currency. */
  readonly costPerYear: Figures;
  /** What the mean cost is made of. */
  readonly parts: { readonly selection: number; readonly governance: number; readonly discount: number };
  /** By how much less contracts that end early and vendors that fail cost in a year. */
  readonly lossAvoidedPerYear: Figures;
  /** Bringing home what the first vendor does, on average. */
  readonly wayBack: { readonly month: number; readonly months: number; readonly cost: number };
}

/** The best single review by a rule that knows only the past: a lower bound of what it is worth to be able to return. */
export interface ReturnOption {
  /** Month of the review; null where no review is worth anything. */
  readonly reviewMonth: number | null;
  /** Mean present value over all futures, home currency. */
  readonly value: number;
  /** Share of futures in which the work then comes home. */
  readonly returnShare: number;
}

/** The people who do the work at home today and lose it, as expected; people, months, money of home currency. */
export interface PeopleLeft extends Omit<PeopleLeftBehind, "law"> {
  /** ISO 3166 alpha-2 of the country whose law holds. */
  readonly country: string;
  readonly law: PeopleLaw;
}

type Law = PeopleLeftBehind["law"];

/** What the law asks for, where it stands and how well it is known. */
export interface PeopleLaw {
  /** Whether it is the country's own law, or what stands for it. */
  readonly scope: Law["scope"];
  /** Whether people follow the work to a vendor at home. */
  readonly transfer: Law["follows"];
  readonly duties: readonly Pick<Law["duties"][number], "words" | "statute">[];
  readonly sources: Law["sources"];
}
