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

/**
 * The sum of a column: four compensated sums over every fourth figure, added up in their order, so that the processor
 * need not wait for one addition before it begins the next.
 */
export function sumOf(column: Float64Array): number {
  const whole = column.length - (column.length % 4);
  let a = 0;
  let b = 0;
  let c = 0;
  let d = 0;
  let lost = 0;
  for (let i = 0; i < whole; i += 4) {
    const nextA = a + column[i]!;
    const nextB = b + column[i + 1]!;
    const nextC = c + column[i + 2]!;
    const nextD = d + column[i + 3]!;
    lost += lossOf(a, column[i]!, nextA) + lossOf(b, column[i + 1]!, nextB);
    lost += lossOf(c, column[i + 2]!, nextC) + lossOf(d, column[i + 3]!, nextD);
    a = nextA;
    b = nextB;
    c = nextC;
    d = nextD;
  }
  const rest = new CompensatedSum().add(a).add(b).add(c).add(d).add(lost);
  for (let i = whole; i < column.length; i++) rest.add(column[i]!);
  return rest.value;
}

/** What the addition of a term to a sum lost (Knuth's two-sum). */
function lossOf(sum: number, term: number, next: number): number {
  const added = next - sum;
  return sum - (next - added) + (term - added);
}
