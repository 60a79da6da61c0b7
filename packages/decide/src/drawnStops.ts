import { type Grounds, publishedParameters } from "@shoreline/economics";
import type { BriefReading } from "@shoreline/scope";
import { quantile } from "@shoreline/simulate";
import { considered } from "./considered.ts";
import { stored } from "./figures.ts";
import { judgedAll, valueExpressions } from "./simulation.ts";
import { drawnInputs } from "./drawn/drawnInputs.ts";

/** What is drawn does not hang on how many futures are drawn. */
const FEW = { seed: 1, trials: 8 };

/**
 * Values of uncertain inputs at the given shares of their futures (0–1, both ends excluded), by the path of the input,
 * in its unit; so that somebody can say "what if it is that much". Inputs that have no scale of their own (those that
 * move from month to month, and groups) are left out. `grounds` are those of former decisions.
 */
export function drawnStops(
  reading: BriefReading,
  shares: readonly number[],
  grounds?: Grounds,
): ReadonlyMap<string, readonly number[]> {
  const { setting, options, baseline, weighed } = considered(reading, publishedParameters, FEW, grounds);
  const placements = options.map(({ named }) => named.placement);
  const judged = judgedAll(setting, placements, baseline.placement);
  const inputs = drawnInputs(judged.flatMap((each) => valueExpressions(each, weighed)));
  return new Map(
    inputs.flatMap(({ path, distribution }) =>
      distribution === null ? [] : [[path, shares.map((share) => stored(quantile(distribution, share)))] as const],
    ),
  );
}
