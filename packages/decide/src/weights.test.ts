import type { Brief } from "@shoreline/scope";
import { describe, expect, it } from "vitest";
import { criteria, optionalCriteria } from "./criteria/criteria.ts";
import { weighedCriteria } from "./criteria/weighedCriteria.ts";
import { groups } from "./criteria/criterion.ts";
import { meanOf } from "./figures.ts";
import { rankOrderCentroid, type WeightColumns, weightColumns } from "./weights.ts";

type Priorities = Brief["priorities"];
const TRIALS = 4000;
const none: Priorities = { kind: "none" };
const order: Priorities = { kind: "order", order: ["protection", "cost", "speed"] };
const stated: Priorities = { kind: "weights", weights: { cost: 0.5, speed: 0.3, control: 0.2 } };

const index = (key: string) => criteria.findIndex((each) => each.key === key);
const meanFor = (columns: WeightColumns, key: string) => meanOf(columns[index(key)]!);

describe("rank-order centroid", () => {
  // Barron and Barrett 1996, table of ROC weights, to four digits.
  it.each([
    [1, [1]],
    [2, [0.75, 0.25]],
    [3, [0.6111, 0.2778, 0.1111]],
    [4, [0.5208, 0.2708, 0.1458, 0.0625]],
    [5, [0.4567, 0.2567, 0.1567, 0.09, 0.04]],
  ])("of %i has the published weights", (count, published) => {
    const centroid = rankOrderCentroid(count);
    expect(centroid).toHaveLength(count);
    published.forEach((weight, place) => expect(centroid[place]).toBeCloseTo(weight, 4));
  });

  it("sums to 1 and falls, whatever is ordered", () => {
    for (let count = 1; count <= 16; count++) {
      const centroid = rankOrderCentroid(count);
      expect(centroid.reduce((sum, weight) => sum + weight, 0)).toBeCloseTo(1, 12);
      centroid.slice(1).forEach((weight, place) => expect(weight).toBeLessThan(centroid[place]!));
    }
  });

  it("of nothing is nothing", () => {
    expect(rankOrderCentroid(0)).toEqual([]);
  });
});

describe("weights of the twelve criteria", () => {
  // Bits of the first 256 futures of seed 1 before there were optional criteria: a brief that names none keeps its answer.
  it.each([
    ["no priorities", none, "d6cd64ea1eb31514"],
    ["an order", { kind: "order", order: ["talent", "cost", "speed"] }, "f3eb27038767077d"],
    ["stated weights", { kind: "weights", weights: { cost: 0.5, control: 0.3, continuity: 0.2 } }, "b12676fcb790d684"],
  ] as const)("from %s are what they have always been, to the bit", (_, priorities, bits) => {
    expect(fingerprint(weightColumns(priorities, { seed: 1, trials: 256 }))).toBe(bits);
  });

  it("are the same beside an optional one that somebody else in a group weighs", () => {
    for (const priorities of [none, order, stated]) {
      const alone = weightColumns(priorities, { seed: 1, trials: 200 });
      const together = weightColumns(priorities, { seed: 1, trials: 200 }, [...criteria, ...optionalCriteria]);
      expect(together.slice(0, criteria.length)).toEqual(alone);
      for (const column of together.slice(criteria.length)) expect(column).toEqual(new Float64Array(200));
    }
  });
});

/** FNV-1a, 64 bits, over the bytes of all columns. */
function fingerprint(columns: WeightColumns): string {
  let hash = 0xcbf29ce484222325n;
  for (const { buffer, byteOffset, byteLength } of columns)
    for (const byte of new Uint8Array(buffer, byteOffset, byteLength))
      hash = ((hash ^ BigInt(byte)) * 0x100000001b3n) & 0xffffffffffffffffn;
  return hash.toString(16);
}

const at = (key: string, priorities: Priorities) => weighedCriteria(priorities).findIndex((each) => each.key === key);

describe("an optional criterion", () => {
  it("that an order names takes its place in it, and what is not named shares 15 % without the other three", () => {
    const named: Priorities = { kind: "order", order: ["homeJobs", "cost"] };
    const columns = weightColumns(named, { seed: 1, trials: TRIALS });
    expect(columns).toHaveLength(13);
    // Centroid of two: 0.75 and 0.25 of the 85 % that the order gives; sampled with a spread of 30 %.
    expect(meanOf(columns[at("homeJobs", named)]!)).toBeCloseTo(0.85 * 0.75, 1);
    expect(meanOf(columns[at("cost", named)]!)).toBeCloseTo(0.85 * 0.25, 1);
  });

  it("that a weight is stated for has it, and is all that counts where nothing else is", () => {
    const columns = weightColumns({ kind: "weights", weights: { taxBenefit: 1 } }, { seed: 1, trials: 50 });
    expect(columns.at(-1)).toEqual(new Float64Array(50).fill(1));
    for (const column of columns.slice(0, -1)) expect(column).toEqual(new Float64Array(50));
  });

  it("at the end of an order of all twelve leaves nothing unnamed", () => {
    const all: Priorities = { kind: "order", order: [...criteria.map(({ key }) => key), "reputation"] as never };
    const { length } = weighedCriteria(all);
    const columns = weightColumns(all, { seed: 1, trials: TRIALS });
    // The last of thirteen in the centroid: 1/13².
    expect(meanOf(columns[length - 1]!)).toBeCloseTo(1 / 169, 3);
  });
});

