import { type Placement, type Setting, setting } from "@shoreline/economics";
import { type Brief, type BriefReading, workload } from "@shoreline/scope";
import { evaluator, type Expression, type Futures, subtract } from "@shoreline/simulate";
import type { NamedPlacement } from "../alternatives/arrangement.ts";
import { limitFaults } from "../alternatives/limits.ts";
import { movedTo } from "../alternatives/movedTo.ts";
import { hasToPay, paidExpression, testedFaults } from "../alternatives/outcomeLimits.ts";
import type { Considered } from "../considered.ts";
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

/** The futures of a case, the criteria that are weighed in them, and the weights that come with them. */
export interface Doubt {
  readonly sampling: Sampling;
  readonly weighed: readonly Criterion[];
  readonly weights: WeightColumns;
}

/** Asks how alternatives stand in each of some departing futures of one setting; the model is made ready once. */
export function standings(
  ground: Setting,
  named: readonly NamedPlacement[],
  baseline: Placement,
  { sampling, weighed, weights }: Doubt,
): (cases: readonly Futures[]) => readonly Standing[] {
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
  const ask = evaluator(asked, { months: ground.world.months, crew: sampling.crew });
  const standing = (columns: readonly (readonly Float64Array[])[]): Standing => ({
    values: columns.map((of) => of.slice(0, weighed.length).map(meanOf)),
    scores: columns.map((of) => meanOf(weighted(weights, of))),
    feasible: columns.map(
      (of, index) => keepsLimits[index]! && (!isTested[index]! || passes(ground.brief, of.slice(weighed.length))),
    ),
  });
  return (cases) =>
    ask.all(cases.map((futures) => ({ ...sampling, futures: { ...sampling.futures, ...futures } }))).map(standing);
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

/** How alternatives would stand under another reading of the brief; the sites are those of before. */
export function standingUnder(
  { baseline, setting: before }: Considered,
  { brief, assumptions }: Pick<BriefReading, "brief" | "assumptions">,
  named: readonly NamedPlacement[],
  doubt: Doubt,
): Standing {
  const ground = setting(brief, workload(brief, assumptions), before.parameters);
  return standings(
    ground,
    named.map((each) => ({ ...each, placement: movedTo(ground, each.placement) })),
    movedTo(ground, baseline.placement),
    doubt,
  )([{}])[0]!;
}
