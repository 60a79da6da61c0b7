import { constant, describedOnce, type Expression } from "@shoreline/simulate";
import { oncePerGround } from "../ground.ts";
import type { Setting } from "../setting.ts";
import type { SiteConditions } from "../siteConditions.ts";
import { byMonth } from "../world.ts";

/** When a change of mind is reckoned: turns what is known of each month into a quantity. */
export interface Moment {
  readonly known: (value: (month: number) => number) => Expression;
  /** What an hour at a site is expected to cost then, against the start. */
  readonly pay: (site: SiteConditions) => Expression;
  /** Prices at home then, against the start. */
  readonly prices: Expression;
}

/** Each month of the simulated time: quantities by month. */
export function everyMoment({ world }: Setting): Moment {
  return {
    known: (value) => byMonth(world.months, value),
    pay: world.expectedPay,
    prices: world.prices,
  };
}

/** One month, counted from 0: quantities without months, which cost a simulation next to nothing. */
export function momentOf(setting: Setting, month: number): Moment {
  const known = momentsOf(setting);
  const moment = known.get(month) ?? describedMoment(setting, month);
  known.set(month, moment);
  return moment;
}

const momentsOf = oncePerGround((): Map<number, Moment> => new Map());

function describedMoment({ world }: Setting, month: number): Moment {
  const at = (monthly: Expression): Expression => {
    const values = monthly.series;
    const value = values?.[Math.min(Math.max(0, Math.round(month)), values.length - 1)];
    if (value === undefined) throw new Error("What is expected of pay and prices is known for each month.");
    return constant(value);
  };
  return {
    known: (value) => constant(value(month)),
    pay: describedOnce((site: SiteConditions) => at(world.expectedPay(site))),
    prices: at(world.prices),
  };
}
