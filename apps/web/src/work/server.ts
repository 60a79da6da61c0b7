import type { ApiClient, Failure, Problem } from "@shoreline/api";
import type { Fault } from "@shoreline/units";

/** Something the service refused or could not do, with everything that it said about it. */
export class Refused extends Error {
  readonly problem: Problem;
  /** Seconds after which it is worth trying again, where the service said so. */
  readonly retryAfter: number | undefined;

  constructor(problem: Problem, retryAfter?: number) {
    super(problem.detail ?? problem.title);
    this.name = "Refused";
    this.problem = problem;
    this.retryAfter = retryAfter;
  }

  /** `not-found`, `faults` …; `offline` where the service was not reached at all. */
  get kind(): string {
    return this.problem.type.replace(/^\/problems\//, "");
  }

  get status(): number {
    return this.problem.status;
  }

  get faults(): readonly Fault[] {
    return (this.problem.faults ?? []) as readonly Fault[];
  }
}

/** The status of what never reached a service. */
export const OFFLINE = 0;

let loaded: Promise<ApiClient> | undefined;

/** The client of the service that the page came from; fetched when something is asked for the first time. */
function client(): Promise<ApiClient> {
  return (loaded ??= import("./apiClient.ts").then(({ apiClient }) =>
    apiClient({ baseUrl: location.origin, fetch: (address, init) => fetch(address, init) }),
  ));
}

/**
 * Asks the service, as the browser's session: `ask((service) => service.briefs.read({ path: { id } }))`. Gives what
 * was answered; rejects with `Refused` where it was refused, and where the service cannot be reached.
 */
export async function ask<S extends { readonly ok: true }>(
  call: (service: ApiClient) => Promise<S | Failure>,
): Promise<S> {
  const answer = await reached(call);
  if (answer.ok) return answer;
  const seconds = Number(answer.header("Retry-After"));
  const refused = new Refused(answer.problem, seconds > 0 ? seconds : undefined);
  if (refused.status === 401) for (const hear of signedOutListeners) hear();
  throw refused;
}

async function reached<A>(call: (service: ApiClient) => Promise<A>): Promise<A> {
  try {
    return await call(await client());
  } catch (error) {
    const detail = error instanceof Error ? error.message : String(error);
    throw new Refused({ type: "/problems/offline", title: "The service cannot be reached", status: OFFLINE, detail });
  }
}

const signedOutListeners = new Set<() => void>();

/** Is told when the service no longer knows who asks; ends with the returned function. */
export function onSignedOut(hear: () => void): () => void {
  signedOutListeners.add(hear);
  return () => signedOutListeners.delete(hear);
}

/** Whether another try may help: not where the service has understood and refused. */
export function mayTryAgain(error: unknown): boolean {
  return !(error instanceof Refused) || error.status === OFFLINE || error.status >= 500;
}

/** For requests that make something: the same key again does not make it twice. */
export function once(): { readonly idempotencyKey: string } {
  return { idempotencyKey: crypto.randomUUID() };
}
