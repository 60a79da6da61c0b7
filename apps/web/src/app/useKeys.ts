import { useNavigate } from "@tanstack/react-router";
import { useEffect } from "react";
import { places } from "./places.ts";

/** A second key must follow the first within a second. */
const TOGETHER_MS = 1000;

/** Ctrl+K (or ⌘K) opens the palette; `g` and a letter goes to a room. Keys typed into a field are left alone. */
export function useKeys(openPalette: () => void): void {
  const navigate = useNavigate();
  useEffect(() => {
    let first = { key: "", at: 0 };
    const onKey = (event: KeyboardEvent) => {
      if ((event.ctrlKey || event.metaKey) && event.key === "k") {
        event.preventDefault();
        openPalette();
        return;
      }
      if (event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return;
      const pair = event.timeStamp - first.at < TOGETHER_MS ? `${first.key} ${event.key}` : "";
      first = { key: event.key, at: event.timeStamp };
      const place = places.find(({ keys }) => keys === pair);
      if (place) void navigate({ to: place.to });
    };
    addEventListener("keydown", onKey);
    return () => removeEventListener("keydown", onKey);
  }, [navigate, openPalette]);
}

function isTyping(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && target.closest("input, textarea, select, [contenteditable]") !== null;
}
