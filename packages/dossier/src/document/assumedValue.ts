import { figureWords, spacedName } from "./figureWords.ts";

/** An assumed value as people read it; a range with its unit, everything else as it stands in the brief. */
export function assumedValueWords(value: unknown): string {
  if (typeof value === "number") return figureWords(value);
  if (typeof value === "string") return spacedName(value);
  if (isRange(value)) {
    return `${figureWords(value.mode)} (${figureWords(value.low)} to ${figureWords(value.high)}) ${value.unit}`;
  }
  if (Array.isArray(value)) return value.length === 0 ? "none" : value.map(assumedValueWords).join(", ");
  if (typeof value === "object" && value !== null) {
    return Object.entries(value)
      .map(([key, each]) => `${spacedName(key)} ${assumedValueWords(each)}`)
      .join(", ");
  }
  return JSON.stringify(value);
}

interface Range {
  readonly low: number;
  readonly mode: number;
  readonly high: number;
  readonly unit: string;
}

function isRange(value: unknown): value is Range {
  return (
    typeof value === "object" &&
    value !== null &&
    "low" in value &&
    "mode" in value &&
    "high" in value &&
    "unit" in value
  );
}

/** True of a source that says no more than the reason does: somebody judged it so. */
export function isJudgement(source: string): boolean {
  return /^assumption$|judgement/i.test(source);
}
