export { canonicalJson, contentId } from "./canonical.ts";
export { considered, type Considered } from "./considered.ts";
export { criteria } from "./criteria/criteria.ts";
export type { Criterion } from "./criteria/criterion.ts";
export { decide, type DecideOptions } from "./decide.ts";
export type {
  Alternative,
  BestReturn,
  CriterionFigure,
  Decision,
  Duel,
  Figures,
  Proposal,
  RankedAssumption,
  Recommendation,
  Verdict,
  WeightsSummary,
  Why,
  WorkloadSummary,
} from "./decision.ts";
export { asAdvice, asThing, criterionWords, lineWords, money, odds, percent } from "./explain/wording.ts";
export { verdictOf } from "./recommend.ts";
export { rankOrderCentroid } from "./weights.ts";
