/** How many functions stand together in one block, trial after trial, so that inner loops have a fixed length. */
export const BLOCK = 8;

/** The sums of a column times each function of a block, over some trials; eight sums run side by side. */
export function blockProducts(block: Float64Array, column: Float64Array, from: number, to: number): number[] {
  let [a, b, c, d, e, f, g, h] = [0, 0, 0, 0, 0, 0, 0, 0];
  for (let i = from; i < to; i++) {
    const value = column[i]!;
    const place = BLOCK * i;
    a += value * block[place]!;
    b += value * block[place + 1]!;
    c += value * block[place + 2]!;
    d += value * block[place + 3]!;
    e += value * block[place + 4]!;
    f += value * block[place + 5]!;
    g += value * block[place + 6]!;
    h += value * block[place + 7]!;
  }
  return [a, b, c, d, e, f, g, h];
}

/** Adds so much of each function of a block to a column, whose first entry belongs to the trial `from`. */
export function addCombination(
  column: Float64Array,
  block: Float64Array,
  coefficients: ArrayLike<number>,
  from: number,
): void {
  const [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0, h = 0] = Array.from(coefficients);
  for (let i = 0; i < column.length; i++) {
    const place = BLOCK * (from + i);
    column[i]! +=
      a * block[place]! +
      b * block[place + 1]! +
      c * block[place + 2]! +
      d * block[place + 3]! +
      e * block[place + 4]! +
      f * block[place + 5]! +
      g * block[place + 6]! +
      h * block[place + 7]!;
  }
}
