/** A table as it was read, in the shape of JSON, and where in the text its parts stand. */
export interface MatrixSource {
  readonly document: unknown;
  /** The place of a path such as `alternatives[1].values[2]`, as its reader finds it. */
  readonly placeOf: (path: string) => string;
  /** What is written there, where that is a single cell that was read as a number. */
  readonly textOf: (path: string) => string | undefined;
  /** What its reader should know of how it was read. */
  readonly warnings: readonly string[];
}
