import { collect, type Fault, givenText, refuse, type Result, succeed } from "@shoreline/units";
import { type Decision, english, type Language } from "@shoreline/decide";
import { languageOf } from "@shoreline/dossier";
import type { Output } from "../input/writeOutput.ts";
import type { Page } from "../page/page.ts";
import { answer, type Reply, refusal } from "../reply.ts";
import type { Surroundings } from "../surroundings.ts";
import { askedLanguage, languageFaults } from "./askedLanguage.ts";
import { decided, defended, type Question, readQuestion, warningLines } from "./decided.ts";
import { titledDecisionPage } from "./decisionPage.ts";
import { ALLOWED, type Decided, type Ending, writers } from "./documents.ts";
import { nothingFeasiblePage } from "./ruledOut.ts";
import { spokenPage } from "./spokenPage.ts";

/** Answers `decide`: the decision, printed and written where it was asked for. */
export async function decideReply(
  question: Question & { out: readonly string[]; isQuick?: boolean; language?: string | undefined },
  surroundings: Surroundings,
): Promise<Reply> {
  const faults = [...languageFaults(question.language), ...(await outFaults(question, surroundings))];
  const read = await readQuestion(asSaved(question), surroundings, faults);
  if (!read.ok) return refusal(read.faults);
  const decision = (question.isQuick ? decided : defended)(read.value, surroundings);
  if (!decision.ok) return undecided(decision.faults);
  const language = await languageOf(askedLanguage(question.language));
  const unwritten = await writeAll(
    question.out,
    { decision: decision.value, reading: read.value.reading, language },
    surroundings,
  );
  if (unwritten.length > 0) return refusal(unwritten);
  const notes = [...warningLines(decision.value), ...question.out.map((file) => `Written: ${file}`)];
  return answer(decision.value, () => pageIn(language, decision.value), notes);
}

/** The whole page in English; in another language the answer alone. */
function pageIn(language: Language, decision: Decision): Page {
  return language === english ? titledDecisionPage(decision) : spokenPage(decision, language);
}

/** Futures of a decision that is written to a file: it is read for longer than it takes. */
const SAVED_TRIALS = "16384";

function asSaved<Q extends Question & { readonly out: readonly string[] }>(question: Q): Q {
  return question.out.length > 0 && question.trials === undefined ? { ...question, trials: SAVED_TRIALS } : question;
}

/** Why there is no decision: nothing is feasible (3), or the question asks for too much (2). */
export function undecided(faults: readonly Fault[]): Reply {
  if (faults.some(({ code }) => code !== "decide.no-feasible-alternative")) return refusal(faults);
  return { kind: "refusal", exitCode: 3, faults, page: () => nothingFeasiblePage(faults) };
}

/** Makes every document first and then writes all of them or none; faults say which could not be made or written. */
async function writeAll(
  files: readonly string[],
  decided: Decided,
  { writeOutput }: Surroundings,
): Promise<readonly Fault[]> {
  const made = await Promise.all([...new Set(files)].map((file) => documentFor(file, decided)));
  const documents = collect(made);
  if (!documents.ok) return documents.faults;
  const [first, ...others] = documents.value;
  return first === undefined ? [] : writeOutput(first.file, first.content, "--out", others);
}

async function documentFor(file: string, decided: Decided): Promise<Result<Output>> {
  const content = await writers[endingOf(file) as Ending](decided);
  if (content.ok) return succeed({ file, content: content.value });
  return refuse(content.faults.map((fault) => ({ ...fault, path: "--out", given: givenText(file) })));
}

function endingOf(file: string): string {
  return /\.([^./\\]+)$/.exec(file)?.[1]?.toLowerCase() ?? "";
}

async function outFaults(
  { brief, out }: { brief: string; out: readonly string[] },
  surroundings: Surroundings,
): Promise<Fault[]> {
  const faults = await Promise.all(
    out.map(async (file) => {
      const ending = endingOf(file);
      if (!(ending in writers)) return [endingFault(file)];
      if (brief !== "-" && surroundings.isSameFile(brief, file)) return [overwriteFault(file)];
      return surroundings.writeFaults(file, "--out");
    }),
  );
  return faults.flat();
}

function endingFault(file: string): Fault {
  return { code: "cli.out-format", path: "--out", given: givenText(file), allowed: ALLOWED };
}

function overwriteFault(file: string): Fault {
  const hint = "That file is the brief itself, which would be lost.";
  return { code: "cli.out-is-brief", path: "--out", given: givenText(file), allowed: ALLOWED, hint };
}
