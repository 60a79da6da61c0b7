import type { OwnFact } from "@shoreline/atlas";
import { parseText, withOwnFacts } from "@shoreline/scope";
import { succeed } from "@shoreline/units";

/** A brief, as data or text, with what its organisation knows better; what is no brief is left for its reader to refuse. */
export function ownBrief(brief: unknown, own: readonly OwnFact[]): unknown {
  if (own.length === 0) return brief;
  const parsed = typeof brief === "string" ? parseText(brief, "") : succeed(brief);
  const isBrief = parsed.ok && typeof parsed.value === "object" && parsed.value !== null;
  return isBrief ? withOwnFacts(parsed.value as Record<string, unknown>, own) : brief;
}
