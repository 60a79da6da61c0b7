import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  bestOfKinds,
  byExpectedScore,
  type Candidate,
  duel,
  duelsWithOtherKinds,
  hardest,
  hardestDuel,
  rank,
  type Ranked,
} from "./rank.ts";

const column = (...values: readonly number[]) => Float64Array.from(values);
const candidate = (id: string, values: readonly Float64Array[], cell = id): Candidate => ({ id, cell, values });
/** The same value in every trial, criterion by criterion. */
const steady = (id: string, values: readonly number[], trials: number): Candidate =>
  candidate(
    id,
    values.map((value) => new Float64Array(trials).fill(value)),
  );

describe("three alternatives, three criteria, three futures by hand", () => {
  // Weights: the first criterion matters, then the second, then both alike.
  const weights = [column(0.8, 0.1, 0.45), column(0.1, 0.8, 0.45), column(0.1, 0.1, 0.1)];
  const [a, b, c] = rank(
    [steady("a", [1, 0, 0], 3), steady("b", [0, 1, 0], 3), steady("c", [0.6, 0.6, 0], 3)],
    weights,
  );

  it("scores are the weighted values", () => {
    expect(Array.from(a!.scores)).toEqual([0.8, 0.1, 0.45]);
    // .6 · .8 + .6 · .1 = .54 whichever way round
    Array.from(c!.scores).forEach((score) => expect(score).toBeCloseTo(0.54, 14));
  });

  it("each specialist wins its own future and the compromise the balanced one", () => {
    expect([a, b, c].map((each) => each!.firstRankShare)).toEqual([1 / 3, 1 / 3, 1 / 3]);
  });

  it("rank acceptability counts every place; the tie of the specialists goes to the earlier", () => {
    expect(a!.rankShares).toEqual([1 / 3, 1 / 3, 1 / 3]);
    expect(b!.rankShares).toEqual([1 / 3, 0, 2 / 3]);
    expect(c!.rankShares).toEqual([1 / 3, 2 / 3, 0]);
  });

  it("central weights are those of the futures in which an alternative wins", () => {
    expect(a!.centralWeights).toEqual([0.8, 0.1, 0.1]);
    expect(b!.centralWeights).toEqual([0.1, 0.8, 0.1]);
    expect(c!.centralWeights).toEqual([0.45, 0.45, 0.1]);
  });

  it("the compromise has the highest expected score although it wins no more often", () => {
    expect(a!.expectedScore).toBeCloseTo(0.45, 14);
    expect(byExpectedScore([a!, b!, c!]).map(({ id }) => id)).toEqual(["c", "a", "b"]);
  });
});

describe("against the closed form of two criteria", () => {
  // w uniform on 0–1: a specialist scores w, the other 1 − w, the compromise .6; the specialist wins for w > .6.
  const trials = 10_000;
  const w = Float64Array.from({ length: trials }, (_, trial) => (trial + 0.5) / trials);
  const weights = [w, w.map((share) => 1 - share)];
  const [a, b, c] = rank(
    [steady("a", [1, 0], trials), steady("b", [0, 1], trials), steady("c", [0.6, 0.6], trials)],
    weights,
  );

  it("the specialists win two futures in five each, the compromise one", () => {
    // The grid has a step of 1e-4.
    expect(a!.firstRankShare).toBeCloseTo(0.4, 3);
    expect(b!.firstRankShare).toBeCloseTo(0.4, 3);
    expect(c!.firstRankShare).toBeCloseTo(0.2, 3);
  });

  it("the central weight of a specialist is the middle of .6 to 1", () => {
    expect(a!.centralWeights![0]).toBeCloseTo(0.8, 3);
    expect(c!.centralWeights![0]).toBeCloseTo(0.5, 3);
  });
});

const scoreOf = ({ values }: Candidate, trial: number) => 0 + 0.75 * values[0]![trial]! + 0.25 * values[1]![trial]!;

