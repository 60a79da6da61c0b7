import { cashFlow, type LineKey, type Setting } from "@shoreline/economics";
import {
  add,
  divide,
  evaluate,
  type Expression,
  quantile,
  quantileOfSorted,
  sortedCopy,
  sumOf,
} from "@shoreline/simulate";
import type { Sampling } from "../sampling.ts";

/** How far a project passes what was agreed: shares, by future. Levels are those of the figures' names. */
export interface ChangeForecast {
  /** Effort beyond the median estimate, which own staff work off: error of the estimate and added scope. */
  readonly ownStaff: TailFigures;
  /** The price of a contract with a firm at home beyond that of the estimate: the same effort at its rates, and orders. */
  readonly contract: TailFigures;
  /** What its change orders cost on top of the work in them, as shares of the price. */
  readonly changeOrders: TailFigures;
  /** Growth of scope at which a project counts as stopped; absent where the amount holds its growth already. */
  readonly scopeGrowthMost?: number;
}

/** Quantiles, and the means of the futures beyond them (conditional value at risk). */
export interface TailFigures {
  readonly p50: number;
  readonly p80: number;
  readonly p90: number;
  /** Mean of the worst tenth. */
  readonly cvar90: number;
  /** Mean of the worst twentieth. */
  readonly cvar95: number;
}

/** Change of a project in both worlds; nothing for work that goes on, where change is part of the day. */
export function changeForecast(ground: Setting, sampling: Sampling): ChangeForecast | undefined {
  const { nature, need, workload, world } = ground;
  if (!nature.isProject) return undefined;
  const estimate = workload.profile.reduce((sum, hours) => sum + hours, 0);
  const [[hours, orders] = []] = evaluate([[need, orderedShare(ground)]], { ...sampling, months: world.months });
  if (hours === undefined || orders === undefined) throw new Error("The change of the project was not simulated.");
  const most =
    workload.scopeGrowth.kind === "constant" ? {} : { scopeGrowthMost: quantile(workload.scopeGrowth, 1) - 1 };
  const ofFuture = (share: (trial: number) => number) => Float64Array.from(hours, (_, trial) => share(trial));
  const effort = (trial: number) => (hours[trial] ?? 0) / estimate;
  return {
    ownStaff: tailFigures(
      ofFuture((trial) => effort(trial) - 1),
      "effort beyond the estimate",
    ),
    contract: tailFigures(
      ofFuture((trial) => effort(trial) * (1 + (orders[trial] ?? 0)) - 1),
      "price of the contract",
    ),
    changeOrders: tailFigures(orders, "change orders"),
    ...most,
  };
}

function orderedShare(ground: Setting): Expression {
  const { presentValues } = cashFlow(ground, { party: "vendor", site: ground.home });
  const valueOf = (keys: readonly LineKey[]) =>
    add(...keys.flatMap((key) => (presentValues.has(key) ? [presentValues.get(key)!] : [])), 0);
  return divide(valueOf(["changeOrders"]), valueOf(["vendorPrice", "onSite"]));
}

function tailFigures(column: Float64Array, name: string): TailFigures {
  const sorted = sortedCopy(column, name);
  const at = (share: number) => quantileOfSorted(sorted, share);
  const beyond = (share: number) => {
    const worst = sorted.subarray(Math.min(sorted.length - 1, Math.floor(share * sorted.length)));
    return sumOf(worst) / worst.length;
  };
  return { p50: at(0.5), p80: at(0.8), p90: at(0.9), cvar90: beyond(0.9), cvar95: beyond(0.95) };
}
