import { criterionValue } from "../../packages/decide/src/criteria/value.ts";
import { criteria } from "@shoreline/decide";
import { cashFlow, type Placement, type Setting } from "@shoreline/economics";
import { evaluate, evaluateAtMedians, type Expression } from "@shoreline/simulate";
import { inHouse, mean, SAMPLING } from "./ground.ts";

/** What a criterion makes of placements, without reckoning their money in every future. */
export function criterionValues(key: string, ground: Setting, placements: readonly Placement[]): readonly Expression[] {
  const criterion = criteria.find((each) => each.key === key);
  if (!criterion) throw new Error(`No criterion "${key}".`);
  const yardstick = cashFlow(ground, inHouse(ground));
  return placements.map((placement) =>
    criterionValue(criterion, { setting: ground, placement, flow: yardstick, baseline: yardstick, inHouse: yardstick }),
  );
}

/** Mean over the futures that a decision draws. */
export function meansOf(expressions: readonly Expression[]): readonly number[] {
  return columnsOfExpressions(expressions).map(mean);
}

export function columnsOfExpressions(expressions: readonly Expression[]): readonly Float64Array[] {
  return evaluate([expressions], { ...SAMPLING, months: 1 })[0] ?? [];
}

/** The one figure with every uncertain quantity at its median. */
export function mediansOf(expressions: readonly Expression[]): readonly number[] {
  return evaluateAtMedians(expressions, 1).map(([value]) => value ?? Number.NaN);
}
