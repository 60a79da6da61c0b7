import type { Decision } from "../decision.ts";
import { decisionId } from "../decisionId.ts";

/** Whether a decision is as it was made: its `id` is the hash of its question, state of knowledge and answer. */
export function hasOwnId(decision: Decision): boolean {
  return decisionId(decision) === decision.id;
}
