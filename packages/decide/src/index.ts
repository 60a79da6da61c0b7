export { canonicalJson, contentId } from "./canonical.ts";
export { compareDecisions } from "./compare/compareDecisions.ts";
export type {
  AlternativeDifference,
  AlternativeFigures,
  Answered,
  Attribution,
  Cause,
  ComparedDecision,
  Comparison,
  Difference,
  FactChanges,
  FactFigure,
  FieldDifference,
  InputChanges,
  RemainderReason,
  ResultChanges,
} from "./compare/comparison.ts";
export { givenBrief } from "./compare/givenBrief.ts";
export { hasOwnId } from "./compare/hasOwnId.ts";
export { readDecision } from "./compare/readDecision.ts";
export { shapleyValues } from "./compare/shapleyValues.ts";
export { considered, type Considered } from "./considered.ts";
export {
  type AskedSampling,
  type Sampling,
  type SamplingMethod,
  samplingMethods,
  samplingOf,
  USUAL_METHOD,
} from "./sampling.ts";
export { criteria, everyCriterion, optionalCriteria } from "./criteria/criteria.ts";
export type { Criterion } from "./criteria/criterion.ts";
export { decide, type DecideOptions, mapOfFlips } from "./decide.ts";
export { type BriefInput, briefInputs, type NumericRange } from "./defence/briefInputs.ts";
export { plausibleValues } from "./influence.ts";
export { enquiries } from "./defence/enquiries.ts";
export type { FlipMap, MapAxis } from "./defence/flipMap.ts";
export type { Flip, InputInformation, InputSensitivity, InputValue, ValueOfInformation } from "./defence/defence.ts";
export { decisionId } from "./decisionId.ts";
export { english, inLanguage, type Language, spoken } from "./language/language.ts";
export { figures, goingOn, phrase, templateKey, translated, word, wordOf } from "./language/templates.ts";
export { electricityFact } from "./electricityFacts.ts";
export { everyName, workNames } from "./language/workNames.ts";
export { criterionWords, fieldWords, lineWords, unitCostWords } from "./language/wordTables.ts";
export type {
  Alternative,
  AlternativePart,
  BestReturn,
  CriterionFigure,
  Decision,
  Duel,
  Figures,
  LandedCostPart,
  LandedUnitCost,
  Proposal,
  RankedAssumption,
  Recommendation,
  Verdict,
  WeightsSummary,
  Why,
  WorkloadSummary,
} from "./decision.ts";
export type { ChangeForecast, TailFigures } from "./forecast/changeForecast.ts";
export { type Forecast, forecast } from "./forecast/forecast.ts";
export type { GoodsForecast } from "./forecast/goodsForecast.ts";
export { type Quality, qualityOf } from "./forecast/quality.ts";
export type { ServiceForecast } from "./forecast/serviceForecast.ts";
export type { ExplainedSentence, Role } from "./explain/explained.ts";
export { explanation, inputWords } from "./explain/explanation.ts";
export { inputName } from "./explain/inputNames.ts";
export { answerSentences } from "./explain/words.ts";
export { daysInWords, monthsInWords, monthsLater } from "./explain/reversalSentences.ts";
export { joined, type Link, listedPieces, said, type Said, say, type Sentence } from "./explain/sentence.ts";
export { arrangementAdvice, arrangementThing, measureThings, type Worded } from "./explain/arrangementInWords.ts";
export { movedTo } from "./alternatives/movedTo.ts";
export { drawnStops } from "./drawnStops.ts";
export { drawnUnit, drawnWords } from "./drawn/drawnWords.ts";
export { placementById } from "./alternatives/placementById.ts";
export { money, odds, percent, unitMoney } from "./explain/wording.ts";
export type {
  AlternativeWayBack,
  PeopleLaw,
  PeopleLeft,
  ReturnOption,
  Reversal,
  SecondVendor,
  WayBackMoment,
} from "./reversal/reversal.ts";
export { usualMonth } from "./reversal/reversalMonths.ts";
export { verdictOf } from "./verdict.ts";
export type {
  Agreement,
  Camp,
  DecidingWeight,
  Disagreement,
  GroupDecision,
  Opinion,
  VoiceOpinion,
} from "./voices/group.ts";
export { groupDecision, type GroupOptions } from "./voices/groupDecision.ts";
export { kendallsW } from "./voices/kendallsW.ts";
export { readVoices } from "./voices/readVoices.ts";
export type { Consistency, Stated, Voice } from "./voices/voice.ts";
export { rankOrderCentroid } from "./weights.ts";
export { ahp, ahpMethods, type AhpOptions, type AhpWeights, type PairwiseComparisons } from "./witnesses/ahp.ts";
export { criticWeights, type CriticDetails } from "./witnesses/criticWeights.ts";
export {
  type DecisionMatrix,
  type MatrixAlternative,
  type MatrixCriterion,
  type Normalisation,
  normalisations,
  type Preference,
  type PreferenceKind,
  preferenceKinds,
  type Ranking,
  type RankingDetails,
  type RankOptions,
  type Thresholds,
  type WeightsDetails,
  type WeightsFound,
} from "./witnesses/decisionMatrix.ts";
export { electreIII, type ElectreDetails, type Relation } from "./witnesses/electreIII.ts";
export { entropyWeights, type EntropyDetails } from "./witnesses/entropyWeights.ts";
export { prometheeII, type PrometheeDetails } from "./witnesses/prometheeII.ts";
export { type AcceptabilityRanking, smaa2, type Smaa2Details } from "./witnesses/smaa2.ts";
export { type Ranked, rankedDocument, type TableMethod, tableMethods } from "./witnesses/tableMethods.ts";
export { topsis, type TopsisDetails } from "./witnesses/topsis.ts";
export { vikor, type VikorDetails } from "./witnesses/vikor.ts";
export { weightedSum, type WeightedSumDetails } from "./witnesses/weightedSum.ts";
export type { Witness } from "./witnesses/witness.ts";
