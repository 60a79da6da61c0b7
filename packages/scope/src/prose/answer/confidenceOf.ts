import confidence from "../lexicon/confidence.json" with { type: "json" };
import type { Finding } from "../fields/finding.ts";

const shares: Readonly<Record<string, number>> = confidence.rules;

/** How often readings by a rule are right, 0–1; measured on the tuning statements and drawn towards the average. */
export function confidenceOf({ rule, isWeak, other, isUnsaidDay }: Finding): number {
  const share = shares[rule] ?? shares[rule.replace(/\/.*/, "")] ?? confidence.otherwise;
  const doubt =
    (isWeak === true ? confidence.weakFactor : 1) *
    (other === undefined && isUnsaidDay !== true ? 1 : confidence.ambiguousFactor);
  return Number((share * doubt).toFixed(2));
}
