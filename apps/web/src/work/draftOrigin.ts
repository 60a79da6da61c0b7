import { useSyncExternalStore } from "react";

/** The kept brief that the draft was begun from, and the version that was read. */
export interface DraftOrigin {
  readonly id: string;
  readonly title: string;
  readonly etag: string;
}

const KEPT = "shoreline.draft.origin";
const listeners = new Set<() => void>();
let now = read();

/** Takes note of where the draft comes from; nothing where it is new. */
export function noteOrigin(origin: DraftOrigin | undefined): void {
  now = origin;
  if (origin) localStorage.setItem(KEPT, JSON.stringify(origin));
  else localStorage.removeItem(KEPT);
  for (const listener of listeners) listener();
}

/** Where the draft comes from, alive. */
export function useOrigin(): DraftOrigin | undefined {
  return useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => now,
  );
}

function read(): DraftOrigin | undefined {
  const kept = localStorage.getItem(KEPT);
  return kept === null ? undefined : (JSON.parse(kept) as DraftOrigin);
}
