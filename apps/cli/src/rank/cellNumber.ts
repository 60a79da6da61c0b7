/**
 * The value of a number as it is written in a table, or the text itself where it is none: nobody guesses. `decimal` is
 * the decimal sign; signs that group digits are not taken.
 */
export function cellNumber(text: string, decimal: "." | "," = "."): number | string {
  const plain = text.replace(/^−/, "-");
  const wanted = decimal === "." ? /^[-+]?(\d+\.?\d*|\.\d+)(e[-+]?\d+)?$/i : /^[-+]?(\d+,?\d*|,\d+)(e[-+]?\d+)?$/i;
  return wanted.test(plain) ? Number(plain.replace(",", ".")) : text;
}

/** The same for judgements, which may be fractions: `1/3`. */
export function judgementNumber(text: string, decimal: "." | "," = "."): number | string {
  const [above = "", below, ...more] = text.split("/").map((part) => cellNumber(part.trim(), decimal));
  if (below === undefined) return above;
  return typeof above === "number" && typeof below === "number" && more.length === 0 ? above / below : text;
}

/** A comma is the decimal sign where it parts no cells and no cell is written with a point. */
export function decimalSign(cells: readonly string[], delimiter: string): "." | "," {
  if (delimiter === ",") return ".";
  const [commas, points] = [/^[-+−]?\d*,\d+$/, /^[-+−]?\d*\.\d+$/];
  return cells.some((cell) => commas.test(cell)) && !cells.some((cell) => points.test(cell)) ? "," : ".";
}
