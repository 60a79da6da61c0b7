/** One organisation's projects: logarithms of what is known (a size) and of what came of it (hours, months). */
export interface Organisation {
  readonly name: string;
  readonly logSizes: readonly number[];
  readonly logResults: readonly number[];
}

/** A power law with an organisation's own level: log result = level + exponent · log size, level different in each. */
export interface PowerLaw {
  /** Mean level over organisations, each counted once however many projects it gave. */
  readonly level: number;
  readonly exponent: number;
  /** Standard error of the exponent. */
  readonly exponentError: number;
  /** Standard deviation of the level from organisation to organisation. */
  readonly betweenLog: number;
  /** Standard deviation inside one organisation. */
  readonly withinLog: number;
}

/**
 * Fits the power law: the exponent from differences inside organisations alone, pooled; the levels' spread by the
 * method of moments (DerSimonian and Laird, Controlled Clinical Trials 7, 1986). `exponent` fixes it instead.
 */
export function organisationEffects(organisations: readonly Organisation[], exponent?: number): PowerLaw {
  const slope = pooledSlope(organisations);
  const used = exponent ?? slope.value;
  const levels = organisations.map((one) => mean(one.logResults.map((y, i) => y - used * one.logSizes[i]!)));
  const within = organisations.map((one, k) =>
    variance(one.logResults.map((y, i) => y - used * one.logSizes[i]! - levels[k]!)),
  );
  const withinVariance = mean(within);
  const sampling = mean(organisations.map((one, k) => within[k]! / one.logSizes.length));
  const level = mean(levels);
  const betweenVariance = levels.length < 2 ? 0 : variance(levels.map((each) => each - level)) - sampling;
  return {
    level,
    exponent: used,
    exponentError: slope.error,
    betweenLog: Math.sqrt(Math.max(0, betweenVariance)),
    withinLog: Math.sqrt(withinVariance),
  };
}

/** Logarithms of actual over forecast of every project when its whole organisation is left out. */
export function residualsLeftOut(
  organisations: readonly Organisation[],
  exponent?: number,
): { residual: number; weight: number }[] {
  return organisations.flatMap((left) => {
    const law = organisationEffects(
      organisations.filter((one) => one !== left),
      exponent,
    );
    return left.logResults.map((y, i) => ({
      residual: y - law.level - law.exponent * left.logSizes[i]!,
      weight: 1 / left.logResults.length,
    }));
  });
}

/** The value below which a share of the weight lies. */
export function weightedQuantile(values: readonly { residual: number; weight: number }[], share: number): number {
  const sorted = values.toSorted((a, b) => a.residual - b.residual);
  const total = sorted.reduce((sum, { weight }) => sum + weight, 0);
  let below = 0;
  for (const { residual, weight } of sorted) {
    below += weight;
    if (below >= share * total) return residual;
  }
  return sorted.at(-1)!.residual;
}

function pooledSlope(organisations: readonly Organisation[]): { value: number; error: number } {
  let [xy, xx, yy, freedom] = [0, 0, 0, -1];
  for (const { logSizes, logResults } of organisations) {
    const [x0, y0] = [mean(logSizes), mean(logResults)];
    logSizes.forEach((x, i) => {
      xy += (x - x0) * (logResults[i]! - y0);
      xx += (x - x0) * (x - x0);
      yy += (logResults[i]! - y0) * (logResults[i]! - y0);
    });
    freedom += logSizes.length - 1;
  }
  const value = xy / xx;
  return { value, error: Math.sqrt(Math.max(0, yy - value * xy) / freedom / xx) };
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

/** Of deviations from a mean that was estimated from them. */
function variance(deviations: readonly number[]): number {
  return deviations.reduce((sum, d) => sum + d * d, 0) / Math.max(1, deviations.length - 1);
}
