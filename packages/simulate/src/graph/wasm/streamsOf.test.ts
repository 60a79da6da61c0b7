import { expectOk } from "@shoreline/units";
import { describe, expect, it } from "vitest";
import { normal } from "../../distribution.ts";
import { add, exponential, multiply, total } from "../algebra.ts";
import { draw, drawEachMonth } from "../expression.ts";
import { schedule } from "../schedule.ts";
import { streamsOf } from "./streamsOf.ts";

const usual = expectOk(normal(0, 1));
/** More than the bits of a word. */
const draws = Array.from({ length: 70 }, (_, number) => draw(`draw${number}`, usual));
const rate = drawEachMonth("rate", usual);

describe("the streams of a node", () => {
  it("are those of all that it is made of, however far back", () => {
    const sums = draws.map((each, number) => exponential(add(each, draws[Math.max(0, number - 1)]!)));
    const whole = total(
      multiply(
        sums.reduce((sum, each) => add(sum, each)),
        exponential(rate),
      ),
    );
    const plan = schedule([[...sums, whole]]);
    const streams = streamsOf(plan);
    sums.forEach((each, number) => {
      const wanted = [`draw${Math.max(0, number - 1)}`, `draw${number}`];
      expect(new Set(streams(plan.nodeOf(each)))).toEqual(new Set(wanted));
    });
    expect(new Set(streams(plan.nodeOf(whole)))).toEqual(new Set(["rate", ...draws.keys().map((n) => `draw${n}`)]));
  });

  it("are said only where no other group takes the place of what it makes", () => {
    const [first, second, both] = draws.slice(0, 3).map((each) => exponential(each)) as [never, never, never];
    const plan = schedule([
      [first, both],
      [second, both],
    ]);
    const streams = streamsOf(plan);
    expect([first, second, both].map((each) => streams(plan.nodeOf(each)))).toEqual([undefined, undefined, ["draw2"]]);
  });
});
