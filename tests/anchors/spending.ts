import type { CashFlow, LineKey, Setting } from "@shoreline/economics";
import { add, constant, type Expression, multiply, series, total } from "@shoreline/simulate";

/** Months of a cash flow, the first at 0; `to` is not included. */
export interface Period {
  readonly from: number;
  readonly to: number;
}

/** Nominal money of the chosen lines in a period; of all lines when no choice is given. */
export function spent(
  ground: Setting,
  flow: CashFlow,
  period: Period,
  counts: (line: CashFlow["lines"][number]) => boolean = () => true,
): Expression {
  const inPeriod = within(ground, period);
  const chosen = flow.lines.filter(counts);
  return chosen.length === 0 ? constant(0) : add(...chosen.map(({ monthly }) => total(multiply(monthly, inPeriod))));
}

/** Heads at work, summed over the months of a period. */
export function headMonths(ground: Setting, flow: CashFlow, period: Period): Expression {
  return total(multiply(flow.staffing.heads, within(ground, period)));
}

/** Every line of the running service: nothing that is paid once, and nothing for closing it. */
export function isRunning({ key, kind }: CashFlow["lines"][number]): boolean {
  return kind === "run" && key !== "exit";
}

/** A choice of lines by name. */
export function isOneOf(...keys: readonly LineKey[]): (line: CashFlow["lines"][number]) => boolean {
  return ({ key }) => keys.includes(key);
}

/** 1 in the months of a period. */
export function within({ world }: Setting, { from, to }: Period): Expression {
  return series(Array.from({ length: world.months }, (_, month) => (month >= from && month < to ? 1 : 0)));
}
