import type { GivenBrief } from "@shoreline/scope";
import fc from "fast-check";
import type { NamedPlacement } from "../../packages/decide/src/alternatives/arrangement.ts";
import { rank, type Ranked } from "../../packages/decide/src/rank.ts";
import { weighedCriteria } from "../../packages/decide/src/criteria/weighedCriteria.ts";
import { candidate, simulated } from "../../packages/decide/src/simulation.ts";
import { weightColumns } from "../../packages/decide/src/weights.ts";
import { givenBriefs } from "./givenBriefs.ts";
import {
  briefOf,
  columnsOf,
  differingColumns,
  groundOf,
  inHouse,
  pickedAlternatives,
  picks,
  SAMPLING,
} from "./ground.ts";
import type { Law } from "./law.ts";

interface Case {
  readonly given: GivenBrief;
  readonly pick: readonly number[];
  readonly order: readonly number[];
}

/** Results belong to alternatives and not to their places in a list. */
export const permutedAlternatives: Law<Case> = {
  claim: "permuting alternatives permutes their outcomes and ranks, to the last bit",
  cases: fc.record({ given: givenBriefs, pick: picks, order: picks }),
  offences: ({ given, pick, order }) => {
    const ground = groundOf(briefOf(given));
    const named = pickedAlternatives(ground, pick);
    const permuted = order.flatMap((index) => named[index] ?? []);
    const results = [named, permuted].map((list) => {
      const outcomes = simulated(
        ground,
        list.map(({ placement }) => placement),
        inHouse(ground),
        SAMPLING,
      );
      const weights = weightColumns(ground.brief.priorities, SAMPLING);
      const weighed = weighedCriteria(ground.brief.priorities);
      const ranked = rank(
        list.map((each, index) => candidate(each, outcomes[index]!, weighed)),
        weights,
      );
      return new Map(list.map(({ id }, index) => [id, { outcome: outcomes[index]!, ranked: ranked[index]! }]));
    });
    return named.flatMap((each) => differences(each, results[0]!.get(each.id)!, results[1]!.get(each.id)!));
  },
};

interface Result {
  readonly outcome: Parameters<typeof columnsOf>[0];
  readonly ranked: Ranked;
}

function differences({ id }: NamedPlacement, one: Result, other: Result): readonly string[] {
  const columns = differingColumns(columnsOf(one.outcome), columnsOf(other.outcome));
  const fields = (["id", "cell", "expectedScore", "firstRankShare", "rankShares", "centralWeights"] as const).filter(
    (field) => JSON.stringify(one.ranked[field]) !== JSON.stringify(other.ranked[field]),
  );
  return [
    ...columns,
    ...fields.map(
      (field) => `${field} ${JSON.stringify(one.ranked[field])} becomes ${JSON.stringify(other.ranked[field])};`,
    ),
  ].map((what) => `${id}: ${what} differs when the alternatives are permuted`);
}
