/** What is to be known of a language to find what somebody asks in it. All words as they stand after `folded`. */
export interface Vocabulary {
  /** Spellings of one word brought together; the text has lost case and accents before. */
  readonly folded: (text: string) => string;
  /** Words that say nothing about what is asked. */
  readonly empty: ReadonlySet<string>;
  /** Endings that do not change what a word is about, longest first. */
  readonly endings: readonly string[];
  /** Whether endings pile up, so that they are taken off until none is left. */
  readonly hasPiledEndings: boolean;
  /** Whether words are put together without a blank, so that an unknown one is looked for by its parts. */
  readonly hasCompounds: boolean;
  /** Words and phrases that mean the same, the first of each line standing for all. */
  readonly synonyms: readonly (readonly string[])[];
  /** Matches a plain text that is a question. */
  readonly asks: RegExp;
  /** Matches a plain text that asks what a word means. */
  readonly asksForMeaning: RegExp;
}
