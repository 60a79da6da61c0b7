/** The exponent of the first entry of `POWERS_OF_TWO`: the smallest normal double. */
export const LEAST_EXPONENT = -1022;

/** 2^-1022 … 2^1023, all exact: the power k stands at k − LEAST_EXPONENT. */
export const POWERS_OF_TWO: Float64Array = powersOfTwo();

function powersOfTwo(): Float64Array {
  const powers = new Float64Array(2046);
  powers[0] = 2.2250738585072014e-308;
  for (let i = 1; i < powers.length; i++) powers[i] = powers[i - 1]! * 2;
  return powers;
}