describe.each([
  ["no priorities", none],
  ["an order", order],
  ["stated weights", stated],
  ["an order of one", { kind: "order", order: ["cost"] } as Priorities],
  ["an order of all twelve", { kind: "order", order: criteria.map(({ key }) => key) } as Priorities],
])("weights from %s", (_, priorities) => {
  const columns = weightColumns(priorities, { seed: 5, trials: 500 });

  it("sum to 1 in every future and are never negative", () => {
    for (let trial = 0; trial < 500; trial++) {
      const weights = columns.map((column) => column[trial]!);
      // Twelve additions of numbers below 1.
      expect(weights.reduce((sum, weight) => sum + weight, 0)).toBeCloseTo(1, 12);
      expect(Math.min(...weights)).toBeGreaterThanOrEqual(0);
    }
  });

  it("are the same for the same seed and others for another", () => {
    expect(weightColumns(priorities, { seed: 5, trials: 500 })).toEqual(columns);
    expect(weightColumns(priorities, { seed: 6, trials: 500 })).not.toEqual(columns);
  });

  it("do not depend on how many futures follow", () => {
    const fewer = weightColumns(priorities, { seed: 5, trials: 100 });
    fewer.forEach((column, each) => expect(column).toEqual(columns[each]!.slice(0, 100)));
  });
});

describe("without priorities", () => {
  const columns = weightColumns(none, { seed: 1, trials: TRIALS });
  const groupShare = (group: string, trial: number) =>
    criteria.reduce((sum, each, i) => sum + (each.group === group ? columns[i]![trial]! : 0), 0);

  it.each([...groups])("%s gets a quarter of all attention on average", (group) => {
    const shares = Float64Array.from({ length: TRIALS }, (_, trial) => groupShare(group, trial));
    // One of four parts of a flat simplex: mean 1/4, deviation √(3/80) = .194; three errors of the mean.
    expect(Math.abs(meanOf(shares) - 0.25)).toBeLessThan((3 * 0.194) / Math.sqrt(TRIALS));
  });

  it.each([...groups])("%s matters most in a quarter of futures", (group) => {
    let first = 0;
    for (let trial = 0; trial < TRIALS; trial++)
      if (groups.every((other) => groupShare(other, trial) <= groupShare(group, trial))) first++;
    // Binomial with p = 1/4, three deviations.
    expect(Math.abs(first / TRIALS - 0.25)).toBeLessThan(3 * Math.sqrt(0.1875 / TRIALS));
  });

  it("the criteria of a group share its quarter", () => {
    for (const { key, group } of criteria) {
      const members = criteria.filter((each) => each.group === group).length;
      // Deviation of a weight is below its mean plus .1; three errors.
      expect(Math.abs(meanFor(columns, key) - 0.25 / members)).toBeLessThan(3 * (0.23 / Math.sqrt(TRIALS)));
    }
  });
});

describe("an order", () => {
  const named = ["protection", "cost", "speed"];
  const columns = weightColumns(order, { seed: 1, trials: TRIALS });

  it("keeps its order on average", () => {
    expect(meanFor(columns, "protection")).toBeGreaterThan(meanFor(columns, "cost"));
    expect(meanFor(columns, "cost")).toBeGreaterThan(meanFor(columns, "speed"));
    for (const { key } of criteria.filter((each) => !named.includes(each.key)))
      expect(meanFor(columns, key)).toBeLessThan(meanFor(columns, "speed"));
  });

  it("leaves fifteen parts in a hundred to what it does not name", () => {
    const unnamed = criteria.filter(({ key }) => !named.includes(key));
    expect(unnamed.reduce((sum, { key }) => sum + meanFor(columns, key), 0)).toBeCloseTo(0.15, 10);
    for (const { key } of unnamed) expect(meanFor(columns, key)).toBeGreaterThan(0);
  });

  it("gives what it names the centroid of the rest", () => {
    const [first] = rankOrderCentroid(3);
    // Scattering by a third and dividing by the sum moves the mean by less than two points.
    expect(Math.abs(meanFor(columns, "protection") - 0.85 * first!)).toBeLessThan(0.02);
  });

  it("of all criteria leaves nothing over", () => {
    const all = criteria.map(({ key }) => key);
    const complete = weightColumns({ kind: "order", order: all } as Priorities, { seed: 1, trials: TRIALS });
    const means = all.map((key) => meanFor(complete, key));
    means.slice(1).forEach((mean, place) => expect(mean).toBeLessThan(means[place]!));
  });

  it("turned round turns the weights round", () => {
    const turned = weightColumns(
      { kind: "order", order: ["speed", "cost", "protection"] },
      { seed: 1, trials: TRIALS },
    );
    expect(meanFor(turned, "speed")).toBeGreaterThan(meanFor(turned, "protection"));
  });
});

describe("stated weights", () => {
  const columns = weightColumns(stated, { seed: 1, trials: TRIALS });

  it.each([
    ["cost", 0.5],
    ["speed", 0.3],
    ["control", 0.2],
  ])("%s keeps its mean of %f", (key, mean) => {
    // A relative spread of 15 % leaves the mean of the normalised weight within half a point.
    expect(Math.abs(meanFor(columns, key) - mean)).toBeLessThan(0.005);
  });

  it("vary a little", () => {
    const column = columns[index("cost")]!;
    expect(Math.min(...column)).toBeLessThan(0.45);
    expect(Math.max(...column)).toBeGreaterThan(0.55);
    expect(Math.min(...column)).toBeGreaterThan(0.25);
  });

  it("give what they do not name no weight at all", () => {
    const unnamed = criteria.filter(({ key }) => !["cost", "speed", "control"].includes(key));
    expect(unnamed.map(({ key }) => Math.max(...columns[index(key)]!))).toEqual(unnamed.map(() => 0));
  });
});
