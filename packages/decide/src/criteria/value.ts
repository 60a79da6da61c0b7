import { add, clamp, draw, type Expression, multiply, normal, subtract } from "@shoreline/simulate";
import { expectOk } from "@shoreline/units";
import type { Criterion, Judged } from "./criterion.ts";

/** What we do not know of a trait, as a standard deviation of its shortfall. */
const TRAIT_SPREAD = 0.06;

/** 1 − need · shortfall, with the shortfall of a trait uncertain in the same way at all sites of a party. */
export function criterionValue(criterion: Criterion, judged: Judged): Expression {
  const shortfall = criterion.shortfall(judged);
  const uncertain = criterion.isTrait ? add(shortfall, doubt(criterion, judged)) : shortfall;
  return subtract(1, multiply(criterion.need(judged.setting), clamp(uncertain, 0, 1)));
}

function doubt({ key }: Criterion, { placement }: Judged): Expression {
  return multiply(TRAIT_SPREAD, draw(`trait/${placement.party}/${key}`, expectOk(normal(0, 1))));
}
