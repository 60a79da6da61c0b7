/** A language that sentences can be made in. English is what the code is written in; another one brings its texts. */
export interface Language {
  /** As in the attribute `lang` (BCP 47). */
  readonly tag: string;
  /** The text of each English template or word, as gettext keeps them: "{0} of {1}" may become "{1}: {0}". */
  readonly texts: ReadonlyMap<string, string>;
  /** How figures are written: "3,100.5" or "3.100,5". */
  readonly decimalMark: "." | ",";
  /** Where the sign of a currency stands: "$3.1 m" or "3,1 Mio. $". */
  readonly currencySign: "before" | "after";
  /** Whether a word that goes on in the middle of a sentence loses its capital. */
  readonly lowersCapitals: boolean;
}

/** The language of the code itself; it needs no texts. */
export const english: Language = {
  tag: "en",
  texts: new Map(),
  decimalMark: ".",
  currencySign: "before",
  lowersCapitals: true,
};

let current = english;

/** The language that is spoken just now: English, except within `inLanguage`. */
export function spoken(): Language {
  return current;
}

/**
 * Does a job in a language and gives what it gives; afterwards, and after a fault, the language is what it was before.
 * The job may not go on later, or it would go on in another language: it throws for a promise.
 */
export function inLanguage<T>(language: Language, job: () => T): T {
  const before = current;
  current = language;
  try {
    const made = job();
    if (made instanceof Promise) throw new Error("What is said in a language is said at once, not later.");
    return made;
  } finally {
    current = before;
  }
}
