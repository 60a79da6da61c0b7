import { placeSummary } from "@shoreline/atlas";
import {
  type ComparedSites,
  type Coverage,
  coverage,
  coverageComparison,
  rememberingSolver,
  rosterCalendar,
} from "@shoreline/calendars";
import { highsSolver } from "@shoreline/solver";
import type { Fault } from "@shoreline/units";
import { answer, type Reply, refusal } from "../reply.ts";
import type { Surroundings } from "../surroundings.ts";
import { coveragePage } from "./coveragePage.ts";
import { type ReadCoverage, readCoverage } from "./coverageQuestion.ts";
import type { TypedCoverage } from "./typedCoverage.ts";
import { atOptions } from "./typedNeed.ts";

/** Answers `coverage`: the smallest lawful roster, how it fares over the year, and what fewer sites would need. */
export async function coverageReply(asked: TypedCoverage, surroundings: Surroundings): Promise<Reply> {
  const read = await readCoverage(asked, surroundings);
  const { ics } = asked.typed;
  const unwritable = ics === undefined ? [] : await surroundings.writeFaults(ics, "--ics");
  const faults = [...(read.ok ? [] : read.faults), ...unwritable];
  if (faults.length > 0 || !read.ok) return refusal(faults);
  const takeBack = surroundings.announce("Looking for the smallest roster …");
  const found = await searched(read.value, !asked.flags.has("no-comparison")).finally(takeBack);
  if (found.kind === "faults") return refused(found.faults);
  return replied(read.value, found, { ics, surroundings });
}

type Found =
  | { readonly kind: "found"; readonly roster: Coverage; readonly comparison: readonly ComparedSites[] }
  | { readonly kind: "faults"; readonly faults: readonly Fault[] };

async function searched({ question }: ReadCoverage, isCompared: boolean): Promise<Found> {
  const highs = highsSolver();
  const solve = rememberingSolver(highs.solve);
  try {
    const roster = atOptions(await coverage(question, solve));
    if (!roster.ok) return { kind: "faults", faults: roster.faults };
    const isWorth = isCompared && question.sites.length > 1;
    const comparison = isWorth ? await coverageComparison(question, roster.value, solve) : [];
    return { kind: "found", roster: roster.value, comparison };
  } finally {
    await highs.close();
  }
}

/** Hours that no lawful shift reaches are no fault of the input: nothing is feasible. */
function refused(faults: readonly Fault[]): Reply {
  const isInfeasible = faults.every(({ code }) => code === "coverage.uncovered");
  return isInfeasible ? { kind: "refusal", exitCode: 3, faults } : refusal(faults);
}

async function replied(
  { places, origin, warnings }: ReadCoverage,
  { roster, comparison }: Extract<Found, { kind: "found" }>,
  { ics, surroundings }: { readonly ics: string | undefined; readonly surroundings: Surroundings },
): Promise<Reply> {
  const faults = ics === undefined ? [] : await surroundings.writeOutput(ics, rosterCalendar(roster), "--ics");
  if (faults.length > 0) return refusal(faults);
  const need = { ...roster.need, ...(origin === undefined ? {} : { origin }) };
  const document = { schema: "coverage/1", places: places.map(placeSummary), ...roster, need, comparison };
  const notes = [...warnings, ...(ics === undefined ? [] : [`Wrote ${ics}`])];
  return answer(document, () => coveragePage(roster, comparison, origin), notes);
}
