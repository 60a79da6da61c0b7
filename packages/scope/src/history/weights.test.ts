import { describe, expect, it } from "vitest";
import type { History, Method } from "./history.ts";
import { combined, methodWeights } from "./weights.ts";

const COUNT = 600;
const rows = Array.from({ length: COUNT }, (_, row) => row);
const history: History = {
  count: COUNT,
  logEffort: Float64Array.from(rows, (row) => (row % 10) / 5),
  features: [],
  sizeFeature: -1,
  amounts: [],
};

const nothing = () => new Float64Array(COUNT);

function method(name: string): Method {
  return { name, family: name, favour: 1, suits: () => true, heldOut: nothing, forecast: nothing };
}

/** Forecasts that are off by this much in the earlier and in the later half. */
function offBy(early: number, late: number): Float64Array {
  return history.logEffort.map((effort, row) => effort + (row < COUNT / 2 ? early : late));
}

const methods = [method("was good"), method("is good")];
const forecasts = [offBy(0.1, 0.5), offBy(0.9, 0.2)];

describe("the weights of methods", () => {
  it("follow the errors over all projects where they are not dated", () => {
    const [was, is] = methodWeights(methods, forecasts, { history, rows });
    expect(was! + is!).toBeCloseTo(1, 12);
    expect(was).toBeGreaterThan(0.99);
  });

  it("follow the errors of the latest projects where they are dated", () => {
    const age = Float64Array.from(rows, (row) => COUNT - 1 - row);
    expect(methodWeights(methods, forecasts, { history: { ...history, age }, rows })[1]).toBeGreaterThan(0.99);
  });

  it("stay closer to even with few projects", () => {
    const few = rows.slice(0, 20);
    const nearly = [offBy(0.1, 0.1), offBy(0.12, 0.12)];
    const [better] = methodWeights(methods, nearly, { history, rows });
    const [betterOfFew] = methodWeights(methods, nearly, { history, rows: few });
    expect(betterOfFew).toBeGreaterThan(0.5);
    expect(betterOfFew).toBeLessThan(better!);
  });

  it("make one forecast of several, between the least and the most", () => {
    expect(combined([Float64Array.of(1, 4), Float64Array.of(3, 8)], Float64Array.of(0.25, 0.75))).toEqual(
      Float64Array.of(2.5, 7),
    );
  });
});
