import type { Verdict } from "@shoreline/decide";

/** What a chart shows, as data; geometry and colour come later. Every chart can be read without being seen. */
export type Chart = DotPlot | Bridge | Tornado | RankBars | SiteMap | DayBands | CashLines;

/** What every chart has: a name, and in a sentence or a few what there is to see. */
export interface Described {
  readonly id: string;
  readonly title: string;
  readonly description: string;
  /** Place of its figures in the decision. */
  readonly from: string;
}

/** How a row stands out: what is recommended, what it is measured against, or neither. */
export type Standing = "recommended" | "baseline" | "other";

/** Distributions of cost on one scale; a dot is one future in fifty. */
export interface DotPlot extends Described {
  readonly kind: "dots";
  readonly currency: string;
  readonly rows: readonly { readonly label: string; readonly standing: Standing; readonly dots: readonly number[] }[];
}

/** From one total to another, step by step. */
export interface Bridge extends Described {
  readonly kind: "bridge";
  readonly currency: string;
  readonly start: { readonly label: string; readonly amount: number };
  readonly steps: readonly { readonly label: string; readonly amount: number }[];
  readonly end: { readonly label: string; readonly amount: number };
}

/** The lead over the rival, in points of 100, when one input after the other goes to its ends. */
export interface Tornado extends Described {
  readonly kind: "tornado";
  /** The lead as it stands. */
  readonly lead: number;
  readonly rows: readonly {
    readonly label: string;
    /** What the input is at its ends; empty where that cannot be said in a number. */
    readonly range: string;
    readonly low: number;
    readonly high: number;
  }[];
}

/** How often each alternative takes which rank. */
export interface RankBars extends Described {
  readonly kind: "ranks";
  /** What the parts of a bar are: "1st", "2nd", "3rd", "4th to 10th", "later". */
  readonly parts: readonly string[];
  readonly rows: readonly { readonly label: string; readonly standing: Standing; readonly shares: readonly number[] }[];
}

/** A place of work on a map. */
export interface MapSite {
  readonly name: string;
  readonly latitude: number;
  readonly longitude: number;
  readonly standing: "home" | "recommended" | "other";
  /** Number in the list of sites. */
  readonly number: number;
}

/** Home and the sites, joined by great circles. */
export interface SiteMap extends Described {
  readonly kind: "map";
  readonly sites: readonly MapSite[];
}

/** Working days on the clock of the home site, which comes first. Hours run from 0 to 24. */
export interface DayBands extends Described {
  readonly kind: "bands";
  readonly rows: readonly {
    readonly label: string;
    readonly note: string;
    readonly working: readonly HourSpan[];
    readonly shared: readonly HourSpan[];
  }[];
}

export interface HourSpan {
  readonly start: number;
  readonly end: number;
}

/** Money that has gone out by the end of each month. */
export interface CashLines extends Described {
  readonly kind: "cash";
  readonly currency: string;
  /** "Apr 2027" for each month. */
  readonly months: readonly string[];
  readonly lines: readonly {
    readonly label: string;
    readonly standing: Standing;
    readonly cumulative: readonly number[];
  }[];
}

/** The sign of a verdict: shape and words, so that no colour is needed. */
export const VERDICT_MARKS: Readonly<Record<Verdict, { readonly sign: string; readonly words: string }>> = {
  clear: { sign: "●", words: "clear" },
  leaning: { sign: "◐", words: "leaning" },
  tooCloseToCall: { sign: "○", words: "too close to call" },
};
