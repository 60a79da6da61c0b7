import { expectOk } from "@shoreline/units";
import { describe, expect, it } from "vitest";
import { uniform } from "../distribution.ts";
import { add, compound, countMonths, cumulate, divide, isBelow, multiply, previous, total } from "./algebra.ts";
import { constant, draw, drawEachMonth, series } from "./expression.ts";
import { interpreter } from "./interpret.ts";

const price = draw("price", expectOk(uniform(1, 2)));
const load = drawEachMonth("load", expectOk(uniform(0, 10)));

/** Price 10; loads 1, 2, 3 in months 0, 1, 2. */
const valuesOf = interpreter(3, ({ name }, month) => (name === "price" ? 10 : month + 1));

describe("the scalar interpreter", () => {
  it("works out by hand what a small model says", () => {
    expect(valuesOf(multiply(price, load, series([1, 0.5, 2])))).toEqual([10, 10, 60]);
    expect(valuesOf(cumulate(load))).toEqual([1, 3, 6]);
    expect(valuesOf(compound(load))).toEqual([1, 2, 6]);
    expect(valuesOf(previous(load))).toEqual([0, 1, 2]);
    expect(valuesOf(total(load))).toEqual([6]);
    expect(valuesOf(countMonths(isBelow(load, 2.5)))).toEqual([2]);
    expect(valuesOf(divide(price, add(price, 10)))).toEqual([0.5]);
    expect(valuesOf(constant(-0))).toEqual([-0]);
  });

  it("asks for each draw once, however often it is used", () => {
    const asked: string[] = [];
    const values = interpreter(2, ({ name }, month) => asked.push(`${name} ${month}`));
    values(add(multiply(price, load), price, load));
    expect(asked.toSorted()).toEqual(["load 0", "load 1", "price 0"]);
  });
});
