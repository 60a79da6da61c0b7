import { type GroupDecision, groupDecision, readVoices, type Voice } from "@shoreline/decide";
import { parseText } from "@shoreline/scope";
import { type Fault, givenText, refuse, type Result } from "@shoreline/units";
import { undecided } from "../decision/decideReply.ts";
import { type Question, type ReadQuestion, readQuestion, warningLines } from "../decision/decided.ts";
import { memoryFaults } from "../decision/memoryNeed.ts";
import { answer, type Reply, refusal } from "../reply.ts";
import type { Surroundings } from "../surroundings.ts";
import { groupPage } from "./groupPage.ts";
import { groupSentence } from "./groupSentence.ts";

/** A brief and a file of voices, as typed. */
export interface GroupQuestion extends Question {
  readonly file: string;
}

/** Answers `group`: what each voice and all together would choose, and whether what divides them matters. */
export async function groupReply(question: GroupQuestion, surroundings: Surroundings): Promise<Reply> {
  const voices = await voicesOf(question, surroundings);
  const read = await readQuestion(question, surroundings, voices.ok ? [] : voices.faults);
  if (!read.ok) return refusal(read.faults);
  if (!voices.ok) throw new Error("A fault of the voices was not told.");
  const group = grouped(read.value, voices.value, surroundings);
  if (!group.ok) return undecided(group.faults);
  const { currency } = read.value.reading.brief.company;
  const document = { ...group.value, summary: groupSentence(group.value), currency };
  return answer(document, () => groupPage(group.value), warningLines(group.value));
}

async function voicesOf({ brief, file }: GroupQuestion, { readText }: Surroundings): Promise<Result<readonly Voice[]>> {
  if (brief === "-" && file === "-") return refuse([twiceFault()]);
  const text = await readText(file, "VOICES");
  if (!text.ok) return text;
  const data = parseText(text.value, file === "-" ? "standard input" : file);
  return data.ok ? readVoices(data.value) : data;
}

function twiceFault(): Fault {
  const hint = "Keep one of them in a file.";
  return { code: "cli.stdin-twice", path: "VOICES", given: givenText("-"), allowed: "a file beside BRIEF -", hint };
}

function grouped(
  { reading, options, crew }: ReadQuestion,
  voices: readonly Voice[],
  { announce, availableBytes }: Surroundings,
): Result<GroupDecision> {
  const faults = memoryFaults(reading, options.trials ?? 0, availableBytes());
  if (faults.length > 0) return refuse(faults);
  const takeBack = announce(`Simulating for ${voices.length} voices…`);
  try {
    return groupDecision(reading, voices, { ...options, crew });
  } finally {
    takeBack();
  }
}
