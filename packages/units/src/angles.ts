/*
 * Sines and their inverse from operations that are exact in every engine: the last bits of `Math.sin` and its kin are
 * left open by the language. Ten digits hold for angles within half a turn, enough for distances on a globe.
 */

const TERMS = 14;

/** Cosine of an angle in radians, within ±π: its Taylor series. */
export function cosine(angle: number): number {
  const square = angle * angle;
  let sum = 1;
  for (let n = TERMS; n > 0; n--) sum = 1 - (square * sum) / (2 * n * (2 * n - 1));
  return sum;
}

/** Sine of an angle in radians, within ±π. */
export function sine(angle: number): number {
  const square = angle * angle;
  let sum = 1;
  for (let n = TERMS; n > 0; n--) sum = 1 - (square * sum) / (2 * n * (2 * n + 1));
  return angle * sum;
}

const HALVINGS = 8;
/** 2 to the number of halvings. */
const DOUBLED_BACK = 256;

/** The angle, in radians from −π/2 to π/2, whose sine is `ratio`; halved until it is as good as its own sine. */
export function arcSine(ratio: number): number {
  let chord = Math.min(1, Math.abs(ratio));
  for (let halving = 0; halving < HALVINGS; halving++) chord /= Math.sqrt(2 * (1 + Math.sqrt(1 - chord * chord)));
  const angle = chord * (1 + (chord * chord) / 6) * DOUBLED_BACK;
  return ratio < 0 ? -angle : angle;
}
