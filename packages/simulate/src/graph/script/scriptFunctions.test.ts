import { describe, expect, it } from "vitest";
import { type ScriptCompiler, ScriptFunctions } from "./scriptFunctions.ts";

const compiling: ScriptCompiler = (...parametersAndBody) => Reflect.construct(Function, parametersAndBody);
const storing = (place: number) => `numbers[${place} | 0] = ${place};`;

describe("functions of text", () => {
  it("are compiled once for equal texts", () => {
    let compiled = 0;
    const functions = new ScriptFunctions((...parametersAndBody) => {
      compiled++;
      return compiling(...parametersAndBody);
    });
    const [one, two, again] = functions.of([storing(1), storing(2), storing(1)]);
    expect(again).toBe(one);
    expect(functions.of([storing(2)])).toEqual([two]);
    expect(compiled).toBe(2);
    const numbers = new Float64Array(4);
    two!(numbers, new Int32Array(numbers.buffer), 0);
    expect([...numbers]).toEqual([0, 0, 2, 0]);
  });

  it.each([
    'alert("1");',
    "globalThis",
    "numbers.constructor",
    "const v1 = `1`;",
    "v1.at",
    "Math.random()",
    "vendor1",
    "numbers[0] = 0x10;",
    "\\u0076\\u0031 = 1;",
    "import(1)",
  ])("refuse what is not made of words of ours: %s", (body) => {
    let compiled = 0;
    const functions = new ScriptFunctions(() => compiled++);
    expect(() => functions.of([body])).toThrow(/words of ours/);
    expect(compiled).toBe(0);
  });

  it("say whether they may be compiled", () => {
    const refusing = new ScriptFunctions(() => {
      throw new EvalError("refused by the content security policy");
    });
    expect(refusing.mayCompile).toBe(false);
    expect(() => refusing.of([storing(1)])).toThrow(EvalError);
    expect(new ScriptFunctions(compiling).mayCompile).toBe(true);
  });

  it("forget old texts rather than keep more and more of them", () => {
    const functions = new ScriptFunctions(compiling);
    const [first] = functions.of([storing(0)]);
    functions.of(Array.from({ length: 600 }, (_, place) => storing(place + 1)));
    expect(functions.of([storing(0)])[0]).not.toBe(first);
  });
});
