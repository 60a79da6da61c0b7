import {
  type Comparison,
  type Decision,
  type Difference,
  english,
  inLanguage,
  type Language,
  lineWords,
  money,
  odds,
  phrase,
  word,
  wordOf,
} from "@shoreline/decide";
import { VERDICT_MARKS } from "../chart.ts";
import { causeWords, comparisonSentences, points, signed, thingIn } from "../comparisonSentence.ts";
import { type Block, type Column, type Row, tableBlocks, textBlock } from "../document.ts";
import type { Prose } from "../prose.ts";
import { type ComparedNames, shortNames } from "./comparedNames.ts";
import { basis, knownOtherwise, saidOtherwise } from "./inputsCompared.ts";
import { remainderWords } from "./remainderWords.ts";

const MOST_LINES = 8;
const right = { align: "right" as const };

/**
 * Two decisions side by side: what changed in a sentence or a few, the two answers, which change made which part of
 * the difference, where the money moved, and what was said and known otherwise. Both stand under their `names` in every
 * table where they have any, else under "before" and "after".
 */
export function decisionsCompared(
  comparison: Comparison,
  before: Decision,
  after: Decision,
  language: Language = english,
  names?: ComparedNames,
): Block[] {
  return inLanguage(language, () => comparedBlocks(comparison, before, after, names));
}

function comparedBlocks(comparison: Comparison, before: Decision, after: Decision, names?: ComparedNames): Block[] {
  const [first, ...rest] = comparisonSentences(comparison, before, after);
  return [
    { kind: "lead", text: [first ?? ""] },
    ...(rest.length === 0 ? [] : [textBlock(rest.join(" "))]),
    ...answers(comparison, before, after, names),
    ...causes(comparison, before, after, names),
    ...lines(comparison, before, after, names),
    ...saidOtherwise(comparison, after, names),
    ...knownOtherwise(comparison),
    ...basis(comparison, names),
  ];
}

function answers({ result, currency }: Comparison, before: Decision, after: Decision, names?: ComparedNames): Block[] {
  const { recommendation, baseline } = result;
  const [was, is] = [recommendation.before, recommendation.after];
  const duel = ({ winsAgainstBest }: typeof was) =>
    winsAgainstBest === null ? "–" : phrase`${odds(winsAgainstBest.probability)} futures`;
  const rows: readonly (readonly string[])[] = [
    [word("Recommended"), thingIn(before, was.alternative), thingIn(after, is.alternative)],
    [word("How firmly"), ...[was, is].map(({ verdict }) => word(VERDICT_MARKS[verdict].words))],
    [word("Best of all"), ...[was, is].map(({ confidenceShare }) => phrase`${odds(confidenceShare)} futures`)],
    [word("Ahead of its rival"), duel(was), duel(is)],
    [word("It costs on average"), amountIn(before, "cost"), amountIn(after, "cost")],
    [word("It saves on average"), amountIn(before, "saving"), amountIn(after, "saving")],
    [word("Measured against"), thingIn(before, baseline.before), thingIn(after, baseline.after)],
  ];
  const heads = names === undefined ? [word("before"), word("after")] : [names.before, names.after];
  const columns = [word("answer"), ...heads].map((head) => ({ head }));
  const table = { caption: word("The two answers"), columns };
  return [
    // What differs comes first.
    ...tableBlocks({
      ...table,
      rows: rows.toSorted((a, b) => isSame(a) - isSame(b)).map(plainRow),
    }),
    ...(currency === null
      ? [textBlock(word("The two are in different currencies, so their amounts are not compared."), "careful")]
      : []),
  ];
}

/** What the recommendation costs or saves on average. */
function amountIn(decision: Decision, which: "cost" | "saving"): string {
  const best = decision.alternatives.find(({ id }) => id === decision.recommendation.alternative);
  const mean = best?.[which].mean ?? null;
  return mean === null ? "–" : money(mean, decision.brief.company.currency);
}

function isSame([, before, after]: readonly string[]): 0 | 1 {
  return before === after ? 1 : 0;
}

const HEADS: Readonly<Record<Difference["what"], string>> = {
  cost: "its cost",
  saving: "its saving",
  lead: "its lead, points",
};

