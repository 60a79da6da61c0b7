import columnWords from "./columnWords.json" with { type: "json" };
import rowWords from "./rowWords.json" with { type: "json" };

/** What a column of a ledger or of a personnel list may mean. */
export type ColumnMeaning = keyof typeof columnWords.value;

/** Every meaning, in the order in which doubts are settled. */
export const columnMeanings = Object.keys(columnWords.value) as readonly ColumnMeaning[];

/** The kinds of lines and marks that are told by words. */
export type RowWord = keyof typeof rowWords.value;

/** A text for comparing: lower case, without accents, everything but letters and digits a blank. */
export function normalWords(text: string): string {
  const plain = text.toLowerCase().normalize("NFD").replace(/\p{M}/gu, "").replaceAll("ł", "l").replaceAll("ß", "ss");
  return plain.replace(/[^a-z0-9%+*-]+|(?<![a-z0-9])[-*+](?=[a-z])|(?<=[a-z0-9])-(?=[a-z0-9])/g, " ").trim();
}

interface HeadWords {
  /** Usual heads with their rank within their language, 0 for the surest. */
  readonly words: ReadonlyMap<string, number>;
  readonly not: RegExp;
}

const HEADS: ReadonlyMap<ColumnMeaning, HeadWords> = new Map(
  columnMeanings.map((meaning) => {
    const { not, ...languages } = columnWords.value[meaning] as Record<string, string[]>;
    const ranked = Object.values(languages).flatMap((words) =>
      words.map((word, index) => [normalWords(word), index / words.length] as const),
    );
    // The surest rank counts where two languages share a word.
    const words = new Map(ranked.toSorted((one, other) => other[1] - one[1]));
    return [meaning, { words, not: wholeWords(not ?? []) }];
  }),
);

const EXACT = 0.97;
const CONTAINED = 0.8;
const RANK_WEIGHT = 0.08;

/** How surely a head names a meaning, 0–1; 0 where it does not. An exact usual head is surest. */
export function headConfidence(head: string, meaning: ColumnMeaning): number {
  const { words, not } = HEADS.get(meaning)!;
  const normal = normalWords(head);
  const rank = words.get(normal) ?? words.get(withoutSide(head));
  if (rank !== undefined) return EXACT - RANK_WEIGHT * rank;
  if (not.test(normal)) return 0;
  const held = [...words].filter(([word]) => word.length > 2 && ` ${normal} `.includes(` ${word} `));
  return held.length === 0 ? 0 : CONTAINED - RANK_WEIGHT * Math.min(...held.map(([, each]) => each));
}

/** "Amount (EUR)" and "Betrag [EUR]" without what stands in brackets. */
function withoutSide(head: string): string {
  return normalWords(head.replace(/[([].*?[)\]]/g, " ").replace(/\b(EUR|USD|GBP|CHF|PLN)\b/g, " "));
}

const ROWS: ReadonlyMap<RowWord, { readonly words: ReadonlySet<string>; readonly held: RegExp }> = new Map(
  (Object.entries(rowWords.value) as [RowWord, string[]][]).map(([kind, words]) => [
    kind,
    { words: new Set(words.map(normalWords)), held: wholeWords(words) },
  ]),
);

/** Whether a cell is just such a word. */
export function isRowWord(text: string, kind: RowWord): boolean {
  return ROWS.get(kind)!.words.has(normalWords(text));
}

/** Whether such a word stands in a cell as a word of its own. */
export function holdsRowWord(text: string, kind: RowWord): boolean {
  return text !== "" && ROWS.get(kind)!.held.test(normalWords(text));
}

function wholeWords(words: readonly string[]): RegExp {
  const escaped = words
    .map((word) => normalWords(word).replace(/[+*]/g, String.raw`\$&`))
    .filter((word) => word !== "");
  return escaped.length === 0 ? /(?!)/ : new RegExp(`(?:^| )(?:${escaped.join("|")})(?: |$)`);
}
