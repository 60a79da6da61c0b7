import {
  add,
  countMonths,
  cumulate,
  type Expression,
  multiply,
  select,
  subtract,
  sumOfProducts,
  total,
} from "@shoreline/simulate";
import { baselineFactor, runsToday } from "./knownRunCost.ts";
import { type Line, type LineKey, lineKeys } from "./line.ts";
import { measured } from "./measures/measured.ts";
import { buildOperateTransfer } from "./parties/buildOperateTransfer.ts";
import { employees } from "./parties/employees.ts";
import { employerOfRecord } from "./parties/employerOfRecord.ts";
import { freelancers } from "./parties/freelancers.ts";
import { vendor } from "./parties/vendor.ts";
import type { Reckoning } from "./party.ts";
import { type PlacedShare, type Placement, placementId } from "./placement.ts";
import { oncePerGround } from "./ground.ts";
import type { Setting } from "./setting.ts";
import { sharedReckoning } from "./shares/sharedReckoning.ts";
import { placementOfShare, shareSetting } from "./shares/shareSetting.ts";

/** The described cash flow of one placement: what is paid when, and what it comes to today. */
export interface CashFlow extends Reckoning {
  /** Present value of each line that occurs. */
  readonly presentValues: ReadonlyMap<LineKey, Expression>;
  readonly cost: Expression;
  /** Present value of what is paid once. */
  readonly investment: Expression;
  /** Part of it that buys things. */
  readonly capital: Expression;
  /** All lines together, month by month, each month's money at its present value. */
  readonly discounted: Expression;
}

const RECKONINGS = { employees, employerOfRecord, vendor, buildOperateTransfer, freelancers };

/** Reckons a placement by its party's own rules, a divided one share by share; described once for each ground. */
export function cashFlow(setting: Setting, placement: Placement): CashFlow {
  const known = flowsOf(setting);
  const name = placementId(placement);
  const before = known.get(name);
  if (before && isSame(before.placement, placement)) return before.flow;
  const flow = described(setting, reckoned(setting, placement));
  known.set(name, { placement, flow });
  return flow;
}

const flowsOf = oncePerGround((): Map<string, { placement: Placement; flow: CashFlow }> => new Map());

/** Whether two placements of one name are alike also in what the name does not say. */
function isSame(one: Placement, other: Placement): boolean {
  const keys = ["party", "site", "vendor", "shares"] as const;
  return keys.every((key) => one[key] === other[key]);
}

function described({ world }: Setting, reckoning: Reckoning): CashFlow {
  const { lines } = reckoning;
  const today = new Map(lines.map((line) => [line, multiply(line.monthly, world.discount)]));
  const values = new Map(lines.map((line) => [line, total(today.get(line)!)]));
  const sum = (some: readonly Line[]) => add(...some.map((line) => values.get(line)!));
  const presentValues = new Map<LineKey, Expression>();
  for (const key of lineKeys) {
    const ofKey = lines.filter((line) => line.key === key);
    if (ofKey.length > 0) presentValues.set(key, sum(ofKey));
  }
  const paidOnce = lines.filter(({ kind }) => kind !== "run");
  let capital: Expression | undefined;
  let discounted: Expression | undefined;
  return {
    ...reckoning,
    lines,
    presentValues,
    cost: add(...presentValues.values()),
    investment: sum(paidOnce),
    // These are described only for those who ask: a what-if does not, and the latter is the largest of all.
    get capital() {
      return (capital ??= sum(paidOnce.filter(({ kind }) => kind === "capital")));
    },
    get discounted() {
      return (discounted ??= sumOfProducts([...today.values()]));
    },
  };
}

/** The cash flow of a share on its own ground; hybrids that have a share in common have its description in common. */
export function flowOfShare(setting: Setting, share: PlacedShare): CashFlow {
  return cashFlow(shareSetting(setting, share), placementOfShare(setting, share));
}

/** What a placement comes to, with the lines that occur as the books have them. */
function reckoned(setting: Setting, placement: Placement): Reckoning {
  const { measure, ...plain } = placement;
  if (measure !== undefined) {
    const reckoning = measured(setting, measure, plain, reckoned(setting, plain));
    return { ...reckoning, lines: reckoning.lines.filter(({ monthly }) => !isNothing(monthly)) };
  }
  const { shares, party } = placement;
  if (shares !== undefined) {
    return sharedReckoning(
      setting,
      shares,
      shares.map((share) => flowOfShare(setting, share)),
    );
  }
  const reckoning = RECKONINGS[party](setting, placement);
  return { ...reckoning, lines: asBooked(setting, placement, occurring(setting, placement, reckoning.lines)) };
}

/**
 * Months in which the present value of what was saved so far, against the baseline, is still below zero; all months
 * where it ends there, for then nothing has been paid back.
 */
export function monthsUnderWater(setting: Setting, baseline: CashFlow, flow: CashFlow): Expression {
  const spent = cumulate(subtract(flow.discounted, baseline.discounted));
  return select(subtract(flow.cost, baseline.cost), setting.world.months, countMonths(spent));
}

/** The lines that this work has; what is paid to begin is not paid again by what runs already. */
function occurring(setting: Setting, placement: Placement, lines: readonly Line[]): readonly Line[] {
  const running = runsToday(setting, placement);
  return lines.filter(({ kind, monthly }) => !isNothing(monthly) && !(running && kind !== "run"));
}

/** The lines with running cost as the books have it, where they do. */
function asBooked(setting: Setting, placement: Placement, lines: readonly Line[]): readonly Line[] {
  const factor = baselineFactor(setting, placement, lines);
  if (factor === 1) return lines;
  return lines.map((line) => (line.kind === "run" ? { ...line, monthly: multiply(factor, line.monthly) } : line));
}

/** A line that this work does not have: some factor of it is known to be 0. */
function isNothing(monthly: Expression): boolean {
  return monthly.operation === "constant" && monthly.value === 0;
}
