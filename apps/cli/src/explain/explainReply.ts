import type { Decision } from "@shoreline/decide";
import {
  explained,
  explainedDocument,
  findEntry,
  type Guide,
  guideDocument,
  type GuideEntry,
  languageOf,
  needsDefence,
} from "@shoreline/dossier";
import type { Fault } from "@shoreline/units";
import { languageFaults } from "../decision/askedLanguage.ts";
import { undecided } from "../decision/decideReply.ts";
import { decided, defended, type Question, readQuestion, warningLines } from "../decision/decided.ts";
import { answer, type Reply, refusal } from "../reply.ts";
import type { Surroundings } from "../surroundings.ts";
import { explainedPage } from "./explainedPage.ts";
import { guideIn } from "./guideIn.ts";
import { guidePage } from "./guidePage.ts";

/** What `explain` is asked, and how a brief is read where one was given. */
export interface ExplainQuestion {
  readonly question: string;
  readonly brief: string | undefined;
  /** As it was typed: "de". */
  readonly language?: string | undefined;
  readonly ask: (brief: string) => Question;
}

/** Answers `explain`: an entry of the guide, with the figures of a brief where one is given; or the list of all. */
export async function explainReply(
  { question, brief, language, ask }: ExplainQuestion,
  surroundings: Surroundings,
): Promise<Reply> {
  const [guide, faults] = [guideIn(language), languageFaults(language)];
  if (question.trim() === "") return listReply(guide, brief === undefined ? faults : [...faults, questionMissing()]);
  const found = entryFor(question, guide, faults);
  if (brief !== undefined) return explainedInCase(found, guide, ask(brief), surroundings);
  return isEntry(found) ? entryReply(found, guide) : refusal(found);
}

function listReply(guide: Guide, faults: readonly Fault[]): Reply {
  return faults.length === 0 ? answer(guideDocument(guide), () => guidePage(guide)) : refusal(faults);
}

/** The entry that is asked for, or every fault of the words. */
function entryFor(question: string, guide: Guide, faults: readonly Fault[]): GuideEntry | readonly Fault[] {
  const found = findEntry(question, guide);
  if (found.ok && faults.length === 0) return found.value;
  return found.ok ? faults : [...faults, ...found.faults];
}

function questionMissing(): Fault {
  const hint = 'For example: shoreline explain "is it reversible?" my-brief.yaml';
  return { code: "cli.missing-argument", path: "QUESTION", allowed: "a term or a question in your own words", hint };
}

async function entryReply(
  entry: GuideEntry,
  guide: Guide,
  decision?: Decision,
  notes: readonly string[] = [],
): Promise<Reply> {
  const language = await languageOf(guide.language);
  const page = () => explainedPage(explained(entry, decision, guide, language), decision);
  return answer(explainedDocument(entry, decision, guide, language), page, notes);
}

/** With a brief: its faults are told together with those of the question. */
async function explainedInCase(
  found: GuideEntry | readonly Fault[],
  guide: Guide,
  question: Question,
  surroundings: Surroundings,
): Promise<Reply> {
  const faults = isEntry(found) ? [] : found;
  const read = await readQuestion(question, surroundings, faults);
  if (!read.ok) return refusal(read.faults);
  if (!isEntry(found)) return refusal(faults);
  const decision = await (needsDefence(found) ? defended : decided)(read.value, surroundings);
  if (!decision.ok) return undecided(decision.faults);
  return entryReply(found, guide, decision.value, warningLines(read.value.reading));
}

function isEntry(found: GuideEntry | readonly Fault[]): found is GuideEntry {
  return "kind" in found;
}
