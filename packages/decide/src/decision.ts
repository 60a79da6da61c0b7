import type { Party, Reach } from "@shoreline/arrangements";
import type { Fact } from "@shoreline/atlas";
import type { LineKey, MeasureKey, UnitCostKey } from "@shoreline/economics";
import type { Assumption, Brief, CriterionKey } from "@shoreline/scope";
import type { Fault } from "@shoreline/units";
import type { Flip, InputSensitivity, ValueOfInformation } from "./defence/defence.ts";
import type { ExplainedSentence } from "./explain/explained.ts";
import type { Reversal, ReturnOption } from "./reversal/reversal.ts";
import type { SamplingMethod } from "./sampling.ts";
import type { Witness } from "./witnesses/witness.ts";

/**
 * A decision, schema `decision/1`: plain data, the one value of which every screen, file and answer is a view.
 * Money is in `brief.company.currency`; costs and savings are present values over the horizon.
 */
export interface Decision {
  readonly schema: "decision/1";
  /** Hash of the question, the state of knowledge and the answer: the same all of them, the same id. What follows from them (flips, sensitivity, value of information) is not in it. */
  readonly id: string;
  readonly title: string;
  readonly seed: number;
  readonly trials: number;
  /** How futures were drawn; decisions of before 2026-11-22 do not say it, and were drawn at random. */
  readonly sampling?: SamplingMethod;
  readonly atlas: { readonly version: string; readonly date: string };
  readonly brief: Brief;
  readonly warnings: readonly Fault[];
  readonly assumptions: readonly RankedAssumption[];
  readonly facts: readonly Fact[];
  readonly workload: WorkloadSummary;
  readonly weights: WeightsSummary;
  readonly baseline: string;
  readonly recommendation: Recommendation;
  readonly bestReturn: BestReturn;
  readonly proposals: readonly Proposal[];
  readonly alternatives: readonly Alternative[];
  readonly why: Why;
  /** The whole answer in words, of which every figure leads to its place. */
  readonly explanation: readonly ExplainedSentence[];
  /** What would change the answer, nearest first; null where it was not asked for (as the next two). */
  readonly flips: readonly Flip[] | null;
  /** Which uncertain inputs move the lead over the rival, most influential first. */
  readonly sensitivity: readonly InputSensitivity[] | null;
  readonly valueOfInformation: ValueOfInformation | null;
  /** What other methods of ranking make of the same table. */
  readonly witnesses: readonly Witness[];
  /**
   * What it is worth to be able to bring the work home, by the id of the alternative: of the recommendation, its rival
   * and the baseline, where they are away and not divided.
   */
  readonly optionToReturn: Readonly<Record<string, ReturnOption>>;
  /**
   * Cash by line and month of each feasible alternative and of the baseline, by its id, in the brief's currency: one run in which every
   * uncertain input takes its median, undiscounted. It shows when money moves. Its sums are not the mean costs of
   * `alternatives`: those are present values and the mean over all futures.
   */
  readonly monthly: Readonly<Record<string, Readonly<Record<string, readonly number[]>>>>;
}

/** A distribution in a few figures. `error` is the standard error of the mean from the sampling. */
export interface Figures {
  readonly mean: number | null;
  readonly p10: number | null;
  readonly p50: number | null;
  readonly p90: number | null;
  readonly cvar95?: number | null;
  readonly error: number | null;
  /** 50 quantiles, one for each future in fifty. */
  readonly dots?: readonly (number | null)[];
  /** Share of futures in which it never comes. */
  readonly never?: number;
  /** Why a figure is null. */
  readonly why?: string;
}

/** Something taken for granted, with how much hangs on it. */
export interface RankedAssumption extends Assumption {
  /**
   * By how much the lead over the rival moves within the plausible range, in points of score (0–1);
   * null where it was not tried.
   */
  readonly influence: number | null;
}

/** How much work there is: person-hours of an experienced onshore team unless `unit` says otherwise. */
export interface WorkloadSummary {
  readonly unit: string;
  readonly byMonth: readonly number[];
  readonly total: Figures;
  readonly headcount: number;
  readonly class: string;
  readonly source: string;
}

/** How much each criterion counts: as the brief says it, and on average over what that leaves open. */
export interface WeightsSummary {
  readonly given: Brief["priorities"];
  /** Of what is weighed: the standard criteria, and each optional one that the priorities name. */
  readonly mean: Readonly<Record<string, number>>;
}

/** How firmly the recommendation stands, from how often it scores above its rival (model, §5.4). */
export type Verdict = "clear" | "leaning" | "tooCloseToCall";

/** Who should do the work and where. */
export interface Recommendation {
  readonly alternative: string;
  readonly party: Party;
  readonly site: string;
  readonly reach: Reach;
  readonly name: string;
  /** What is done at home instead of giving the work to somebody; `party` and `site` are then those of the baseline. */
  readonly measure?: MeasureKey;
  readonly verdict: Verdict;
  /** Share of futures and weights in which it ranks first. */
  readonly confidenceShare: number;
  /** The same for all of its party and reach together. */
  readonly cellShare: number;
  /** How often it scores above the baseline; null where it is the baseline, or the limits rule that out. */
  readonly againstBaseline: Duel | null;
  readonly summary: string;
}

