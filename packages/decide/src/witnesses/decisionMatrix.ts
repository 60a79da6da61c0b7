import type { Distribution } from "@shoreline/simulate";

/**
 * A table of alternatives by criteria, as every method of ranking takes it. All methods read it alike and answer with a
 * `Result`: either the ranking or all that is wrong with the table.
 */
export interface DecisionMatrix {
  readonly criteria: readonly MatrixCriterion[];
  readonly alternatives: readonly MatrixAlternative[];
  readonly options?: RankOptions;
}

/** What the alternatives are compared by. */
export interface MatrixCriterion {
  /** Unique; `C1`, `C2` … where it is left out. */
  readonly name?: string;
  /** Whether more of it is better. */
  readonly direction: "max" | "min";
  /** 0 or more, on any common scale: only shares of the sum count. All criteria have one or none has. */
  readonly weight?: number;
  /** What a difference is worth in PROMETHEE; thresholds in the unit of the criterion. */
  readonly preference?: Preference;
  /** When a difference begins to count in ELECTRE III, in the unit of the criterion. */
  readonly thresholds?: Thresholds;
}

/** One of the six generalised criteria of Brans and Vincke (1985) with its thresholds. */
export interface Preference {
  readonly kind: PreferenceKind;
  /** Indifference: a difference up to it counts for nothing. */
  readonly q?: number;
  /** Strict preference: a difference from it on counts in full. */
  readonly p?: number;
  /** Of the gaussian: the difference at the point of inflexion. */
  readonly s?: number;
  /** Of ELECTRE III, where `thresholds` is not given: the veto. */
  readonly v?: number;
}

/** The six shapes, in the order in which the paper numbers them I to VI, with the gaussian last. */
export const preferenceKinds = ["usual", "uShape", "vShape", "level", "linear", "gaussian"] as const;

export type PreferenceKind = (typeof preferenceKinds)[number];

/** Constant thresholds of a pseudo-criterion: 0 ≤ q ≤ p ≤ v. */
export interface Thresholds {
  /** Indifference; 0 where it is left out. */
  readonly q?: number;
  /** Strict preference; q where it is left out. */
  readonly p?: number;
  /** Veto; none where it is left out. */
  readonly v?: number;
}

/** One row of the table. */
export interface MatrixAlternative {
  /** Unique; `A1`, `A2` … where it is left out. */
  readonly name?: string;
  /** One for each criterion, in their order. An uncertain one counts by its mean, except in SMAA-2, which draws it. */
  readonly values: readonly (number | Distribution)[];
}

/** How columns are made comparable. */
export const normalisations = ["vector", "minmax", "sum", "none"] as const;

export type Normalisation = (typeof normalisations)[number];

/** Settings of all methods in one place; each method takes its own and warns of none that it does not use. */
export interface RankOptions {
  /** Weighted sum (`minmax`), TOPSIS (`vector`) and SMAA-2 (`minmax`); their defaults in brackets. */
  readonly normalisation?: Normalisation;
  /** VIKOR: weight of the group's utility against the single regret, 0–1; 0.5. */
  readonly v?: number;
  /** CRITIC: `pearson`. */
  readonly correlation?: "pearson" | "spearman";
  /** CRITIC: whether columns are first brought to 0–1, 1 being the best; true. */
  readonly minmaxScale?: boolean;
  /** Entropy weights: `refuse`, or `shift` a column that holds negative values up to 0. */
  readonly negatives?: "refuse" | "shift";
  /** ELECTRE III: the distillation threshold s(λ) = alpha + beta λ; 0.3 and −0.15. */
  readonly alpha?: number;
  readonly beta?: number;
  /** SMAA-2: a whole number from 0; 1. */
  readonly seed?: number;
  /** SMAA-2: how many times weights and values are drawn, 1 to 1 000 000; 10 000. */
  readonly trials?: number;
  /** SMAA-2: whether weights are drawn from all that there are, or those given are taken as they are; `uniform`. */
  readonly weighting?: "uniform" | "given";
  /** SMAA-2: names of all criteria, the most important first; only weights in this order are drawn. */
  readonly weightOrder?: readonly string[];
}

/** What every ranking says, in the order of the input. */
export interface Ranking<Details extends RankingDetails = RankingDetails> {
  readonly method: string;
  /** Which normalisation, distance, preference function …: results differ between variants of one name. */
  readonly variant: string;
  /** What the method ranks by; `details.better` says in which direction. */
  readonly scores: readonly number[];
  /** Places, 1 being the first; alternatives that tie share the average of their places. */
  readonly ranks: readonly number[];
  readonly details: Details;
}

/** What stands beside every ranking. */
export interface RankingDetails {
  /** Names of the alternatives, in the order of `scores`. */
  readonly alternatives: readonly string[];
  /** Names of the criteria, in the order of weights and columns. */
  readonly criteria: readonly string[];
  readonly better: "higher" | "lower";
  /** Whether adding or removing an alternative can turn the order of the others. */
  readonly canReverse: boolean;
  /** As used: their sum is 1. */
  readonly weights: readonly number[];
  /** As given; null where none were, and all count alike. */
  readonly weightsGiven: readonly number[] | null;
  /** Scores closer than this tie. */
  readonly tieTolerance: number;
  /** Criteria in which all alternatives are alike: they cannot tell them apart. */
  readonly constantCriteria: readonly string[];
  /** What the reader should know: weights that did not sum to 1, options of an unknown name … */
  readonly warnings: readonly string[];
}

/** What a method that finds weights says; they sum to 1 and stand in the order of the criteria. */
export interface WeightsFound<Details extends WeightsDetails = WeightsDetails> {
  readonly method: string;
  readonly variant: string;
  readonly weights: readonly number[];
  readonly details: Details;
}

/** What stands beside weights. */
export interface WeightsDetails {
  readonly criteria: readonly string[];
  readonly constantCriteria: readonly string[];
  readonly warnings: readonly string[];
}
