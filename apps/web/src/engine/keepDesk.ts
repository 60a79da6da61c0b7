import { briefYaml, parseText, readBrief, type StatementReading } from "@shoreline/scope";
import { type Result, succeed } from "@shoreline/units";

/** What is asked before a brief is kept, and after it was fetched. */
export const keepDesk = {
  /** A brief as the document that the service keeps; all faults where it cannot be decided as it stands. */
  briefDocument(brief: unknown): Result<Record<string, unknown>> {
    const reading = readBrief(brief);
    if (!reading.ok) return reading;
    const parsed = typeof brief === "string" ? parseText(brief, "") : succeed(brief);
    return parsed.ok ? succeed(parsed.value as Record<string, unknown>) : parsed;
  },

  /** A kept brief as the text of a draft. */
  briefText(document: Record<string, unknown>): string {
    const brief = document as StatementReading["brief"];
    const [, ...lines] = briefYaml({ brief, evidence: [], questions: [], warnings: [] }, "").split("\n");
    return lines.join("\n");
  },
};
