import type { Signed } from "../http/signed.ts";

/** How long an answer of the database is believed, in milliseconds: a revocation elsewhere takes at most so long. */
export const BELIEVED_MILLISECONDS = 5000;
const MOST_REMEMBERED = 10_000;
/** A question to the database that takes longer has failed. */
const LONGEST_READ_MILLISECONDS = 60_000;

/** Who was behind a token a moment ago, so that a busy client does not ask the database about itself each time. */
export interface Remembered {
  get(hash: string): Signed | undefined;
  /** `askedAt` is when the database was asked: what was forgotten since then is not remembered again. */
  set(hash: string, signed: Signed, askedAt: number): void;
  /** Forgets a member, session or token. To be called once their change is committed: what was read before stays out. */
  forget(id: string): void;
  /** Hears of whoever is forgotten, as long as the memory lives. */
  onForget(hear: (id: string) => void): void;
}

interface Entry {
  readonly signed: Signed;
  readonly until: number;
}

/** A memory with nothing in it. `now` in milliseconds. */
export function remembered(now: () => number): Remembered {
  const entries = new Map<string, Entry>();
  const forgotten = new Map<string, number>();
  const listeners = new Set<(id: string) => void>();
  return {
    get(hash) {
      const found = entries.get(hash);
      if (found !== undefined && found.until > now()) return found.signed;
      entries.delete(hash);
      return undefined;
    },
    set(hash, signed, askedAt) {
      if (idsOf(signed).some((id) => (forgotten.get(id) ?? -Infinity) >= askedAt)) return;
      if (entries.size >= MOST_REMEMBERED) entries.clear();
      entries.set(hash, { signed, until: askedAt + BELIEVED_MILLISECONDS });
    },
    forget(id) {
      if (forgotten.size >= MOST_REMEMBERED) dropBefore(forgotten, now() - LONGEST_READ_MILLISECONDS);
      forgotten.set(id, now());
      for (const [hash, { signed }] of entries) if (idsOf(signed).includes(id)) entries.delete(hash);
      for (const hear of listeners) hear(id);
    },
    onForget(hear) {
      listeners.add(hear);
    },
  };
}

function idsOf({ actor, by }: Signed): string[] {
  return [actor.memberId, by.id];
}

function dropBefore(forgotten: Map<string, number>, moment: number): void {
  for (const [id, at] of forgotten) if (at < moment) forgotten.delete(id);
}
