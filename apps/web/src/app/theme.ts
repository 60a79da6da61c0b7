import { useSyncExternalStore } from "react";

const KEPT = "shoreline.theme";
const dark = matchMedia("(prefers-color-scheme: dark)");
const listeners = new Set<() => void>();

export type Theme = "light" | "dark";

function theme(): Theme {
  const chosen = document.documentElement.dataset["theme"];
  if (chosen === "light" || chosen === "dark") return chosen;
  return dark.matches ? "dark" : "light";
}

function subscribed(listener: () => void): () => void {
  listeners.add(listener);
  dark.addEventListener("change", listener);
  return () => {
    listeners.delete(listener);
    dark.removeEventListener("change", listener);
  };
}

/** The theme that is shown, and how to change it; the choice is kept for the next visit. */
export function useTheme(): { readonly theme: Theme; readonly choose: (theme: Theme) => void } {
  return { theme: useSyncExternalStore(subscribed, theme), choose };
}

function choose(chosen: Theme): void {
  document.documentElement.dataset["theme"] = chosen;
  localStorage.setItem(KEPT, chosen);
  for (const listener of listeners) listener();
}
