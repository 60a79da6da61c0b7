import type { Distribution, Expression, RandomSource } from "@shoreline/simulate";
import { drawnUnit, drawnWords } from "./drawnWords.ts";

/** Something uncertain: one stream of draws, or several that move together. */
export interface DrawnInput {
  /** Name of the stream, or `correlations.<name>` of a group. */
  readonly path: string;
  readonly input: string;
  readonly unit: string;
  readonly names: readonly string[];
  /** What a single draw a future is drawn from; null for a path of months and for a group. */
  readonly distribution: Distribution | null;
}

/** Streams that the user says move together. */
export interface DrawnGroup {
  readonly name: string;
  readonly streams: readonly string[];
}

/** Every uncertain input on which these quantities depend, in the order of their names; correlated ones as one. */
export function drawnInputs(
  quantities: readonly Expression[],
  groups: readonly DrawnGroup[] = [],
): readonly DrawnInput[] {
  const sources = sourcesOf(quantities);
  const grouped = groups.flatMap(({ name, streams }): readonly DrawnInput[] => {
    const names = streams.filter((stream) => sources.has(stream));
    if (names.length === 0) return [];
    return [{ path: `correlations.${name}`, input: name, unit: "", names, distribution: null }];
  });
  const taken = new Set(grouped.flatMap(({ names }) => names));
  const single = [...sources.values()].filter(({ name }) => !taken.has(name)).map(inputOf);
  return [...grouped, ...single].toSorted((a, b) => (a.path < b.path ? -1 : 1));
}

interface Source extends RandomSource {
  readonly eachMonth: boolean;
}

function inputOf({ name, distribution, eachMonth }: Source): DrawnInput {
  const unit = eachMonth ? "" : drawnUnit(name);
  return { path: name, input: drawnWords(name), unit, names: [name], distribution: eachMonth ? null : distribution };
}

/** Random sources by name; a constant that is called a draw is no uncertainty. */
function sourcesOf(quantities: readonly Expression[]): ReadonlyMap<string, Source> {
  const seen = new Set<Expression>();
  const sources = new Map<string, Source>();
  const visit = (expression: Expression): void => {
    if (seen.has(expression)) return;
    seen.add(expression);
    const { source, operation } = expression;
    if (source && source.distribution.kind !== "constant") {
      sources.set(source.name, { ...source, eachMonth: operation === "drawEachMonth" });
    }
    for (const input of expression.inputs) visit(input);
  };
  for (const quantity of quantities) visit(quantity);
  return sources;
}