describe("laws of ranking", () => {
  const trials = 7;
  // Few distinct values, so that ties come about.
  const value = fc.integer({ min: 0, max: 3 }).map((third) => third / 3);
  const columnOfValues = fc
    .array(value, { minLength: trials, maxLength: trials })
    .map((each) => Float64Array.from(each));
  const matrix = fc
    .array(fc.tuple(columnOfValues, columnOfValues), { minLength: 1, maxLength: 6 })
    .map((rows) => rows.map((values, index) => candidate(`c${index}`, values)));
  const weights = [new Float64Array(trials).fill(0.75), new Float64Array(trials).fill(0.25)];

  it("each alternative has one place in each future and each place one alternative", () => {
    fc.assert(
      fc.property(matrix, (candidates) => {
        const ranked = rank(candidates, weights);
        for (const { rankShares } of ranked) expect(sum(rankShares)).toBeCloseTo(1, 12);
        for (let place = 0; place < ranked.length; place++)
          expect(sum(ranked.map(({ rankShares }) => rankShares[place]!))).toBeCloseTo(1, 12);
        expect(sum(ranked.map(({ firstRankShare }) => firstRankShare))).toBeCloseTo(1, 12);
      }),
      { seed: 11 },
    );
  });

  it("sorting every future anew gives the same places", () => {
    fc.assert(
      fc.property(matrix, (candidates) => {
        const ranked = rank(candidates, weights);
        expect(ranked.map(({ rankShares }) => [...rankShares])).toEqual(sortedAnew(candidates));
      }),
      { seed: 12 },
    );
  });

  it("another alternative changes nobody's scores", () => {
    fc.assert(
      fc.property(matrix, columnOfValues, (candidates, extra) => {
        const alone = rank(candidates, weights);
        const crowded = rank([...candidates, candidate("extra", [extra, extra])], weights);
        alone.forEach(({ expectedScore, scores }, index) => {
          expect(crowded[index]!.expectedScore).toBe(expectedScore);
          expect(crowded[index]!.scores).toEqual(scores);
        });
      }),
      { seed: 13 },
    );
  });

  it("the order of untied candidates changes nothing", () => {
    const candidates = [
      steady("a", [0.1, 0.9], trials),
      steady("b", [0.5, 0.3], trials),
      steady("c", [0.4, 0.2], trials),
    ];
    const turned = rank(candidates.toReversed(), weights).toReversed();
    expect(turned).toEqual(rank(candidates, weights));
  });

  function sortedAnew(candidates: readonly Candidate[]): number[][] {
    const places = candidates.map(() => candidates.map(() => 0));
    for (let trial = 0; trial < trials; trial++) {
      const order = candidates
        .map((each, index) => ({ index, score: scoreOf(each, trial) }))
        .toSorted((one, other) => other.score - one.score || one.index - other.index);
      order.forEach(({ index }, place) => (places[index]![place]! += 1));
    }
    return places.map((row) => row.map((count) => count / trials));
  }
});

describe("corners", () => {
  it("nobody is ranked where there is nobody", () => {
    expect(rank([], [column(1)])).toEqual([]);
  });

  it("one that never wins has no central weights", () => {
    const ranked = rank([steady("good", [1], 2), steady("bad", [0], 2)], [column(1, 1)]);
    expect(ranked[1]).toMatchObject({ firstRankShare: 0, centralWeights: null, rankShares: [0, 1] });
  });

  it("equal expected scores are listed by id", () => {
    const ranked = rank([steady("b", [1], 2), steady("a", [1], 2)], [column(1, 1)]);
    expect(byExpectedScore(ranked).map(({ id }) => id)).toEqual(["a", "b"]);
  });
});

const scored = (...scores: readonly number[]) =>
  rank([candidate("x", [column(...scores)])], [column(...scores.map(() => 1))])[0]!;

describe("a duel", () => {
  it("counts a tie as half a win", () => {
    expect(duel(scored(1, 0, 0.5, 0.5), scored(0, 1, 0.5, 0.5)).probability).toBe(0.5);
    expect(duel(scored(1, 1, 0.5), scored(0, 0, 0.5)).probability).toBeCloseTo(2.5 / 3, 14);
  });

  it("of one and the other comes to one", () => {
    const [one, other] = [scored(0.3, 0.6, 0.2, 0.9), scored(0.5, 0.1, 0.2, 0.4)];
    expect(duel(one, other).probability + duel(other, one).probability).toBe(1);
  });

  it("that was always won still has an error of sampling", () => {
    const { probability, error } = duel(scored(1, 1, 1), scored(0, 0, 0));
    expect(probability).toBe(1);
    // Laplace: (3 + 1) / (3 + 2) = .8; √(.8 · .2 / 6)
    expect(error).toBeCloseTo(Math.sqrt(0.16 / 6), 14);
  });
});

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}

