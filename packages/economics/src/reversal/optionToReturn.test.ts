import { describe, expect, it } from "vitest";
import { evaluate, multiply, total as totalOf } from "@shoreline/simulate";
import { groundOf, newProject, newService, placed, withParts } from "../../test/ground.ts";
import { type CashFlow, cashFlow } from "../cashFlow.ts";
import { publishedParameters } from "../parameters.ts";
import type { Setting } from "../setting.ts";
import { byMonth } from "../world.ts";
import { optionToReturn, review, reviewMonths } from "./optionToReturn.ts";
import { wayBackAt } from "./wayBack.ts";

const run = { seed: 5, trials: 512 };
const ground = groundOf(withParts(newService, { work: { months: 48 } }), publishedParameters);
const home = cashFlow(ground, placed(ground, "employees", "us-chicago"));

/** Months of a cash flow beyond a month at another price. */
function dearerFrom(on: Setting, flow: CashFlow, from: number, factor: number): CashFlow {
  const price = byMonth(on.world.months, (month) => (month < from ? 1 : factor));
  return { ...flow, lines: flow.lines.map((each) => ({ ...each, monthly: multiply(each.monthly, price) })) };
}

const column = (expression: Parameters<typeof evaluate>[0][0][0], months = ground.world.months) =>
  evaluate([[expression]], { ...run, months })[0]![0]!;

/** The lines that are paid again and again, one figure a trial for a month. */
const paidIn = (flow: CashFlow, month: number) => {
  const only = byMonth(ground.world.months, (each) => (each === month ? 1 : 0));
  const lines = flow.lines.filter(({ kind }) => kind === "run");
  const columns = lines.map(({ monthly }) => column(totalOf(multiply(monthly, only))));
  return columns[0]!.map((_, trial) => columns.reduce((sum, each) => sum + each[trial]!, 0));
};

describe("a review", () => {
  const placement = placed(ground, "vendor", "ch-zurich");
  const flow = cashFlow(ground, placement);

  it("equals the rule followed by hand in every future", () => {
    const month = 24;
    const { value, returns } = review(ground, placement, flow, home, month);
    const way = wayBackAt(ground, placement, flow, month);
    const [months, cost] = [column(way.months), column(way.cost)];
    const gap = Array.from({ length: 48 }, (_, each) => {
      const [there, here] = [paidIn(flow, each), paidIn(home, each)];
      return there.map((amount, trial) => amount - here[trial]!);
    });
    const discount = ground.world.discount.series!;
    const [seenValue, seenReturns] = [column(value), column(returns)];
    for (let trial = 0; trial < 40; trial++) {
      const back = Math.max(0, 24 - months[trial]!);
      const past = gap.slice(18, 24).reduce((sum, each) => sum + each[trial]!, 0) / 6;
      const goes = past * back > cost[trial]!;
      const toCome = gap.slice(24).reduce((sum, each, i) => sum + each[trial]! * discount[24 + i]!, 0);
      expect(seenReturns[trial]).toBe(goes ? 1 : 0);
      const expected = goes ? (back / 24) * toCome - discount[24]! * cost[trial]! : 0;
      expect(seenValue[trial]! - expected).toBeCloseTo(0, 2);
    }
  });

  it("knows nothing of what comes after it", () => {
    const month = 24;
    const plain = column(review(ground, placement, flow, home, month).returns);
    const later = column(review(ground, placement, dearerFrom(ground, flow, month, 5), home, month).returns);
    const before = column(review(ground, placement, dearerFrom(ground, flow, month - 6, 5), home, month).returns);
    expect(later).toEqual(plain);
    expect(before).not.toEqual(plain);
  });
});

describe("the option to return", () => {
  it("is worth something where the work turned out dearer than at home, more where it is dearer still", () => {
    const placement = placed(ground, "vendor", "in-pune");
    const flow = cashFlow(ground, placement);
    const worth = (factor: number) =>
      optionToReturn(ground, placement, dearerFrom(ground, flow, 6, factor), home, run)?.value ?? 0;
    expect(worth(4)).toBeGreaterThan(0);
    expect(worth(6)).toBeGreaterThan(worth(4));
    expect(worth(0.5)).toBe(0);
  });

  it("is never offered to work that is at home, or that ends before a review", () => {
    expect(optionToReturn(ground, placed(ground, "employees", "us-chicago"), home, home, run)).toBeUndefined();
    const short = groundOf(newProject);
    const flow = cashFlow(short, placed(short, "vendor", "in-pune"));
    expect(reviewMonths(short)).toEqual([]);
    expect(optionToReturn(short, placed(short, "vendor", "in-pune"), flow, flow, run)).toBeUndefined();
  });

  it("is thought of after one, two, three and five years, not in the last half year", () => {
    expect(reviewMonths(ground)).toEqual([12, 24, 36]);
    expect(reviewMonths(groundOf(withParts(newService, { work: { months: 120 } })))).toEqual([12, 24, 36, 60]);
    expect(reviewMonths(groundOf(withParts(newService, { work: { months: 17 } })))).toEqual([]);
  });
});
