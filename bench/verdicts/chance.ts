import { fillUniforms, streamKey } from "@shoreline/simulate";

/** Everything of one generated brief that is left to chance; each choice has a name, and a new one changes no other. */
export class Chance {
  readonly #seed: number;
  readonly #index: number;

  constructor(seed: number, index: number) {
    this.#seed = seed;
    this.#index = index;
  }

  /** A share of 0 to 1, ends left out. */
  share(name: string): number {
    const column = new Float64Array(1);
    fillUniforms(column, {
      seed: this.#seed,
      key: streamKey(`grid/${name}`),
      dimension: 0,
      firstTrial: this.#index,
      count: 1,
    });
    return column[0]!;
  }

  happens(name: string, probability: number): boolean {
    return this.share(name) < probability;
  }

  between(name: string, [low, high]: Range): number {
    return low + (high - low) * this.share(name);
  }

  /** As likely between 10 and 20 as between 100 and 200: how sizes of work and of companies lie. */
  byOrderOfMagnitude(name: string, [low, high]: Range): number {
    return low * (high / low) ** this.share(name);
  }

  pick<Item>(name: string, items: readonly Item[]): Item {
    return items[Math.floor(this.share(name) * items.length)]!;
  }

  pickWeighted<Item extends { readonly weight: number }>(name: string, items: readonly Item[]): Item {
    let left = this.share(name) * items.reduce((sum, { weight }) => sum + weight, 0);
    return items.find(({ weight }) => (left -= weight) < 0) ?? items.at(-1)!;
  }

  /** Some of the items, in a chance order. */
  some<Item>(name: string, items: readonly Item[], count: number): Item[] {
    return items
      .map((item, place) => ({ item, by: this.share(`${name}/${place}`) }))
      .toSorted((a, b) => a.by - b.by)
      .slice(0, count)
      .map(({ item }) => item);
  }
}

export type Range = readonly [low: number, high: number];
