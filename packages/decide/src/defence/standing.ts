import type { Placement, Setting } from "@shoreline/economics";
import type { Brief } from "@shoreline/scope";
import { evaluate, evaluator, type Expression, type Futures, subtract } from "@shoreline/simulate";
import type { NamedPlacement } from "../alternatives/arrangement.ts";
import { limitFaults } from "../alternatives/limits.ts";
import { hasToPay, paidExpression, testedFaults } from "../alternatives/outcomeLimits.ts";
import type { Criterion, Judged } from "../criteria/criterion.ts";
import { meanOf } from "../figures.ts";
import type { Sampling } from "../sampling.ts";
import { judgedAll, valueExpressions } from "../simulation.ts";
import { weighted, type WeightColumns } from "../weights.ts";

/** How alternatives stand in some case: what each is worth by criterion, and which of them the limits leave. */
export interface Standing {
  /** Mean value of each alternative by criterion, in the order of those that are weighed. */
  readonly values: readonly (readonly number[])[];
  /** Expected score of each, over these futures and the weights that come with them. */
  readonly scores: readonly number[];
  readonly feasible: readonly boolean[];
}

/** Alternatives under a setting, and the criteria by which they are compared. */
export interface Contest {
  readonly ground: Setting;
  readonly named: readonly NamedPlacement[];
  readonly baseline: Placement;
  readonly weighed: readonly Criterion[];
}

/** Asks how alternatives stand in each of some departing futures of one setting; the model is made ready once. */
export function standings(
  contest: Contest,
  sampling: Sampling,
  weights: WeightColumns,
): (cases: readonly Futures[]) => readonly Standing[] {
  const { asked, standing } = described(contest);
  const ask = evaluator(asked, { months: contest.ground.world.months, crew: sampling.crew });
  return (cases) =>
    ask
      .all(cases.map((futures) => ({ ...sampling, futures: { ...sampling.futures, ...futures } })))
      .map((columns) => standing(columns, weights));
}

/** How alternatives stand in each of some contests, in the same futures of as many months: they share what they draw. */
export function standingsIn(
  contests: readonly { readonly contest: Contest; readonly weights: WeightColumns }[],
  sampling: Sampling,
): readonly Standing[] {
  const models = contests.map(({ contest, weights }) => ({ ...described(contest), weights }));
  const { months } = contests[0]!.contest.ground.world;
  const groups = models.flatMap(({ asked }) => asked);
  const columns = evaluate(groups, { ...sampling, months });
  return models.map(({ asked, standing, weights }) => standing(columns.splice(0, asked.length), weights));
}

type Columns = readonly (readonly Float64Array[])[];

/** What is asked of each alternative, and how they stand by the answers. */
function described({ ground, named, baseline, weighed }: Contest) {
  const judged = judgedAll(
    ground,
    named.map(({ placement }) => placement),
    baseline,
  );
  const limited = ground.brief.limits.budget !== undefined || ground.brief.limits.startBy !== undefined;
  const isTested = judged.map(({ placement }) => limited || hasToPay(placement.measure));
  const asked = judged.map((each, index): readonly Expression[] => [
    ...valueExpressions(each, weighed),
    ...(isTested[index]! ? testedExpressions(each) : []),
  ]);
  const keepsLimits = named.map((each) => limitFaults(ground, each).length === 0);
  const standing = (columns: Columns, weights: WeightColumns): Standing => ({
    values: columns.map((of) => of.slice(0, weighed.length).map(meanOf)),
    scores: columns.map((of) => meanOf(weighted(weights, of))),
    feasible: columns.map(
      (of, index) => keepsLimits[index]! && (!isTested[index]! || passes(ground.brief, of.slice(weighed.length))),
    ),
  });
  return { asked, standing };
}

/** What the limits are held against; what is saved only of measures that money alone speaks for. */
function testedExpressions({ flow, baseline, placement }: Judged): readonly Expression[] {
  const tested = [paidExpression(flow), flow.staffing.monthsToFirstOutput];
  return hasToPay(placement.measure) ? [...tested, subtract(baseline.cost, flow.cost)] : tested;
}

function passes(brief: Brief, columns: readonly Float64Array[]): boolean {
  const [paid, monthsToFirstOutput, saving] = columns as [Float64Array, Float64Array, Float64Array?];
  return testedFaults(brief, { paid, monthsToFirstOutput, ...(saving ? { saving } : {}) }).length === 0;
}
