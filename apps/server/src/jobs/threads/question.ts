import { type OwnClasses, readBrief, readClass } from "@shoreline/scope";
import type { Fault } from "@shoreline/units";

/** What a job that decides was asked: all that its answer depends on but the class, so that every attempt answers alike. */
export interface DecisionQuestion {
  /** The brief as it stood, changed by the scenario, with the organisation's own facts. */
  readonly brief: Readonly<Record<string, unknown>>;
  readonly briefVersion: number;
  readonly scenarioId: string | null;
  readonly seed: number | null;
  readonly trials: number | null;
  readonly sampling: "sobol" | "random" | null;
  readonly defended: "none" | "whole";
}

/** A question and what else a thread needs to answer it. */
export interface Assignment {
  readonly question: DecisionQuestion;
  /** The document of the class that the brief names, if it names one that the organisation has. */
  readonly ownClass: unknown;
}

/** An answer, ready to be kept: `document` is the gzip of the JSON of a `decision/1`. */
export interface Answer {
  readonly contentId: string;
  readonly title: string;
  readonly alternative: string;
  readonly verdict: string;
  readonly summary: string;
  readonly seed: number;
  readonly trials: number;
  readonly document: Uint8Array;
}

/** Name of the class that a brief asks for and does not bring along; nothing where it asks for none. */
export function classAskedFor(brief: Readonly<Record<string, unknown>>): string | undefined {
  const { forecastClass, reference } = (brief["work"] ?? {}) as { forecastClass?: unknown; reference?: unknown };
  return typeof forecastClass === "string" && reference === undefined ? forecastClass.normalize("NFC") : undefined;
}

/** The brief of an assignment, read by the class that it names. */
export function readingOf({ question, ownClass }: Assignment): ReturnType<typeof readBrief> {
  return readByClass(question.brief, ownClass);
}

/** A brief, read by the document of the class that it names; nothing where its organisation has none of that name. */
export function readByClass(brief: Readonly<Record<string, unknown>>, ownClass: unknown): ReturnType<typeof readBrief> {
  return readBrief(brief, { classes: classesOf(classAskedFor(brief), ownClass) });
}

function classesOf(name: string | undefined, document: unknown): OwnClasses {
  if (name === undefined || document === undefined) return new Map();
  return new Map([[name, readClass(document, `class ${name}`)]]);
}

/** Everything that is wrong with a brief, as far as it can be told without its class. */
export function briefFaults(brief: Readonly<Record<string, unknown>>): readonly Fault[] {
  if (classAskedFor(brief) !== undefined) return [];
  const read = readBrief(brief);
  return read.ok ? [] : read.faults;
}

/** The options of a decision that were said. */
export function saidOptions({ seed, trials, sampling }: DecisionQuestion) {
  return {
    ...(seed === null ? {} : { seed }),
    ...(trials === null ? {} : { trials }),
    ...(sampling === null ? {} : { sampling }),
  };
}
