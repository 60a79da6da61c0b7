import type { Decision } from "../decision.ts";
import type { Sentence } from "./sentence.ts";

/** A decision before it is explained. */
export type Explained = Omit<Decision, "id" | "explanation">;

/** What a sentence of an explanation is about. */
export type Role =
  | "answer"
  | "form"
  | "margin"
  | "limits"
  | "reasons"
  | "money"
  | "landedCost"
  | "against"
  | "check"
  | "risks"
  | "people"
  | "wayBack"
  | "saving"
  | "turns"
  | "information"
  | "witnesses"
  | "evidence";

/** A sentence with what it is about. */
export interface ExplainedSentence extends Sentence {
  readonly role: Role;
}
