import { describe, expect, it } from "vitest";
import { functionSizes, isLongWithoutReason, lineCount, quantileOf } from "./sizes.ts";
import { isTest, pathsBelow, productSources, readSource } from "./tree.ts";

const sources = productSources().filter(({ path }) => !isTest(path) && path.includes("/src/"));
const checks = pathsBelow("tools")
  .filter((path) => path.endsWith(".ts"))
  .map((path) => readSource(path));

const functions = sources.flatMap(functionSizes).toSorted((a, b) => b.lines - a.lines);
const worst = functions.slice(0, 10).map(({ where, name, lines }) => `${lines} lines: ${name} (${where})`);

describe("the project", () => {
  it("says why wherever a file is longer than 400 lines", () => {
    const long = [...productSources(), ...checks].filter(isLongWithoutReason);
    expect(long.map((file) => `${file.path}: ${lineCount(file)} lines`)).toEqual([]);
  });

  it("keeps nine files of ten within 250 lines", () => {
    expect(quantileOf(sources.map(lineCount), 0.9)).toBeLessThanOrEqual(250);
  });

  it("keeps half of its functions within 10 lines and nine of ten within 30", () => {
    const lines = functions.map((each) => each.lines);
    expect(quantileOf(lines, 0.5), worst.join("\n")).toBeLessThanOrEqual(10);
    expect(quantileOf(lines, 0.9), worst.join("\n")).toBeLessThanOrEqual(30);
  });
});

describe("the measure of a function", () => {
  it("counts declarations, named arrows and methods, and no callback", () => {
    const text = [
      "function one() {",
      "  return [1].map((x) => {",
      "    return x;",
      "  });",
      "}",
      "const two = () => 2;",
      "class Three { four() {",
      "} }",
    ].join("\n");
    const found = functionSizes({ path: "a.ts", text }).map(({ name, lines }) => [name, lines]);
    expect(found).toEqual([
      ["one", 5],
      ["two", 1],
      ["four", 2],
    ]);
  });
});

describe("the measure of a file", () => {
  const body = "export const x = 1;\n".repeat(401);

  it("refuses 401 lines without a word about it, and a word that comes too late", () => {
    expect(isLongWithoutReason({ path: "a.ts", text: body })).toBe(true);
    expect(isLongWithoutReason({ path: "a.ts", text: `${body}// Long because of the table above.` })).toBe(true);
  });

  it("accepts 400 lines, and more with a reason in the header", () => {
    expect(isLongWithoutReason({ path: "a.ts", text: "export const x = 1;\n".repeat(400) })).toBe(false);
    expect(
      isLongWithoutReason({ path: "a.ts", text: `/* Long because the table is read as a whole. */\n${body}` }),
    ).toBe(false);
  });
});

describe("a quantile of counts", () => {
  it("of 1 to 10 at nine tenths is 9, and of nothing is 0", () => {
    expect(quantileOf([10, 9, 8, 7, 6, 5, 4, 3, 2, 1], 0.9)).toBe(9);
    expect(quantileOf([], 0.5)).toBe(0);
  });
});
