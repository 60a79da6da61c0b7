import { stored } from "../figures.ts";
import type { Ranked } from "../rank.ts";
import { averageRanks } from "../witnesses/averageRanks.ts";
import type { Disagreement, VoiceOpinion } from "./group.ts";
import { kendallsW } from "./kendallsW.ts";

/** Alternatives that anybody has among so many count as being at the top. */
const TOP = 5;

/** Where voices differ most: on which criterion, which two of them, and how far their rankings do. */
export function disagreementOf(
  voices: readonly VoiceOpinion[],
  rankings: readonly (readonly Ranked[])[],
): Disagreement {
  const top = [...new Set(rankings.flatMap((ranking) => ranking.slice(0, TOP).map(({ id }) => id)))].toSorted();
  const ranks = rankings.map((ranking) => {
    const scores = new Map(ranking.map(({ id, expectedScore }) => [id, expectedScore]));
    return averageRanks(
      top.map((id) => scores.get(id)!),
      "higher",
      0,
    );
  });
  const concordance = kendallsW(ranks);
  return {
    widest: widestOf(voices),
    farthest: farthestOf(voices),
    kendallsW: concordance === null ? null : stored(concordance),
    ranked: top,
  };
}

function widestOf(voices: readonly VoiceOpinion[]): Disagreement["widest"] {
  if (voices.length < 2) return null;
  const spreads = Object.keys(voices[0]!.weights).map((key) => {
    const sorted = voices.toSorted((a, b) => a.weights[key]! - b.weights[key]!);
    const [low, high] = [sorted[0]!, sorted.at(-1)!].map(({ name, weights }) => ({
      voice: name,
      weight: weights[key]!,
    }));
    return { criterion: key, low: low!, high: high! };
  });
  const widest = spreads.reduce((most, each) => (spread(each) > spread(most) ? each : most));
  return spread(widest) > 0 ? widest : null;
}

function spread({ low, high }: { low: { weight: number }; high: { weight: number } }): number {
  return high.weight - low.weight;
}

function farthestOf(voices: readonly VoiceOpinion[]): Disagreement["farthest"] {
  const pairs = voices.flatMap((one, index) =>
    voices.slice(index + 1).map((other) => ({
      voices: [one.name, other.name] as const,
      share: stored(distance(one, other)),
    })),
  );
  if (pairs.length === 0) return null;
  const farthest = pairs.reduce((most, each) => (each.share > most.share ? each : most));
  return farthest.share > 0 ? farthest : null;
}

/** Half the sum of the differences: the weight that would have to move. */
function distance(one: VoiceOpinion, other: VoiceOpinion): number {
  const keys = Object.keys(one.weights);
  return keys.reduce((sum, key) => sum + Math.abs(one.weights[key]! - other.weights[key]!), 0) / 2;
}
