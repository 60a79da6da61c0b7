import { criterionWords } from "@shoreline/decide";

/** A criterion as the head of a row: "Protection of know-how and data". */
export function criterionName(key: string): string {
  const words = criterionWords[key] ?? key;
  return words.charAt(0).toUpperCase() + words.slice(1);
}
