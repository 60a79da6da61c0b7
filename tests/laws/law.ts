import fc from "fast-check";

/** A claim about every brief: where its cases come from, and everything that contradicts it in one of them. */
export interface Law<Case = unknown> {
  readonly claim: string;
  readonly cases: fc.Arbitrary<Case>;
  /** What contradicts the claim, in words and figures; empty when it holds. */
  readonly offences: (each: Case) => readonly string[];
}

/** Every law draws its briefs from this seed, so that a failure is the same on every machine. */
export const LAW_SEED = 20_270_201;

/** Briefs of the regular suite; `npm run laws` draws 1,000. */
export const REGULAR_BRIEFS = 200;

/** The law as a property: it throws with all offences of a case. */
export function property<Case>({ cases, offences }: Law<Case>): fc.IPropertyWithHooks<[Case]> {
  return fc.property(cases, (each) => {
    const found = offences(each);
    if (found.length > 0) throw new Error(found.join("\n"));
  });
}

/** Asserts that a law holds for the briefs of the regular suite; a failure shows the smallest brief that breaks it. */
export function assertLaw<Case>(law: Law<Case>): void {
  fc.assert(property(law), { seed: LAW_SEED, numRuns: REGULAR_BRIEFS });
}
