import { expectOk } from "@shoreline/units";
import { describe, expect, it } from "vitest";
import { normal } from "../distribution.ts";
import { exponential, multiply, total } from "../graph/algebra.ts";
import { drawEachMonth, type Expression } from "../graph/expression.ts";
import { schedule } from "../graph/schedule.ts";
import { fusedImage } from "../graph/wasm/fusedProgram.ts";
import { blockNanoseconds } from "./estimatedTime.ts";

const rate = drawEachMonth("rate", expectOk(normal(0, 0.1)));
const timeOf = (expression: Expression, months: number) =>
  blockNanoseconds(fusedImage(schedule([[expression]]), months)!);

describe("the estimated time of a block", () => {
  it("grows with what is drawn, mapped and reckoned", () => {
    const drawn = timeOf(total(rate), 12);
    const mapped = timeOf(total(exponential(rate)), 12);
    expect(mapped).toBeGreaterThan(drawn);
    expect(timeOf(total(multiply(exponential(rate), rate)), 12)).toBeGreaterThan(mapped);
  });

  it("is about proportional to the months of a model of paths", () => {
    const ratio = timeOf(total(exponential(rate)), 120) / timeOf(total(exponential(rate)), 12);
    expect(ratio).toBeGreaterThan(9.5);
    expect(ratio).toBeLessThanOrEqual(10);
  });
});
