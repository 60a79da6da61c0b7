import { arrangementId } from "@shoreline/arrangements";
import { add, evaluateAtMedians, multiply } from "@shoreline/simulate";
import type { Line } from "./line.ts";
import { homeTeamHeadPerMonth, homeTeamHeadsPerHour } from "./lines/homeStaff.ts";
import { type Placement, placementId } from "./placement.ts";
import type { Setting } from "./setting.ts";

/** Books and model may differ by this much before the model would say nothing about the work any more. */
const LEAST_FACTOR = 0.25;
const MOST_FACTOR = 4;

/**
 * × pay at home that makes a learned team at home (pay, burden, leaders, churn, nights, seats, tools, idle hours and
 * rework) cost what the books say it costs in a year; 1 where the brief does not say. What does not follow pay stays.
 */
export function homePayFactor(setting: Setting): number {
  return within(homePayRatio(setting) ?? 1);
}

/** The same as the books and the model have it, however far apart they are; undefined where the books are not known. */
function homePayRatio(setting: Setting): number | undefined {
  const { baseline, company } = setting.brief;
  const perYear = baseline.runCostPerYear;
  if (perYear === undefined || !isHomeTeam(baseline.alternative, company.home)) return undefined;
  const hoursPerYear = 12 * setting.nature.headcount * setting.workload.hoursPerMonth;
  const heads = multiply(hoursPerYear, homeTeamHeadsPerHour(setting));
  const { indexed, flat } = homeTeamHeadPerMonth(setting);
  const [pay = [0], rest = [0]] = evaluateAtMedians([multiply(heads, indexed), multiply(heads, flat)], 1);
  return (perYear - rest[0]!) / pay[0]!;
}

/**
 * How far what the books say of the home team lies from what the model reckons, where it is beyond what the model
 * follows (a quarter to four times); undefined within that, or without books.
 */
export function unbelievedRunCost(setting: Setting): { ratio: number; least: number; most: number } | undefined {
  const ratio = homePayRatio({ ...setting, homePayFactor: 1 });
  if (ratio === undefined || ratio === within(ratio)) return undefined;
  return { ratio, least: LEAST_FACTOR, most: MOST_FACTOR };
}

/** × the running lines of a baseline that is not the home team, so that its first year costs what the books say. */
export function baselineFactor(setting: Setting, placement: Placement, lines: readonly Line[]): number {
  const { baseline } = setting.brief;
  if (baseline.runCostPerYear === undefined || !runsToday(setting, placement)) return 1;
  const running = add(...lines.filter(({ kind }) => kind === "run").map(({ monthly }) => monthly));
  const [months = []] = evaluateAtMedians([running], setting.world.months);
  const paid = months.slice(0, Math.min(12, setting.nature.months));
  const yearly = (paid.reduce((sum, amount) => sum + amount, 0) / paid.length) * 12;
  return within(baseline.runCostPerYear / yearly);
}

/** Whether the brief names this very placement, other than the home team, as what runs today. */
export function runsToday({ brief, nature }: Setting, placement: Placement): boolean {
  const { alternative } = brief.baseline;
  return !nature.isProject && alternative === placementId(placement) && !isHomeTeam(alternative, brief.company.home);
}

function isHomeTeam(alternative: string | undefined, home: string): boolean {
  return alternative === undefined || alternative === arrangementId({ party: "employees", sites: [home] });
}

function within(factor: number): number {
  return Math.min(MOST_FACTOR, Math.max(LEAST_FACTOR, factor));
}
