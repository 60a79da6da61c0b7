import type { PlainData } from "../../plainData.ts";
import { isForeign } from "../text/attribution.ts";
import type { Passage } from "../text/document.ts";
import { isDenied } from "../text/negation.ts";
import type { Span } from "../text/span.ts";

/** A field that some words seem to give, before it is weighed against other words. */
export interface Finding extends Span {
  /** `work.months`; in sets with the member in brackets, `sensitivity.regimes[HIPAA]`. */
  readonly path: string;
  readonly value: PlainData;
  /** The kind of rule that found it; how far it is to be trusted stands in `lexicon/confidence.json`. */
  readonly rule: string;
  /** It sets right what was said before. */
  readonly isCorrection: boolean;
  /** It stands in an earlier message below the answer. */
  readonly isQuoted: boolean;
  /** A hint rather than a statement: used only where nothing better is there, and no contradiction. */
  readonly isWeak?: boolean;
  /** Readable in two ways: what the other one is. */
  readonly other?: PlainData;
  /** A month was taken to have so many working days. */
  readonly workingDays?: number;
  /** The text does not say whether only working days are meant. */
  readonly isUnsaidDay?: boolean;
}

/** What a rule says of a stretch of a passage. */
export interface Claim {
  readonly path: string;
  readonly value: PlainData;
  readonly rule: string;
  readonly isWeak?: boolean;
  readonly other?: PlainData;
  readonly workingDays?: number;
  readonly isUnsaidDay?: boolean;
}

/** A finding at `span` of a passage. */
export function finding(passage: Passage, { start, end }: Span, claim: Claim): Finding {
  return { ...claim, start, end, isCorrection: passage.isCorrection, isQuoted: passage.block.isQuoted };
}

/** Whether a passage speaks of this work at `span`, and does not deny it. */
export function isAsserted(passage: Passage, span: Span): boolean {
  return !isForeign(passage, span) && !isDenied(passage, span);
}
