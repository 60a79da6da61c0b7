import fc from "fast-check";

/** A claim about every brief: where its cases come from, and everything that contradicts it in one of them. */
export interface Law<Case = unknown> {
  readonly claim: string;
  readonly cases: fc.Arbitrary<Case>;
  /** What contradicts the claim, in words and figures; empty when it holds. */
  offences(each: Case): readonly string[];
}

/** Every law draws its briefs from this seed, so that a failure is the same on every machine. */
export const LAW_SEED = 20_270_201;

/** Briefs of the regular suite; `npm run laws` draws 1,000. */
const REGULAR_BRIEFS = 200;

/** Time for making a counterexample smaller; a case takes up to half a second. */
const SHRINKING_MS = 30_000;

/** Time that a law may take on a slow or busy machine. */
export const LAW_TIMEOUT_MS = 300_000;

/** What breaks a law, with the smallest such case that was found in time; null when it holds for every case drawn. */
export function breach<Case>(law: Law<Case>, count: number = REGULAR_BRIEFS): string | null {
  let smallest: { readonly each: Case; readonly found: readonly string[] } | undefined;
  let firstFailure = Number.POSITIVE_INFINITY;
  const property = fc.property(law.cases, (each) => {
    if (performance.now() - firstFailure > SHRINKING_MS) return;
    const found = law.offences(each);
    if (found.length === 0) return;
    firstFailure = Math.min(firstFailure, performance.now());
    smallest = { each, found };
    throw new Error(found[0]);
  });
  fc.check(property, { seed: LAW_SEED, numRuns: count });
  return smallest === undefined
    ? null
    : `${smallest.found.slice(0, MOST_OFFENCES).join("\n")}\nin ${JSON.stringify(smallest.each)}`;
}

/** One case may break a law in many alternatives at once; a few of them show how. */
const MOST_OFFENCES = 5;
