import { type Assumptions, judgement } from "./assumptions.ts";
import type { Priorities } from "./brief.ts";
import type { GivenBrief } from "./schema.ts";
import { type CriterionKey, criterionKeys } from "./vocabulary.ts";

type GivenPriorities = NonNullable<GivenBrief["priorities"]>;
type GivenWeights = Partial<Record<CriterionKey, number | undefined>>;

/** Priorities in one form: nothing said, an order, or weights that sum to 1. */
export function completePriorities(given: GivenPriorities | undefined, notes: Assumptions): Priorities {
  if (given === undefined) {
    const why = "Nothing is said about what matters most; every mix of weights counts.";
    return notes.assume("priorities", { kind: "none" }, judgement(why));
  }
  if (Array.isArray(given)) return orderOf(given);
  if (!("kind" in given)) return weightsOf(given);
  if (given.kind === "order") return orderOf(given.order);
  return given.kind === "weights" ? weightsOf(given.weights) : { kind: "none" };
}

/** An order of nothing says nothing. */
function orderOf(order: readonly CriterionKey[]): Priorities {
  return order.length === 0 ? { kind: "none" } : { kind: "order", order };
}

function weightsOf(given: GivenWeights): Priorities {
  const total = criterionKeys.reduce((sum, key) => sum + (given[key] ?? 0), 0);
  if (total === 0) return { kind: "none" };
  // Weights that already add up to 1 stay as they are, so that reading them again changes nothing.
  const scale = Math.abs(total - 1) < 1e-12 ? 1 : total;
  const weights = criterionKeys.flatMap((key) => {
    const weight = given[key] ?? 0;
    return weight > 0 ? [[key, weight / scale]] : [];
  });
  return { kind: "weights", weights: Object.fromEntries(weights) as Partial<Record<CriterionKey, number>> };
}
