import type { Brief } from "@shoreline/scope";
import { criteria, optionalCriteria } from "./criteria.ts";
import type { Criterion } from "./criterion.ts";

type Priorities = Brief["priorities"];

/**
 * The criteria that count by these priorities, several of them together where several people have a say: the standard
 * ones, and then each optional one that somebody gives weight. Weights and values by criterion stand in this order.
 */
export function weighedCriteria(...priorities: readonly Priorities[]): readonly Criterion[] {
  return [...criteria, ...optionalCriteria.filter(({ key }) => priorities.some((each) => names(each, key)))];
}

function names(priorities: Priorities, key: string): boolean {
  switch (priorities.kind) {
    case "none":
      return false;
    case "order":
      return priorities.order.some((named) => named === key);
    case "weights":
      return Object.entries(priorities.weights).some(([named, weight]) => named === key && weight > 0);
  }
}
