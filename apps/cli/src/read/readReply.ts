import { isAskableDate, askableDates } from "@shoreline/calendars";
import {
  briefYaml,
  type LanguagePort,
  readBrief,
  readStatement,
  readStatementWith,
  type StatementReading,
  withPlaces,
} from "@shoreline/scope";
import { type Fault, givenText, type Result, succeed } from "@shoreline/units";
import { answer, type Reply, refusal } from "../reply.ts";
import type { Surroundings } from "../surroundings.ts";
import { readingPage } from "./readingPage.ts";

/** What `read` is asked, as typed. */
export interface ReadingQuestion {
  readonly file: string;
  readonly out: string | undefined;
  readonly today: string | undefined;
  /** Whether a language model may help, where one is configured. */
  readonly hasModel: boolean;
}

/** What a reading touches outside. */
export type ReadingSurroundings = Pick<
  Surroundings,
  "readText" | "writeFaults" | "writeOutput" | "isSameFile" | "today" | "language" | "announce"
>;

/** Answers `read`: a brief from prose, each field with its words, and what is still open. */
export async function readReply(question: ReadingQuestion, surroundings: ReadingSurroundings): Promise<Reply> {
  const typed = [...(await outFaults(question, surroundings)), ...todayFaults(question.today)];
  const port = await portFor(question, surroundings);
  const text = await surroundings.readText(question.file, "TEXTFILE");
  const faults = [...typed, ...faultsOf(port), ...faultsOf(text)];
  if (faults.length > 0 || !port.ok || !text.ok) return refusal(faults);
  const reading = await readingOf(text.value, question, { port: port.value, surroundings });
  return reading.ok ? shown(reading.value, question, { port: port.value, surroundings }) : refusal(reading.faults);
}

interface Ground {
  readonly port: LanguagePort | undefined;
  readonly surroundings: ReadingSurroundings;
}

async function portFor({ hasModel }: ReadingQuestion, { language }: ReadingSurroundings) {
  return hasModel && language !== undefined ? language() : succeed<LanguagePort | undefined>(undefined);
}

async function readingOf(
  text: string,
  { file, today }: ReadingQuestion,
  { port, surroundings }: Ground,
): Promise<Result<StatementReading>> {
  const name = file === "-" ? "standard input" : file;
  const options = { today: today ?? surroundings.today(), name };
  if (port === undefined) return readStatement(text, options);
  const takeBack = surroundings.announce(`Asking ${port.name}…`);
  try {
    return await readStatementWith(port, text, options);
  } finally {
    takeBack();
  }
}

async function shown(
  reading: StatementReading,
  { file, out }: ReadingQuestion,
  { port, surroundings }: Ground,
): Promise<Reply> {
  const source = file === "-" ? "standard input" : file;
  const unwritten = out === undefined ? [] : await surroundings.writeOutput(out, briefYaml(reading, source), "--out");
  if (unwritten.length > 0) return refusal(unwritten);
  const context = { file, written: out, isEnough: readBrief(withPlaces(reading.brief)).ok, model: port?.name };
  const { brief, evidence, questions, warnings } = reading;
  const document = { schema: "reading/1", brief, evidence, questions, warnings };
  return answer(document, () => readingPage(reading, context), out === undefined ? [] : [`Written: ${out}`]);
}

function faultsOf(result: Result<unknown>): readonly Fault[] {
  return result.ok ? [] : result.faults;
}

function todayFaults(today: string | undefined): Fault[] {
  if (today === undefined || isAskableDate(today)) return [];
  const hint = "It is the day on which the text is read, from which words such as next spring count.";
  return [{ code: "cli.date", path: "--today", given: givenText(today), allowed: askableDates, hint }];
}

async function outFaults({ file, out }: ReadingQuestion, surroundings: ReadingSurroundings): Promise<readonly Fault[]> {
  if (out === undefined) return [];
  const fault = { path: "--out", given: givenText(out), allowed: "a file that ends in .yaml or .yml" };
  if (!/\.ya?ml$/i.test(out)) return [{ code: "cli.out-format", ...fault }];
  if (file === "-" || !surroundings.isSameFile(file, out)) return surroundings.writeFaults(out, "--out");
  return [{ code: "cli.out-is-text", ...fault, hint: "That file is the text itself, which would be lost." }];
}
