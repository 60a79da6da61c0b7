import {
  type CashFlow,
  cashFlow,
  type LineKey,
  type Parameters,
  type Placement,
  publishedParameters,
  type Setting,
  setting,
} from "@shoreline/economics";
import { functionDefaults, type FunctionKey, readBrief, workload } from "@shoreline/scope";
import { add, constant, evaluate, type Expression, multiply, series, sumOf, total } from "@shoreline/simulate";
import { expectOk } from "@shoreline/units";

/** A running service as the anchors ask about it; what is not said is usual for its function. */
export interface Service {
  readonly home: string;
  readonly function: FunctionKey;
  readonly heads: number;
  readonly months: number;
  /** Instead of the function's usual mix. */
  readonly role?: string;
  readonly nature?: Readonly<Record<string, number | string>>;
  readonly sensitivity?: Readonly<Record<string, unknown>>;
  /** The team that does the work today and is displaced; absent: nobody does it yet. */
  readonly incumbents?: number;
  readonly vendors?: readonly Readonly<Record<string, unknown>>[];
}

/** All anchors are put to the same date, the first year of which wages and rates are forecast and not extrapolated far. */
const START = "2027-01-01";

export function serviceSetting(service: Service, parameters: Parameters = publishedParameters): Setting {
  const { home, months, nature = {}, sensitivity = {}, vendors = [] } = service;
  const roles = rolesOf(service);
  const main = Object.entries(roles).sort(([, a], [, b]) => b - a)[0]![0];
  const teams = service.incumbents ? [{ site: home, role: main, headcount: service.incumbents }] : [];
  const { brief } = expectOk(
    readBrief({
      title: `${service.heads} people for ${service.function}`,
      work: { kind: "service", function: service.function, roles, months, start: START },
      nature,
      sensitivity,
      company: { home, teams },
      candidates: { vendors },
    }),
  );
  return setting(brief, workload(brief), parameters);
}

function rolesOf({ function: key, heads, role }: Service): Readonly<Record<string, number>> {
  const shares: Readonly<Record<string, number>> = role ? { [role]: 1 } : functionDefaults(key).roles;
  return Object.fromEntries(Object.entries(shares).map(([name, share]) => [name, share * heads]));
}

export function placed(ground: Setting, party: Placement["party"], siteId: string): CashFlow {
  return cashFlow(ground, { party, site: ground.conditionsOf(siteId) });
}

/** Months of a cash flow, the first at 0, `to` not included. */
export interface Window {
  readonly from: number;
  readonly to: number;
}

/** Nominal money of the chosen lines in a window; all lines when no choice is given. */
export function spent(
  ground: Setting,
  flow: CashFlow,
  { from, to }: Window,
  counts: (key: LineKey, kind: CashFlow["lines"][number]["kind"]) => boolean = () => true,
): Expression {
  const inWindow = series(Array.from({ length: ground.world.months }, (_, month) => (month >= from && month < to ? 1 : 0)));
  const chosen = flow.lines.filter(({ key, kind }) => counts(key, kind));
  return chosen.length === 0 ? constant(0) : add(...chosen.map(({ monthly }) => total(multiply(monthly, inWindow))));
}

/** Heads at work, summed over the months of a window. */
export function headMonths(ground: Setting, flow: CashFlow, { from, to }: Window): Expression {
  const inWindow = series(Array.from({ length: ground.world.months }, (_, month) => (month >= from && month < to ? 1 : 0)));
  return total(multiply(flow.staffing.heads, inWindow));
}

export const TRIALS = 256;
const SEED = 1;

/** One column of futures per quantity, all in the same futures. */
export function futures(ground: Setting, quantities: readonly Expression[], trials = TRIALS): readonly Float64Array[] {
  return evaluate([quantities], { seed: SEED, trials, months: ground.world.months })[0]!;
}

/** Means over the futures. */
export function means(ground: Setting, quantities: readonly Expression[], trials = TRIALS): readonly number[] {
  return futures(ground, quantities, trials).map((column) => sumOf(column) / trials);
}

export function median(values: readonly number[]): number {
  return quantileOf(values, 0.5);
}

/** Quantile by linear interpolation between order statistics (Hyndman and Fan 1996, type 7). */
export function quantileOf(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  const position = share * (sorted.length - 1);
  const below = Math.floor(position);
  const low = sorted[below] ?? Number.NaN;
  return low + (position - below) * ((sorted[below + 1] ?? low) - low);
}
