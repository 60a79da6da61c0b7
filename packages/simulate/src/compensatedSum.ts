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

/** The sum of a column, in its order. */
export function sumOf(column: Float64Array): number {
  let sum = 0;
  let lost = 0;
  for (let i = 0; i < column.length; i++) {
    const term = column[i]!;
    const next = sum + term;
    const added = next - sum;
    lost += sum - (next - added) + (term - added);
    sum = next;
  }
  return sum + lost;
}