/** The arrangement with the best return on what it invests beyond the baseline, and the share of futures in which it is best. */
export interface BestReturn {
  readonly alternative: string | null;
  readonly probability: number | null;
  /** By what the others were ranked when nobody invests enough for a return to mean anything. */
  readonly by: "return" | "saving";
  /** Least one-off investment for a return on it to count. */
  readonly investmentFloor: number;
}

/** A site that was considered, and why. */
export interface Proposal {
  readonly site: string;
  readonly why: string;
}

/** How an alternative does on one criterion. */
export interface CriterionFigure {
  /** Mean on its natural scale. */
  readonly value: number;
  readonly unit: string;
  /** Mean value 0–1. */
  readonly score: number;
}

/** One arrangement with everything that is known of it. Shares are 0–1; costs are positive, savings are against the baseline. */
export interface Alternative extends Reversal {
  readonly id: string;
  readonly party: Party;
  readonly site: string;
  readonly sites: readonly string[];
  readonly reach: Reach;
  readonly name: string;
  /** What is done to the baseline instead of giving the work to somebody; `party`, `site` and `reach` are the baseline's. */
  readonly measure?: MeasureKey;
  /** Shares of the work that go to different places, the largest of which leads; absent where all goes to one. */
  readonly parts?: readonly AlternativePart[];
  readonly feasible: boolean;
  readonly faults: readonly Fault[];
  /** Mean score over futures and weights, 0–1; null when it is not feasible. */
  readonly expectedScore: number | null;
  /** Against its rival: of the best answers of each other kind (party and reach) the one that it beats least often; null when it is not feasible or alone. */
  readonly winsAgainstBest: Duel | null;
  /** Present value over the horizon, before tax on profit at home. */
  readonly cost: Figures;
  readonly costAfterTax: Figures;
  readonly saving: Figures;
  /** Saving over the cost of the baseline in the same future. */
  readonly savingShare: Figures;
  /** Saving before what is invested beyond the baseline, over that; null with its reason where hardly anything is. */
  readonly roi: Figures;
  /** Months until what was paid has come back for good; `never` says in which share of futures it does not. */
  readonly paybackMonths: Figures;
  readonly monthsToFirstOutput: Figures;
  readonly monthsToFullProductivity: Figures;
  /** What is paid once. */
  readonly investment: Figures;
  /** Share of all that is paid which the books hold as capital. */
  readonly capexShare: number;
  /** Mean cost over the person-hours of an experienced onshore team that the work asks for. */
  readonly costPerProductiveHour: number;
  /** What a good unit costs where it lands; absent for work that makes no goods, and where they are no longer made. */
  readonly landedCost?: LandedUnitCost;
  /** Futures in which it costs over a fifth more than its own median. */
  readonly overrunShare: number;
  readonly lateShare: number;
  /** Futures in which what is paid keeps the budget; null without one. The limit itself asks for half of them. */
  readonly withinBudgetShare: number | null;
  /** Working hours shared with home, averaged over a year. */
  readonly overlapHoursPerDay: number;
  /** Present value of each cost line; their means add up to the mean cost. */
  readonly lines: Readonly<Partial<Record<LineKey, Figures>>>;
  /** Every criterion, those that are not weighed as well: they are facts and move no score. */
  readonly criteria: Readonly<Record<CriterionKey | string, CriterionFigure>>;
  /** Share of futures and weights in which it ranks first. */
  readonly firstRankShare: number;
  /** The same for each rank, the first one first; empty when it is not feasible. */
  readonly rankShares: readonly number[];
  /** Mean weights with which it ranks first; null when it never does. */
  readonly centralWeights: Readonly<Record<string, number>> | null;
}

/** What a good unit costs with an alternative, levelised: the cost of each future over its good units, both at present value. */
export interface LandedUnitCost {
  /** Home currency. */
  readonly perUnit: Figures;
  /** What the mean is made of, each with its share of it; they add up to it. */
  readonly parts: readonly LandedCostPart[];
  /** Great-circle distance to home; of a divided arrangement the mean over its units, as the days are. */
  readonly distanceKm: number;
  /** Days door to door; 0 inside the country. */
  readonly transitDays: number;
  /** Whether some units are cleared through customs at home. */
  readonly cleared: boolean;
  /** Whether all of them are free of duty. */
  readonly dutyFree: boolean;
}

export interface LandedCostPart {
  readonly part: UnitCostKey;
  /** Home currency a unit, on average. */
  readonly mean: number;
  readonly share: number;
}

/** A share of the work in a divided arrangement. */
export interface AlternativePart {
  /** Names of the parts of the work (`work.split`); empty where shifts divide it by the clock. */
  readonly parts: readonly string[];
  /** Of all the work, 0–1. */
  readonly share: number;
  /** Id of the arrangement that does it. */
  readonly alternative: string;
  readonly party: Party;
  readonly site: string;
  readonly reach: Reach;
}

/** How often one alternative scores above another. */
export interface Duel {
  readonly versus: string;
  readonly probability: number;
  readonly error: number;
}

/** What speaks for the recommendation against the rival, in figures and in words. */
export interface Why {
  readonly versus: string | null;
  /** By how many points of score each criterion speaks for the recommendation, largest first. */
  readonly criteria: readonly { readonly criterion: string; readonly contribution: number }[];
  /** From the cost of the baseline to that of the recommendation, line by line. */
  readonly bridge: readonly { readonly line: LineKey; readonly amount: number }[];
  readonly inWords: readonly string[];
}
