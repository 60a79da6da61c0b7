import { criterionWords, wordOf } from "@shoreline/decide";

/** A criterion as the head of a row: "Protection of know-how and data". */
export function criterionName(key: string): string {
  const words = wordOf(criterionWords, key);
  return words.charAt(0).toUpperCase() + words.slice(1);
}
