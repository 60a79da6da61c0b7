import { succeed } from "@shoreline/units";
import { type Question, readQuestion, warningLines } from "../decision/decided.ts";
import { answer, type Reply, refusal } from "../reply.ts";
import type { Surroundings } from "../surroundings.ts";
import { forecast } from "@shoreline/decide";
import { forecastPage } from "./forecastPage.ts";

const USUAL_TRIALS = 4096;
const USUAL_SEED = 1;

/** Answers `forecast`: how much work a brief is. */
export async function forecastReply(question: Question, surroundings: Surroundings): Promise<Reply> {
  const read = await readQuestion(question, surroundings);
  if (!read.ok) return refusal(read.faults);
  const { reading, options } = read.value;
  const classes = await (reading.brief.work.reference === undefined ? succeed(new Map()) : surroundings.classes.load());
  if (!classes.ok) return refusal(classes.faults);
  const { trials = USUAL_TRIALS, seed = USUAL_SEED, sampling: method } = options;
  const sampling = { trials, seed, ...(method === undefined ? {} : { method }) };
  const found = forecast(reading, sampling, classes.value);
  return answer(found, () => forecastPage(found), warningLines(reading));
}
