import { publishedParameters } from "@shoreline/economics";
import { describe, expect, it } from "vitest";
import { reading, smallProject } from "../test/briefs.ts";
import { considered, duelWithBest } from "./considered.ts";
import { settledDuel } from "./settledDuel.ts";

const studied = (seed: number, changes: Readonly<Record<string, unknown>> = {}, trials = 512) =>
  considered(reading(smallProject, changes), publishedParameters, { seed, trials });

/** Priorities under which the best of this small brief leads in about four of five futures. */
const BORDERLINE = { priorities: { control: 0.34, cost: 0.33, speed: 0.33 } };

describe("a duel near the threshold of a clear verdict", () => {
  const studies = [1, 2, 3, 4, 5, 6].map((seed) => studied(seed, BORDERLINE));
  const same = studies.filter(
    (study) =>
      study.ranking[0]!.id === studies[0]!.ranking[0]!.id &&
      settledDuel(study)!.versus === settledDuel(studies[0]!)!.versus,
  );
  const near = same.filter((study) => {
    const { probability, error } = duelWithBest(study.ranking, study.ranking[0]!)!;
    return Math.abs(probability - 0.8) <= 10 * error;
  });

  it("is the same for every seed, while the drawn ones differ", () => {
    expect(near.length).toBeGreaterThan(2);
    expect(new Set(near.map((study) => settledDuel(study)!.probability)).size).toBe(1);
    expect(
      new Set(near.map((study) => duelWithBest(study.ranking, study.ranking[0]!)!.probability)).size,
    ).toBeGreaterThan(1);
  });

  it("lies within the stated errors of each drawn one", () => {
    for (const study of near) {
      const [settled, drawn] = [settledDuel(study)!, duelWithBest(study.ranking, study.ranking[0]!)!];
      // Four standard errors of either: of six seeds one in two thousand sets would miss.
      expect(Math.abs(settled.probability - drawn.probability)).toBeLessThan(4 * (settled.error + drawn.error));
      expect(settled.error).toBeLessThan(drawn.error);
    }
  });
});

describe("a duel", () => {
  it("far from the threshold is the drawn one", () => {
    const sure = studied(1, { priorities: { cost: 1 } }, 2048);
    const drawn = duelWithBest(sure.ranking, sure.ranking[0]!)!;
    const isFar = Math.abs(drawn.probability - 0.8) > 10 * drawn.error;
    expect(settledDuel(sure)!.probability === drawn.probability).toBe(isFar);
  });

  it("without an answer of another kind is none", () => {
    const alone = studied(1, {
      sensitivity: { thirdPartyAccess: "forbidden" },
      limits: { countries: { allow: ["US"] } },
    });
    expect(settledDuel(alone)).toBeNull();
  });
});
