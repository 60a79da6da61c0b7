import type { CalculatedAlternative, Calculation } from "../graph/calculation.ts";

/** What the cells of an alternative's block come to, month by month. */
export interface BlockValues {
  readonly lines: readonly (readonly number[])[];
  readonly running: readonly number[];
  readonly once: readonly number[];
  readonly capital: readonly number[];
  readonly all: readonly number[];
  readonly today: readonly number[];
  readonly writeOff: readonly number[];
  /** Present value of all. */
  readonly cost: number;
}

/** Years over which goods are written off, unless somebody changes the cell. */
export const WRITE_OFF_YEARS = 5;

/** The values of an alternative's block at medians. */
export function blockValues(calculation: Calculation, { lines }: CalculatedAlternative): BlockValues {
  const { months, valuesOf, discount } = calculation;
  const byMonth = lines.map(({ node }) => monthly(valuesOf(node), months));
  const sumWhere = (holds: (kind: string) => boolean) =>
    monthsOf(months).map((month) =>
      lines.reduce((sum, { kind }, index) => (holds(kind) ? sum + byMonth[index]![month]! : sum), 0),
    );
  const all = sumWhere(() => true);
  const capital = sumWhere((kind) => kind === "capital");
  const today = all.map((amount, month) => amount * valuesOf(discount)[month]!);
  return {
    lines: byMonth,
    running: sumWhere((kind) => kind === "run"),
    once: sumWhere((kind) => kind !== "run"),
    capital,
    all,
    today,
    writeOff: writtenOff(capital),
    cost: total(today),
  };
}

/** Straight over the years from the month of payment on. */
function writtenOff(capital: readonly number[]): number[] {
  const life = WRITE_OFF_YEARS * 12;
  return capital.map((_, month) => total(capital.slice(Math.max(0, month - life + 1), month + 1)) / life);
}

export function monthly(values: readonly number[], months: number): readonly number[] {
  return values.length === 1 ? monthsOf(months).map(() => values[0]!) : values;
}

export function monthsOf(months: number): number[] {
  return Array.from({ length: months }, (_, month) => month);
}

export function total(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0);
}

/** Present value of one line. */
export function presentValue(values: readonly number[], discount: readonly number[]): number {
  return values.reduce((sum, value, month) => sum + value * discount[month]!, 0);
}
