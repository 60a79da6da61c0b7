/** What another method of ranking says of the decision's own table of expected values and mean weights. */
export interface Witness {
  /** `weightedSum`, `topsis`, `prometheeII`, … as in `shoreline rank`. */
  readonly method: string;
  /** Which normalisation, distance or preference function: names differ between books. */
  readonly variant: string;
  /** The alternative that it puts first. */
  readonly best: string;
  /** Place that it gives to the recommendation, 1 being the first; ties share the average. */
  readonly rankOfRecommendation: number;
  /** Whether it puts the recommendation, or another of the same party and reach, first. */
  readonly agrees: boolean;
  /** Whether adding or removing an alternative can turn the order of the others in this method. */
  readonly canReverse: boolean;
}
