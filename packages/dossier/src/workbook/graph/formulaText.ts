import type { ScheduledNode } from "@shoreline/simulate";

/** Stand in a formula for the letters of its own column and of the one before, which differ from month to month. */
export const THIS_COLUMN = "\u0001";
export const COLUMN_BEFORE = "\u0002";

/** Where figures stand, as a formula on some sheet has to write it. */
export interface Places {
  /** A cell, or the cell of this month; undefined where the node stands in no cell of its own. */
  readonly cellOf: (node: ScheduledNode) => string | undefined;
  /** The same of the month before. */
  readonly before: (node: ScheduledNode) => string;
  /** All months of a node. */
  readonly rangeOf: (node: ScheduledNode) => string;
}

/** How tightly a text holds together: what it must be bracketed in depends on it. */
const SUM = 0;
const PRODUCT = 1;
const ATOM = 2;

interface Piece {
  readonly text: string;
  readonly level: number;
}

/** The formula of a node, written out down to what stands in cells. `isFirst`: in the first month. */
export function formulaText(node: ScheduledNode, places: Places, isFirst: boolean): string {
  return ownPiece(node, places, isFirst).text;
}

function pieceOf(node: ScheduledNode, places: Places, isFirst: boolean): Piece {
  const cell = places.cellOf(node);
  return cell === undefined ? ownPiece(node, places, isFirst) : { text: cell, level: ATOM };
}

function ownPiece(node: ScheduledNode, places: Places, isFirst: boolean): Piece {
  const { operation } = node.expression;
  const [first] = node.inputs;
  switch (operation) {
    case "constant":
      return numberPiece(node.expression.value ?? 0);
    case "series":
      return numberPiece(node.expression.series?.[0] ?? 0);
    case "draw":
    case "drawEachMonth":
      throw new Error("An input stands in a cell of its own.");
    case "previous":
      return isFirst ? numberPiece(0) : { text: places.before(first!), level: ATOM };
    case "total":
      return { text: `SUM(${places.rangeOf(first!)})`, level: ATOM };
    case "countMonths":
      return { text: `COUNTIF(${places.rangeOf(first!)},">0")`, level: ATOM };
    case "cumulate":
    case "compound":
      return carried(node, places, isFirst);
    default:
      return combined(
        operation,
        node.inputs.map((input) => pieceOf(input, places, isFirst)),
      );
  }
}

/** A running sum or product: last month's cell and this month's part. */
function carried(node: ScheduledNode, places: Places, isFirst: boolean): Piece {
  const part = pieceOf(node.inputs[0]!, places, isFirst);
  if (isFirst) return part;
  const before = { text: places.before(node), level: ATOM };
  return node.expression.operation === "cumulate" ? sum(before, part) : product(before, part);
}

type Combined = Exclude<
  ScheduledNode["expression"]["operation"],
  "constant" | "series" | "draw" | "drawEachMonth" | "previous" | "total" | "countMonths" | "cumulate" | "compound"
>;

function combined(operation: Combined, [a, b, c]: readonly Piece[]): Piece {
  switch (operation) {
    case "add":
      return sum(a!, b!);
    case "subtract":
      return { text: `${a!.text}-${bracketed(b!, PRODUCT)}`, level: SUM };
    case "multiply":
      return product(a!, b!);
    case "multiplyAdd":
      return sum(product(a!, b!), c!);
    case "divide":
      return { text: `${bracketed(a!, PRODUCT)}/${bracketed(b!, ATOM)}`, level: PRODUCT };
    case "minimum":
      return extreme("MIN", a!, b!);
    case "maximum":
      return extreme("MAX", a!, b!);
    case "isBelow":
      return call(`IF(${a!.text}<${b!.text},1,0)`);
    case "select":
      return call(`IF(${a!.text}>0,${b!.text},${c!.text})`);
    case "exponential":
      return call(`EXP(${a!.text})`);
    case "logarithm":
      return call(`LN(${a!.text})`);
    case "squareRoot":
      return call(`SQRT(${a!.text})`);
  }
}

const call = (text: string): Piece => ({ text, level: ATOM });

function sum(a: Piece, b: Piece): Piece {
  if (b.text.startsWith("-")) return { text: a.text + b.text, level: SUM };
  return { text: `${a.text}+${b.text}`, level: SUM };
}

/** A product; a known factor such as a twelfth divides, and minus one is a sign. */
function product(a: Piece, b: Piece): Piece {
  if (a.text === "-1") return { text: `-${bracketed(b, PRODUCT)}`, level: SUM };
  if (a.text.startsWith("1/")) return { text: `${bracketed(b, PRODUCT)}/${a.text.slice(2)}`, level: PRODUCT };
  return { text: `${bracketed(a, PRODUCT)}*${bracketed(b, PRODUCT)}`, level: PRODUCT };
}

/** The smallest or largest of all, written as one call. */
function extreme(name: string, a: Piece, b: Piece): Piece {
  return call(`${name}(${[a, b].map(({ text }) => text).join(",")})`);
}

function bracketed({ text, level }: Piece, least: number): string {
  return level >= least ? text : `(${text})`;
}

/** Spreadsheets keep fifteen digits of a number in a formula. */
const DIGITS = 15;
/** Known factors up to this count as parts of a whole: a twelfth, a hundred and twentieth. */
const LARGEST_DIVISOR = 10_000;

function numberPiece(value: number): Piece {
  const divisor = 1 / value;
  const isPart = Math.abs(value) < 1 && divisor === Math.round(divisor) && divisor > 0 && divisor <= LARGEST_DIVISOR;
  if (isPart && 1 / divisor === value && !isShort(value)) return { text: `1/${divisor}`, level: PRODUCT };
  return { text: decimal(Number(value.toPrecision(DIGITS))), level: value < 0 ? SUM : ATOM };
}

/** Most digits behind the point that a number is written with. */
const MOST_DECIMALS = 100;

/** Without an exponent, which not every spreadsheet reads in a formula. */
function decimal(value: number): string {
  const text = String(value);
  if (!text.includes("e-")) return text;
  const decimals = DIGITS + Number(text.slice(text.indexOf("e-") + 2));
  return value.toFixed(Math.min(MOST_DECIMALS, decimals)).replace(/0+$/, "");
}

function isShort(value: number): boolean {
  return String(value).length <= 6;
}
