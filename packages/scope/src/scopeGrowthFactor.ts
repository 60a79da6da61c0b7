import { certain, type Distribution, empirical, exp, normalQuantile, power } from "@shoreline/simulate";
import { expectOk } from "@shoreline/units";
import spreads from "./spreads.json" with { type: "json" };

/** Odd, so that the median is the middle of a cell and exact; the largest cell is one project in a thousand. */
const CELLS = 999;

/**
 * The factor by which agreed scope grows until the end of a project, at least 1; exactly 1 when nothing changes.
 * The middle of the growth is half of volatility × years, and four in five projects lie on a log-normal curve around
 * it. Beyond, growth follows the power law that was found in the cost of IT projects, up to the point at which a
 * project is stopped rather than finished; without that end its mean would not exist. A table of 999 equally likely
 * values, because power laws with such an end have no formula of their own. Sources: `spreads.json`.
 */
export function scopeGrowthFactor(volatility: number, months: number): Distribution {
  const middle = spreads.scopeGrowth.netShare * volatility * (months / 12);
  if (middle === 0) return expectOk<Distribution>(certain(1));
  const cells = Array.from({ length: CELLS }, (_, cell) => (cell + 0.5) / CELLS);
  return expectOk(empirical(cells.map((share) => 1 + growthShare(middle, share))));
}

/** The growth that a share of all projects does not exceed, for projects with this growth in the middle. */
function growthShare(middle: number, share: number): number {
  const { tailShare, tailExponent, mostShare } = spreads.scopeGrowth;
  const inBody = Math.min(share, 1 - tailShare);
  const body = middle * exp(normalQuantile(inBody) * spreads.scopeGrowth.spreadLog);
  const beyond = power(Math.max(1, tailShare / (1 - share)), 1 / tailExponent);
  return Math.max(body, Math.min(mostShare, body * beyond));
}
