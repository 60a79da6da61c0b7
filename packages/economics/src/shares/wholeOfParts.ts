import type { Brief, Nature, Part, Sensitivity } from "@shoreline/scope";
import { coverages, levels, thirdPartyAccesses } from "@shoreline/scope";

/** Traits that a whole has on average of its parts. */
const AVERAGED = [
  "clarity",
  "volatility",
  "tacitKnowledge",
  "liveHoursPerDay",
  "core",
  "specialisation",
  "complexity",
  "divisibility",
  "demandVolatility",
] as const satisfies readonly (keyof Nature)[];

/**
 * The brief with its parts and its whole agreeing: a part has from the whole what it leaves open, and the whole is what
 * its parts come to, on average by their shares, and for coverage, secrecy and access as strict as the strictest. So one
 * arrangement for all and a division among several are reckoned on the same work.
 */
export function wholeOfParts(brief: Brief): Brief {
  const { split } = brief.work;
  if (split === undefined) return brief;
  const parts = split.map((part) => completed(part, brief));
  const together = mergedParts(parts);
  return {
    ...brief,
    work: { ...brief.work, split: parts },
    nature: { ...brief.nature, ...together.nature, costOfDelayPerMonth: brief.nature.costOfDelayPerMonth },
    sensitivity: {
      ...brief.sensitivity,
      ...together.sensitivity,
      dataResidency: brief.sensitivity.dataResidency,
      valueAtStake: brief.sensitivity.valueAtStake,
    },
  };
}

/** A part that leaves nothing open; what a delay costs and what is at stake it has by its share. */
interface CompletePart extends Part {
  readonly nature: Nature;
  readonly sensitivity: Sensitivity;
}

function completed({ nature, sensitivity, ...part }: Part, whole: Brief): CompletePart {
  const { costOfDelayPerMonth } = whole.nature;
  const { valueAtStake } = whole.sensitivity;
  return {
    ...part,
    nature: { ...whole.nature, costOfDelayPerMonth: part.share * costOfDelayPerMonth, ...nature },
    sensitivity: { ...whole.sensitivity, valueAtStake: part.share * valueAtStake, ...sensitivity },
  };
}

/** What several complete parts come to when they are done by the same people. */
export function mergedParts(parts: readonly Part[]): {
  readonly share: number;
  readonly nature: Nature;
  readonly sensitivity: Sensitivity;
} {
  const whole = parts as readonly CompletePart[];
  const share = whole.reduce((sum, part) => sum + part.share, 0);
  const sum = (of: (part: CompletePart) => number) => whole.reduce((total, part) => total + of(part), 0);
  const averaged = AVERAGED.map((key) => [key, sum((part) => part.share * part.nature[key]) / share] as const);
  const [first] = whole;
  return {
    share,
    nature: {
      ...first!.nature,
      ...Object.fromEntries(averaged),
      coverage: strictest(
        whole.map(({ nature }) => nature.coverage),
        coverages,
      ),
      costOfDelayPerMonth: sum(({ nature }) => nature.costOfDelayPerMonth),
    },
    sensitivity: {
      intellectualProperty: strictest(
        whole.map(({ sensitivity }) => sensitivity.intellectualProperty),
        levels,
      ),
      data: union(whole.map(({ sensitivity }) => sensitivity.data)),
      regimes: union(whole.map(({ sensitivity }) => sensitivity.regimes)),
      thirdPartyAccess: strictest(
        whole.map(({ sensitivity }) => sensitivity.thirdPartyAccess),
        thirdPartyAccesses,
      ),
      dataResidency: first!.sensitivity.dataResidency,
      valueAtStake: sum(({ sensitivity }) => sensitivity.valueAtStake),
    },
  };
}

function strictest<T extends string>(given: readonly T[], inOrder: readonly T[]): T {
  return given.reduce((most, each) => (inOrder.indexOf(each) > inOrder.indexOf(most) ? each : most));
}

function union<T>(lists: readonly (readonly T[])[]): readonly T[] {
  return [...new Set(lists.flat())];
}
