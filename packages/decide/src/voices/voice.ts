import type { Brief, CriterionKey } from "@shoreline/scope";

/** Somebody with a say: what matters to them, and how much their word weighs beside the others'. */
export interface Voice {
  /** A role or name, as the group calls it. */
  readonly name: string;
  /** Above 0; only its proportion to the other shares counts. */
  readonly share: number;
  readonly stated: Stated;
}

/** How a voice said what matters: weights, an order, or which of two criteria matters how much more. */
export type Stated =
  | { readonly kind: "weights"; readonly weights: Readonly<Partial<Record<CriterionKey, number>>> }
  | { readonly kind: "order"; readonly order: readonly CriterionKey[] }
  | {
      readonly kind: "pairwise";
      readonly criteria: readonly CriterionKey[];
      /** Entry (i, j): how many times as much criterion i matters as criterion j. */
      readonly pairwise: readonly (readonly number[])[];
    };

/** A voice in the form in which a brief states priorities. */
export interface HeardVoice {
  readonly name: string;
  /** Of all shares; they sum to 1. */
  readonly share: number;
  readonly stated: Stated["kind"];
  readonly priorities: Brief["priorities"];
  /** Of pairwise comparisons; null for weights and orders. */
  readonly consistency: Consistency | null;
}

/** How far pairwise comparisons contradict each other (Saaty 1980). */
export interface Consistency {
  /** Consistency index over that of random comparisons; above 0.1 the comparisons should be looked at again. */
  readonly ratio: number;
  /** The comparison that fits the others least, what was said, and what the weights imply. */
  readonly worst: {
    readonly criterion: string;
    readonly over: string;
    readonly given: number;
    readonly implied: number;
  } | null;
}
