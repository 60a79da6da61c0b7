import { figures, phrase, word } from "@shoreline/decide";
import type { ScheduledNode } from "@shoreline/simulate";
import type { NumberOrigins } from "./numberOrigins.ts";

/** What stands in a cell or among the inputs has a name; undefined for what is written out. */
export type NameOf = (node: ScheduledNode) => string | undefined;

const LONGEST = 240;

/** How a figure is reckoned, in words: "working heads ÷ paid hours that reach the work". */
export function howText(node: ScheduledNode, nameOf: NameOf, origins: NumberOrigins): string {
  const words = ownWords(node, nameOf, origins);
  return words.length <= LONGEST ? words : `${words.slice(0, LONGEST - 1)}…`;
}

function wordsOf(node: ScheduledNode, nameOf: NameOf, origins: NumberOrigins): string {
  const name = nameOf(node);
  return name === undefined ? ownWords(node, nameOf, origins) : `[${name}]`;
}

function ownWords(node: ScheduledNode, nameOf: NameOf, origins: NumberOrigins): string {
  const { operation, value, series } = node.expression;
  const parts = node.inputs.map((input, place) => {
    const behind = input.expression.operation === "constant" ? origins(node, place) : [];
    return (
      wordsOf(input, nameOf, origins) + (behind.length === 0 ? "" : ` {${behind.map((each) => word(each)).join(", ")}}`)
    );
  });
  const [a = "", b = "", c = ""] = parts;
  switch (operation) {
    case "constant":
      return plainNumber(value ?? 0);
    case "series":
      return seriesWords(series ?? []);
    case "draw":
    case "drawEachMonth":
      return word("an input");
    case "add":
      return `${a} + ${b}`;
    case "subtract":
      return `${a} − ${inBrackets(node, 1, b)}`;
    case "multiply":
      return a === "-1"
        ? phrase`minus ${inBrackets(node, 1, b)}`
        : `${inBrackets(node, 0, a)} × ${inBrackets(node, 1, b)}`;
    case "multiplyAdd":
      return `${inBrackets(node, 0, a)} × ${inBrackets(node, 1, b)} + ${c}`;
    case "divide":
      return `${inBrackets(node, 0, a)} ÷ ${inBrackets(node, 1, b)}`;
    case "minimum":
      return phrase`the smaller of ${a} and ${b}`;
    case "maximum":
      return phrase`the larger of ${a} and ${b}`;
    case "isBelow":
      return phrase`1 where ${a} is below ${b}, otherwise 0`;
    case "select":
      return phrase`where ${a} is above 0: ${b}, otherwise ${c}`;
    case "exponential":
      return phrase`e to the power of (${a})`;
    case "logarithm":
      return phrase`natural logarithm of (${a})`;
    case "squareRoot":
      return phrase`square root of (${a})`;
    case "cumulate":
      return phrase`running sum of ${a}`;
    case "compound":
      return phrase`running product of ${a}`;
    case "previous":
      return phrase`last month's ${a}`;
    case "total":
      return phrase`sum over all months of ${a}`;
    case "countMonths":
      return phrase`number of months in which ${a} is above 0`;
  }
}

/** Brackets around what would otherwise be read as two things. */
function inBrackets(node: ScheduledNode, input: number, words: string): string {
  const isNamed = words.startsWith("[") && words.indexOf("]") === words.length - 1;
  const isProduct = node.inputs[input]?.expression.operation === "multiply" && node.expression.operation !== "divide";
  const isNumber = node.inputs[input]?.expression.operation === "constant";
  return isNamed || isProduct || isNumber || !words.includes(" ") ? words : `(${words})`;
}

/** A number with four figures that count, a twelfth as such. */
function plainNumber(value: number): string {
  if (Math.abs(value * 12 - 1) < 1e-12) return "1/12";
  return figures(String(Number(value.toPrecision(4))));
}

/** What is known of each month, by its pattern. */
function seriesWords(values: readonly number[]): string {
  const at = values.findIndex((value) => value !== 0);
  const last = values.findLastIndex((value) => value !== 0);
  if (at < 0) return "0";
  if (values.every((value) => value === values[0])) return plainNumber(values[0]!);
  if (at === last) return phrase`${plainNumber(values[at]!)} in month ${at + 1}, otherwise 0`;
  const inside = values.slice(at, last + 1);
  if (inside.every((value) => value === values[at]))
    return phrase`${plainNumber(values[at]!)} in months ${at + 1} to ${last + 1}, otherwise 0`;
  if (values.every((value, month) => value === values[0]! + month))
    return word(values[0] === 0 ? "months since the start, before this one" : "months since the start, with this one");
  return word("known for each month before any uncertainty: facts and settings of the brief, multiplied out");
}
