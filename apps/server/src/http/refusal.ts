import { type Problem, type ProblemKind, problemKinds } from "@shoreline/api";
import { type Fault, fewFaults } from "@shoreline/units";
import { MOST_FAULTS } from "./faults.ts";

/** What may be said about a problem besides its kind. */
export interface ProblemDetails {
  readonly detail?: string;
  readonly faults?: readonly Fault[];
  readonly headers?: Readonly<Record<string, string>>;
}

/**
 * A request that is refused. A handler returns or throws one; either way the transaction of the request keeps nothing.
 */
export class Refusal extends Error {
  readonly kind: ProblemKind;
  readonly details: ProblemDetails;

  constructor(kind: ProblemKind, details: ProblemDetails = {}) {
    super(problemKinds[kind][1]);
    this.kind = kind;
    this.details = details;
  }
}

/** A refusal of a kind: `return problem("not-found")`, `throw problem("faults", { faults })`. */
export function problem(kind: ProblemKind, details: ProblemDetails = {}): Refusal {
  return new Refusal(kind, details);
}

/** The body of the answer that tells a refusal. */
export function problemBody(refusal: Refusal, requestId: string): Problem {
  const [status, title] = problemKinds[refusal.kind];
  const { detail, faults } = refusal.details;
  return {
    type: `/problems/${refusal.kind}`,
    title,
    status,
    ...(detail === undefined ? {} : { detail }),
    instance: requestId,
    ...(faults === undefined ? {} : { faults: fewFaults(faults, MOST_FAULTS) }),
  };
}
