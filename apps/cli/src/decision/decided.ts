import { type Decision, type DecideOptions, decide, type SamplingMethod, samplingMethods } from "@shoreline/decide";
import { type BriefReading, readBrief } from "@shoreline/scope";
import type { Crew } from "@shoreline/simulate";
import { type Fault, givenText, nearestHint, type Result, refuse, succeed } from "@shoreline/units";
import { SEED, THREADS, TRIALS, wholeNumberFaults } from "../input/wholeNumber.ts";
import { count } from "../page/figures.ts";
import type { Surroundings } from "../surroundings.ts";
import { isProseFile } from "../read/isProseFile.ts";
import type { BriefText } from "../whatIf/briefSource.ts";
import { memoryFaults } from "./memoryNeed.ts";

/** A brief and how to sample it, as typed. */
export interface Question {
  readonly brief: string;
  readonly trials: string | undefined;
  readonly seed: string | undefined;
  readonly sampling?: string | undefined;
  readonly threads?: string | undefined;
  /** The brief is prose, also where its name does not say so. */
  readonly isProse?: boolean;
  /** The class of own projects to forecast by, whatever the brief says. */
  readonly forecastClass?: string | undefined;
  /** Fields of the brief that are to be said otherwise: `work.months=24`. */
  readonly set?: readonly string[];
}

/** A question whose words are all right. */
export interface ReadQuestion {
  readonly reading: BriefReading;
  readonly options: { readonly trials?: number; readonly seed?: number; readonly sampling?: SamplingMethod };
  /** Threads that compute along, where there are any. */
  readonly crew?: Crew | undefined;
}

/** The text of a brief and how it is to be read; or why it cannot be had. */
export async function briefText(
  { brief: file, isProse, forecastClass, set = [] }: Question,
  { readText, today, classes }: Surroundings,
): Promise<Result<BriefText>> {
  const text = await readText(file, "BRIEF");
  if (!text.ok) return text;
  const own = await (asksForClass([text.value, ...set], forecastClass) ? classes.load() : succeed(new Map()));
  if (!own.ok) return own;
  const options = {
    name: file === "-" ? "standard input" : file,
    classes: own.value,
    ...(forecastClass === undefined ? {} : { forecastClass }),
  };
  return succeed({ text: text.value, file, isProse: isProse === true || isProseFile(file), today: today(), options });
}

/** The brief of a file, also one in prose; or everything that is wrong with the file, with `--set` or with the brief. */
async function readBriefFile(question: Question, surroundings: Surroundings): Promise<Result<BriefReading>> {
  const brief = await briefText(question, surroundings);
  if (question.set !== undefined && question.set.length > 0) {
    const { setBrief } = await import("../whatIf/setBrief.ts");
    return setBrief(brief, question.set);
  }
  if (!brief.ok) return brief;
  if (!brief.value.isProse) return readBrief(brief.value.text, brief.value.options);
  const { proseBrief } = await import("../read/proseBrief.ts");
  return proseBrief(brief.value);
}

/** Own classes are read from their folder only where one is named. */
function asksForClass(texts: readonly string[], forecastClass: string | undefined): boolean {
  return forecastClass !== undefined || texts.some((text) => text.includes("forecastClass"));
}

/** The question with its brief read, or all faults: of the numbers, of other options and of the brief. */
export async function readQuestion(
  question: Question,
  surroundings: Surroundings,
  otherFaults: readonly Fault[] = [],
): Promise<Result<ReadQuestion>> {
  const { trials, seed, sampling, threads } = question;
  const reading = await readBriefFile(question, surroundings);
  const typed = [
    ...wholeNumberFaults(trials, TRIALS),
    ...wholeNumberFaults(seed, SEED),
    ...samplingFaults(sampling),
    ...wholeNumberFaults(threads, THREADS),
    ...otherFaults,
  ];
  if (!reading.ok) return refuse([...typed, ...reading.faults]);
  if (typed.length > 0) return refuse(typed);
  const options = {
    ...(trials === undefined ? {} : { trials: Number(trials) }),
    ...(seed === undefined ? {} : { seed: Number(seed) }),
    ...(sampling === undefined ? {} : { sampling: sampling as SamplingMethod }),
  };
  const crew = await surroundings.crew?.(threads === undefined ? undefined : Number(threads));
  return succeed({ reading: reading.value, options, crew });
}

function samplingFaults(given: string | undefined): Fault[] {
  if (given === undefined || samplingMethods.some((method) => method === given)) return [];
  const hint = nearestHint(given, samplingMethods);
  const allowed = samplingMethods.join(" or ");
  return [{ code: "cli.sampling", path: "--sampling", given: givenText(given), allowed, ...(hint ? { hint } : {}) }];
}

/** Simulates and ranks. */
export function decided(question: ReadQuestion, surroundings: Surroundings): Result<Decision> {
  return simulated(question, surroundings, {});
}

/** Says on a terminal that it simulates, and does. */
function simulated(
  { reading, options, crew }: ReadQuestion,
  { announce, availableBytes }: Surroundings,
  extent: Pick<DecideOptions, "defended">,
): Result<Decision> {
  const faults = memoryFaults(reading, options.trials ?? 0, availableBytes());
  if (faults.length > 0) return refuse(faults);
  const takeBack = announce(simulating(options.trials));
  try {
    return decide(reading, { ...options, crew, ...extent });
  } finally {
    takeBack();
  }
}

function simulating(trials: number | undefined): string {
  return `Simulating ${trials === undefined ? "" : `${count(trials)} `}futures…`;
}

/** The same with its defence: what moves it, what turns it, and what it would be worth to know. */
export function defended(question: ReadQuestion, surroundings: Surroundings): Result<Decision> {
  return simulated(question, surroundings, { defended: true });
}

/** Warnings, each a line. */
export function warningLines({ warnings }: { readonly warnings: readonly Fault[] }): string[] {
  return warnings.map(({ path, given, hint, allowed }) => {
    const what = [path, given].filter((part) => part !== undefined && part !== "").join(": ");
    return `Warning: ${[what, hint ?? allowed].filter((part) => part !== undefined).join(". ")}`;
  });
}
