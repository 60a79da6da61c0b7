import { evaluateAtMedians } from "@shoreline/simulate";
import type { Considered } from "./considered.ts";
import type { Decision } from "./decision.ts";
import { storedMoney } from "./figures.ts";
import { optionOf } from "./recommend.ts";

/** Each line month by month with every uncertain quantity at its median, for the feasible alternatives and the baseline. */
export function monthlyOf({ options, setting }: Considered, ids: readonly string[]): Decision["monthly"] {
  const { months } = setting.world;
  const flows = ids.toSorted().map((id) => ({ id, lines: optionOf(options, id).outcome.flow.lines }));
  const values = evaluateAtMedians(
    flows.flatMap(({ lines }) => lines.map(({ monthly }) => monthly)),
    months,
  );
  let next = 0;
  return Object.fromEntries(
    flows.map(({ id, lines }) => {
      const sums: Record<string, number[]> = {};
      for (const { key } of lines) {
        const line = values[next++]!;
        const sum = (sums[key] ??= Array.from({ length: months }, () => 0));
        for (let month = 0; month < months; month++) sum[month]! += line[month]!;
      }
      return [id, Object.fromEntries(Object.entries(sums).map(([key, line]) => [key, line.map(storedMoney)]))];
    }),
  );
}
