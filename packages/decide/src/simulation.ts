import { evaluate, type Expression } from "@shoreline/simulate";
import {
  cashFlow,
  type Extra,
  type Outcome,
  outcomes,
  type Placement,
  placementId,
  type Setting,
} from "@shoreline/economics";
import { naturalColumn, valueColumn } from "./criteria/columns.ts";
import { everyCriterion } from "./criteria/criteria.ts";
import type { Criterion, Judged } from "./criteria/criterion.ts";
import { criterionNatural, criterionValue } from "./criteria/value.ts";
import { meanOf } from "./figures.ts";
import { recalledOutcomes, recalledValues } from "./outcomeMemory.ts";
import type { Candidate } from "./rank.ts";
import type { Sampling } from "./sampling.ts";

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
      everyCriterion.flatMap((criterion) => [
        [valueColumn(criterion.key), criterionValue(criterion, judged)],
        [naturalColumn(criterion.key), criterionNatural(criterion, judged)],
      ]),
    );
  };
  return recalledOutcomes({ setting, placements, baseline, sampling }, (missing) =>
    outcomes({ setting, placements: missing, baseline }, sampling, judge),
  );
}

/** Expected values of placements by these criteria, and nothing else of them: what a what-if needs. */
export function expectedValues(
  setting: Setting,
  placements: readonly Placement[],
  baseline: Placement,
  { weighed, ...sampling }: Sampling & { readonly weighed: readonly Criterion[] },
): readonly (readonly number[])[] {
  return recalledValues({ setting, placements, baseline, sampling, weighed }, (missing) => {
    const values = judgedAll(setting, missing, baseline).map((judged) => valueExpressions(judged, weighed));
    const columns = evaluate(values, { ...sampling, months: setting.world.months });
    return columns.map((ofPlacement) => ofPlacement.map(meanOf));
  });
}

/** What each criterion looks at, placement by placement. */
export function judgedAll(setting: Setting, placements: readonly Placement[], baseline: Placement): readonly Judged[] {
  const context = contextOf(setting, baseline);
  return placements.map((placement) => ({ ...context, flow: cashFlow(setting, placement), placement }));
}

/** What each of these criteria makes of a placement, in their order. */
export function valueExpressions(judged: Judged, weighed: readonly Criterion[]): readonly Expression[] {
  return weighed.map((criterion) => criterionValue(criterion, judged));
}

function contextOf(setting: Setting, baseline: Placement) {
  const atHome: Placement = { party: "employees", site: setting.home };
  const inHouse = cashFlow(setting, atHome);
  const isHome = placementId(baseline) === placementId(atHome);
  return { setting, inHouse, baseline: isHome ? inHouse : cashFlow(setting, baseline) };
}

/** What the ranking by these criteria needs of an outcome. */
export function candidate(
  { id, cell }: Pick<Candidate, "id" | "cell">,
  { extra, cost }: Outcome,
  weighed: readonly Criterion[],
): Candidate {
  return { id, cell, cost: meanOf(cost), values: weighed.map(({ key }) => extra[valueColumn(key)]!) };
}
