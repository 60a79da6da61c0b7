import { readBrief } from "@shoreline/scope";
import { describe, expect, it } from "vitest";
import type { Answer } from "../../bench/verdicts/answer.ts";
import { errorAgreement } from "../../bench/verdicts/errorAgreement.ts";
import { type Examination, type Examined, examined } from "../../bench/verdicts/examined.ts";
import { gridBrief } from "../../bench/verdicts/gridBrief.ts";
import { reliability } from "../../bench/verdicts/reliability.ts";
import { seedStability } from "../../bench/verdicts/seedStability.ts";
import { situations } from "../../bench/verdicts/situations.ts";
import { LAW_TIMEOUT_MS } from "./law.ts";

/** A slice of the grid that `npm run bench:verdicts` goes through as a whole, with fewer futures. */
const BRIEFS = 18;
const HOW: Examination = {
  futures: 256,
  fewFutures: 0,
  newFutures: 256,
  seeds: 3,
  reseededClear: Infinity,
  reseededOther: Infinity,
  judged: 20,
};

/** Prime to the number of situations, so that the slice holds projects, services and production. */
const STRIDE = 10;

let slice: readonly Examined[] | undefined;

function sliced(): readonly Examined[] {
  return (slice ??= Array.from({ length: BRIEFS }, (_, place) => examined(STRIDE * place, HOW)));
}

describe("the grid of briefs", () => {
  it("holds good briefs in every situation, without a warning", () => {
    const read = Array.from({ length: 4 * situations.length }, (_, index) => readBrief(gridBrief(index)));
    expect(read.flatMap((each) => (each.ok ? each.value.warnings : each.faults))).toEqual([]);
  });

  it("is the same for the same seed, and another for another", () => {
    expect(gridBrief(7)).toEqual(gridBrief(7));
    expect(gridBrief(7, 1)).not.toEqual(gridBrief(7, 2));
  });
});

describe("verdicts over a slice of the grid", { timeout: LAW_TIMEOUT_MS }, () => {
  it("are of all three sorts", () => {
    expect(new Set(sliced().flatMap(({ answer }) => answer?.verdict ?? [])).size).toBe(3);
  });

  it("break no law", () => {
    expect(sliced().flatMap(({ lawsBroken }) => lawsBroken)).toEqual([]);
  });

  it("that are clear stay with the kind of arrangement and never become too close to call under other seeds", () => {
    const { briefs, changes } = seedStability(sliced(), "clear");
    expect(briefs).toBeGreaterThan(0);
    expect([changes.otherCell.answers, changes.tooCloseToCall.answers]).toEqual([0, 0]);
  });

  it("state the error of their odds as it is seen over seeds", () => {
    // Some 15 briefs with 2 degrees of freedom each: a spread over 30 is off by an eighth of it; three times that.
    const { pooled } = errorAgreement(sliced())!;
    expect(pooled).toBeGreaterThan(0.6);
    expect(pooled).toBeLessThan(1.4);
  });

  it("state odds that hold when all is drawn anew", () => {
    const forecasts = sliced().flatMap(({ answer, standingShare }) =>
      answer?.duel && standingShare !== null ? [{ stated: answer.duel.probability, observed: standingShare }] : [],
    );
    const { bias, biasError } = reliability(forecasts, { stated: HOW.futures, observed: HOW.newFutures });
    // Four standard errors: beyond them lies one sample in 16,000.
    expect(Math.abs(bias)).toBeLessThan(4 * biasError);
  });
});

describe("what the grid measures", () => {
  it("finds odds of 0.9 that hold in 7 of 10 wrong by 0.2, and right odds right", () => {
    const trials = { stated: 100, observed: 100 };
    const boast = reliability([{ stated: 0.9, observed: 0.7 }], trials);
    expect(boast.calibrationError).toBeCloseTo(0.2, 12);
    expect(boast.bias).toBeCloseTo(-0.2, 12);
    expect(boast.biasError).toBeCloseTo(Math.sqrt((0.09 * 2) / 100), 12);
    expect(reliability([{ stated: 1, observed: 1 }], trials).calibrationError).toBe(0);
  });

  it("puts 0.65 into the bin that begins there, 1 into the last, and less than a half below all", () => {
    const stated = [0.3, 0.65, 1];
    const { bins } = reliability(
      stated.map((each) => ({ stated: each, observed: each })),
      { stated: 1, observed: 1 },
    );
    expect(bins.map(({ from }) => Number(from.toFixed(2)))).toEqual([0, 0.65, 0.95]);
  });

  it("finds odds that spread twice as far as is stated twice as far", () => {
    // 0.7 ± 0.02 has a standard deviation of 0.02 with one degree of freedom lost: four values of ±s have s · √(4/3).
    const spread = 0.02 * Math.sqrt(3 / 4);
    const answers = [-1, 1, -1, 1].map((sign) => answered({}, 0.7 + sign * spread));
    expect(errorAgreement([reseeded(answers)])!.median).toBeCloseTo(2, 9);
    expect(errorAgreement([reseeded(answers.slice(0, 1))])).toBeNull();
  });

  it("compares odds of the same two alternatives only", () => {
    const answers = [...[0.7, 0.7, 0.7].map((probability) => answered({}, probability)), answered({}, 0.2, "vendor@b")];
    expect(errorAgreement([reseeded(answers)])!.median).toBeCloseTo(0, 9);
  });

  it("counts what other seeds say of a clear brief by briefs and by answers", () => {
    const first = answered({ verdict: "clear" }, 0.83);
    const others = [
      first,
      answered({ verdict: "leaning" }),
      answered({ verdict: "leaning", alternative: "employees@b" }),
      answered({ verdict: "tooCloseToCall", alternative: "vendor@a", cell: "vendor/offshore" }),
    ];
    const { briefs, changes, borderline } = seedStability([reseeded([first, ...others])], "clear");
    expect(briefs).toBe(1);
    expect(changes).toEqual({
      otherCell: { briefs: 1, answers: 1 },
      otherOfCell: { briefs: 1, answers: 1 },
      clear: { briefs: 0, answers: 0 },
      leaning: { briefs: 1, answers: 2 },
      tooCloseToCall: { briefs: 1, answers: 1 },
    });
    expect(borderline).toEqual([0.83]);
  });
});

function answered(some: Partial<Answer>, probability = 0.7, versus = "vendor@a"): Answer {
  const duel = { versus, probability, error: 0.01 };
  return {
    alternative: "employees@a",
    cell: "employees/onshore",
    verdict: "leaning",
    duel,
    rivalCell: "vendor/offshore",
    drawn: duel,
    ...some,
  };
}

function reseeded(answers: readonly Answer[]): Examined {
  return {
    index: 0,
    title: "A brief",
    kind: "service",
    priorities: "none",
    alternatives: 2,
    answer: answers[0]!,
    standingShare: null,
    hasty: null,
    answers,
    lawsBroken: [],
  };
}
