/** A value of an input as a person would write it: a number in its unit, or a word. */
export type InputValue = number | string | null;

/** What kind of input: something drawn, something the brief says, what counts how much, or a hard limit. */
type InputKind = "uncertain" | "brief" | "weight" | "limit";

/** The nearest value of one input at which the recommendation changes, all else being the same in the same futures. */
export interface Flip {
  /** The input in words: "how long the work lasts". */
  readonly input: string;
  /** Its place: a path of the brief, `weights.<criterion>`, `parameters.<key>` or the name of what is drawn. */
  readonly path: string;
  readonly kind: InputKind;
  /** Unit of `now` and `at`, as words. */
  readonly unit: string;
  readonly now: InputValue;
  readonly at: InputValue;
  /** Id of the alternative that is recommended from there on. */
  readonly becomes: string;
  /** Whether that is another kind of arrangement (party and reach), not only another place. */
  readonly otherKind: boolean;
  /** How far away: the share of the plausible range that lies between `now` and `at`, 0–1. */
  readonly distanceShare: number;
}

/** How much of the doubt about the lead over the rival comes from one input. */
export interface InputSensitivity {
  readonly input: string;
  readonly path: string;
  /** Draws that move together or stand for one thing: how many there are in this input. */
  readonly draws: number;
  /** First-order Sobol index: the share of the variance that goes when this input is known. */
  readonly firstOrder: number;
  /** Half the width of its 95 % interval. */
  readonly firstOrderError: number;
  /** Total Sobol index: the share that stays when everything else is known. */
  readonly total: number;
  readonly totalError: number;
  /** False when the total index cannot be told from 0 with so many futures. */
  readonly distinguishable: boolean;
  /** Mean lead over the rival, in points of score, with the input at its 10 % and at its 90 % quantile. */
  readonly low: number;
  readonly high: number;
  /** Mean saving of the recommendation against the baseline in the same two cases, in the brief's currency. */
  readonly lowSaving: number;
  readonly highSaving: number;
  /** What the input is at its 10 % and 90 % quantile, in `unit`; null for a path or a group. */
  readonly p10: number | null;
  readonly p90: number | null;
  readonly unit: string;
}

/** What it would be worth to know something before deciding. */
export interface ValueOfInformation {
  /** Money that a point of score (0–1) stands for, at the mean weight of cost; null where cost has no weight. */
  readonly moneyPerPoint: number | null;
  /** Why amounts are null. */
  readonly why?: string;
  /** Expected value of perfect information, in the brief's currency. */
  readonly perfect: number | null;
  readonly perfectError: number | null;
  /** The same in points of score. */
  readonly perfectPoints: number;
  /** Expected value of knowing one input perfectly, the dearest first. */
  readonly byInput: readonly InputInformation[];
  /** The same for groups of inputs that one would find out together. */
  readonly byGroup: readonly InputInformation[];
}

/** What one input, or a group of them, is worth to know. */
export interface InputInformation {
  readonly input: string;
  readonly path: string;
  readonly value: number | null;
  readonly points: number;
  /** Standard error of `points`. */
  readonly error: number;
  /** False when the value cannot be told from 0 with so many futures. */
  readonly distinguishable: boolean;
}
