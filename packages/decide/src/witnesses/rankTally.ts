/** What is counted over trials: every trial ranks all alternatives, and those that tie share what they tie for. */
export class RankTally {
  /** Alternative by rank: how often it took it, ties in parts. */
  readonly ranks: readonly Float64Array[];
  /** Alternative by criterion: weights of the trials in which it came first, by its part of the first place. */
  readonly firstWeights: readonly Float64Array[];
  /** Row over column: how often it was ahead, ties as half. */
  readonly wins: readonly Float64Array[];
  readonly #order: Int32Array;
  readonly #tolerance: number;

  constructor(alternatives: number, criteria: number, tolerance: number) {
    const table = (width: number) => Array.from({ length: alternatives }, () => new Float64Array(width));
    [this.ranks, this.firstWeights, this.wins] = [table(alternatives), table(criteria), table(alternatives)];
    this.#order = Int32Array.from({ length: alternatives }, (_, index) => index);
    this.#tolerance = tolerance;
  }

  /** Counts a trial: what each alternative is worth in it, and the weights by which it is worth that. */
  add(worth: Float64Array, weights: readonly number[]): void {
    const order = this.#order;
    order.sort((a, b) => worth[b]! - worth[a]!);
    for (let first = 0; first < order.length;) {
      let next = first + 1;
      while (next < order.length && worth[order[first]!]! - worth[order[next]!]! <= this.#tolerance) next++;
      this.#addGroup(first, next, weights);
      first = next;
    }
  }

  /** Those at the places from `first` to before `next` tie; one alone ties with itself. */
  #addGroup(first: number, next: number, weights: readonly number[]): void {
    const part = 1 / (next - first);
    const tied = this.#order.subarray(first, next);
    for (const one of tied) {
      for (let place = first; place < next; place++) this.ranks[one]![place]! += part;
      const wins = this.wins[one]!;
      for (const other of tied) wins[other]! += 0.5;
      for (let place = next; place < this.#order.length; place++) wins[this.#order[place]!]! += 1;
      if (first === 0) weights.forEach((weight, c) => (this.firstWeights[one]![c]! += part * weight));
    }
  }
}
