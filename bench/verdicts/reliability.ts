/** A stated probability, and the share of fresh trials in which what was stated came true. */
export interface Forecast {
  readonly stated: number;
  readonly observed: number;
}

/** How many trials stand behind each stated probability, and how many behind each observed share. */
export interface Trials {
  readonly stated: number;
  readonly observed: number;
}

/** Forecasts whose stated probability lies in one bin. */
interface Bin {
  readonly from: number;
  readonly to: number;
  readonly count: number;
  readonly stated: number;
  readonly observed: number;
  /** Standard error of `observed` − `stated` from the sampling of both, were the recommendation not picked by it. */
  readonly error: number;
}

export interface Reliability {
  readonly bins: readonly Bin[];
  /** Mean distance of stated and observed over the bins, weighted by count (Naeini, Cooper and Hauskrecht 2015). */
  readonly calibrationError: number;
  /** The same figure that perfectly calibrated forecasts would have from sampling alone. */
  readonly errorByChance: number;
  /** Mean of observed − stated over all forecasts: negative where the statements promise too much. */
  readonly bias: number;
  readonly biasError: number;
}

const WIDTH = 0.05;
const LOWEST = 0.5;

/** Reliability table in bins of 0.05 from 0.5 on, one more below: the recommendation may win less than half its duels. */
export function reliability(forecasts: readonly Forecast[], trials: Trials): Reliability {
  const edges = [0, ...Array.from({ length: 11 }, (_, place) => LOWEST + WIDTH * place)];
  const bins = edges.slice(0, -1).flatMap((from, place) => binOf(forecasts, [from, edges[place + 1]!], trials));
  const weighted = (of: (bin: Bin) => number) =>
    bins.reduce((sum, bin) => sum + of(bin) * bin.count, 0) / forecasts.length;
  const gaps = forecasts.map(({ stated, observed }) => observed - stated);
  return {
    bins,
    calibrationError: weighted(({ stated, observed }) => Math.abs(observed - stated)),
    // The mean of the absolute value of a normal quantity is √(2/π) of its standard deviation.
    errorByChance: weighted(({ error }) => Math.sqrt(2 / Math.PI) * error),
    bias: mean(gaps),
    biasError: errorOfMean(forecasts, trials),
  };
}

function binOf(forecasts: readonly Forecast[], [from, to]: readonly [number, number], trials: Trials): readonly Bin[] {
  // 0.95 + 0.05 is a little more than 1; the last bin holds 1 itself.
  const last = to > 1 - WIDTH / 2;
  const inside = forecasts.filter(({ stated }) => stated >= from - 1e-12 && (last || stated < to - 1e-12));
  if (inside.length === 0) return [];
  const stated = mean(inside.map((each) => each.stated));
  const observed = mean(inside.map((each) => each.observed));
  return [{ from, to, count: inside.length, stated, observed, error: errorOfMean(inside, trials) }];
}

/** Of the mean difference of observed and stated: each brief has its own futures anew, and its own odds in the first. */
function errorOfMean(forecasts: readonly Forecast[], trials: Trials): number {
  const perTrial = 1 / trials.observed + 1 / trials.stated;
  const variance = forecasts.reduce((sum, { stated }) => sum + stated * (1 - stated) * perTrial, 0);
  return Math.sqrt(variance) / forecasts.length;
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
