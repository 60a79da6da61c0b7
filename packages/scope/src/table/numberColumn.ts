import { isEmptyCell } from "./emptyCell.ts";
import { type DecimalSign, type WrittenNumber, writtenNumber } from "./writtenNumber.ts";

export type { DecimalSign } from "./writtenNumber.ts";

/** A cell that a column's reading could not use. */
export interface RejectedCell {
  /** Index of the row, 0 first; `lines` of the table says where it stands in the file. */
  readonly row: number;
  readonly text: string;
}

/** The figures of a column. */
export interface NumberColumn {
  /** One for each cell; null where it says nothing or was rejected. Percentages are shares, 0.05 for "5 %". */
  readonly values: readonly (number | null)[];
  readonly rejected: readonly RejectedCell[];
  /** The way its numbers are written, by example: "1.234,56", "1,234.56", "1 234,56", "1234". */
  readonly format: string;
  /** What stands beside the figures, as it is written: "%", "€", "EUR", "h". */
  readonly unit?: string;
  /** Whether the cells can be read both ways and nothing tells which: "1.234" alone. */
  readonly ambiguous: boolean;
  /** Where it is ambiguous: the values in the other reading. */
  readonly otherwise?: readonly (number | null)[];
}

/**
 * Reads a column of figures in one format for all its cells: those that can be read in one way only decide. Cells that
 * do not fit, or stand in another unit than most, are rejected one by one. Where nothing decides, `decimal` does (what
 * other columns of the file show); without it the point is taken and the column called ambiguous.
 */
export function numberColumn(cells: readonly string[], decimal?: DecimalSign): NumberColumn {
  const written = cells.map((cell) => (isEmptyCell(cell) ? null : writtenNumber(cell)));
  const shown = shownDecimalSign(written);
  const isOpen = shown === undefined && written.some(hasTwoReadings);
  const sign = shown ?? decimal ?? "point";
  const unit = usualUnit(written);
  const valuesBy = (by: DecimalSign) => written.map((each) => valueOf(each, by, unit));
  const values = valuesBy(sign);
  const rejected = cells.flatMap((text, row) => (values[row] === null && written[row] !== null ? [{ row, text }] : []));
  const ambiguous = isOpen && decimal === undefined;
  return {
    values,
    rejected,
    format: formatOf(written, sign),
    ...(unit === "" ? {} : { unit }),
    ambiguous,
    ...(ambiguous ? { otherwise: valuesBy("comma") } : {}),
  };
}

/** The decimal sign that all columns of a table show together; nothing where they show none, or both. */
export function shownDecimal(columns: readonly (readonly string[])[]): DecimalSign | undefined {
  const votes = columns.flatMap((cells) => shownDecimalSign(cells.map(writtenNumber)) ?? []);
  const [first] = votes;
  return votes.every((vote) => vote === first) ? first : undefined;
}

type Written = WrittenNumber | null | undefined;

function hasTwoReadings(written: Written): boolean {
  return written?.point !== undefined && written.comma !== undefined && written.point !== written.comma;
}

/** The decimal sign of most cells that can be read in one way only. */
function shownDecimalSign(written: readonly Written[]): DecimalSign | undefined {
  const isOnly = (each: Written, sign: DecimalSign, other: DecimalSign) =>
    each?.[sign] !== undefined && each[other] === undefined;
  const points = written.filter((each) => isOnly(each, "point", "comma")).length;
  const commas = written.filter((each) => isOnly(each, "comma", "point")).length;
  if (points === 0 && commas === 0) return undefined;
  return points >= commas ? "point" : "comma";
}

/** The unit that most cells with a unit name; cells without one are taken to mean it too. */
function usualUnit(written: readonly Written[]): string {
  const counts = new Map<string, number>();
  for (const each of written) if (each && each.unit !== "") counts.set(each.unit, (counts.get(each.unit) ?? 0) + 1);
  return [...counts].reduce((best, each) => (each[1] > best[1] ? each : best), ["", 0] as [string, number])[0];
}

function valueOf(written: Written, sign: DecimalSign, unit: string): number | null {
  if (!written || (written.unit !== "" && written.unit !== unit)) return null;
  return written[sign] ?? null;
}

/** By example: the group sign that was seen, and a fraction where a cell has one. */
function formatOf(written: readonly Written[], sign: DecimalSign): string {
  const read = written.filter((each): each is WrittenNumber => each?.[sign] !== undefined);
  const isGroupedBySign = read.some((each) => hasTwoReadings(each) && Number.isInteger(each[sign]));
  const seen = read.find(({ group }) => group !== "")?.group;
  const group = seen ?? (isGroupedBySign ? (sign === "point" ? "," : ".") : "");
  const hasFraction = read.some((each) => !isWhole(each, sign) || isFractionShown(each, sign));
  return `1${group}234${hasFraction ? (sign === "point" ? ".56" : ",56") : ""}`;
}

function isWhole({ unit, ...values }: WrittenNumber, sign: DecimalSign): boolean {
  return Number.isInteger(unit === "%" ? (values[sign] ?? 0) * 100 : values[sign]);
}

/** "5,00" shows its decimal sign although it is whole. */
function isFractionShown(each: WrittenNumber, sign: DecimalSign): boolean {
  return each[sign === "point" ? "comma" : "point"] === undefined && each.group === "";
}
