import type { CriterionKey } from "@shoreline/scope";
import { log } from "@shoreline/simulate";
import { expectOk } from "@shoreline/units";
import { ahp } from "../witnesses/ahp.ts";
import type { Consistency, HeardVoice, Stated, Voice } from "./voice.ts";

/** Voices in the form of a brief's priorities, their shares made to sum to 1. */
export function heardVoices(voices: readonly Voice[]): readonly HeardVoice[] {
  // Divided by the largest first, so that the sum of huge shares stays finite.
  const largest = Math.max(...voices.map(({ share }) => share));
  const all = voices.reduce((sum, { share }) => sum + share / largest, 0);
  return voices.map(({ name, share, stated }) => ({
    name,
    share: share / largest / all,
    stated: stated.kind,
    ...heard(stated),
  }));
}

function heard(stated: Stated): Pick<HeardVoice, "priorities" | "consistency"> {
  switch (stated.kind) {
    case "weights":
      return { priorities: { kind: "weights", weights: weighed(Object.entries(stated.weights)) }, consistency: null };
    case "order":
      return { priorities: { kind: "order", order: stated.order }, consistency: null };
    case "pairwise":
      return compared(stated);
  }
}

/** A criterion without weight is one that was not named. */
function weighed(entries: readonly (readonly [string, number])[]): Partial<Record<CriterionKey, number>> {
  return Object.fromEntries(entries.filter(([, weight]) => weight > 0));
}

function compared({
  criteria,
  pairwise,
}: Stated & { kind: "pairwise" }): Pick<HeardVoice, "priorities" | "consistency"> {
  const { weights, consistencyRatio } = expectOk(ahp({ pairwise }));
  const named = criteria.map((criterion, index) => [criterion, weights[index]!] as const);
  return {
    priorities: { kind: "weights", weights: weighed(named) },
    consistency:
      consistencyRatio === null ? null : { ratio: consistencyRatio, worst: worstOf(criteria, pairwise, weights) },
  };
}

/** The comparison that is farthest, as a factor, from what all of them together imply; null where all agree. */
function worstOf(
  criteria: readonly string[],
  pairwise: readonly (readonly number[])[],
  weights: readonly number[],
): Consistency["worst"] {
  const pairs = criteria.flatMap((criterion, i) =>
    criteria.slice(i + 1).map((over, after) => {
      const j = i + 1 + after;
      const [given, implied] = [pairwise[i]![j]!, weights[i]! / weights[j]!];
      return { criterion, over, given, implied, far: Math.abs(log(given / implied)) };
    }),
  );
  const worst = pairs.reduce((most, each) => (each.far > most.far ? each : most));
  if (worst.far < 1e-6) return null;
  const { far: _, ...said } = worst;
  return said;
}
