import { atlasDate } from "@shoreline/atlas";
import { attributedSpans, type Attribution } from "./attribution.ts";
import { blocksOf } from "./blocks.ts";
import { type DateMention, datesOf } from "./dates.ts";
import { type DurationMention, durationsOf } from "./durations.ts";
import { foldedText } from "./foldedText.ts";
import { type MoneyMention, moneyOf } from "./money.ts";
import { type NumberMention, numbersOf } from "./numbers.ts";
import { type PercentMention, percentsOf } from "./percents.ts";
import { type PlaceMention, placesOf } from "./places.ts";
import { type RoleMention, rolesOf } from "./roleMentions.ts";
import { type Sentence, sentencesOf } from "./sentences.ts";
import { isWithin, overlap, type Span } from "./span.ts";

/** A sentence with what is named in it. */
export interface Passage extends Sentence, Attribution {
  readonly index: number;
  readonly numbers: readonly NumberMention[];
  readonly monies: readonly MoneyMention[];
  readonly dates: readonly DateMention[];
  readonly durations: readonly DurationMention[];
  readonly percents: readonly PercentMention[];
  readonly places: readonly PlaceMention[];
  readonly roles: readonly RoleMention[];
}

/** A statement of work, taken apart. */
export interface Statement {
  readonly text: string;
  readonly plain: string;
  readonly today: string | undefined;
  readonly passages: readonly Passage[];
}

/** Takes a text apart into sentences and the numbers, dates, places and so on in them. */
export function statementOf(text: string, today: string | undefined): Statement {
  const plain = foldedText(text);
  const sentences = blocksOf(text, plain).flatMap((block) => sentencesOf(block, text, plain));
  const mentions = mentionsOf(text, plain, today);
  const own = ownMentions(mentions, sentences);
  const attributions = attributedSpans(sentences, Number((today ?? atlasDate).slice(0, 4)));
  const passages = sentences.map((sentence, index) => ({
    ...sentence,
    ...(attributions[index] ?? { foreign: [], recent: [], isCorrection: false }),
    index,
    numbers: own.numbers[index] ?? [],
    monies: own.monies[index] ?? [],
    dates: own.dates[index] ?? [],
    durations: own.durations[index] ?? [],
    percents: own.percents[index] ?? [],
    places: own.places[index] ?? [],
    roles: own.roles[index] ?? [],
  }));
  return { text, plain, today, passages };
}

function ownMentions(all: ReturnType<typeof mentionsOf>, sentences: readonly Span[]) {
  return {
    numbers: bySentence(all.numbers, sentences),
    monies: bySentence(all.monies, sentences),
    dates: bySentence(all.dates, sentences),
    durations: bySentence(all.durations, sentences),
    percents: bySentence(all.percents, sentences),
    places: bySentence(all.places, sentences),
    roles: bySentence(all.roles, sentences),
  };
}

function mentionsOf(text: string, plain: string, today: string | undefined) {
  const dates = datesOf(plain, { today, text });
  const isPartOfDate = (span: Span) => dates.some((date) => !date.isRelative && overlap(date, span));
  const numbers = numbersOf(plain).filter((number) => !isPartOfDate(number));
  return {
    dates,
    numbers,
    monies: moneyOf(plain, numbers),
    durations: durationsOf(plain, numbers),
    percents: percentsOf(plain, numbers),
    places: placesOf(text, plain),
    roles: rolesOf(plain),
  };
}

/** The mentions that lie within each sentence; one that crosses an edge belongs to none. */
function bySentence<T extends Span>(mentions: readonly T[], sentences: readonly Span[]): (readonly T[])[] {
  const found: T[][] = sentences.map(() => []);
  for (const mention of mentions) {
    const index = indexAt(sentences, mention.start);
    const sentence = sentences[index];
    if (sentence !== undefined && isWithin(mention, sentence)) found[index]?.push(mention);
  }
  return found;
}

/** The last of these stretches, which follow each other, that begins at `position` or before; -1 where none does. */
function indexAt(spans: readonly Span[], position: number): number {
  let [low, high] = [0, spans.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((spans[middle]?.start ?? 0) <= position) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

/** The passage that holds a whole stretch, if one does. */
export function passageOf(passages: readonly Passage[], span: Span): Passage | undefined {
  const passage = passages[indexAt(passages, span.start)];
  return passage !== undefined && isWithin(span, passage) ? passage : undefined;
}

/** The folded words of a passage between two offsets of the text. */
export function wordsBetween(passage: Passage, start: number, end: number): string {
  return passage.plain.slice(Math.max(0, start - passage.start), Math.max(0, end - passage.start));
}

/** The folded words of a passage before a mention, at most `most` characters. */
export function wordsBefore(passage: Passage, span: Span, most = 80): string {
  return wordsBetween(passage, Math.max(passage.start, span.start - most), span.start);
}

/** The folded words of a passage behind a mention, at most `most` characters. */
export function wordsAfter(passage: Passage, span: Span, most = 80): string {
  return wordsBetween(passage, span.end, span.end + most);
}
