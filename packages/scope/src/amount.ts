import type { RoleKey } from "@shoreline/atlas";
import type { Distribution } from "@shoreline/simulate";
import type { ProductionUnits } from "./brief.ts";

/** The share of all hours that one role works; shares of a workload sum to 1. */
export interface RoleShare {
  readonly role: RoleKey;
  readonly share: number;
}

/** Cases of a service: how many a month at the median (one figure for each month) and the minutes one takes. */
export interface Tasks {
  readonly perMonth: readonly number[];
  readonly minutesEach: number;
}

/** Goods of a production: good units a month at the median, and what each costs. */
export interface Goods extends Omit<ProductionUnits, "perMonth" | "madeBefore"> {
  /** Units behind the practised line at the start. */
  readonly madeBefore: number;
  readonly perMonth: readonly number[];
  /** Good units among those started in each month, on the line whose yield is given and which goes on learning. */
  readonly yieldShareByMonth: readonly number[];
  /** Labour of one good unit in each month, on the line whose minutes are given and which goes on learning. */
  readonly labourHoursPerUnit: readonly number[];
}

/** The amount of work of a brief, before people are asked for. */
export interface Amount {
  /** Person-hours of each month at the median; as long as the horizon. */
  readonly profile: readonly number[];
  /** Uncertain factor on the whole profile, median 1. */
  readonly level: Distribution;
  /** Standard deviation of the yearly growth (log), persistent over the horizon; 0 for a project. */
  readonly growthSpreadPerYear: number;
  /** Factor by which the agreed scope grows through change, at least 1 and skewed to the right; 1 unless a project. */
  readonly scopeGrowth: Distribution;
  /** How the amount was found, in words. */
  readonly class: string;
  /** Where its figures come from. */
  readonly source: string;
  readonly tasks?: Tasks;
  readonly goods?: Goods;
}
