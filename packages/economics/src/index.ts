export { type CashFlow, cashFlow, flowOfShare, monthsUnderWater } from "./cashFlow.ts";
export { unbelievedRunCost } from "./knownRunCost.ts";
export { type Line, type LineKey, lineKeys, type LineKind } from "./line.ts";
export { isCustomsFree, publishedImportFees } from "./goods/customs.ts";
export { type ElectricityPrice, electricityPrice } from "./goods/electricity.ts";
export { type GoodsReversal, goodsReversal } from "./goods/goodsReversal.ts";
export {
  landedCostOf,
  presentUnits,
  type UnitCost,
  type UnitCostKey,
  unitCostKeys,
  type UnitCostPart,
  unitCostPart,
} from "./goods/landedCostOf.ts";
export { type WayOfGoods, wayOfGoods } from "./goods/wayOfGoods.ts";
export { distanceKm } from "./goods/lane.ts";
export { type FactoryCost, factoryCost, type FactoryCostInput } from "./landedCost/factoryCost.ts";
export { economicOrderQuantity, type LeadTimeDemand, type OrderCosts, safetyStock } from "./landedCost/inventory.ts";
export { type LandedCost, landedCost, type LandedCostKey, landedCostKeys } from "./landedCost/landedCost.ts";
export type { CustomsFee, Duty, LandedCostInput, StockInput } from "./landedCost/landedCostInput.ts";
export { changesPerYear, disruptionsPerYear, incidentsPerYear, interruptionsOf } from "./lines/risk.ts";
export { steeringShare } from "./lines/steering.ts";
export { groundOf, Grounds } from "./ground.ts";
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
export { measureKeys, type MeasureKey, type PlacedShare, type Placement, placementId } from "./placement.ts";
export {
  headCounts,
  type HeadKind,
  type NamedQuantity,
  placementQuantities,
  sharedQuantities,
  siteQuantities,
} from "./quantities.ts";
export { distantContact, gapBetween, isByClock } from "./shares/interfaces.ts";
export { leadingIndex } from "./shares/sharedReckoning.ts";
export { partsNamed, placementOfShare, shareSetting } from "./shares/shareSetting.ts";
export { sunPlacement } from "./shares/sunPlacement.ts";
export { wholeOfParts } from "./shares/wholeOfParts.ts";
export { allowsCountry, permits } from "./residency.ts";
export { lockIn } from "./reversal/lockIn.ts";
export { optionToReturn, type OptionToReturn, review, type Review, reviewMonths } from "./reversal/optionToReturn.ts";
export { secondSource, type SecondSource, USUAL_SECOND_SHARE } from "./reversal/secondSource.ts";
export { homeTeamYear, isAtHome, type WayBack, wayBack, wayBackAt, type WayBackParts } from "./reversal/wayBack.ts";
export { monthsAsEmployerOfRecord } from "./parties/employerOfRecord.ts";
export { coveredShare, teamAt } from "./existingTeam.ts";
export { peopleLeftBehind, type PeopleLeftBehind } from "./peopleLeftBehind.ts";
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
