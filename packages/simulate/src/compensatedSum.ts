/**
 * A running sum that carries what each addition loses, so that its error does not grow with the number of terms
 * (Neumaier 1974; the loss by Knuth's two-sum, which needs no comparison).
 */
export class CompensatedSum {
  #sum = 0;
  #lost = 0;

  add(term: number): this {
    const sum = this.#sum + term;
    const added = sum - this.#sum;
    this.#lost += this.#sum - (sum - added) + (term - added);
    this.#sum = sum;
    return this;
  }

  get value(): number {
    return this.#sum + this.#lost;
  }
}

/** The compensated sum of a column, in its order; `sumOf` of the statistics is exact and does not depend on any. */
export function compensatedSumOf(column: Float64Array): number {
  const sum = new CompensatedSum();
  for (let i = 0; i < column.length; i++) sum.add(column[i]!);
  return sum.value;
}
