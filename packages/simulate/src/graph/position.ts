/** Where in the world an evaluation stands. */
export interface Position {
  seed: number;
  firstTrial: number;
}
