export { type CashFlow, cashFlow, monthsUnderWater } from "./cashFlow.ts";
export { unbelievedRunCost } from "./knownRunCost.ts";
export { type Line, type LineKey, lineKeys, type LineKind } from "./line.ts";
export { distanceKm, isCustomsFree } from "./lines/goods.ts";
export { changesPerYear, disruptionsPerYear, incidentsPerYear, interruptionsOf } from "./lines/risk.ts";
export { steeringShare } from "./lines/steering.ts";
export { type Comparison, type Extra, type Outcome, outcomes, returnIndex } from "./outcomes.ts";
export {
  type Evidence,
  type Parameter,
  parameterDistribution,
  type ParameterKey,
  parameterKeys,
  type Parameters,
  publishedParameters,
  withParameterScaled,
} from "./parameters.ts";
export { farShoreShare, onSiteShare } from "./deliveryMix.ts";
export type { Reckoning } from "./party.ts";
export { type Placement, placementId } from "./placement.ts";
export {
  headCounts,
  type HeadKind,
  type NamedQuantity,
  placementQuantities,
  sharedQuantities,
  siteQuantities,
} from "./quantities.ts";
export { allowsCountry, permits } from "./residency.ts";
export { coveredShare, teamAt } from "./existingTeam.ts";
export { type Setting, setting } from "./setting.ts";
export { type SiteConditions, siteConditions, type Vantage } from "./siteConditions.ts";
export { expectedLeadMonths, expectedTransitionMonths, hasEntity } from "./staffing/leadTime.ts";
export { type WorkNature, workNature } from "./workNature.ts";
export {
  type BalancingRate,
  type InternalRate,
  internalRateOfReturn,
  internalRateOfReturnByDate,
} from "./appraisal/internalRateOfReturn.ts";
export { netPresentValue, netPresentValueByDate } from "./appraisal/netPresentValue.ts";
export type { DatedAmount } from "./appraisal/timedFlows.ts";
