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
  const attributions = attributedSpans(sentences, Number((today ?? atlasDate).slice(0, 4)));
  const passages = sentences.map((sentence, index) => ({
    ...sentence,
    ...(attributions[index] ?? { foreign: [], recent: [], isCorrection: false }),
    index,
    numbers: inside(mentions.numbers, sentence),
    monies: inside(mentions.monies, sentence),
    dates: inside(mentions.dates, sentence),
    durations: inside(mentions.durations, sentence),
    percents: inside(mentions.percents, sentence),
    places: inside(mentions.places, sentence),
    roles: inside(mentions.roles, sentence),
  }));
  return { text, plain, today, passages };
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

/** Mentions stand in the order of the text, and so do sentences; still a sentence looks only at its own. */
function inside<T extends Span>(mentions: readonly T[], sentence: Span): T[] {
  return mentions.filter((mention) => isWithin(mention, sentence));
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
