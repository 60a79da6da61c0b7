import { useSyncExternalStore } from "react";

/** The kept brief that the draft was begun from, and the version that was read. */
export interface DraftOrigin {
  readonly id: string;
  readonly title: string;
  readonly etag: string;
}

/** Under which it is kept in the browser. */
export const ORIGIN = "shoreline.draft.origin";
const listeners = new Set<() => void>();
let now = read();

/** Takes note of where the draft comes from; nothing where it is new. */
export function noteOrigin(origin: DraftOrigin | undefined): void {
  now = origin;
  if (origin) localStorage.setItem(ORIGIN, JSON.stringify(origin));
  else localStorage.removeItem(ORIGIN);
  for (const listener of listeners) listener();
}

/** Takes up what another tab noted. */
export function rereadOrigin(): void {
  now = read();
  for (const listener of listeners) listener();
}

/** Where the draft comes from. */
export function origin(): DraftOrigin | undefined {
  return now;
}

/** Where the draft comes from, alive. */
export function useOrigin(): DraftOrigin | undefined {
  return useSyncExternalStore((listener) => {
    listeners.add(listener);
    return () => listeners.delete(listener);
  }, origin);
}

function read(): DraftOrigin | undefined {
  const kept = localStorage.getItem(ORIGIN);
  return kept === null ? undefined : (JSON.parse(kept) as DraftOrigin);
}
