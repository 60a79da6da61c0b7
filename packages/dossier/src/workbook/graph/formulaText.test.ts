import {
  add,
  compound,
  constant,
  countMonths,
  cumulate,
  divide,
  draw,
  drawEachMonth,
  exponential,
  type Expression,
  isBelow,
  logarithm,
  maximum,
  minimum,
  multiply,
  previous,
  schedule,
  type ScheduledNode,
  select,
  squareRoot,
  subtract,
  sumOfProducts,
  total,
  uniform,
} from "@shoreline/simulate";
import { expectOk } from "@shoreline/units";
import { describe, expect, it } from "vitest";
import { COLUMN_BEFORE, formulaText, type Places, THIS_COLUMN } from "./formulaText.ts";

const range = expectOk(uniform(1, 2));
const [a, b, c] = ["a", "b", "c"].map((name) => draw(name, range)) as [Expression, Expression, Expression];
const path = drawEachMonth("path", range);

/** Draws stand in cells that are called like them; months in column THIS, the month before in column BEFORE. */
const places: Places = {
  cellOf: ({ expression: { source, operation } }) =>
    source && (operation === "draw" ? source.name.toUpperCase() : `${THIS_COLUMN}7`),
  before: () => `${COLUMN_BEFORE}7`,
  rangeOf: () => "$E$7:$G$7",
};

function written(expression: Expression, isFirst = false): string {
  const node: ScheduledNode = schedule([[expression]]).outputs[0]![0]!;
  return formulaText(node, places, isFirst).replaceAll(THIS_COLUMN, "F").replaceAll(COLUMN_BEFORE, "E");
}

describe("the formula of a node", () => {
  it.each([
    ["a sum", add(a, b, c), "A+B+C"],
    ["a difference of a sum", subtract(a, add(b, c)), "A-(B+C)"],
    ["a product of sums", multiply(add(a, b), add(b, c)), "(A+B)*(B+C)"],
    ["a quotient of a product", divide(a, multiply(b, c)), "A/(B*C)"],
    ["a quotient of a quotient", divide(a, divide(b, c)), "A/(B/C)"],
    ["a product with a known factor", multiply(3, a), "3*A"],
    ["a twelfth", multiply(1 / 12, a), "A/12"],
    ["a negative factor", multiply(-1, a, b), "-A*B"],
    ["the square root of a sum", squareRoot(add(a, 1)), "SQRT(A+1)"],
    ["the larger of a smaller", maximum(minimum(a, b), 0), "MAX(MIN(A,B),0)"],
    ["a comparison", isBelow(a, b), "IF(A<B,1,0)"],
    ["a choice", select(subtract(a, b), b, c), "IF(A-B>0,B,C)"],
    ["an exponential of a logarithm", exponential(logarithm(a)), "EXP(LN(A))"],
    ["a sum over months", total(path), "SUM($E$7:$G$7)"],
    ["a count of months", countMonths(path), 'COUNTIF($E$7:$G$7,">0")'],
    ["a month's own figure", multiply(a, path), "A*F7"],
    ["last month's figure", previous(path), "E7"],
    ["a running sum", cumulate(path), "E7+F7"],
    ["a running product", compound(path), "E7*F7"],
    ["a small number, without an exponent", maximum(a, 1e-9), "MAX(A,0.000000001)"],
    ["a known part of a whole", maximum(a, 1 / 7), "MAX(A,1/7)"],
    ["a number with fifteen digits", maximum(a, 0.123_456_789_012_345_6), "MAX(A,0.123456789012346)"],
    ["what is taken away of a negative", subtract(a, multiply(-1, b)), "A-(-B)"],
  ])("writes %s", (_, expression, formula) => {
    expect(written(expression)).toBe(formula);
  });

  it("begins running sums and products with the first month's part, and last month's figure with nothing", () => {
    expect([cumulate(path), compound(path), previous(path)].map((each) => written(each, true))).toEqual([
      "F7",
      "F7",
      "0",
    ]);
  });

  it("writes a sum of products term by term", () => {
    const sum = sumOfProducts([multiply(a, path), multiply(b, drawEachMonth("other", range)), constant(0)]);
    expect(written(sum)).toBe("B*F7+A*F7");
  });
});
