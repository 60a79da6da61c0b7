import {
  type CashFlow,
  cashFlow,
  headCounts,
  type HeadKind,
  type LineKey,
  lineKeys,
  type LineKind,
  type NamedQuantity,
  type Placement,
  placementQuantities,
  type Setting,
  sharedQuantities,
  type SiteConditions,
  siteQuantities,
} from "@shoreline/economics";
import { country } from "@shoreline/atlas";
import { phrase, word } from "@shoreline/decide";
import {
  add,
  type Expression,
  interpreter,
  quantile,
  type RandomSource,
  schedule,
  type ScheduledNode,
} from "@shoreline/simulate";
import { type NumberOrigins, numberOrigins } from "./numberOrigins.ts";
import { openSetting } from "./openSetting.ts";
import { placedNodes } from "./placedNodes.ts";

/** An alternative to be laid out month by month. */
export interface Candidate {
  readonly id: string;
  readonly words: string;
  readonly placement: Placement;
}

/** One line of a cash flow: everything paid under one key. */
export interface CalculatedLine {
  readonly key: LineKey;
  readonly kind: LineKind;
  readonly node: ScheduledNode;
}

interface CalculatedHeads {
  readonly kind: HeadKind;
  readonly node: ScheduledNode;
}

export interface CalculatedAlternative {
  readonly candidate: Candidate;
  readonly flow: CashFlow;
  readonly lines: readonly CalculatedLine[];
  readonly heads: readonly CalculatedHeads[];
  /** Nodes that it alone uses and that stand in cells of their own, in the order of reckoning. */
  readonly own: readonly ScheduledNode[];
}

/** Something drawn, which becomes an input. */
export interface UsedSource {
  readonly source: RandomSource;
  readonly eachMonth: boolean;
  /** Indices of the alternatives that use it. */
  readonly users: ReadonlySet<number>;
}

/** What a node is called in the language that is spoken. */
interface Label {
  readonly means: string;
  /** In words; `money` stands for the brief's currency. */
  readonly unit: string;
}

/** The expression graph of all alternatives, ready to be written as cells. */
export interface Calculation {
  readonly setting: Setting;
  readonly months: number;
  readonly alternatives: readonly CalculatedAlternative[];
  /** Nodes that several alternatives use and that stand in cells of their own, in the order of reckoning. */
  readonly shared: readonly ScheduledNode[];
  readonly sources: readonly UsedSource[];
  readonly placed: ReadonlySet<ScheduledNode>;
  readonly labels: ReadonlyMap<ScheduledNode, Label>;
  /** What stands in the numbers of the formulas. */
  readonly origins: NumberOrigins;
  readonly discount: ScheduledNode;
  readonly prices: ScheduledNode;
  /** Values at medians: one a month, or one. */
  readonly valuesOf: (node: ScheduledNode) => readonly number[];
}

/** Describes all alternatives on one open ground, and merges what they share. */
export function calculation(ground: Setting, candidates: readonly Candidate[]): Calculation {
  const setting = openSetting(ground);
  const described = candidates.map((candidate) => describe(setting, candidate));
  const plan = schedule([
    ...described.map(({ lines, heads }) => [...lines, ...heads].map(({ expression }) => expression)),
    // Whatever is discounted and whatever follows prices refers to these two rows.
    ...[0, 1].map(() => [setting.world.discount, setting.world.prices]),
  ]);
  const labels = labelled(setting, described, plan.nodeOf);
  const heads = new Set(described.flatMap((each) => each.heads.map(({ expression }) => plan.nodeOf(expression))));
  const placed = placedNodes(plan, (node) => labels.has(node) || heads.has(node));
  const valuesOf = interpreter(setting.world.months, ({ distribution }) => quantile(distribution, 0.5));
  const standing = plan.sections.map((section) => section.filter((node) => placed.has(node)));
  return {
    setting,
    months: setting.world.months,
    alternatives: described.map(({ candidate, flow, lines, heads }, index) => ({
      candidate,
      flow,
      lines: lines.map(({ expression, ...line }) => ({ ...line, node: plan.nodeOf(expression) })),
      heads: heads.map(({ expression, kind }) => ({ kind, node: plan.nodeOf(expression) })),
      own: standing[index + 1]!,
    })),
    shared: standing[0]!,
    sources: usedSources(plan.outputs, candidates.length),
    placed,
    labels,
    origins: numberOrigins(
      setting,
      described.map(({ candidate, flow }) => ({ placement: candidate.placement, flow })),
      plan.nodeOf,
    ),
    discount: plan.nodeOf(setting.world.discount),
    prices: plan.nodeOf(setting.world.prices),
    valuesOf: ({ expression }) => valuesOf(expression),
  };
}

