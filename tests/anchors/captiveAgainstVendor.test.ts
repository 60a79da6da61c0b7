import { describe, expect, it } from "vitest";
import { captiveToVendor, type Choice, crossOverHeads } from "./captiveAgainstVendor.ts";

const FUTURES = { trials: 64 };
const GRID = ["us-chicago", "de-munich"].flatMap((home) =>
  [10, 50, 250, 1000].flatMap((heads) =>
    [24, 60, 120].flatMap((months) =>
      [0.2, 0.6].map((tacitKnowledge): Choice => ({
        home,
        heads,
        months,
        tacitKnowledge,
        demandVolatility: 0.2,
        valueAtStake: 5_000_000,
      })),
    ),
  ),
);

/** Change of captive ÷ vendor at every point of the grid: below 0 where the change speaks for the captive. */
function effects(changed: (choice: Choice) => Partial<Choice>): readonly number[] {
  return GRID.map(
    (choice) =>
      captiveToVendor({ ...choice, ...changed(choice) }, undefined, FUTURES) -
      captiveToVendor(choice, undefined, FUTURES),
  );
}

function isRising(values: readonly number[]): boolean {
  return values.every((value, i) => i === 0 || value >= (values[i - 1] ?? 0));
}

const THREE_YEARS = { home: "us-chicago", months: 36, tacitKnowledge: 0.4, demandVolatility: 0.1, valueAtStake: 0 };

describe("a captive against a vendor, present value of the same output in India", () => {
  it("gains from a longer duration everywhere on the grid", () => {
    expect(Math.max(...effects(({ months }) => ({ months: months + 24 })))).toBeLessThan(0);
  });

  it("gains from know-how that is specific and in heads (Geyskens and others 2006)", () => {
    expect(Math.max(...effects(({ tacitKnowledge }) => ({ tacitKnowledge: tacitKnowledge + 0.2 })))).toBeLessThan(0);
  });

  it("gains when more is at stake in a leak", () => {
    expect(Math.max(...effects(({ valueAtStake }) => ({ valueAtStake: valueAtStake * 10 })))).toBeLessThan(0);
  });

  it("loses from demand that fluctuates (Everest 2007: vendors for scaling with demand)", () => {
    expect(
      Math.min(...effects(({ demandVolatility }) => ({ demandVolatility: demandVolatility + 0.3 }))),
    ).toBeGreaterThan(0);
  });
});

function sizes(choices: readonly Partial<Choice>[]): readonly number[] {
  return choices.map((change) => crossOverHeads({ ...THREE_YEARS, ...change }));
}

describe("the size from which a captive pays", () => {
  it("falls with the duration: never at one year, tens at most at three, fewer at ten", () => {
    const [one = 0, three = 0, ten = 0] = sizes([{ months: 12 }, { months: 36 }, { months: 120 }]);
    expect(one).toBe(Number.POSITIVE_INFINITY);
    expect(three).toBeLessThan(100);
    expect(ten).toBeLessThan(three);
  });

  it("falls as more of the know-how is in heads", () => {
    const found = sizes([
      { tacitKnowledge: 0.1 },
      { tacitKnowledge: 0.3 },
      { tacitKnowledge: 0.5 },
      { tacitKnowledge: 0.7 },
    ]);
    expect(isRising(found.toReversed())).toBe(true);
    expect(found[0]).toBeGreaterThan(found.at(-1) ?? Number.NaN);
  });

  it("falls as more is at stake", () => {
    const found = sizes([{ valueAtStake: 0 }, { valueAtStake: 3e6 }, { valueAtStake: 3e7 }]);
    expect(isRising(found.toReversed())).toBe(true);
    expect(found[0]).toBeGreaterThan(found.at(-1) ?? Number.NaN);
  });

  it("rises with fluctuating demand, until it never pays", () => {
    const found = sizes([
      { demandVolatility: 0 },
      { demandVolatility: 0.3 },
      { demandVolatility: 0.6 },
      { demandVolatility: 1 },
    ]);
    expect(isRising(found)).toBe(true);
    expect(found.at(-1)).toBe(Number.POSITIVE_INFINITY);
  });
});
