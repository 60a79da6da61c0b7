/** What a family of distributions must answer; adding one is adding a file and a line in `distribution.ts`. */
export interface Family<D> {
  /** The value not exceeded with probability p, 0 ≤ p ≤ 1; never falls when p rises. */
  quantile(distribution: D, p: number): number;
  /** The first `count` probabilities of a column become values: the same bits as `quantile`, faster. */
  quantileOver(distribution: D, column: Float64Array, count: number): void;
  /**
   * The first `count` standard normal numbers of a column become values, for families that are made of them: the same
   * as the quantile of their probabilities, without the way there and back.
   */
  fromNormalsOver?(distribution: D, column: Float64Array, count: number): void;
  /** The probability of a value of at most x. */
  cdf(distribution: D, x: number): number;
  mean(distribution: D): number;
  variance(distribution: D): number;
}
