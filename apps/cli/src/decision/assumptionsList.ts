import type { Decision, RankedAssumption } from "@shoreline/decide";
import { figure } from "../page/figures.ts";
import { listBlock, type Section, sectionOf, textBlock } from "../page/page.ts";

const MOST_ASSUMPTIONS = 5;

/** The assumptions that move the answer most, and how much. */
export function assumptionsSection({ assumptions }: Decision): Section[] {
  const moving = assumptions.filter(({ influence }) => (influence ?? 0) > 0).slice(0, MOST_ASSUMPTIONS);
  const others = assumptions.length - moving.length;
  const rest =
    others === 0
      ? []
      : [textBlock(`${others} more assumptions move it less, or not at all; --json lists them.`, "quiet")];
  const title = "Check first: assumptions by how far they move the lead (points of 100)";
  return sectionOf(title, moving.length === 0 ? [] : [listBlock(moving.map(assumptionWords)), ...rest]);
}

function assumptionWords({ path, value, why, source, influence }: RankedAssumption): string {
  return `${((influence ?? 0) * 100).toFixed(1)}: ${path} = ${valueWords(value)}. ${sentence(why)}${sourceWords(source)}`;
}

/** Where it comes from, unless it is a judgement, which the reason already says. */
function sourceWords(source: string): string {
  return /^assumption$|judgement/i.test(source) ? "" : ` Source: ${sentence(source)}`;
}

/** A value as people read it; a range with its unit, everything else as it stands in the brief. */
function valueWords(value: unknown): string {
  if (typeof value === "number") return figure(value);
  if (typeof value === "string") return value;
  if (isRange(value)) return `${figure(value.mode)} (${figure(value.low)} to ${figure(value.high)}) ${value.unit}`;
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

function sentence(text: string): string {
  const first = text.charAt(0).toUpperCase() + text.slice(1);
  return /[.?]$/.test(first) ? first : `${first}.`;
}
