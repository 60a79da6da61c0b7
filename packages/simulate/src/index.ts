export {
  exp,
  expOver,
  log,
  logOver,
  normalCdf,
  normalDensity,
  normalQuantile,
  normalQuantileOver,
  power,
} from "./elementary.ts";
export { type FourWords, philox4x32 } from "./philox.ts";
export { fillUniforms, streamKey, type StreamKey, type StreamSlice } from "./stream.ts";
export { logGamma } from "./logGamma.ts";
export {
  bernoulli,
  beta,
  cdf,
  certain,
  type Distribution,
  empirical,
  fromQuantiles,
  lognormal,
  meanOf,
  medianOf,
  normal,
  pert,
  poisson,
  quantile,
  quantileOver,
  triangular,
  uniform,
  varianceOf,
} from "./distribution.ts";
export { quantileError, standardErrorOfShare } from "./samplingError.ts";
export { selectedQuantiles } from "./selectedQuantiles.ts";
export { sortedCopy } from "./sortedCopy.ts";
export { quantileOfSorted } from "./sortedQuantile.ts";
export { type BriefSummary, briefSummary, errorOfMean, summarise, type Summary } from "./summary.ts";
export { sumOf } from "./statistics/exactSum.ts";
export type { Replication } from "./statistics/meanAndError.ts";
export {
  add,
  clamp,
  compound,
  countMonths,
  cumulate,
  divide,
  exponential,
  isBelow,
  logarithm,
  maximum,
  minimum,
  multiply,
  previous,
  select,
  squareRoot,
  subtract,
  sumOfProducts,
  total,
} from "./graph/algebra.ts";
export { describedOnce } from "./graph/describedOnce.ts";
export { type RangedSummary, summariesOf, type SummaryQuestion, type SummaryRun } from "./summariesOf.ts";
export {
  type BlockVisit,
  evaluate,
  evaluateAtMedians,
  type EvaluatedOutputs,
  evaluateWithMeans,
  type Evaluator,
  evaluator,
  futuresWalk,
  type Run,
  trialPoint,
  type WantedOutputs,
} from "./evaluate.ts";
export type { FuturesRun } from "./preparedModel.ts";
export type { Crew, CrewMessage, CrewTask, EnquiryMessage, ModelMessage, ModelTask } from "./crew/crew.ts";
export { type ColumnMemory, withColumnMemory } from "./columnMemory.ts";
export { crewMember } from "./crew/crewMember.ts";
export { type Enquiry, enquirer } from "./crew/enquiry.ts";
export { fillFutures, fillNormals, type Futures, type Mixture, type StreamBlock } from "./graph/futures.ts";
export type { StreamKinds } from "./quasi/places.ts";
export type { QuasiRandom } from "./quasi/quasiRandom.ts";
export {
  constant,
  draw,
  drawEachMonth,
  type Expression,
  type Quantity,
  type RandomSource,
  series,
} from "./graph/expression.ts";
export { interpreter, type Point } from "./graph/interpret.ts";
export { schedule, type Schedule, type ScheduledNode } from "./graph/schedule.ts";
export type { CorrelationMatrix } from "./dependence/correlationMatrix.ts";
export {
  dependentUniforms,
  gaussianCopula,
  type GaussianCopula,
  oneFactorUniforms,
} from "./dependence/gaussianCopula.ts";
export { imanConover } from "./dependence/imanConover.ts";
export { rankCorrelation } from "./dependence/rankCorrelation.ts";
export {
  expectedValueOfPartialInformation,
  type LearnedInputs,
  partialInformation,
  type PartialInformationOptions,
} from "./information/expectedValueOfPartialInformation.ts";
export {
  expectedValueOfPerfectInformation,
  type StateProbabilities,
} from "./information/expectedValueOfPerfectInformation.ts";
export type { InformationValue, NetBenefits } from "./information/netBenefits.ts";
export {
  type DesignColumns,
  indicesFromColumns,
  type SensitivityIndex,
  type SobolIndices,
} from "./sobol/indicesFromColumns.ts";
export type { Precision } from "./sobol/sampling.ts";
export { type ShapleyEffect, type ShapleyEffects, shapleyEffects, type ShapleyStudy } from "./sobol/shapleyEffects.ts";
export { type SensitivityStudy, sobolIndices } from "./sobol/sobolIndices.ts";
export { type Scrambling, sobolColumns, sobolSequence, type SobolSlice } from "./sobol/sobolSequence.ts";
export type { StudiedInputs, StudiedModel } from "./sobol/studiedModel.ts";
