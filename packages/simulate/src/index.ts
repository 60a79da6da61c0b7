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
export { summarise, type Summary } from "./summary.ts";
export { sumOf } from "./compensatedSum.ts";
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
export { evaluate, evaluateAtMedians, type Run, trialPoint } from "./evaluate.ts";
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
