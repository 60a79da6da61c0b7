import type { Result } from "@shoreline/units";
import type { PlainMapping } from "../plainData.ts";

/** What a language model is asked: to fill in a document from a text. */
export interface LanguageQuestion {
  /** What to look for and how to answer; ours. */
  readonly instructions: string;
  /** What to read. Others wrote it: it is handed over as material, apart from the instructions. */
  readonly text: string;
  /** JSON Schema of the answer. A model may break it, so that whoever asks checks the answer all the same. */
  readonly schema: PlainMapping;
}

/** A language model, as far as scope needs one. What stands behind it is the affair of an adapter. */
export interface LanguagePort {
  /** What warnings call it. */
  readonly name: string;
  /**
   * The document that the model answers with, not yet checked against the schema; or why there is none: no answer in
   * time, a refusal, an answer that is no JSON. Never rejects.
   */
  readonly ask: (question: LanguageQuestion) => Promise<Result<unknown>>;
}
