import { useLocation, useNavigate, useSearch } from "@tanstack/react-router";
import { useCallback, useEffect, useLayoutEffect, useMemo, useRef } from "react";
import type { ShownSection } from "../engine/shown/shownDocument.ts";
import { foldedTables, unfoldedOf, unfoldedText, waysTo } from "./folding.ts";

/** What of the evidence is unfolded; it lives in the address, so that a link shows the same. */
export interface Unfolded {
  readonly has: (key: string) => boolean;
  readonly set: (keys: readonly string[], isOpen: boolean) => void;
}

/** Sections and tables as they are unfolded, what an address or a link within the page leads to included. */
export function useUnfolded(sections: readonly ShownSection[]): Unfolded {
  const { open } = useSearch({ strict: false });
  const navigate = useNavigate();
  const keys = useMemo(() => unfoldedOf(open), [open]);
  const goTo = useCallback(
    (changed: readonly string[], isOpen: boolean, hash: boolean) =>
      void navigate({
        to: ".",
        search: ({ open: before, ...rest }) => {
          const after = unfoldedText(withKeys(unfoldedOf(before), changed, isOpen));
          return after === undefined ? rest : { ...rest, open: after };
        },
        // A place that was gone to is left by hand: it must not be unfolded again.
        ...(hash ? { hash: true } : {}),
        replace: true,
        resetScroll: false,
        hashScrollIntoView: false,
      }),
    [navigate],
  );
  const unfold = useCallback((changed: readonly string[]) => goTo(changed, true, true), [goTo]);
  useLinked(sections, keys, unfold);
  useWholeWhileSearching(sections, keys, unfold);
  return useMemo(
    () => ({ has: (key) => keys.has(key), set: (changed, isOpen) => goTo(changed, isOpen, false) }),
    [keys, goTo],
  );
}

function withKeys(before: ReadonlySet<string>, keys: readonly string[], isOpen: boolean): ReadonlySet<string> {
  const changed = new Set(keys);
  return isOpen ? before.union(changed) : before.difference(changed);
}

type Unfold = (keys: readonly string[]) => void;

/** Unfolds what the hash of the address leads to, and goes there once it is to be seen. */
function useLinked(sections: readonly ShownSection[], keys: ReadonlySet<string>, unfold: Unfold): void {
  const hash = useLocation({ select: (location) => location.hash });
  const led = useRef("");
  const sought = useRef<{ readonly anchor: string; readonly ways: readonly string[] }>(undefined);
  useEffect(() => {
    if (hash === led.current) return;
    const ways = hash === "" ? [] : waysTo(hash, sections);
    // It may come with the defence.
    if (ways === undefined) return;
    led.current = hash;
    if (ways.length === 0) return;
    sought.current = { anchor: hash, ways };
    unfold(ways);
  }, [hash, sections, unfold]);
  useLayoutEffect(() => {
    if (sought.current === undefined || !sought.current.ways.every((key) => keys.has(key))) return;
    document.getElementById(sought.current.anchor)?.scrollIntoView();
    sought.current = undefined;
  });
}

/** Who searches the page finds every row of what is unfolded; what is folded opens by itself when something is found in it. */
function useWholeWhileSearching(sections: readonly ShownSection[], keys: ReadonlySet<string>, unfold: Unfold): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== "F3" && !((event.ctrlKey || event.metaKey) && event.key.toLowerCase() === "f")) return;
      const tables = sections.filter(({ id }) => keys.has(id)).flatMap(foldedTables);
      if (tables.some(({ key }) => !keys.has(key))) unfold(tables.map(({ key }) => key));
    };
    addEventListener("keydown", onKey);
    return () => removeEventListener("keydown", onKey);
  }, [sections, keys, unfold]);
}
