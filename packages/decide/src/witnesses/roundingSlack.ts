/** Relative size of what a few roundings leave in the difference of two values. */
const SLACK_SHARE = 1e-12;

/**
 * What rounding may have added to the difference of two values. Thresholds are compared with this allowance, since
 * people write 0.4, 0.3 and a threshold of 0.1, and 0.4 − 0.3 is a little more than 0.1 in binary.
 */
export function roundingSlack(a: number, b: number): number {
  return SLACK_SHARE * Math.max(Math.abs(a), Math.abs(b));
}
