/** What was typed after `explain`: the words of the question, and the brief at their end. */
export interface Asked {
  readonly question: string;
  readonly brief: string | undefined;
}

/** Sorts the words: the last one is the brief where it looks like a file, so that a question needs no quotes. */
export function askedOf(words: readonly string[], isProse: boolean): Asked {
  const last = words.at(-1);
  const isBrief = last !== undefined && (looksLikeFile(last) || (isProse && words.length > 1));
  return { question: (isBrief ? words.slice(0, -1) : words).join(" "), brief: isBrief ? last : undefined };
}

/** Whether a word is written like the name of a brief: by its end or its first sign. No term and no place is. */
export function looksLikeFile(word: string): boolean {
  return word === "-" || /\.(ya?ml|json|txt|md)$/i.test(word) || /^(\.{1,2}|~)?[\\/]/.test(word);
}
