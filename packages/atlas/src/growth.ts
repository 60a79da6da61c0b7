/**
 * Exponentials and powers from operations that are exact in every engine, because the last bits of `Math.exp` and `**`
 * are left open by the language. Twelve digits hold, far more than any figure of the atlas has.
 */

const terms = 18;

/** e to the power x, for |x| up to some hundreds: Taylor series near zero, then squared back. */
export function exponential(x: number): number {
  let halvings = 0;
  let near = x;
  for (; Math.abs(near) > 0.5; near /= 2) halvings++;
  let sum = 1;
  for (let term = terms; term > 0; term--) sum = 1 + (sum * near) / term;
  for (; halvings > 0; halvings--) sum *= sum;
  return sum;
}

/** Natural logarithm of x above 0: square roots lead towards 1, then the artanh series. */
export function naturalLog(x: number): number {
  let doublings = 1;
  let near = x;
  for (; near > 1.25 || near < 0.8; near = Math.sqrt(near)) doublings *= 2;
  const s = (near - 1) / (near + 1);
  const square = s * s;
  let sum = 0;
  for (let term = 2 * terms + 1; term > 0; term -= 2) sum = 1 / term + sum * square;
  return 2 * s * sum * doublings;
}

/** A positive base to any power: (1 + growth)^years. */
export function powerOf(base: number, exponent: number): number {
  return exponential(exponent * naturalLog(base));
}
