/** Bins of equal width between two figures. */
export class ValueBins {
  readonly #least: number;
  readonly #perUnit: number;

  /** Figures are halved before they are compared, so that no range is beyond numbers. */
  constructor(least: number, most: number, bins: number) {
    this.#least = least / 2;
    const perUnit = (bins - 1) / (most / 2 - this.#least);
    this.#perUnit = perUnit < Infinity ? perUnit : 0;
  }

  /** The bin, from 0, of a figure between the two; of two figures the larger never has the smaller bin. */
  binOf(figure: number): number {
    return ((figure / 2 - this.#least) * this.#perUnit) | 0;
  }
}
