import { english, inLanguage } from "@shoreline/decide";
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

/**
 * Everything that is uncertain, by heading and in words. In every language it stands in the order of the English words,
 * so that a figure has the same address in the workbooks of colleagues who read different languages.
 */
export function inputGroups({ sources, setting }: Calculation): readonly InputGroup[] {
  const inputs = sources.map((source): Sorted => {
    const sortedBy = inLanguage(english, () => inputWords(source.source, setting));
    return { sortedBy, input: { ...source, words: inputWords(source.source, setting) } };
  });
  return [...Map.groupBy(inputs, ({ sortedBy }) => sortedBy.group)]
    .toSorted(([a], [b]) => rank(a) - rank(b) || compare(a, b))
    .map(([, members]) => groupOf(members.toSorted((a, b) => compare(a.sortedBy.means, b.sortedBy.means))));
}

interface Sorted {
  readonly sortedBy: InputWords;
  readonly input: Input;
}

function groupOf(members: readonly Sorted[]): InputGroup {
  return { name: members[0]!.input.words.group, inputs: members.map(({ input }) => input) };
}

function rank(name: string): number {
  const place = ORDER.indexOf(name);
  return place < 0 ? ORDER.length : place;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
