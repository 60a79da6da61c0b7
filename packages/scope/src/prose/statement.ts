import type { Fault } from "@shoreline/units";
import type { PlainMapping } from "../plainData.ts";

/** What was read out of a statement of work: only what it says, and where it says it. */
export interface StatementReading {
  /** A brief (`brief/1`) with the fields that the text gives and no others; may still lack what a decision needs. */
  readonly brief: PlainMapping;
  /** One entry for each field of `brief` that was read, in the order of the text. */
  readonly evidence: readonly Evidence[];
  /** What to ask next, the question that would move a decision most first. */
  readonly questions: readonly OpenQuestion[];
  /** Contradictions in the text, dates that can be read in two ways, and the like. */
  readonly warnings: readonly Fault[];
}

/** The words that a field came from. */
export interface Evidence {
  /** `work.months`, `work.roles.qaAnalyst`, `sensitivity.regimes[0]`. */
  readonly path: string;
  /** Exactly `text.slice(start, end)`. */
  readonly quote: string;
  /** Offset of the first character, in UTF-16 units as JavaScript counts. */
  readonly start: number;
  /** Offset behind the last character. */
  readonly end: number;
  /** How often a reading of this kind is right, 0–1. */
  readonly confidence: number;
  /**
   * Working days a month that the text does not say: a figure of a day was multiplied by them. Where it does not even
   * say whether only working days are meant, the confidence is lower.
   */
  readonly workingDays?: number;
}

/** Something the text does not say. */
export interface OpenQuestion {
  readonly path: string;
  readonly question: string;
  /** What depends on the answer. */
  readonly why: string;
}

/** What a reader has to know beside the text. */
export interface StatementOptions {
  /** ISO date on which the text is read; "next March" needs it. Without it such words become a question. */
  readonly today?: string;
  /** What faults call the text, such as its file's name. */
  readonly name?: string;
}
