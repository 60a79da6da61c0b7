import type { Considered, Option } from "../considered.ts";
import { meanOf } from "../figures.ts";
import { valueColumn } from "../criteria/columns.ts";
import type { Criterion } from "../criteria/criterion.ts";

/** An alternative that comes first in at least this share of futures may come first when something changes. */
const NOW_AND_THEN = 0.01;
/** Best ones of each kind of arrangement that are kept in any case. */
const OF_EACH_KIND = 1;

/**
 * The alternatives among which an answer can change: the best of each party and reach, feasible or not, and whatever
 * comes first now and then. In canonical order, the recommendation among them.
 */
export function contenders(study: Considered): readonly Option[] {
  const weights = meanWeights(study);
  const score = new Map(study.options.map((option) => [option, scoreOf(option, study.weighed, weights)]));
  const best = study.options.toSorted((a, b) => score.get(b)! - score.get(a)!);
  const seen = new Map<string, number>();
  const kept = new Set<string>();
  for (const { named, faults } of [...best.filter(isFeasible), ...best.filter((option) => !isFeasible(option))]) {
    const before = seen.get(named.cell) ?? 0;
    seen.set(named.cell, before + 1);
    if (before < (faults.length === 0 ? OF_EACH_KIND : 1)) kept.add(named.id);
  }
  for (const { id, firstRankShare } of study.ranking) if (firstRankShare >= NOW_AND_THEN) kept.add(id);
  return study.options.filter(({ named }) => kept.has(named.id));
}

function isFeasible({ faults }: Option): boolean {
  return faults.length === 0;
}

/** Mean weight of each criterion, in the order of those that are weighed. */
export function meanWeights({ weights }: Considered): readonly number[] {
  return weights.map(meanOf);
}

/** Options whose faults all lie at one path, with the score that they would have at mean weights, best first. */
export function onlyBarredBy(study: Considered, path: string): readonly { option: Option; score: number }[] {
  const weights = meanWeights(study);
  return study.options
    .filter(({ faults }) => faults.length > 0 && faults.every((fault) => fault.path === path))
    .map((option) => ({ option, score: scoreOf(option, study.weighed, weights) }))
    .toSorted((a, b) => b.score - a.score || (a.option.named.id < b.option.named.id ? -1 : 1));
}

/** Mean value of an option at these weights: its expected score but for the doubt about weights. */
function scoreOf({ outcome }: Option, weighed: readonly Criterion[], weights: readonly number[]): number {
  return weighed.reduce((sum, { key }, index) => sum + weights[index]! * meanOf(outcome.extra[valueColumn(key)]!), 0);
}
