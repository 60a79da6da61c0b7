import { arrangementId } from "@shoreline/arrangements";
import { add, evaluateAtMedians } from "@shoreline/simulate";
import type { Line } from "./line.ts";
import { homeHeadPerMonth } from "./lines/homeStaff.ts";
import type { Placement } from "./placement.ts";
import type { Setting } from "./setting.ts";

/** Books and model may differ by this much before the model would say nothing about the work any more. */
const LEAST_FACTOR = 0.25;
const MOST_FACTOR = 4;

/**
 * × pay at home that makes a learned team at home cost what the books say it costs in a year; 1 where the brief does
 * not say. What does not follow pay (seats, tools) stays as it is.
 */
export function homePayFactor(setting: Setting): number {
  const { baseline, company } = setting.brief;
  const perYear = baseline.runCostPerYear;
  if (perYear === undefined || !isHomeTeam(baseline.alternative, company.home)) return 1;
  const { indexed, flat } = homeHeadPerMonth(setting);
  const [pay = [0], rest = [0]] = evaluateAtMedians([indexed, flat], 1);
  const perHeadMonth =
    perYear / 12 / (setting.nature.headcount * (setting.workload.hoursPerMonth / setting.home.hoursPerMonth));
  return within((perHeadMonth - rest[0]!) / pay[0]!);
}

/** × the running lines of a baseline that is not the home team, so that its first year costs what the books say. */
export function baselineFactor(setting: Setting, placement: Placement, lines: readonly Line[]): number {
  const { baseline, company } = setting.brief;
  if (baseline.runCostPerYear === undefined || isHomeTeam(baseline.alternative, company.home)) return 1;
  if (baseline.alternative !== idOf(placement)) return 1;
  const running = add(...lines.filter(({ kind }) => kind === "run").map(({ monthly }) => monthly));
  const [months = []] = evaluateAtMedians([running], setting.world.months);
  const paid = months.slice(0, Math.min(12, setting.nature.months));
  const yearly = (paid.reduce((sum, amount) => sum + amount, 0) / paid.length) * 12;
  return within(baseline.runCostPerYear / yearly);
}

function isHomeTeam(alternative: string | undefined, home: string): boolean {
  return alternative === undefined || alternative === arrangementId({ party: "employees", sites: [home] });
}

function idOf({ party, site, vendor }: Placement): string {
  return arrangementId({ party, sites: [site.site.id], ...(vendor ? { vendorId: vendor.id } : {}) });
}

function within(factor: number): number {
  return Math.min(MOST_FACTOR, Math.max(LEAST_FACTOR, factor));
}
