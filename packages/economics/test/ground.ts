import type { Party } from "@shoreline/arrangements";
import { type Brief, readBrief, workload } from "@shoreline/scope";
import { evaluate, type Expression, interpreter, medianOf, type Point, sumOf } from "@shoreline/simulate";
import { expectOk } from "@shoreline/units";
import type { CashFlow } from "../src/cashFlow.ts";
import type { Line, LineKey } from "../src/line.ts";
import { type Parameter, type ParameterKey, type Parameters, publishedParameters } from "../src/parameters.ts";
import type { Placement } from "../src/placement.ts";
import { type Setting, setting } from "../src/setting.ts";

/** Fields of a brief by group; what is not said falls to the defaults of a brief. */
export interface BriefParts {
  readonly work?: object;
  readonly nature?: object;
  readonly sensitivity?: object;
  readonly company?: object;
  readonly limits?: object;
  readonly baseline?: object;
  readonly candidates?: object;
}

const PLAIN_NATURE = {
  clarity: 0.6,
  volatility: 0.2,
  tacitKnowledge: 0.4,
  complexity: 0.4,
  liveHoursPerDay: 2,
  coverage: "businessHours",
  core: 0.3,
  specialisation: 0.2,
  divisibility: 0.3,
  demandVolatility: 0.2,
  costOfDelayPerMonth: 0,
};

/** Twenty developers in Chicago for three years; a team of twenty does the work today. */
export const runningService: BriefParts = {
  work: { kind: "service", function: "software", roles: { softwareDeveloper: 20 }, months: 36, start: "2027-01-01" },
  nature: PLAIN_NATURE,
  sensitivity: { intellectualProperty: "low", data: [], thirdPartyAccess: "allowed", valueAtStake: 0 },
  company: {
    home: "us-chicago",
    industry: "retail",
    currency: "USD",
    discountRate: 0.08,
    entities: ["us"],
    teams: [{ site: "us-chicago", role: "softwareDeveloper", headcount: 20 }],
  },
};

/** The same work, and nobody who does it today. */
export const newService: BriefParts = withParts(runningService, { company: { teams: [] } });

/** 12,000 person-hours within twelve months. */
export const newProject: BriefParts = withParts(newService, {
  work: { kind: "project", effort: { p10: 12_000, p50: 12_000, p90: 12_000 }, months: 12 },
});

/** Ten thousand units a month for two years, made in Munich by nobody yet. */
export const newProduction: BriefParts = withParts(newService, {
  work: {
    kind: "production",
    function: "manufacturing",
    roles: { assembler: 1 },
    units: {
      perMonth: 10_000,
      materialCost: 20,
      labourMinutes: 30,
      toolingCost: 400_000,
      freightPerUnit: 1.5,
      dutyShare: 0.04,
      yieldShare: 0.95,
      transitDays: 30,
    },
    months: 24,
  },
  company: { home: "de-munich", currency: "EUR", entities: ["de"] },
});

/** A group of fields replaced one by one; `undefined` takes a field out. */
export function withParts(parts: BriefParts, changes: BriefParts): BriefParts {
  const groups = new Set([...Object.keys(parts), ...Object.keys(changes)]) as Set<keyof BriefParts>;
  return Object.fromEntries([...groups].map((group) => [group, { ...parts[group], ...changes[group] }]));
}

export function briefOf(parts: BriefParts): Brief {
  return expectOk(readBrief({ title: "A piece of work", ...parts })).brief;
}

/** Every parameter at its mode, so that what is left to chance is the world and the work. */
export const certainParameters: Parameters = fixedParameters({});

/** Parameters without spread, some of them at a value of one's own. */
export function fixedParameters(values: Partial<Record<ParameterKey, number>>): Parameters {
  const fixed = Object.entries(publishedParameters).map(([key, parameter]: [string, Parameter]) => {
    const value = values[key as ParameterKey] ?? parameter.mode;
    return [key, { ...parameter, low: value, mode: value, high: value }];
  });
  return Object.fromEntries(fixed) as Parameters;
}

export function groundOf(parts: BriefParts, parameters: Parameters = certainParameters): Setting {
  const brief = briefOf(parts);
  return setting(brief, workload(brief), parameters);
}

/** A way to place the work at a city. */
export function placed(ground: Setting, party: Party, siteId: string): Placement {
  return { party, site: ground.conditionsOf(siteId) };
}

/** The median of every draw, except where a name is given a value. */
export function pinned(values: Readonly<Record<string, number>> = {}): Point {
  return ({ name, distribution }) => values[name] ?? medianOf(distribution);
}

/** What an expression comes to at one point of the world, one figure a month. */
export function byMonthAt({ world }: Setting, expression: Expression, point: Point = pinned()): readonly number[] {
  const values = interpreter(world.months, point)(expression);
  return values.length === 1 ? Array.from({ length: world.months }, () => values[0] ?? Number.NaN) : values;
}

/** The one figure of an expression that does not vary by month. */
export function figureAt({ world }: Setting, expression: Expression, point: Point = pinned()): number {
  const values = interpreter(world.months, point)(expression);
  if (values.length !== 1) throw new Error(`One figure was expected, not ${values.length}.`);
  return values[0] ?? Number.NaN;
}

/** All lines of a key together, one figure a month; zeros where the work has no such line. */
export function lineAt(
  ground: Setting,
  lines: readonly Line[],
  key: LineKey,
  point: Point = pinned(),
): readonly number[] {
  const months = lines.filter((line) => line.key === key).map(({ monthly }) => byMonthAt(ground, monthly, point));
  return Array.from({ length: ground.world.months }, (_, month) =>
    sum(months.map((each) => each[month] ?? Number.NaN)),
  );
}

/** Nominal sum of a line over all months. */
export function lineSum(ground: Setting, { lines }: Pick<CashFlow, "lines">, key: LineKey, point?: Point): number {
  return sum(lineAt(ground, lines, key, point));
}

/** Mean of a figure per trial over futures drawn with a fixed seed. */
export function meanOver({ world }: Setting, expression: Expression, trials: number): number {
  const [[column] = []] = evaluate([[expression]], { seed: 7, trials, months: world.months });
  return sumOf(column ?? new Float64Array()) / trials;
}

export function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
