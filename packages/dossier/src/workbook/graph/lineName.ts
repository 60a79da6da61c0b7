import { lineWords, wordOf } from "@shoreline/decide";
import type { LineKey } from "@shoreline/economics";

/** What a line of the cash flow is called at the head of a row. */
export function lineName(key: LineKey): string {
  const words = wordOf(lineWords, key);
  return words.charAt(0).toUpperCase() + words.slice(1);
}
