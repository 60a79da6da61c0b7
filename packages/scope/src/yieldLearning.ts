import { power } from "@shoreline/units";
import { learningExponent } from "./unitLabour.ts";

/** Even a line's first units are not all rejected: beyond half, it is stopped and mended. */
const MOST_REJECTS_SHARE = 0.5;

/** What is known of a line's yield: of which unit it is the yield, and how fast rejects fall. */
export interface KnownYield {
  readonly yieldShare: number;
  readonly yieldLearningShare: number;
  /** Units made until the yield was that. */
  readonly madeBefore: number;
}

/**
 * Share of units that are good when `made` units (above 0) are behind a line, 0.5 to 1. Rejects fall by the same share
 * with every doubling of what was made: Wright's law (1936) of cost, applied to rejects.
 */
export function learnedYield(made: number, known: KnownYield): number {
  const times = power(made / known.madeBefore, learningExponent(known.yieldLearningShare));
  return 1 - Math.min(mostRejects(known), (1 - known.yieldShare) * times);
}

/** Most rejects of a line, as a share of the units that it starts: what a new line begins with at worst. */
export function mostRejects({ yieldShare }: Pick<KnownYield, "yieldShare">): number {
  return Math.max(MOST_REJECTS_SHARE, 1 - yieldShare);
}
