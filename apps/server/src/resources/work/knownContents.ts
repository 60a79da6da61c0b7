import type { Signed } from "../../http/signed.ts";

const MOST = 20_000;

/**
 * Content ids of decisions that were read before in this process, so that "has it changed?" is answered without the
 * database: a decision never changes, and every member of its organisation but a guest may read it. What is remembered
 * for one organisation is found by its members alone. Guests always ask the database, because what they see changes
 * with where a brief is filed.
 */
export interface KnownContents {
  get(signed: Signed, id: string): string | undefined;
  remember(signed: Signed, id: string, contentId: string): void;
}

/** Remembers the last twenty thousand. */
export function knownContents(most = MOST): KnownContents {
  const contents = new Map<string, string>();
  return {
    get: (signed, id) => (signed.role === "guest" ? undefined : contents.get(keyOf(signed, id))),
    remember(signed, id, contentId) {
      if (signed.role === "guest") return;
      const key = keyOf(signed, id);
      contents.delete(key);
      contents.set(key, contentId);
      const oldest = contents.size > most ? contents.keys().next().value : undefined;
      if (oldest !== undefined) contents.delete(oldest);
    },
  };
}

function keyOf({ actor }: Signed, id: string): string {
  return `${actor.organisationId} ${id.toLowerCase()}`;
}
