import {
  add,
  divide,
  evaluateWithMeans,
  type Expression,
  maximum,
  multiply,
  type Run,
  subtract,
} from "@shoreline/simulate";
import { type CashFlow, cashFlow, monthsUnderWater } from "./cashFlow.ts";
import type { LineKey } from "./line.ts";
import type { Placement } from "./placement.ts";
import type { Setting } from "./setting.ts";

/** What every future brings for one placement: a column of figures, one a trial, per quantity. */
export interface Outcome {
  readonly placement: Placement;
  readonly flow: CashFlow;
  /** Present values, home currency. */
  readonly cost: Float64Array;
  readonly saving: Float64Array;
  readonly investment: Float64Array;
  readonly capital: Float64Array;
  readonly lines: ReadonlyMap<LineKey, Float64Array>;
  readonly monthsToFirstOutput: Float64Array;
  readonly monthsToFullProductivity: Float64Array;
  readonly monthsLate: Float64Array;
  /** Months until what was saved has paid back what was spent more; the whole simulated time when it never does. */
  readonly monthsUnderWater: Float64Array;
  /** Whatever else was asked for, by name. */
  readonly extra: Readonly<Record<string, Float64Array>>;
  /** The mean over all futures of whatever else was asked for as such, by name. */
  readonly means: Readonly<Record<string, number>>;
}

/** Further quantities of a placement to evaluate in the same futures. */
export type Extra = (flow: CashFlow, placement: Placement) => Readonly<Record<string, Expression>>;

export interface Comparison {
  readonly setting: Setting;
  readonly placements: readonly Placement[];
  readonly baseline: Placement;
}

/**
 * Evaluates all placements in the same futures, in their order. Of what is `averaged` nothing but the mean is kept: it
 * takes no column.
 */
export function outcomes(
  { setting, placements, baseline }: Comparison,
  run: Omit<Run, "months">,
  extra: Extra,
  averaged: Extra = () => ({}),
): Outcome[] {
  const today = cashFlow(setting, baseline);
  const flows = placements.map((placement) => cashFlow(setting, placement));
  const asked = flows.map((flow, i) => askedOf(setting, flow, today, extra(flow, placements[i]!)));
  const means = flows.map((flow, i) => averaged(flow, placements[i]!));
  const found = evaluateWithMeans(
    asked.map(({ expressions }, i) => ({ columns: expressions, means: Object.values(means[i]!) })),
    { ...run, months: setting.world.months },
  );
  return flows.map((flow, i) => ({
    ...outcome(flow, placements[i]!, asked[i]!.names, found[i]!.columns),
    means: Object.fromEntries(Object.keys(means[i]!).map((name, place) => [name, found[i]!.means[place]!])),
  }));
}

const LINE = "line:";
const EXTRA = "extra:";

function askedOf(setting: Setting, flow: CashFlow, today: CashFlow, extra: Readonly<Record<string, Expression>>) {
  const named: [string, Expression][] = [
    ["cost", flow.cost],
    ["saving", subtract(today.cost, flow.cost)],
    ["investment", flow.investment],
    ["capital", flow.capital],
    ["monthsToFirstOutput", flow.staffing.monthsToFirstOutput],
    ["monthsToFullProductivity", flow.staffing.monthsToFullProductivity],
    ["monthsLate", flow.staffing.monthsLate],
    ["monthsUnderWater", monthsUnderWater(setting, today, flow)],
    ...[...flow.presentValues].map(([key, value]): [string, Expression] => [LINE + key, value]),
    ...Object.entries(extra).map(([key, value]): [string, Expression] => [EXTRA + key, value]),
  ];
  return { names: named.map(([name]) => name), expressions: named.map(([, expression]) => expression) };
}

function outcome(
  flow: CashFlow,
  placement: Placement,
  names: readonly string[],
  columns: readonly Float64Array[],
): Omit<Outcome, "means"> {
  const column = (name: string): Float64Array => {
    const found = columns[names.indexOf(name)];
    if (!found) throw new Error(`No column "${name}" was evaluated.`);
    return found;
  };
  const withPrefix = (prefix: string): [string, Float64Array][] =>
    names.filter((name) => name.startsWith(prefix)).map((name) => [name.slice(prefix.length), column(name)]);
  return {
    placement,
    flow,
    cost: column("cost"),
    saving: column("saving"),
    investment: column("investment"),
    capital: column("capital"),
    monthsToFirstOutput: column("monthsToFirstOutput"),
    monthsToFullProductivity: column("monthsToFullProductivity"),
    monthsLate: column("monthsLate"),
    monthsUnderWater: column("monthsUnderWater"),
    lines: new Map(withPrefix(LINE) as [LineKey, Float64Array][]),
    extra: Object.fromEntries(withPrefix(EXTRA)),
  };
}

/** Least investment against which a gain is held, as a share of the baseline's cost: a gain on nothing is not infinite. */
const LEAST_INVESTMENT_SHARE = 0.3;

/**
 * How well what is invested beyond the baseline pays: gain ÷ (|gain| + investment), from −1 to 1 and 0 for the baseline
 * itself. The gain is the saving before what is paid once.
 */
export function returnIndex(today: CashFlow, flow: CashFlow): Expression {
  const invested = maximum(0, subtract(flow.investment, today.investment));
  const gain = add(subtract(today.cost, flow.cost), invested);
  const size = maximum(gain, subtract(0, gain));
  return divide(gain, add(size, maximum(invested, multiply(LEAST_INVESTMENT_SHARE, today.cost))));
}
