import type { Answered, operations, Permission } from "@shoreline/api";
import { queryOptions, useQuery } from "@tanstack/react-query";
import { useSyncExternalStore } from "react";
import { ask, onSignedOut, Refused } from "./server.ts";
import { queries } from "./queries.ts";

export type Identity = Answered<typeof operations.sessions.current>["body"];

/** Who uses the page. `unknown` while the service is asked. */
export interface Session {
  readonly state: "unknown" | "signedOut" | "signedIn";
  readonly identity: Identity | undefined;
  readonly may: (permission: Permission) => boolean;
}

/**
 * Whether somebody signed in here. The cookie itself is hidden from the page, so that this is noted beside it: who
 * never signed in asks the service nothing.
 */
const KEPT = "shoreline.signedIn";
const listeners = new Set<() => void>();

/** Who is signed in, asked of the service. */
export const sessionQuery = queryOptions({
  queryKey: ["session"],
  queryFn: askSession,
  staleTime: 60_000,
});

async function askSession(): Promise<Identity | null> {
  try {
    return (await ask((service) => service.sessions.current())).body;
  } catch (error) {
    if (error instanceof Refused && error.status === 401) return null;
    throw error;
  }
}

/** Who is signed in, alive. */
export function useSession(): Session {
  const isNoted = useSyncExternalStore(subscribed, noted);
  const { data, isPending } = useQuery({ ...sessionQuery, enabled: isNoted });
  const identity = isNoted ? (data ?? undefined) : undefined;
  return {
    state: identity ? "signedIn" : isNoted && isPending ? "unknown" : "signedOut",
    identity,
    may: (permission) => identity?.permissions.includes(permission) === true,
  };
}

/** Takes note that somebody has just signed in. */
export function signedInAs(identity: Identity): void {
  queries.clear();
  queries.setQueryData(sessionQuery.queryKey, identity);
  note(true);
}

/** The browser came back from another place, where somebody perhaps signed in: has the service asked. */
export function mayBeSignedIn(): void {
  queries.removeQueries(sessionQuery);
  note(true);
}

/** Ends the session here and at the service. */
export async function signOut(): Promise<void> {
  await ask((service) => service.sessions.signOut());
  forget();
}

function forget(): void {
  note(false);
  queries.clear();
}

function note(isSignedIn: boolean): void {
  if (isSignedIn) localStorage.setItem(KEPT, "1");
  else localStorage.removeItem(KEPT);
  for (const listener of listeners) listener();
}

/** Whether somebody signed in here, as far as the page has noted. */
export function noted(): boolean {
  return localStorage.getItem(KEPT) !== null;
}

/** Another tab may sign in or out, too. */
function subscribed(listener: () => void): () => void {
  listeners.add(listener);
  addEventListener("storage", listener);
  return () => {
    listeners.delete(listener);
    removeEventListener("storage", listener);
  };
}

onSignedOut(() => note(false));
