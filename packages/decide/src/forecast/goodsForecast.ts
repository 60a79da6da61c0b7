import type { Workload } from "@shoreline/scope";

/** The goods of a production and the labour in them. */
export interface GoodsForecast {
  /** Good units of each month at the median. */
  readonly perMonth: readonly number[];
  readonly yieldShare: number;
  /** Labour of the unit whose number is twice as high, as a share of before; 1: no learning. */
  readonly learningShare: number;
  /** Units before the start, where the line learns. */
  readonly madeBefore?: number;
  /** Labour of one good unit in each month, rejected ones included. */
  readonly labourHoursPerUnit: readonly number[];
}

/** What a production makes; nothing for other work. */
export function goodsForecast({ goods }: Workload): GoodsForecast | undefined {
  if (goods === undefined) return undefined;
  const { perMonth, yieldShare, learningShare, madeBefore, labourHoursPerUnit } = goods;
  const before = learningShare === 1 ? {} : { madeBefore };
  return { perMonth, yieldShare, learningShare, ...before, labourHoursPerUnit };
}
