import type { Verdict } from "@shoreline/decide";

/** How firmly a recommendation stands, as it is said. */
export const VERDICT_WORDS: Readonly<Record<Verdict, string>> = {
  clear: "clear",
  leaning: "leaning",
  tooCloseToCall: "too close to call",
};
