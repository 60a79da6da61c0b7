import { collect, refuse, type Result, succeed } from "@shoreline/units";
import { faultsOf } from "./faultsOf.ts";
import type { DecisionMatrix, PreferenceKind, Ranking, RankingDetails } from "./decisionMatrix.ts";
import { type ReadyPreference, readPreference } from "./preferenceFunction.ts";
import { rankedBy } from "./rankedBy.ts";
import { type ReadyMatrix, readMatrix } from "./readMatrix.ts";
import { roundingSlack } from "./roundingSlack.ts";

/** What stands beside a PROMETHEE II ranking. */
export interface PrometheeDetails extends RankingDetails {
  /** φ⁺: how much it is preferred to the others on average; φ⁻: how much they are preferred to it. Both 0–1. */
  readonly positiveFlow: readonly number[];
  readonly negativeFlow: readonly number[];
  /** π(a, b): row a's preference over column b, 0–1. */
  readonly preference: readonly (readonly number[])[];
  readonly preferenceFunctions: readonly PreferenceKind[];
}

/**
 * PROMETHEE II (Brans and Vincke 1985, Management Science 31:647; Brans, Vincke and Mareschal 1986, European Journal of
 * Operational Research 24:228): the net flow φ = φ⁺ − φ⁻, −1 to 1, higher is better. φ⁺(a) is the sum of π(a, b) over
 * all others divided by m − 1, and π(a, b) the weighted sum of the preferences of a over b.
 *
 * Each criterion has a preference function with thresholds in its own unit (`criteria[i].preference`): `usual` (any
 * difference counts in full; where none is given), `uShape` {q}, `vShape` {p}, `level` {q, p}, `linear` {q, p},
 * `gaussian` {s}. No normalisation. A single alternative has flow 0. Ranks can reverse, since flows are means over the
 * others. Faults: those of every table, an unknown function, thresholds that are missing or out of order.
 */
export function prometheeII(given: DecisionMatrix): Result<Ranking<PrometheeDetails>> {
  const matrix = readMatrix(given, { weights: true, method: "prometheeII" });
  const preferences = readPreferences(given);
  if (!matrix.ok || !preferences.ok) return refuse(faultsOf(matrix, preferences));
  return succeed(ranking(matrix.value, preferences.value));
}

function readPreferences(given: DecisionMatrix): Result<ReadyPreference[]> {
  const criteria: readonly unknown[] = Array.isArray(given?.criteria) ? given.criteria : [];
  return collect(
    criteria.map((criterion, index) =>
      readPreference((criterion as { preference?: unknown } | null)?.preference, `criteria[${index}].preference`),
    ),
  );
}

function ranking(matrix: ReadyMatrix, preferences: readonly ReadyPreference[]): Ranking<PrometheeDetails> {
  const preference = pairwisePreference(matrix, preferences);
  const others = Math.max(1, matrix.rows.length - 1);
  const positiveFlow = preference.map((row) => row.reduce((sum, value) => sum + value, 0) / others);
  const negativeFlow = preference.map((_, b) => preference.reduce((sum, row) => sum + row[b]!, 0) / others);
  return rankedBy(matrix, {
    method: "prometheeII",
    variant: [preferenceWords(matrix, preferences), "flows divided by m − 1"],
    scores: positiveFlow.map((flow, row) => flow - negativeFlow[row]!),
    better: "higher",
    canReverse: true,
    more: { positiveFlow, negativeFlow, preference, preferenceFunctions: preferences.map(({ kind }) => kind) },
  });
}

function pairwisePreference(
  { rows, criteria, weights }: ReadyMatrix,
  preferences: readonly ReadyPreference[],
): readonly (readonly number[])[] {
  const over = (a: readonly number[], b: readonly number[]) =>
    preferences.reduce((sum, preference, index) => {
      const difference = criteria[index]!.sign * (a[index]! - b[index]!);
      return sum + weights.used[index]! * preference.function(difference, roundingSlack(a[index]!, b[index]!));
    }, 0);
  return rows.map((a) => rows.map((b) => (a === b ? 0 : over(a, b))));
}

/** One function for all is said once. */
function preferenceWords({ criteria }: ReadyMatrix, preferences: readonly ReadyPreference[]): string {
  const words = new Set(preferences.map(({ words }) => words));
  if (words.size === 1) return `preference function ${[...words].join()}`;
  return `preference functions ${preferences.map((each, index) => `${criteria[index]!.name}: ${each.words}`).join(", ")}`;
}