interface Described {
  readonly candidate: Candidate;
  readonly flow: CashFlow;
  readonly lines: readonly { readonly key: LineKey; readonly kind: LineKind; readonly expression: Expression }[];
  readonly heads: readonly { readonly kind: HeadKind; readonly expression: Expression }[];
}

function describe(setting: Setting, candidate: Candidate): Described {
  const flow = cashFlow(setting, candidate.placement);
  return {
    candidate,
    flow,
    lines: lineKeys.flatMap((key) => {
      const ofKey = flow.lines.filter((line) => line.key === key);
      const [first] = ofKey;
      return first ? [{ key, kind: first.kind, expression: add(...ofKey.map(({ monthly }) => monthly)) }] : [];
    }),
    heads: headCounts(setting, candidate.placement, flow)
      .filter(({ heads }) => heads.value !== 0)
      .map(({ kind, heads }) => ({ kind, expression: heads })),
  };
}

/** Names of all quantities that have one; the first name of a node counts. */
function labelled(
  setting: Setting,
  described: readonly Described[],
  nodeOf: (expression: Expression) => ScheduledNode,
): ReadonlyMap<ScheduledNode, Label> {
  const sites = new Set([
    setting.home,
    setting.farShore,
    ...described.flatMap(({ candidate }) => sitesOf(candidate.placement)),
  ]);
  const quantities = [
    ...sharedQuantities(setting).map(labelOf),
    { means: word("Present value of money paid in the month"), unit: "×", expression: setting.world.discount },
    { means: word("Prices at home against the start"), unit: "×", expression: setting.world.prices },
    ...[...sites].flatMap((site) => siteQuantities(setting, site, word(country(site.site.country).name)).map(labelOf)),
    ...described.flatMap(({ candidate, flow }) =>
      placementQuantities(setting, candidate.placement, flow, candidate.words).map(labelOf),
    ),
  ];
  const labels = new Map<ScheduledNode, Label>();
  for (const { expression, ...label } of quantities) {
    const node = nodeOf(expression);
    if (!labels.has(node) && !isKnown(node)) labels.set(node, label);
  }
  return labels;
}

function labelOf({ template, gaps, unit, expression }: NamedQuantity): Label & Pick<NamedQuantity, "expression"> {
  return { means: phrase(template, ...gaps), unit, expression };
}

function sitesOf({ site, shares = [] }: Placement): readonly SiteConditions[] {
  return [site, ...shares.map(({ placement }) => placement.site)];
}

/** A number, or an input, which has its own words. */
function isKnown({ expression: { operation } }: ScheduledNode): boolean {
  return operation === "constant" || operation === "draw" || operation === "drawEachMonth";
}

/** Draws are one input when their name and their distribution are the same. */
export function sourceKey(source: RandomSource): string {
  return JSON.stringify(source);
}

/** Everything drawn on the way to the outputs. */
function usedSources(outputs: readonly (readonly ScheduledNode[])[], alternatives: number): readonly UsedSource[] {
  const found = new Map<string, { source: RandomSource; eachMonth: boolean; users: Set<number> }>();
  outputs.forEach((nodes, alternative) => {
    const seen = new Set<ScheduledNode>();
    const visit = (node: ScheduledNode): void => {
      if (seen.has(node)) return;
      seen.add(node);
      const { source, operation } = node.expression;
      if (source) {
        const key = sourceKey(source);
        const known = found.get(key) ?? { source, eachMonth: operation === "drawEachMonth", users: new Set() };
        found.set(key, known);
        if (alternative < alternatives) known.users.add(alternative);
      }
      node.inputs.forEach(visit);
    };
    nodes.forEach(visit);
  });
  return [...found.values()];
}
