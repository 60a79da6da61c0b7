import { isCollection, isMap, isScalar, type Pair, parseDocument, type YAMLMap } from "yaml";

/** The figure for a brief and what is told of it. */
export interface Figure {
  readonly runCostPerYear: number;
  /** One line. */
  readonly comment: string;
}

/**
 * A brief in YAML with `baseline.runCostPerYear` put in where it belongs and every other byte left alone; nothing where
 * the brief is not written in lines.
 */
export function editedYaml(text: string, figure: Figure): string | undefined {
  const root = parseDocument(text, { keepSourceTokens: true }).contents;
  if (!isMap(root) || root.flow === true || root.range?.[0] === undefined) return undefined;
  const pair = pairOf(root, "baseline");
  if (pair === undefined) return `${text.replace(/\n*$/, "\n")}baseline:\n  ${lineOf(figure)}\n`;
  if (isMap(pair.value)) return inBaseline(text, pair.value, figure);
  const key = rangeOf(pair.key);
  // "baseline:" alone: the figure goes below it.
  const [start, end] = rangeOf(pair.value) ?? [0, 0];
  if (key === undefined || isCollection(pair.value) || start < end) return undefined;
  const colon = text.indexOf(":", key[1]);
  return spliced(text, [colon + 1, colon + 1], `\n  ${lineOf(figure)}`);
}

function inBaseline(text: string, baseline: YAMLMap, figure: Figure): string | undefined {
  const figureValue = rangeOf(pairOf(baseline, "runCostPerYear")?.value);
  if (figureValue !== undefined) return replaced(text, figureValue, { figure, isFlow: baseline.flow === true });
  const [first] = baseline.items;
  const [start, end] = rangeOf(baseline) ?? [0, 0];
  if (first === undefined) return spliced(text, [start, end], `{ runCostPerYear: ${figure.runCostPerYear} }`);
  const at = rangeOf(first.key)?.[0];
  if (at === undefined) return undefined;
  if (baseline.flow === true) return spliced(text, [at, at], `runCostPerYear: ${figure.runCostPerYear}, `);
  const indent = " ".repeat(at - (text.lastIndexOf("\n", at - 1) + 1));
  return spliced(text, [at, at], `${lineOf(figure)}\n${indent}`);
}

/** The old figure goes with the comment behind it, which spoke of that figure. */
function replaced(
  text: string,
  [start, end]: readonly [number, number],
  { figure, isFlow }: { figure: Figure; isFlow: boolean },
): string {
  if (isFlow) return spliced(text, [start, end], String(figure.runCostPerYear));
  const comment = /^[ \t]*#[^\n\r]*/.exec(text.slice(end))?.[0] ?? "";
  return spliced(text, [start, end + comment.length], `${figure.runCostPerYear} # ${figure.comment}`);
}

function lineOf({ runCostPerYear, comment }: Figure): string {
  return `runCostPerYear: ${runCostPerYear} # ${comment}`;
}

function pairOf(map: YAMLMap, name: string): Pair | undefined {
  return map.items.find(({ key }) => isScalar(key) && key.value === name);
}

function rangeOf(node: unknown): readonly [number, number] | undefined {
  const range = (node as { range?: readonly number[] } | null | undefined)?.range;
  return range === undefined ? undefined : [range[0]!, range[1]!];
}

function spliced(text: string, [start, end]: readonly [number, number], put: string): string {
  return text.slice(0, start) + put + text.slice(end);
}