const rankedBy = (id: string, cell: string, ...scores: readonly number[]): Ranked => ({
  id,
  cell,
  scores: Float64Array.from(scores),
  expectedScore: scores.reduce((sum, score) => sum + score, 0) / scores.length,
  rankShares: [],
  firstRankShare: 0,
  centralWeights: null,
});

const alike = (id: string, cost: number): Candidate => ({ ...steady(id, [0.5], 4), cost });

describe("two that score alike", () => {
  it("stand in the order of their cost, whatever they are called", () => {
    const weights = [column(1, 1, 1, 1)];
    for (const [cheap, dear] of [
      ["a", "b"],
      ["b", "a"],
    ] as const) {
      const ranked = rank([alike(dear, 20), alike(cheap, 10)], weights);
      expect(byExpectedScore(ranked).map(({ id }) => id)).toEqual([cheap, dear]);
      expect(ranked.find(({ id }) => id === cheap)!.firstRankShare).toBe(1);
    }
  });
});

describe("duels with other kinds", () => {
  const warsaw = rankedBy("vendor@pl-warsaw", "vendor/offshore", 0.9, 0.8, 0.9, 0.8);
  const pune = rankedBy("vendor@in-pune", "vendor/offshore", 0.8, 0.8, 0.9, 0.8);
  const home = rankedBy("employees@us-chicago", "employees/onshore", 0.85, 0.75, 0.7, 0.9);
  // The lowest mean of all, yet best in half of the futures: a spread that the next best by mean does not have.
  const daring = rankedBy("freelancers@us-chicago", "freelancers/onshore", 0.95, 0.1, 0.95, 0.1);
  const ranking = [warsaw, pune, home, daring];

  it("are never fought against another city of the same party and reach", () => {
    expect(duelsWithOtherKinds(ranking, warsaw).map(({ versus }) => versus)).toEqual([home.id, daring.id]);
    expect(duelsWithOtherKinds(ranking, pune).map(({ versus }) => versus)).toEqual([home.id, daring.id]);
  });

  it("are fought against the best of each kind only", () => {
    expect(duelsWithOtherKinds(ranking, home).map(({ versus }) => versus)).toEqual([warsaw.id, daring.id]);
  });

  it("do not exist where all are variants of one answer", () => {
    expect(duelsWithOtherKinds([warsaw, pune], warsaw)).toEqual([]);
    expect(hardest([])).toBeNull();
  });

  it("are hardest where they are won least often, whatever the mean of the other", () => {
    const fought = duelsWithOtherKinds(ranking, warsaw);
    expect(fought.map(({ probability }) => probability)).toEqual([0.75, 0.5]);
    expect(hardest(fought)).toBe(fought[1]);
  });

  it("come to the same hardest one where those that cannot be it are broken off", () => {
    // Four blocks of trials, few distinct scores so that ties come about, and few kinds.
    const score = fc.integer({ min: 0, max: 3 });
    const scores = fc.array(score, { minLength: 1000, maxLength: 1000 });
    const contest = fc.array(fc.tuple(fc.integer({ min: 0, max: 4 }), scores), { minLength: 1, maxLength: 7 });
    fc.assert(
      fc.property(contest, (drawn) => {
        const all = byExpectedScore(drawn.map(([cell, of], index) => rankedBy(`a${index}`, `cell${cell}`, ...of)));
        const bests = bestOfKinds(all);
        for (const one of all) expect(hardestDuel(bests, one)).toEqual(hardest(duelsWithOtherKinds(all, one)));
      }),
      { seed: 14, numRuns: 60 },
    );
  });

  it("of two alike the first is the hardest", () => {
    const [one, other] = ["a", "b"].map((versus) => ({ versus, probability: 0.5, error: 0.1 }));
    expect(hardest([one!, other!])).toBe(one);
  });
});
