import { describe, expect, it } from "vitest";
import { arithmetic } from "../arithmetic.ts";
import type { ElementwiseOperation } from "../expression.ts";
import { advance } from "../recurrence.ts";
import { kernels, steps } from "./kernels.ts";

const SPECIALS = [0, -0, 1, -2.5, 0.3, Number.NaN, Infinity, -Infinity, 5e-324, 700];
const COUNT = SPECIALS.length ** 3;
const column = (place: number) =>
  Float64Array.from({ length: COUNT }, (_, index) => SPECIALS[Math.floor(index / SPECIALS.length ** place) % 10]!);
const nothing = new Float64Array(COUNT);
const [a, b, c] = [column(0), column(1), column(2)];

describe("a kernel", () => {
  it.each(Object.keys(kernels) as ElementwiseOperation[])("of %s has the bits of its meaning", (operation) => {
    const out = new Float64Array(COUNT);
    kernels[operation](out, a, b, c);
    expect(out).toEqual(Float64Array.from(a, (value, at) => arithmetic[operation](value, b[at]!, c[at]!)));
  });

  it.each(Object.keys(steps) as (keyof typeof steps)[])("of %s steps from any state", (operation) => {
    const state = b.slice();
    const out = new Float64Array(COUNT);
    steps[operation](state, out, a);
    const after = Float64Array.from(a, (value, at) => advance[operation](b[at]!, value));
    const written = { cumulate: after, compound: after, previous: b, total: nothing, countMonths: nothing };
    expect([state, out]).toEqual([after, written[operation]]);
  });
});
