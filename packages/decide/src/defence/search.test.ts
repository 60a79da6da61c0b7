import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { NumericRange } from "./briefInputs.ts";
import { nearestTurns, type Stand } from "./search.ts";

const linear: NumericRange = { kind: "number", low: 0, high: 1, scale: "linear", whole: false };
const months: NumericRange = { kind: "number", low: 6, high: 96, scale: "logarithmic", whole: true };

const nearestTurn = (range: NumericRange, now: number, answer: (value: number) => Stand) =>
  nearestTurns([{ range, now }], (asked) => asked.map(({ value }) => answer(Number(value))))[0]!;
const below = (threshold: number) => (value: number) => ({ lead: threshold - value });
const step = (value: number) => ({ lead: value > 0.73 ? Number.NEGATIVE_INFINITY : 0.2 });

describe("the nearest turn", () => {
  it("lies where the answer changes, within a hundredth of the range", () => {
    fc.assert(
      fc.property(fc.double({ min: 0.02, max: 0.98, noNaN: true }), fc.boolean(), (threshold, above) => {
        const now = above ? 0 : 1;
        const lead = (value: number) => ({ lead: above ? threshold - value : value - threshold });
        const turn = nearestTurn(linear, now, lead)!;
        expect(turn.answer.lead).toBeLessThan(0);
        expect(Math.abs(Number(turn.at) - threshold)).toBeLessThanOrEqual(0.02);
      }),
      { seed: 3 },
    );
  });

  it("is the nearer one of two", () => {
    const turn = nearestTurn(linear, 0.4, (value) => ({ lead: Math.min(value - 0.1, 0.6 - value) }))!;
    expect(turn.at).toBeGreaterThan(0.6);
    expect(turn.distanceShare).toBeLessThan(0.21);
  });

  it("is the first whole month", () => {
    expect(nearestTurn(months, 24, (value) => ({ lead: 30.5 - value }))!.at).toBe(31);
    expect(nearestTurn(months, 24, (value) => ({ lead: value - 23.5 }))!.at).toBe(23);
  });

  it("is not there where the answer never changes", () => {
    expect(nearestTurn(months, 24, () => ({ lead: 1 }))).toBeNull();
  });

  it("asks for no value twice as often as it must and never for the present one", () => {
    const asked: number[] = [];
    nearestTurn(months, 24, (value) => ({ lead: asked.push(value) && 40 - value }));
    expect(asked).not.toContain(24);
    expect(asked.length).toBeLessThanOrEqual(11);
  });

  it("is the same when many are sought side by side, which asks each round about all that are still open", () => {
    const thresholds = [0.05, 0.3, 0.61, 0.97, 2];
    const rounds: number[] = [];
    const subjects = thresholds.map((threshold) => ({ threshold, range: linear, now: 0 }));
    const found = nearestTurns(subjects, (asked) => {
      rounds.push(asked.length);
      return asked.map(({ of, value }) => below(of.threshold)(Number(value)));
    });
    expect(found).toEqual(thresholds.map((threshold) => nearestTurn(linear, 0, below(threshold))));
    expect(found.map((turn) => turn === null)).toEqual([false, false, false, false, true]);
    expect(rounds[0]).toBe(thresholds.length);
    expect(rounds).toEqual(rounds.toSorted((a, b) => b - a));
  });

  it("is sought below and above in the same round", () => {
    const rounds: number[][] = [];
    nearestTurns([{ range: linear, now: 0.5 }], (asked) => {
      rounds.push(asked.map(({ value }) => Number(value)));
      return asked.map(() => ({ lead: 1 }));
    });
    expect(rounds).toEqual([
      [0.25, 0.75],
      [0, 1],
    ]);
  });

  it("is among words the nearest other one, and the earlier of two that are equally near", () => {
    const range = { kind: "words", words: ["none", "low", "high", "critical"] } as const;
    const asked: (number | string)[] = [];
    const [turn] = nearestTurns([{ range, now: "low" }], (some) =>
      some.map(({ value }) => ({ lead: asked.push(value) && value === "none" ? 1 : -1 })),
    );
    expect([asked, turn!.at, turn!.distanceShare]).toEqual([["none", "high"], "high", 1 / 3]);
  });

  it("is not sought at all for nobody", () => {
    expect(nearestTurns([], () => expect.unreachable())).toEqual([]);
  });

  it("is closed in on by halves where a limit and not a lead decides", () => {
    expect(nearestTurn(linear, 0.1, step)!.at).toBeGreaterThan(0.73);
    expect(nearestTurn(linear, 0.1, step)!.at).toBeLessThan(0.75);
  });
});
