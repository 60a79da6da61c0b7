import type { Decision } from "../decision.ts";
import { canonicalJson } from "../canonical.ts";
import { decisionId } from "../decisionId.ts";

/** Whether a decision is as it was made: its `id` is the hash of its question, state of knowledge and answer. */
export function hasOwnId(decision: Decision): boolean {
  // A copy of it is asked: nothing of that was written before it was changed.
  return decisionId(JSON.parse(canonicalJson(decision)) as Decision) === decision.id;
}
