import { compareDecisions } from "@shoreline/decide";
import { comparisonSentence } from "@shoreline/dossier";
import { type Fault, givenText } from "@shoreline/units";
import type { Question } from "../decision/decided.ts";
import { answer, type Reply, refusal } from "../reply.ts";
import type { Surroundings } from "../surroundings.ts";
import { comparisonPage } from "./comparisonPage.ts";
import { readCompared } from "./readCompared.ts";

/** Two decisions or briefs and how to decide the briefs, as typed. */
export interface CompareQuestion extends Omit<Question, "brief"> {
  readonly before: string;
  readonly after: string;
}

const NAMES = ["BEFORE", "AFTER"] as const;

/** Answers `compare`: what changed between two decisions, and which change did what. */
export async function compareReply(
  { before, after, ...options }: CompareQuestion,
  surroundings: Surroundings,
): Promise<Reply> {
  const twice = before === "-" && after === "-";
  if (twice) return refusal([twiceFault()]);
  const first = await readCompared({ ...options, brief: before }, NAMES[0], surroundings);
  const second = await readCompared({ ...options, brief: after }, NAMES[1], surroundings);
  if (!first.ok || !second.ok) {
    const faults = [first, second].flatMap((each) => (each.ok ? [] : each.faults));
    return isInfeasible(faults) ? { kind: "refusal", exitCode: 3, faults } : refusal(distinct(faults));
  }
  const { decision: was } = first.value;
  const { decision: is } = second.value;
  const comparison = compareDecisions(was, is);
  const summary = comparisonSentence(comparison, was, is);
  const notes = [...first.value.notes, ...second.value.notes];
  return answer({ ...comparison, summary }, () => comparisonPage(comparison, was, is), [...new Set(notes)]);
}

function isInfeasible(faults: readonly Fault[]): boolean {
  return faults.every(({ code }) => code === "decide.no-feasible-alternative");
}

/** An option that is wrong is wrong for both sides; once is enough. */
function distinct(faults: readonly Fault[]): Fault[] {
  return faults.filter((fault, index) => {
    const first = faults.findIndex(
      ({ code, path, given }) => code === fault.code && path === fault.path && given === fault.given,
    );
    return first === index;
  });
}

function twiceFault(): Fault {
  const hint = "Keep one of them in a file.";
  return {
    code: "cli.stdin-twice",
    path: NAMES[1],
    given: givenText("-"),
    allowed: "a file beside BEFORE -",
    hint,
  };
}
