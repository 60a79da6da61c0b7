import { contentId } from "./canonical.ts";
import type { Decision } from "./decision.ts";

/** What follows from the rest of a decision, and may be there or not. */
const DERIVED = ["id", "explanation", "flips", "sensitivity", "valueOfInformation"] as const;
type Derived = (typeof DERIVED)[number];

/**
 * The id of a decision: the first 128 bits of the SHA-256 of question, state of knowledge and answer, in hexadecimal.
 * The same decision with and without its defence has the same id.
 */
export function decisionId(content: Omit<Decision, Derived> & Partial<Pick<Decision, Derived>>): string {
  return contentId(Object.fromEntries(Object.entries(content).filter(([key]) => !isDerived(key))));
}

function isDerived(key: string): boolean {
  return (DERIVED as readonly string[]).includes(key);
}
