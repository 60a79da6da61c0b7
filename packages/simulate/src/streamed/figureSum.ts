import { type Cuts, FoldedSum, MOST_TERMS } from "../statistics/foldedSum.ts";

/** A folded sum of figures that come one at a time. */
export class FigureSum {
  readonly #cuts: Cuts;
  readonly #sum = new FoldedSum();
  #first = 0;
  #second = 0;
  #terms = 0;

  constructor(cuts: Cuts) {
    this.#cuts = cuts;
  }

  add(figure: number): void {
    const { first, second } = this.#cuts;
    const whole = first + figure - first;
    this.#first += whole;
    this.#second += second + (figure - whole) - second;
    if (++this.#terms === MOST_TERMS) this.#close();
  }

  get value(): number {
    this.#close();
    return this.#sum.value;
  }

  #close(): void {
    this.#sum.add([this.#first, this.#second]);
    this.#first = this.#second = this.#terms = 0;
  }
}
