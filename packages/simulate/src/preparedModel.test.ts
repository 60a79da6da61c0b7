import { expectOk } from "@shoreline/units";
import { afterEach, describe, expect, it, vi } from "vitest";
import { lognormal, normal } from "./distribution.ts";
import { exponential, multiply, total } from "./graph/algebra.ts";
import { draw, drawEachMonth } from "./graph/expression.ts";

const price = draw("price; return 1 //", expectOk(lognormal(0, 0.2)));
const rate = drawEachMonth('rate`"${1}', expectOk(normal(0, 0.05)));
const groups = [[total(multiply(price, exponential(rate)))]];
const run = { seed: 6, trials: 300, months: 5 };

/** The module as a page loads it that has just this constructor of functions. */
async function evaluateWith(constructor: typeof noted) {
  vi.resetModules();
  vi.stubGlobal("Function", constructor);
  return (await import("./evaluate.ts")).evaluate;
}

const plain = Function;
let texts: string[] = [];

function noted(...parametersAndBody: string[]): unknown {
  texts.push(...parametersAndBody);
  return Reflect.construct(plain, parametersAndBody);
}

function forbidden(...parametersAndBody: string[]): unknown {
  texts.push(...parametersAndBody);
  throw new EvalError("refused by the content security policy");
}

afterEach(() => {
  vi.unstubAllGlobals();
  // What was loaded here remembers what was forbidden.
  vi.resetModules();
  texts = [];
});

describe("a prepared model", () => {
  it("in TypeScript is computed by functions of text, in which no word of the model stands", async () => {
    const evaluate = await evaluateWith(noted);
    expect(evaluate(groups, { ...run, engine: "typescript" })).toEqual(evaluate(groups, run));
    expect(texts.some((text) => text.includes("for (let month"))).toBe(true);
    expect(texts.join("\n")).not.toMatch(/price|rate|return/);
  });

  it("is computed by columns where functions of text are forbidden, with the same bits, and asks once", async () => {
    const evaluate = await evaluateWith(forbidden);
    const expected = evaluate(groups, run);
    for (let again = 0; again < 3; again++) {
      expect(evaluate(groups, { ...run, engine: "typescript" })).toEqual(expected);
    }
    expect(texts).toEqual([""]);
  });
});
