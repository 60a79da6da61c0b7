import { lineKeys, unitCostKeys } from "@shoreline/economics";
import { standardCriteria } from "@shoreline/scope";
import { describe, expect, it } from "vitest";
import { criterionWords, lineWords, unitCostWords } from "../language/wordTables.ts";
import { cityName, money, odds, percent, unitMoney } from "./wording.ts";

const worth = (words: string) => {
  const [, figure, unit = ""] = /^\$([\d.]+) ?(k|m|bn)?$/.exec(words)!;
  return Number(figure) * { "": 1, k: 1e3, m: 1e6, bn: 1e9 }[unit]!;
};

describe("money as people say it", () => {
  it.each([
    [0, "$0"],
    [0.4, "$0"],
    [7.4, "$7"],
    [999, "$999"],
    [999.4, "$999"],
    [999.5, "$1.0 k"],
    [1000, "$1.0 k"],
    [9_949, "$9.9 k"],
    [9_950, "$10 k"],
    [43_210, "$43 k"],
    [99_499, "$99 k"],
    [187_400, "$187 k"],
    [999_499, "$999 k"],
    [999_500, "$1.0 m"],
    [1_049_999, "$1.0 m"],
    [9_960_000, "$10 m"],
    [123_456_789, "$123 m"],
    [999_499_999, "$999 m"],
    [999_500_000, "$1.0 bn"],
    [2_340_000_000, "$2.3 bn"],
  ])("%d is %s", (amount, words) => {
    expect(money(amount, "USD")).toBe(words);
  });

  it("below zero has a minus before its sign", () => {
    expect(money(-544_900, "USD")).toBe("−$545 k");
    expect(money(-12, "EUR")).toBe("−€12");
    expect(money(-0.4, "EUR")).toBe("€0");
  });

  it.each([
    ["EUR", "€1.0 k"],
    ["GBP", "£1.0 k"],
    ["JPY", "¥1.0 k"],
    ["INR", "₹1.0 k"],
    ["CAD", "CAD 1.0 k"],
    ["SEK", "SEK 1.0 k"],
  ])("in %s", (currency, words) => {
    expect(money(1000, currency)).toBe(words);
  });

  it("never says more for less", () => {
    let before = 0;
    for (let amount = 10; amount < 5e9; amount *= 1.013) {
      const said = worth(money(amount, "USD"));
      expect(said).toBeGreaterThanOrEqual(before);
      // Two figures that matter: never more than one part in twenty off.
      expect(Math.abs(said / amount - 1)).toBeLessThan(0.051);
      before = said;
    }
  });
});

describe("odds", () => {
  it.each([
    [1, "nearly all"],
    [0.975, "nearly all"],
    [0.974, "9 of 10"],
    [0.95, "9 of 10"],
    [0.85, "9 of 10"],
    [0.649, "6 of 10"],
    [0.5, "5 of 10"],
    [0.1, "1 of 10"],
    [0.095, "1 of 10"],
    [0.094, "fewer than 1 in 10"],
    [0.025, "fewer than 1 in 10"],
    [0.024, "fewer than 1 in 40"],
    [0, "fewer than 1 in 40"],
  ])("%f is %s", (share, words) => {
    expect(odds(share)).toBe(words);
  });
});

it("a percentage is whole", () => {
  expect([0, 0.004, 0.125, 0.5, 1].map(percent)).toEqual(["0 %", "0 %", "13 %", "50 %", "100 %"]);
});

it("a city has its own name", () => {
  expect(cityName("br-sao-paulo")).toBe("São Paulo");
});

describe("the vocabulary", () => {
  it("has a word for each line of the cash flow, none twice", () => {
    const words = lineKeys.map((key) => lineWords[key]);
    for (const word of words) expect(word).toMatch(/\S/);
    expect(new Set(words).size).toBe(lineKeys.length);
  });

  it("has a word for each criterion, none twice", () => {
    const words = standardCriteria.map((key) => criterionWords[key]);
    for (const word of words) expect(word).toMatch(/\S/);
    expect(new Set(words).size).toBe(standardCriteria.length);
  });
});

describe("the money of one unit", () => {
  it.each([
    [14.2, "$14.20"],
    [0.4, "$0.40"],
    [0.996, "$1.00"],
    [0.035, "$0.035"],
    [0.0004, "$0.0004"],
    [0, "$0.00"],
    [512.4, "$512.40"],
    [4_200, "$4.2 k"],
    [-0.8, "−$0.80"],
  ])("%d is %s", (amount, words) => {
    expect(unitMoney(amount, "USD")).toBe(words);
  });

  it("has a word for each part of it", () => {
    expect(Object.keys(unitCostWords)).toEqual([...unitCostKeys]);
  });
});
