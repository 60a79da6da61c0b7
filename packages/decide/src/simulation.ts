import { evaluateWithMeans, type Expression } from "@shoreline/simulate";
import {
  cashFlow,
  type Extra,
  type Outcome,
  outcomes,
  type Placement,
  placementId,
  type Setting,
} from "@shoreline/economics";
import { naturalMean, valueColumn } from "./criteria/columns.ts";
import { everyCriterion } from "./criteria/criteria.ts";
import type { Criterion, Judged } from "./criteria/criterion.ts";
import { criterionNatural, criterionValue } from "./criteria/value.ts";
import { meanOf } from "./figures.ts";
import { recalledOutcomes, recalledValues } from "./outcomeMemory.ts";
import type { Candidate } from "./rank.ts";
import type { KeptSampling, Sampling } from "./sampling.ts";

/** All placements in the same futures, with what each criterion makes of them. */
export function simulated(
  setting: Setting,
  placements: readonly Placement[],
  baseline: Placement,
  sampling: KeptSampling,
): readonly Outcome[] {
  const context = contextOf(setting, baseline);
  const judge =
    (of: typeof criterionValue, nameOf: typeof valueColumn): Extra =>
    (flow, placement) => {
      const judged: Judged = { ...context, flow, placement };
      return Object.fromEntries(everyCriterion.map((each) => [nameOf(each.key), of(each, judged)]));
    };
  const [values, naturals] = [judge(criterionValue, valueColumn), judge(criterionNatural, naturalMean)];
  return recalledOutcomes({ setting, placements, baseline, sampling }, (missing) =>
    outcomes({ setting, placements: missing, baseline }, sampling, values, naturals),
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
    const wanted = judgedAll(setting, missing, baseline).map((judged) => {
      return { columns: [], means: valueExpressions(judged, weighed) };
    });
    return evaluateWithMeans(wanted, { ...sampling, months: setting.world.months }).map(({ means }) => means);
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
