import { phrase, word, wordOf } from "@shoreline/decide";
import type { HeadKind } from "@shoreline/economics";
import type { ScheduledNode } from "@shoreline/simulate";
import type { Calculation } from "./calculation.ts";
import { lineName } from "./lineName.ts";

/** What each row of the workings is called: by its own name, or as a step towards what first uses it. */
export function rowNames(calculation: Calculation): ReadonlyMap<ScheduledNode, string> {
  const goals = new Map<ScheduledNode, string>();
  const outputs = outputsOf(calculation);
  for (const [node, words] of outputs) claim(node, words, calculation, goals);
  for (const node of [calculation.discount, calculation.prices]) claim(node, word("Rates"), calculation, goals);
  // The first name of a node counts: what several alternatives pay alike is called after the first of them.
  return numbered(calculation, goals, new Map(outputs.toReversed()));
}

/** Tells a node and everything below it what it works towards, unless something before did. */
function claim(node: ScheduledNode, goal: string, calculation: Calculation, goals: Map<ScheduledNode, string>): void {
  if (goals.has(node)) return;
  goals.set(node, goal);
  const name = calculation.labels.get(node)?.means ?? goal;
  for (const input of node.inputs) claim(input, name, calculation, goals);
}

const HEADS: Readonly<Record<HeadKind, string>> = {
  team: "team",
  elsewhere: "elsewhere",
  steering: "steering",
  incumbents: "incumbents",
  interim: "interim",
};

/** The lines and heads of all alternatives; one that several share says whose it was first. */
function outputsOf({ alternatives }: Calculation): readonly (readonly [ScheduledNode, string])[] {
  return alternatives.flatMap(({ candidate, lines, heads }) => {
    const whose = ({ section }: ScheduledNode) => (section === 0 ? `: ${candidate.words}` : "");
    return [
      ...lines.map(({ key, node }) => [node, lineName(key) + whose(node)] as const),
      ...heads.map(({ kind, node }) => [node, phrase`Heads (${wordOf(HEADS, kind)})` + whose(node)] as const),
    ];
  });
}

function numbered(
  { placed, labels }: Calculation,
  goals: ReadonlyMap<ScheduledNode, string>,
  outputs: ReadonlyMap<ScheduledNode, string>,
): ReadonlyMap<ScheduledNode, string> {
  const counts = new Map<string, number>();
  const names = new Map<ScheduledNode, string>();
  for (const node of [...placed].toSorted((a, b) => a.index - b.index)) {
    const goal = goals.get(node) ?? word("Workings");
    const own = labels.get(node)?.means ?? outputs.get(node);
    names.set(node, own ?? step(goal, node, counts));
  }
  return names;
}

function step(goal: string, { section }: ScheduledNode, counts: Map<string, number>): string {
  const key = `${section} ${goal}`;
  const count = (counts.get(key) ?? 0) + 1;
  counts.set(key, count);
  return section === 0 ? phrase`${goal} – shared step ${count}` : phrase`${goal} – step ${count}`;
}
