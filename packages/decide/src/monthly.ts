import type { CashFlow } from "@shoreline/economics";
import { evaluateAtMedians } from "@shoreline/simulate";
import { recurring } from "./canonical.ts";
import type { Considered } from "./considered.ts";
import type { Decision } from "./decision.ts";
import { storedMoney } from "./figures.ts";
import { optionOf } from "./recommend.ts";

/** Each line month by month with every uncertain quantity at its median, for the feasible alternatives and the baseline. */
export function monthlyOf({ options, setting }: Considered, ids: readonly string[]): Decision["monthly"] {
  const flows = ids.toSorted().map((id) => [id, optionOf(options, id).outcome.flow] as const);
  const missing = flows.map(([, flow]) => flow).filter((flow) => !known.has(flow));
  atMedians(missing, setting.world.months).forEach((lines, index) => known.set(missing[index]!, recurring(lines)));
  return Object.fromEntries(flows.map(([id, flow]) => [id, known.get(flow)!]));
}

type MonthlyLines = Decision["monthly"][string];

/** A cash flow that a former decision had, too, is the same again. */
const known = new WeakMap<CashFlow, MonthlyLines>();

function atMedians(flows: readonly CashFlow[], months: number): readonly MonthlyLines[] {
  const described = flows.flatMap(({ lines }) => lines.map(({ monthly }) => monthly));
  const values = evaluateAtMedians(described, months);
  let next = 0;
  return flows.map(({ lines }) => {
    const sums: Record<string, number[]> = {};
    for (const { key } of lines) {
      const line = values[next++]!;
      const sum = (sums[key] ??= Array.from({ length: months }, () => 0));
      for (let month = 0; month < months; month++) sum[month]! += line[month]!;
    }
    return Object.fromEntries(Object.entries(sums).map(([key, line]) => [key, line.map(storedMoney)]));
  });
}
