import { type Decision, decide } from "@shoreline/decide";
import { type BriefReading, readBrief } from "@shoreline/scope";
import { type Fault, type Result, refuse, succeed } from "@shoreline/units";
import { SEED, TRIALS, wholeNumberFaults } from "../input/wholeNumber.ts";
import { count } from "../page/figures.ts";
import type { Surroundings } from "../surroundings.ts";
import { isProseFile } from "../read/isProseFile.ts";
import { memoryFaults } from "./memoryNeed.ts";

/** A brief and how to sample it, as typed. */
export interface Question {
  readonly brief: string;
  readonly trials: string | undefined;
  readonly seed: string | undefined;
  /** The brief is prose, also where its name does not say so. */
  readonly isProse?: boolean;
  /** The class of own projects to forecast by, whatever the brief says. */
  readonly forecastClass?: string | undefined;
}

/** A question whose words are all right. */
export interface ReadQuestion {
  readonly reading: BriefReading;
  readonly options: { readonly trials?: number; readonly seed?: number };
}

/** The brief of a file, also one in prose; or everything that is wrong with the file or with the brief. */
async function readBriefFile(
  { brief: file, isProse, forecastClass }: Question,
  { readText, today, classes }: Surroundings,
): Promise<Result<BriefReading>> {
  const text = await readText(file, "BRIEF");
  if (!text.ok) return text;
  const own = await (asksForClass(text.value, forecastClass) ? classes.load() : succeed(new Map()));
  if (!own.ok) return own;
  const options = {
    name: file === "-" ? "standard input" : file,
    classes: own.value,
    ...(forecastClass === undefined ? {} : { forecastClass }),
  };
  if (isProse !== true && !isProseFile(file)) return readBrief(text.value, options);
  const { proseBrief } = await import("../read/proseBrief.ts");
  return proseBrief({ text: text.value, file, today: today(), options });
}

/** Own classes are read from their folder only where one is named. */
function asksForClass(brief: string, forecastClass: string | undefined): boolean {
  return forecastClass !== undefined || brief.includes("forecastClass");
}

/** The question with its brief read, or all faults: of the numbers, of other options and of the brief. */
export async function readQuestion(
  question: Question,
  surroundings: Surroundings,
  otherFaults: readonly Fault[] = [],
): Promise<Result<ReadQuestion>> {
  const { trials, seed } = question;
  const reading = await readBriefFile(question, surroundings);
  const typed = [...wholeNumberFaults(trials, TRIALS), ...wholeNumberFaults(seed, SEED), ...otherFaults];
  if (!reading.ok) return refuse([...typed, ...reading.faults]);
  if (typed.length > 0) return refuse(typed);
  const options = {
    ...(trials === undefined ? {} : { trials: Number(trials) }),
    ...(seed === undefined ? {} : { seed: Number(seed) }),
  };
  return succeed({ reading: reading.value, options });
}

/** Simulates and ranks; says on a terminal that it does. */
export function decided(
  { reading, options }: ReadQuestion,
  { announce, availableBytes }: Surroundings,
): Result<Decision> {
  const faults = memoryFaults(reading, options.trials ?? 0, availableBytes());
  if (faults.length > 0) return refuse(faults);
  const takeBack = announce(`Simulating ${options.trials === undefined ? "" : `${count(options.trials)} `}futures…`);
  try {
    return decide(reading, options);
  } finally {
    takeBack();
  }
}

/** Warnings, each a line. */
export function warningLines({ warnings }: { readonly warnings: readonly Fault[] }): string[] {
  return warnings.map(({ path, given, hint, allowed }) => {
    const what = [path, given].filter((part) => part !== undefined && part !== "").join(": ");
    return `Warning: ${[what, hint ?? allowed].filter((part) => part !== undefined).join(". ")}`;
  });
}
