import type { Asked, operations } from "@shoreline/api";
import type { OwnFact } from "@shoreline/atlas";
import { useQuery } from "@tanstack/react-query";
import type { ToldFact } from "../engine/atlas/shownFact.ts";
import { factsQuery, type OwnFact as KeptFact } from "./kept.ts";
import { queries } from "./queries.ts";
import { ask, once } from "./server.ts";
import { noted, sessionQuery, useSession } from "./session.ts";

/** What the organisation of who uses the page knows better than the atlas. */
export interface OwnFacts {
  /** Empty where nobody is signed in, or may not read them; undefined until that is known. */
  readonly told: readonly ToldFact[] | undefined;
  /** The same, as briefs tell them. */
  readonly facts: readonly OwnFact[] | undefined;
  /** Why they could not be asked for; until they can be, nothing of them is known. */
  readonly error: Error | null;
}

/** Remembered, because everything that is decided by own facts hangs on them. */
const NOBODY: OwnFacts = { told: [], facts: [], error: null };
const WAITING: OwnFacts = { told: undefined, facts: undefined, error: null };

/** The organisation's own facts, alive: published figures alone where nobody is signed in. */
export function useOwnFacts(): OwnFacts {
  const { state, may } = useSession();
  const mayRead = may("facts:read");
  const { data, error } = useQuery({ ...factsQuery, staleTime: FRESH_MS, select: toldFacts, enabled: mayRead });
  if (state === "unknown") return WAITING;
  if (!mayRead) return NOBODY;
  if (data) return { ...data, error: null };
  return error ? { ...NOBODY, error } : WAITING;
}

/** What was asked for this shortly before is not asked for once more. */
const FRESH_MS = 10_000;

/** Asks for them early, beside what else a screen needs: a decision waits for them, and they for who is signed in. */
export function fetchOwnFacts(): void {
  if (!noted()) return;
  void queries.prefetchQuery(sessionQuery);
  void queries.prefetchQuery({ ...factsQuery, staleTime: FRESH_MS });
}

function toldFacts(kept: readonly KeptFact[]) {
  const told = kept.map(toldFact);
  return { told, facts: told.map(({ fact }) => fact) };
}

function toldFact({ id, version, key, place, value, low, high, unit, date, source, note }: KeptFact): ToldFact {
  const range = { ...(low === null ? {} : { low }), ...(high === null ? {} : { high }) };
  return { id, version, fact: { key, place, value, ...range, unit, date, source, ...(note === "" ? {} : { note }) } };
}

/** A fact as it may be told; what is wrong with it the service says. */
export type FactToTell = Asked<typeof operations.facts.create>["body"];

/** Tells a fact anew, or corrects the one that was told before. `Refused` with its faults at their fields. */
export async function tellFact(body: FactToTell, before?: ToldFact): Promise<void> {
  if (before === undefined) await ask((service) => service.facts.create({ body }, once()));
  else
    await ask((service) => service.facts.update({ path: { id: before.id }, body }, { ifMatch: `"${before.version}"` }));
  await queries.invalidateQueries(factsQuery);
}

/** Takes a fact back, so that the atlas answers again. */
export async function takeBack({ id, version }: Pick<ToldFact, "id" | "version">): Promise<void> {
  try {
    await ask((service) => service.facts.remove({ path: { id } }, { ifMatch: `"${version}"` }));
  } finally {
    await queries.invalidateQueries(factsQuery);
  }
}
