import { setting, type Setting } from "@shoreline/economics";
import {
  type Assumption,
  type BriefReading,
  type OwnClasses,
  type ProjectDuration,
  projectDuration,
  workload,
  type Workload,
} from "@shoreline/scope";
import { type Distribution, evaluate, quantile, type Summary, summarise, total } from "@shoreline/simulate";
import { exp } from "@shoreline/units";
import { type AskedSampling, type Sampling, type SamplingMethod, samplingOf, USUAL_METHOD } from "../sampling.ts";
import { type ChangeForecast, changeForecast } from "./changeForecast.ts";
import { type Quality, qualityOf } from "./quality.ts";
import { type GoodsForecast, goodsForecast } from "./goodsForecast.ts";
import { type ServiceForecast, serviceForecast } from "./serviceForecast.ts";

/** How much work a brief is, as `forecast --json` prints it. */
export interface Forecast {
  readonly schema: "forecast/1";
  readonly title: string;
  readonly kind: Workload["kind"];
  readonly unit: Workload["unit"];
  /** ISO date of the first day. */
  readonly start: string;
  readonly total: Summary;
  /** Hours of each month at the median. */
  readonly byMonth: readonly number[];
  /** Full-time equivalents over the horizon, experienced and onshore. */
  readonly headcount: number;
  readonly hoursPerMonth: number;
  readonly roles: Workload["roles"];
  readonly class: string;
  readonly source: string;
  readonly drivers: readonly Driver[];
  /** Where cases are handled. */
  readonly service?: ServiceForecast;
  /** Where goods are made. */
  readonly goods?: GoodsForecast;
  /** Of a project. */
  readonly change?: ChangeForecast;
  /** How long projects of this effort took. */
  readonly duration?: ProjectDuration;
  /** How far it can be trusted. */
  readonly quality: Quality;
  /** Defaults that the amount may rest on. */
  readonly assumptions: readonly Assumption[];
  readonly seed: number;
  readonly trials: number;
  readonly sampling: SamplingMethod;
}

/** A factor on the amount: what it is and how far it reaches. */
interface Driver {
  readonly driver: string;
  readonly p10: number;
  readonly p50: number;
  readonly p90: number;
}

/** The forecast of a brief; its total is the one that a decision with the same seed and trials rests on. */
export function forecast(reading: BriefReading, asked: AskedSampling, classes: OwnClasses = new Map()): Forecast {
  const { brief, assumptions } = reading;
  const amount = workload(brief, assumptions);
  const ground = setting(brief, amount);
  const service = serviceForecast(brief, amount);
  const goods = goodsForecast(amount);
  const sampling = samplingOf(asked, ground.world.months);
  const change = changeForecast(ground, sampling);
  const hours = totalHours(ground, sampling);
  return {
    schema: "forecast/1",
    title: brief.title,
    kind: amount.kind,
    unit: amount.unit,
    start: brief.work.start,
    total: summarise(hours, "workload", "high", sampling),
    byMonth: amount.profile,
    headcount: amount.headcount,
    hoursPerMonth: amount.hoursPerMonth,
    roles: amount.roles,
    class: amount.class,
    source: amount.source,
    drivers: drivers(amount),
    ...(service === undefined ? {} : { service }),
    ...(goods === undefined ? {} : { goods }),
    ...(change === undefined ? {} : { change }),
    ...(amount.kind === "project" ? { duration: projectDuration(evenShares(hours), brief.work.months) } : {}),
    quality: qualityOf(reading, amount, classes),
    assumptions: assumptions.filter(({ path }) => path.startsWith("work.") || AMOUNT_FIELDS.includes(path)),
    seed: asked.seed,
    trials: asked.trials,
    sampling: asked.method ?? USUAL_METHOD,
  };
}

/** The middles of twenty equal parts of the futures. */
function evenShares(hours: Float64Array): number[] {
  const sorted = hours.toSorted();
  return Array.from({ length: 20 }, (_, part) => sorted[Math.floor(((part + 0.5) / 20) * sorted.length)]!);
}

const AMOUNT_FIELDS: readonly string[] = ["nature.clarity", "nature.volatility", "nature.coverage"];

function totalHours({ need, nature, world }: Setting, sampling: Sampling): Float64Array {
  // The need of a project is that of the whole, of everything else that of each month.
  const hours = nature.isProject ? need : total(need);
  const [column] = evaluate([[hours]], { ...sampling, months: world.months })[0] ?? [];
  if (column === undefined) throw new Error("The workload was not simulated.");
  return column;
}

/** Normal deviate of the 90 % quantile. */
const NINETY = 1.2815515655446004;

function drivers({ level, scopeGrowth, growthSpreadPerYear, profile }: Workload): Driver[] {
  const years = profile.length / 12;
  // Growth compounds from the first month on; shown is what it has become at the end.
  const swing = exp(NINETY * growthSpreadPerYear * years);
  const growth = { driver: "growth by the last month", p10: 1 / swing, p50: 1, p90: swing };
  const both = [factorOf("the estimate itself", level), factorOf("scope that is added on the way", scopeGrowth)];
  return [...both, growth].filter(({ p10, p90 }) => p90 > p10);
}

function factorOf(driver: string, distribution: Distribution): Driver {
  const at = (share: number) => quantile(distribution, share);
  return { driver, p10: at(0.1), p50: at(0.5), p90: at(0.9) };
}
