import type { Calculation, UsedSource } from "../graph/calculation.ts";
import { AMOUNT, AT_HOME, EVERYWHERE, EXCHANGE, type InputWords, inputWords, PAY, RATES } from "./inputWords.ts";

/** An input with its words. */
export interface Input extends UsedSource {
  readonly words: InputWords;
}

export interface InputGroup {
  readonly name: string;
  readonly inputs: readonly Input[];
}

/** Groups in this order first; countries follow by name. */
const ORDER = [RATES, AMOUNT, AT_HOME, PAY, EXCHANGE, EVERYWHERE];

/** Everything that is uncertain, by heading and in words. */
export function inputGroups({ sources, setting }: Calculation): readonly InputGroup[] {
  const groups = new Map<string, Input[]>();
  for (const source of sources) {
    const words = inputWords(source.source, setting);
    const group = groups.get(words.group) ?? [];
    groups.set(words.group, group);
    group.push({ ...source, words });
  }
  return [...groups]
    .map(([name, inputs]) => ({ name, inputs: inputs.toSorted((a, b) => compare(a.words.means, b.words.means)) }))
    .toSorted((a, b) => rank(a.name) - rank(b.name) || compare(a.name, b.name));
}

function rank(name: string): number {
  const place = ORDER.indexOf(name);
  return place < 0 ? ORDER.length : place;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
