import { evaluate, type Expression, type Futures } from "@shoreline/simulate";
import {
  cashFlow,
  type Extra,
  type Outcome,
  outcomes,
  type Placement,
  placementId,
  type Setting,
} from "@shoreline/economics";
import type { NamedPlacement } from "./alternatives/arrangement.ts";
import { naturalColumn, valueColumn } from "./alternative.ts";
import { criteria } from "./criteria/criteria.ts";
import type { Judged } from "./criteria/criterion.ts";
import { criterionValue } from "./criteria/value.ts";
import { meanOf } from "./figures.ts";
import type { Candidate } from "./rank.ts";

/** Which futures: the seed of all draws, and how many. */
export interface Sampling {
  readonly seed: number;
  readonly trials: number;
  /** How they depart from the plain ones of the seed: inputs that move together. */
  readonly futures?: Futures;
}

/** All placements in the same futures, with what each criterion makes of them. */
export function simulated(
  setting: Setting,
  placements: readonly Placement[],
  baseline: Placement,
  sampling: Sampling,
): readonly Outcome[] {
  const context = contextOf(setting, baseline);
  const judge: Extra = (flow, placement) => {
    const judged: Judged = { ...context, flow, placement };
    return Object.fromEntries(
      criteria.flatMap((criterion) => [
        [valueColumn(criterion.key), criterionValue(criterion, judged)],
        [naturalColumn(criterion.key), criterion.natural(judged)],
      ]),
    );
  };
  return outcomes({ setting, placements, baseline }, sampling, judge);
}

/** Expected values of placements by criterion, and nothing else of them: what a what-if needs. */
export function expectedValues(
  setting: Setting,
  placements: readonly Placement[],
  baseline: Placement,
  sampling: Sampling,
): readonly (readonly number[])[] {
  const values = judgedAll(setting, placements, baseline).map(valueExpressions);
  const columns = evaluate(values, { ...sampling, months: setting.world.months });
  return columns.map((ofPlacement) => ofPlacement.map(meanOf));
}

/** What each criterion looks at, placement by placement. */
export function judgedAll(setting: Setting, placements: readonly Placement[], baseline: Placement): readonly Judged[] {
  const context = contextOf(setting, baseline);
  return placements.map((placement) => ({ ...context, flow: cashFlow(setting, placement), placement }));
}

/** What each criterion makes of a placement, in the order of `criteria`. */
export function valueExpressions(judged: Judged): readonly Expression[] {
  return criteria.map((criterion) => criterionValue(criterion, judged));
}

function contextOf(setting: Setting, baseline: Placement) {
  const atHome: Placement = { party: "employees", site: setting.home };
  const inHouse = cashFlow(setting, atHome);
  const isHome = placementId(baseline) === placementId(atHome);
  return { setting, inHouse, baseline: isHome ? inHouse : cashFlow(setting, baseline) };
}

/** What the ranking needs of an outcome. */
export function candidate({ id, cell }: NamedPlacement, { extra }: Outcome): Candidate {
  return { id, cell, values: criteria.map(({ key }) => extra[valueColumn(key)]!) };
}
