import { expectOk, type Result } from "@shoreline/units";
import type { DecisionMatrix, Preference, Ranking } from "./decisionMatrix.ts";
import { prometheeII } from "./prometheeII.ts";
import { topsis } from "./topsis.ts";
import { vikor } from "./vikor.ts";
import { weightedSum } from "./weightedSum.ts";
import type { Witness } from "./witness.ts";

/** A decision's own table: expected values and mean weights. */
export interface WitnessedTable {
  readonly ids: readonly string[];
  /** Party and reach of each alternative: those of one cell are variants of one answer. */
  readonly cells: readonly string[];
  /** Alternative by criterion, 0–1, more being better. */
  readonly values: readonly (readonly number[])[];
  readonly weights: readonly number[];
  /** Id of the recommendation. */
  readonly recommended: string;
}

/**
 * One hundredth of the scale is no difference that anyone would notice, and a tenth is one that nobody would deny: from
 * there on PROMETHEE counts no more, which is what sets it apart from a weighted sum.
 */
const PREFERENCE: Preference = { kind: "linear", q: 0.01, p: 0.1 };

/**
 * Values already stand on one scale of 0 to 1 that does not depend on the other alternatives, and the weights refer to
 * it. So weighted sum and TOPSIS take them as they are: normalising them again would change what the weights mean.
 * VIKOR always measures from the best to the worst that there is.
 */
const METHODS: readonly ((matrix: DecisionMatrix) => Result<Ranking>)[] = [weightedSum, topsis, prometheeII, vikor];

/**
 * What other methods of ranking say of a decision's expected values and mean weights: `weightedSum`, `topsis`,
 * `prometheeII` and `vikor`, in this order. They see means only, and not how sure each figure is. Nothing for fewer
 * than two alternatives, where every method agrees, and none by a method that is not for tables so large. Throws for a table that cannot be ranked, or does not hold the
 * recommendation.
 */
export function witnesses(table: WitnessedTable): readonly Witness[] {
  const { ids, recommended } = table;
  if (!ids.includes(recommended)) throw new Error(`${recommended} is not among the alternatives.`);
  if (ids.length < 2) return [];
  const matrix = matrixOf(table);
  return METHODS.flatMap((method) => {
    const found = method(matrix);
    return isTooLarge(found) ? [] : [witnessOf(expectOk(found), table)];
  });
}

function isTooLarge(found: Result<Ranking>): boolean {
  return !found.ok && found.faults.every(({ code }) => code === "decide.matrix-too-large");
}

function matrixOf({ ids, values, weights }: WitnessedTable): DecisionMatrix {
  return {
    criteria: weights.map((weight) => ({ direction: "max", weight, preference: PREFERENCE })),
    alternatives: ids.map((name, index) => ({ name, values: values[index] ?? [] })),
    options: { normalisation: "none" },
  };
}

function witnessOf({ method, variant, ranks, details }: Ranking, { ids, cells, recommended }: WitnessedTable): Witness {
  const place = ids.indexOf(recommended);
  const first = Math.min(...ranks);
  const firsts = ids.flatMap((_, index) => (ranks[index] === first ? [index] : []));
  // Where several share the first place, the recommendation is named if it is one of them, else the earliest id.
  const best = firsts.includes(place) ? place : firsts.reduce((a, b) => (ids[a]! < ids[b]! ? a : b));
  return {
    method,
    variant,
    best: ids[best]!,
    rankOfRecommendation: ranks[place]!,
    agrees: firsts.some((index) => cells[index] === cells[place]),
    canReverse: details.canReverse,
  };
}
