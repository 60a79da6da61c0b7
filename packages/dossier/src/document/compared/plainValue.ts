import { countWords } from "../figureWords.ts";

/** A value of a brief on one line, much as one would write it in YAML; what is long is cut. */
export function plainValue(value: unknown, longest = 60): string {
  const words = plainWords(value);
  return words.length <= longest ? words : `${words.slice(0, longest - 1)}…`;
}

function plainWords(value: unknown): string {
  if (value === null || value === undefined) return "–";
  if (typeof value === "number")
    return Number.isInteger(value) && Math.abs(value) >= 10_000 ? countWords(value) : String(rounded(value));
  if (typeof value === "string") return value;
  if (Array.isArray(value)) return value.length === 0 ? "none" : `[${value.map(plainWords).join(", ")}]`;
  if (typeof value !== "object") return String(value);
  const entries = Object.entries(value).map(([key, each]) => `${key}: ${plainWords(each)}`);
  return `{ ${entries.join(", ")} }`;
}

/** Four figures that matter: defaults that follow from others have many more. */
function rounded(value: number): number {
  return Number(value.toPrecision(Math.abs(value) >= 1000 ? 6 : 4));
}
