import type { GivenBrief } from "@shoreline/scope";
import fc from "fast-check";
import { duel, rank, type Ranked } from "../../packages/decide/src/rank.ts";
import { weighedCriteria } from "../../packages/decide/src/criteria/weighedCriteria.ts";
import { candidate, simulated } from "../../packages/decide/src/simulation.ts";
import { weightColumns } from "../../packages/decide/src/weights.ts";
import { givenBriefs } from "./givenBriefs.ts";
import { briefOf, groundOf, inHouse, pickedAlternatives, picks, SAMPLING } from "./ground.ts";
import type { Law } from "./law.ts";

interface Case {
  readonly given: GivenBrief;
  readonly pick: readonly number[];
}

/** Sums of a few hundred shares of 1/256, which are exact; the weights within them round in their last digits. */
const ROUNDING = 1e-9;

/** Probabilities of one ranking fit together. */
export const duels: Law<Case> = {
  claim:
    "of two alternatives one wins: the probabilities of a duel add up to 1, and every rank is taken once in each future",
  cases: fc.record({ given: givenBriefs, pick: picks }),
  offences: ({ given, pick }) => {
    const ground = groundOf(briefOf(given));
    const named = pickedAlternatives(ground, pick);
    const outcomes = simulated(
      ground,
      named.map(({ placement }) => placement),
      inHouse(ground),
      SAMPLING,
    );
    const weights = weightColumns(ground.brief.priorities, SAMPLING);
    const weighed = weighedCriteria(ground.brief.priorities);
    const ranked = rank(
      named.map((each, index) => candidate(each, outcomes[index]!, weighed)),
      weights,
    );
    return [...weightOffences(weights), ...duelOffences(ranked), ...rankOffences(ranked)];
  },
};

function weightOffences(weights: readonly Float64Array[]): readonly string[] {
  const trials = [...Array.from({ length: SAMPLING.trials }).keys()];
  const sums = trials.map((trial) => weights.reduce((sum, column) => sum + column[trial]!, 0));
  const wrong = sums.find((sum) => !isOne(sum));
  return wrong === undefined ? [] : [`the weights of a future add up to ${wrong}`];
}

function duelOffences(ranked: readonly Ranked[]): readonly string[] {
  return ranked.flatMap((one) =>
    ranked.flatMap((other) => {
      const sum = duel(one, other).probability + duel(other, one).probability;
      return isOne(sum) ? [] : [`${one.id} against ${other.id}: probabilities add up to ${sum}`];
    }),
  );
}

function rankOffences(ranked: readonly Ranked[]): readonly string[] {
  return ranked.flatMap(({ id, rankShares, expectedScore, firstRankShare }, place) => {
    const ofPlace = ranked.reduce((sum, each) => sum + each.rankShares[place]!, 0);
    const ofOne = rankShares.reduce((sum, share) => sum + share, 0);
    const isSound =
      isOne(ofPlace) && isOne(ofOne) && firstRankShare === rankShares[0] && expectedScore >= 0 && expectedScore <= 1;
    return isSound
      ? []
      : [`${id}: rank shares add up to ${ofOne}, those of rank ${place + 1} to ${ofPlace}, score ${expectedScore}`];
  });
}

function isOne(value: number): boolean {
  return Math.abs(value - 1) <= ROUNDING;
}
