import table from "./joeKuo.json" with { type: "json" };

/** How many dimensions there are direction numbers for. */
export const MOST_DIMENSIONS = table.dimensions.length + 1;

const BITS = 32;
const known = new Map<number, Uint32Array>();

/**
 * The 32 direction numbers of a dimension (the first one is 0), as 32-bit words: the number at j turns on the bit of
 * weight 2^-(j+1) and, past the first dimension, lower ones.
 * Source: Joe and Kuo (2008), "Constructing Sobol sequences with better two-dimensional projections", SIAM J. Sci.
 * Comput. 30:2635; their file new-joe-kuo-6.21201.
 */
export function directionNumbers(dimension: number): Uint32Array {
  const found = known.get(dimension);
  if (found !== undefined) return found;
  const made = dimension === 0 ? vanDerCorput() : fromPolynomial(dimension);
  known.set(dimension, made);
  return made;
}

function vanDerCorput(): Uint32Array {
  return Uint32Array.from({ length: BITS }, (_, j) => (2 ** 31) >>> j);
}

/** Sobol's recurrence over the coefficients of a primitive polynomial, whose inner ones are the bits of `a`. */
function fromPolynomial(dimension: number): Uint32Array {
  const [a = 0, ...first] = (table.dimensions[dimension - 1] ?? "").split(" ").map(Number);
  const degree = first.length;
  const numbers = Uint32Array.from({ length: BITS }, (_, j) => (first[j] ?? 0) << (31 - j));
  for (let j = degree; j < BITS; j++) {
    let word = numbers[j - degree]! ^ (numbers[j - degree]! >>> degree);
    for (let k = 1; k < degree; k++) if ((a >>> (degree - 1 - k)) & 1) word ^= numbers[j - k]!;
    numbers[j] = word;
  }
  return numbers;
}
