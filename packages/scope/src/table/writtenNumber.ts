import { numeralReadings } from "@shoreline/units";

/** The sign before the fraction of a number. */
export type DecimalSign = "point" | "comma";

/** What a cell says as a number, as long as nobody knows which sign is the decimal one. */
export interface WrittenNumber {
  /** Its value where the point is the decimal sign; absent where it cannot be. */
  readonly point?: number;
  readonly comma?: number;
  /** "%", "€", "EUR", "h": what stands beside the figure, as it is written. */
  readonly unit: string;
  /** What parts the thousands: ".", ",", "'" or " "; empty where nothing does or nobody can tell. */
  readonly group: string;
}

const CURRENCY = String.raw`[€$£¥₹₽₺₩₪]|zł|kr\.?|R\$|US\$|Fr\.|[A-Z]{3}`;
const BEFORE = new RegExp(String.raw`^(${CURRENCY})\s*(?=[-+−(]?\s*[.,]?\d)`);
const AFTER = /(?<=[\d.,)\-−])\s*(%|[€$£¥₹₽₺₩₪]|\p{L}[\p{L}.²/]{0,11})$/u;
const EXPONENT = /^([-+]?\d+)(?:([.,])(\d+))?[eE]([-+]?\d{1,3})$/;

/**
 * The figure in a cell: with a currency or a unit beside it, in parentheses or with a minus behind it where it is
 * negative. A percentage is given as a share, 0.05 for "5 %". Nothing where the cell holds no figure.
 */
export function writtenNumber(text: string): WrittenNumber | undefined {
  const trimmed = text.trim();
  if (/^-?\d+$/.test(trimmed)) return { point: Number(trimmed), comma: Number(trimmed), unit: "", group: "" };
  const { body, unit } = withoutUnit(trimmed);
  const signed = withoutMinus(body);
  const readings = bodyReadings(signed.body);
  if (readings === undefined) return undefined;
  const factor = (signed.isNegative ? -1 : 1) * (unit === "%" ? 0.01 : 1);
  return { ...scaledReadings(readings, factor), unit, group: readings.group };
}

function withoutUnit(text: string): { body: string; unit: string } {
  if (EXPONENT.test(text)) return { body: text, unit: "" };
  // A minus may stand before its currency: "-€5".
  const minus = /^[-−]\s*(?=\D)/.exec(text)?.[0] ?? "";
  const before = BEFORE.exec(text.slice(minus.length));
  if (before !== null) {
    const rest = text.slice(minus.length + before[0].length);
    return { body: minus === "" ? rest : `-${rest}`, unit: before[1] ?? "" };
  }
  const inner = /^\((.*)\)$/.exec(text)?.[1];
  if (inner !== undefined && /[^\d\s.,'’]/.test(inner)) {
    const { body, unit } = withoutUnit(inner.trim());
    return { body: `(${body})`, unit };
  }
  const after = AFTER.exec(text);
  return after === null ? { body: text, unit: "" } : { body: text.slice(0, after.index), unit: after[1] ?? "" };
}

function withoutMinus(body: string): { body: string; isNegative: boolean } {
  const inner = /^\((.+)\)$/.exec(body)?.[1];
  if (inner !== undefined) return { body: inner.trim(), isNegative: true };
  const isTrailing = /\d\s*[-−]$/.test(body);
  return isTrailing ? { body: body.slice(0, -1).trim(), isNegative: true } : { body, isNegative: false };
}

interface Readings {
  readonly point?: number;
  readonly comma?: number;
  readonly group: string;
}

function bodyReadings(body: string): Readings | undefined {
  const exponent = EXPONENT.exec(body);
  if (exponent !== null) return exponentReadings(exponent);
  const readings = numeralReadings(body);
  const [first, second] = readings;
  if (first === undefined) return undefined;
  if (second !== undefined) return { point: first, comma: second, group: "" };
  return oneReading(body, first);
}

/** Which sign is the decimal one in a body that can be read in one way only. */
function oneReading(body: string, value: number): Readings {
  const signs = [...body].filter((sign) => sign === "." || sign === ",");
  const blanks = /\d([ \u00a0\u2009\u202f])\d/.test(body) ? " " : (/['’]/.exec(body)?.[0] ?? "");
  const last = signs.at(-1);
  if (last === undefined) return { point: value, comma: value, group: blanks };
  const isGrouped = signs.length > 1 && signs.every((sign) => sign === last);
  const decimal = isGrouped === (last === ",") ? "point" : "comma";
  const group = signs.length > 1 ? (signs[0] ?? "") : blanks;
  return decimal === "point" ? { point: value, group } : { comma: value, group };
}

function exponentReadings([, whole = "", sign, fraction = "", power = ""]: RegExpExecArray): Readings {
  const value = Number(`${whole}.${fraction || "0"}e${power}`);
  if (sign === undefined) return { point: value, comma: value, group: "" };
  return sign === "." ? { point: value, group: "" } : { comma: value, group: "" };
}

/** Divides for a percentage, so that "7 %" is 0.07 to the last bit. */
function scaledReadings({ point, comma }: Readings, factor: number): { point?: number; comma?: number } {
  const scaled = (value: number) => (Math.abs(factor) === 1 ? value * factor : (value * Math.sign(factor)) / 100);
  return {
    ...(point === undefined ? {} : { point: scaled(point) }),
    ...(comma === undefined ? {} : { comma: scaled(comma) }),
  };
}
