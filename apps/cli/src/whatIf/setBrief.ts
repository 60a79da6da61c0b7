import type { BriefReading } from "@shoreline/scope";
import { refuse, type Result } from "@shoreline/units";
import { briefSource, type BriefText, changedReading } from "./briefSource.ts";
import { typedChanges } from "./typedChanges.ts";

/** The brief of a text with what was typed behind `--set`, or all faults of both. */
export async function setBrief(brief: Result<BriefText>, words: readonly string[]): Promise<Result<BriefReading>> {
  const { changes, faults } = typedChanges(words);
  if (!brief.ok) return refuse([...faults, ...brief.faults]);
  const source = await briefSource(brief.value);
  if (!source.ok) return refuse([...faults, ...source.faults]);
  const reading = changedReading(source.value, [changes]);
  if (faults.length === 0) return reading;
  return refuse([...faults, ...(reading.ok ? [] : reading.faults)]);
}
