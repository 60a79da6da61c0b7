import type { Duel, Verdict } from "../decision.ts";
import type { Fault } from "@shoreline/units";
import type { Consistency, Stated } from "./voice.ts";

/** What several people would choose, and what they would choose together, schema `group/1`. */
export interface GroupDecision {
  readonly schema: "group/1";
  readonly title: string;
  readonly seed: number;
  readonly trials: number;
  readonly baseline: string;
  readonly voices: readonly VoiceOpinion[];
  readonly group: Opinion;
  readonly disagreement: Disagreement;
  readonly agreement: Agreement;
  readonly warnings: readonly Fault[];
}

/** The answer by some weights. */
export interface Opinion {
  /** Mean weight of each criterion; they sum to 1. */
  readonly weights: Readonly<Record<string, number>>;
  readonly recommendation: string;
  /** Party and reach of the recommendation, as `vendor/offshore`. */
  readonly cell: string;
  readonly expectedScore: number;
  /** The best alternative of another party or reach; null when there is none. */
  readonly versus: string | null;
  /** Points of expected score (0–1) by which the recommendation is ahead of it. */
  readonly lead: number | null;
  readonly verdict: Verdict;
  readonly winsAgainstBest: Duel | null;
  /** Share of futures and weights in which the recommendation ranks first. */
  readonly confidenceShare: number;
}

/** The answer by one voice's weights. */
export interface VoiceOpinion extends Opinion {
  readonly name: string;
  /** Weight of the voice in the group; they sum to 1. */
  readonly share: number;
  readonly stated: Stated["kind"];
  readonly consistency: Consistency | null;
}

/** Where voices differ, whether or not it changes the answer; null where there is one voice. */
export interface Disagreement {
  /** The criterion with the widest spread of mean weights, and who stands at its ends. */
  readonly widest: {
    readonly criterion: string;
    readonly low: { readonly voice: string; readonly weight: number };
    readonly high: { readonly voice: string; readonly weight: number };
  } | null;
  /** The two voices farthest apart, and the share of all weight that one would have to move to agree with the other. */
  readonly farthest: { readonly voices: readonly [string, string]; readonly share: number } | null;
  /** Concordance of the rankings of the alternatives that any voice has among its first five: 1 all agree, 0 none. */
  readonly kendallsW: number | null;
  readonly ranked: readonly string[];
}

/** Whether what divides the voices matters to the answer. */
export interface Agreement {
  /** Everybody and the group name one alternative, one party and reach, or not. */
  readonly on: "alternative" | "cell" | "nothing";
  /** Voices that want the same party and reach, the heaviest camp first. */
  readonly camps: readonly Camp[];
  /** What would have to be agreed for each other camp to win, the heaviest first; none where no single weight does it. */
  readonly decides: readonly DecidingWeight[];
}

/** Voices that name the same party and reach. */
export interface Camp {
  readonly cell: string;
  /** What its heaviest voice recommends. */
  readonly alternative: string;
  readonly voices: readonly string[];
  readonly share: number;
}

/** The weight on which the group divides most from another camp, and where its answer turns to that camp's with it. */
export interface DecidingWeight {
  /** What the other camp wants. */
  readonly cell: string;
  readonly criterion: string;
  /** The group's mean weight. */
  readonly now: number;
  /** The nearest weight at which `becomes` has the highest expected score, the others giving way in proportion. */
  readonly at: number;
  readonly becomes: string;
}