/** For each alternative that was looked at: which change did what to its cost, its saving and its lead. */
function causes(comparison: Comparison, before: Decision, after: Decision, names?: ComparedNames): Block[] {
  const { differences, remainder } = comparison.attribution;
  const ids = [...new Set(differences.map(({ alternative }) => alternative))];
  const tables = ids.flatMap((id) => {
    const about = differences.filter(({ alternative }) => alternative === id);
    return about.every(({ difference }) => difference === 0) ? [] : causesTable(comparison, about, captionOf(id));
  });
  if (tables.length === 0 || remainder.length === 0) return tables;
  return [
    ...tables,
    { kind: "labelled", label: word("Not explained"), text: [remainder.map(remainderWords).join(" ")] },
  ];

  function captionOf(id: string): string {
    const name = thingIn(after.alternatives.some((each) => each.id === id) ? after : before, id);
    if (names === undefined) return phrase`What made the difference for ${name}`;
    return phrase`What made the difference for ${name}, from “${names.before}” to “${names.after}”`;
  }
}

function causesTable({ attribution, currency }: Comparison, about: readonly Difference[], caption: string): Block[] {
  const amount = ({ what }: Difference, value: number) => {
    if (value === 0) return "–";
    return what === "lead" ? points(value) : currency === null ? "–" : signed(value, currency);
  };
  const row = (head: string, valueIn: (difference: Difference) => number): Row =>
    plainRow([head, ...about.map((each) => amount(each, valueIn(each)))]);
  const isLeft = about.some(({ remainder }) => remainder !== 0);
  const made = attribution.causes.toSorted((a, b) => largest(about, b.name) - largest(about, a.name));
  return tableBlocks({
    caption,
    columns: [
      { head: word("change"), grow: 1 },
      ...about.map(({ what }): Column => ({ head: word(HEADS[what]), ...right })),
    ],
    rows: [
      ...made.map(({ name: cause }) => row(causeWords(cause), (each) => partOf(each, cause))),
      ...(isLeft ? [row(word("no change of the brief"), ({ remainder }) => remainder)] : []),
      row(word("together"), ({ difference }) => difference),
    ],
    from: "comparison.attribution",
  });
}

function partOf({ parts }: Difference, cause: string): number {
  return parts.find((each) => each.cause === cause)?.amount ?? 0;
}

/** The largest share that a cause has in any of the differences. */
function largest(about: readonly Difference[], cause: string): number {
  const shares = about.map((each) => {
    const total = each.parts.reduce((sum, { amount }) => sum + Math.abs(amount), 0);
    return total === 0 ? 0 : Math.abs(partOf(each, cause)) / total;
  });
  return Math.max(...shares, 0);
}

/** Where the money of an alternative that both hold moved. */
function lines({ result, currency }: Comparison, before: Decision, after: Decision, names?: ComparedNames): Block[] {
  if (currency === null) return [];
  const heads = shortNames(names).map((head): Column => ({ head, ...right }));
  return result.alternatives.flatMap(({ alternative, lines: moved, after: is }) => {
    const rows = moved
      .slice(0, MOST_LINES)
      .map(({ line, before: was, after: now }) => [
        wordOf(lineWords, line),
        money(was, currency),
        money(now, currency),
        signed(now - was, currency),
      ]);
    const rest = moved.slice(MOST_LINES);
    const others = rest.reduce((sum, each) => sum + each.after - each.before, 0);
    const last = rest.length === 0 ? [] : [[smallerLines(rest.length), "", "", signed(others, currency)]];
    return tableBlocks({
      caption: phrase`Mean cost of ${thingIn(is === null ? before : after, alternative)}, by line`,
      columns: [{ head: word("line"), grow: 1 }, ...heads, { head: word("difference"), ...right }],
      rows: [...rows, ...last].map(plainRow),
      from: "comparison.result.alternatives",
    });
  });
}

function smallerLines(count: number): string {
  return count === 1 ? word("1 smaller line") : phrase`${count} smaller lines`;
}

function plainRow(cells: readonly string[]): Row {
  return { cells: cells.map((cell): Prose => [cell]) };
}
