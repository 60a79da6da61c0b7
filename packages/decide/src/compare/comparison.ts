import type { SamplingMethod } from "../sampling.ts";
import type { Duel, Verdict } from "../decision.ts";
import type { Data } from "./fieldChanges.ts";

/** What changed between two decisions and what each change did, schema `comparison/1`. */
export interface Comparison {
  readonly schema: "comparison/1";
  readonly before: ComparedDecision;
  readonly after: ComparedDecision;
  /** Nothing that is compared differs. */
  readonly same: boolean;
  /** Of all amounts; null where the decisions are in two, and then no amounts are compared. */
  readonly currency: string | null;
  readonly inputs: InputChanges;
  readonly facts: FactChanges;
  readonly result: ResultChanges;
  readonly attribution: Attribution;
}

/** Which decision, from which futures and facts. */
export interface ComparedDecision {
  readonly id: string;
  readonly title: string;
  readonly seed: number;
  readonly trials: number;
  readonly atlas: { readonly version: string; readonly date: string };
  /** It was changed after it was made: its id is not the hash of its content. */
  readonly edited: boolean;
}

/** What the decisions were told. */
export interface InputChanges {
  readonly fields: readonly FieldDifference[];
  /** Same field, same value or not: what was a default before and is given now, and the other way round. */
  readonly assumptions: readonly { readonly path: string; readonly became: "given" | "assumed" }[];
  /** Parameters of the model that both decisions list, with other ranges. */
  readonly parameters: readonly { readonly key: string; readonly before: Data; readonly after: Data }[];
}

/** A field of the brief in both decisions; null where one does not have it. */
export interface FieldDifference {
  readonly path: string;
  readonly before: Data;
  readonly after: Data;
  /** Nobody said it in either brief: a default that follows from what was said. */
  readonly follows: boolean;
}

/** A fact in a word: what, where, how much, of when. */
export interface FactFigure {
  readonly value: Data;
  readonly unit: string;
  readonly date: string;
}

/** What was known. */
export interface FactChanges {
  readonly changed: readonly {
    readonly key: string;
    readonly place: string;
    readonly before: FactFigure;
    readonly after: FactFigure;
  }[];
  /** Facts of places that only one of the decisions considered: how many. */
  readonly onlyBefore: number;
  readonly onlyAfter: number;
}

/** What was answered. */
export interface ResultChanges {
  readonly recommendation: { readonly before: Answered; readonly after: Answered };
  readonly baseline: { readonly before: string; readonly after: string };
  /** What both recommendations come to in each of the decisions; the later recommendation first. */
  readonly alternatives: readonly AlternativeDifference[];
  readonly onlyBefore: readonly string[];
  readonly onlyAfter: readonly string[];
}

/** A recommendation in figures. */
export interface Answered {
  readonly alternative: string;
  readonly verdict: Verdict;
  readonly confidenceShare: number;
  readonly cellShare: number;
  readonly winsAgainstBest: Duel | null;
}

/** One alternative in both decisions; null in the one that does not hold it. */
export interface AlternativeDifference {
  readonly alternative: string;
  readonly before: AlternativeFigures | null;
  readonly after: AlternativeFigures | null;
  /** Mean cost by line where it differs, in the brief's currency; empty where one decision does not hold it. */
  readonly lines: readonly { readonly line: string; readonly before: number; readonly after: number }[];
}

/** Means of one alternative in one decision. */
export interface AlternativeFigures {
  readonly feasible: boolean;
  /** Paths of the limits that it breaks. */
  readonly breaks: readonly string[];
  readonly expectedScore: number | null;
  readonly cost: number | null;
  readonly saving: number | null;
  readonly confidenceShare: number;
}

/**
 * Which change of the brief made which part of each difference: the Shapley value of each over briefs that take some of
 * the changes and not the others, all in the same futures.
 */
export interface Attribution {
  readonly causes: readonly Cause[];
  /** Whether each changed field is a cause, all fields of a section together are, or only all changes together. */
  readonly by: "field" | "section" | "brief";
  readonly seed: number;
  readonly trials: number;
  readonly differences: readonly Difference[];
  readonly remainder: readonly RemainderReason[];
}

/** Changed fields that are taken together. */
export interface Cause {
  readonly name: string;
  readonly paths: readonly string[];
}

/** A difference in the mean cost or saving of an alternative, or in its lead over another in points of score (0–1). */
export interface Difference {
  readonly what: "cost" | "saving" | "lead";
  readonly alternative: string;
  readonly versus: string | null;
  readonly before: number;
  readonly after: number;
  /** `after − before`: the sum of the parts and the remainder. */
  readonly difference: number;
  readonly parts: readonly { readonly cause: string; readonly amount: number }[];
  readonly remainder: number;
}

/** What the parts cannot speak for, because it cannot be run again or was not. */
export type RemainderReason =
  | { readonly reason: "atlas"; readonly before: string; readonly after: string; readonly installed: string }
  | { readonly reason: "seed"; readonly before: number; readonly after: number }
  | { readonly reason: "futures"; readonly before: number; readonly after: number; readonly run: number }
  | { readonly reason: "sampling"; readonly before: SamplingMethod; readonly after: SamplingMethod }
  | { readonly reason: "parameters"; readonly keys: readonly string[] }
  | { readonly reason: "edited" }
  /** The program itself reckons otherwise than it did when one of them was made. */
  | { readonly reason: "program" }
  /** Briefs that take only some of the changes cannot be decided, and not even all of them together could be. */
  | { readonly reason: "undecidable" };
