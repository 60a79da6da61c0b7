import type { Decision } from "@shoreline/decide";
import {
  explained,
  explainedDocument,
  findEntry,
  guideDocument,
  type GuideEntry,
  needsDefence,
} from "@shoreline/dossier";
import type { Fault } from "@shoreline/units";
import { undecided } from "../decision/decideReply.ts";
import { decided, defended, type Question, readQuestion, warningLines } from "../decision/decided.ts";
import { answer, type Reply, refusal } from "../reply.ts";
import type { Surroundings } from "../surroundings.ts";
import { explainedPage } from "./explainedPage.ts";
import { guidePage } from "./guidePage.ts";

/** What `explain` is asked, and how a brief is read where one was given. */
export interface ExplainQuestion {
  readonly question: string;
  readonly brief: string | undefined;
  readonly ask: (brief: string) => Question;
}

/** Answers `explain`: an entry of the guide, with the figures of a brief where one is given; or the list of all. */
export async function explainReply(
  { question, brief, ask }: ExplainQuestion,
  surroundings: Surroundings,
): Promise<Reply> {
  if (question.trim() === "")
    return brief === undefined ? answer(guideDocument(), guidePage) : refusal([questionMissing()]);
  const found = findEntry(question);
  if (brief !== undefined) return explainedInCase(found.ok ? found.value : found.faults, ask(brief), surroundings);
  return found.ok ? entryReply(found.value) : refusal(found.faults);
}

function questionMissing(): Fault {
  const hint = 'For example: shoreline explain "is it reversible?" my-brief.yaml';
  return { code: "cli.missing-argument", path: "QUESTION", allowed: "a term or a question in your own words", hint };
}

function entryReply(entry: GuideEntry, decision?: Decision, notes: readonly string[] = []): Reply {
  return answer(explainedDocument(entry, decision), () => explainedPage(explained(entry, decision), decision), notes);
}

/** With a brief: its faults are told together with those of the question. */
async function explainedInCase(
  found: GuideEntry | readonly Fault[],
  question: Question,
  surroundings: Surroundings,
): Promise<Reply> {
  const faults = isEntry(found) ? [] : found;
  const read = await readQuestion(question, surroundings, faults);
  if (!read.ok) return refusal(read.faults);
  if (!isEntry(found)) return refusal(faults);
  const decision = await (needsDefence(found) ? defended : decided)(read.value, surroundings);
  if (!decision.ok) return undecided(decision.faults);
  return entryReply(found, decision.value, warningLines(read.value.reading));
}

function isEntry(found: GuideEntry | readonly Fault[]): found is GuideEntry {
  return "kind" in found;
}
