import type { Improvement } from "@shoreline/scope";
import { constant, type Expression, maximum, multiply, subtract } from "@shoreline/simulate";
import { atStart, line, type Line, type LineKey } from "../line.ts";
import type { Reckoning } from "../party.ts";
import type { Placement } from "../placement.ts";
import type { Setting } from "../setting.ts";
import { severanceLines } from "./displaced.ts";
import { comingInMonth, reachedInMonth } from "./ramp.ts";
import { MONEY, stated } from "./stated.ts";

/** What goes wrong is no running cost, and no better for it. */
const LOSSES: readonly LineKey[] = ["delay", "incidents", "interruptions"];

/** What machines do needs the same goods, and the entity stands. */
const NO_WORK: readonly LineKey[] = [
  "materials",
  "energy",
  "freight",
  "duty",
  "ordering",
  "inventory",
  "quality",
  "entity",
];

const KINDS = {
  improve: { bounds: { least: -1, most: 1 }, untouched: LOSSES, investment: "improvement" },
  automate: { bounds: { least: 0, most: 1 }, untouched: [...LOSSES, ...NO_WORK], investment: "automation" },
} as const;

/**
 * Today's arrangement run better, or part of its work done by machines, by the figures of the brief: its running lines
 * shrink by the effect, which grows in equal steps; what is bought is paid in the first month and run from then on; own
 * people who become free are redeployed or leave. That such a project falls short is in the range of the effect and
 * nowhere else.
 */
export function improved(
  setting: Setting,
  measure: keyof typeof KINDS,
  said: Improvement,
  placement: Placement,
  today: Reckoning,
): Reckoning {
  const { bounds, untouched, investment } = KINDS[measure];
  const { world } = setting;
  const effect = stated(measure, "effect", said.effect, bounds);
  const remaining = subtract(1, multiply(effect, reachedInMonth(world.months, said.months)));
  const leaving = multiply(maximum(0, effect), comingInMonth(world.months, said.months));
  const upkeep = stated(measure, "runCost", said.runCostPerYear, MONEY);
  return {
    ...today,
    staffing: staffedBy(today.staffing, remaining, said.months),
    lines: [
      ...today.lines.map((each) => (isTouched(each, untouched) ? shrunk(each, remaining) : each)),
      line("upkeep", upkeep, 1 / 12, world.prices, world.horizon),
      atStart(investment, world.months, stated(measure, "investment", said.investment, MONEY)),
      ...severanceLines(setting, placement, leaving),
    ],
  };
}

function isTouched({ key, kind }: Line, untouched: readonly LineKey[]): boolean {
  return kind === "run" && !untouched.includes(key);
}

function shrunk({ monthly, ...rest }: Line, remaining: Expression): Line {
  return { ...rest, monthly: multiply(remaining, monthly) };
}

/** The same people, fewer of them; full productivity is reached when the effect is. */
function staffedBy(
  { heads, incumbentHours, interimHours, ...rest }: Reckoning["staffing"],
  remaining: Expression,
  months: number,
): Reckoning["staffing"] {
  return {
    ...rest,
    heads: multiply(remaining, heads),
    incumbentHours: multiply(remaining, incumbentHours),
    interimHours: multiply(remaining, interimHours),
    monthsToFullProductivity: maximum(rest.monthsToFullProductivity, constant(months)),
  };
}
