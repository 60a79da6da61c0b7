import type { Block } from "./blocks.ts";
import type { Span } from "./span.ts";

/** A sentence, an item or a row, with the clauses that it falls into. */
export interface Sentence extends Span {
  /** Its folded words. */
  readonly plain: string;
  readonly block: Block;
  readonly clauses: readonly Span[];
}

/** Words before whose point no sentence ends. */
const SHORT_FORMS =
  /(?:^|[^a-z])(?:e\.g|i\.e|approx|appr|ca|cca|no|nos|rs|vs|etc|inc|ltd|co|corp|mr|mrs|ms|dr|st|sr|jr|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec|incl|excl|mio|mrd|mln|tsd|est|min|max|avg|fig|art|sec|dept|p\.a|a\.m|p\.m|u\.s|u\.k|(?<![0-9])[a-z])$/;
const FULL_STOP = /[.!?]+["')\]]*(?= |$)/g;

/**
 * Where one clause ends and the next begins: semicolons, dashes, brackets, words of contrast, and a comma or "and"
 * before a new subject.
 */
const CLAUSE_EDGE =
  /;|\|| - |[()]|,? (?=(?:but|while|whereas|however|although|though|because|unlike|since)\b)|,(?= (?:and |so |then |or |which |where |who |with |not |no )?(?:we|i|they|he|she|it|this|that|there|our|their|you|who|whose|which|not|none|nobody|no one)\b)| (?=(?:and|so) (?:we|i|they|it|there|our|their|no|this|that) )/g;

/** The sentences of a block. */
export function sentencesOf(block: Block, text: string, folded: string): Sentence[] {
  const ends = block.kind === "prose" || block.kind === "item" ? stops(block, text, folded) : [];
  const cuts = [block.start, ...ends, block.end];
  const first = folded.slice(block.start, ends[0] ?? block.start);
  const later = LABEL_SENTENCE.test(first) ? { ...block, section: `${block.section} : ${first.slice(0, -1)}` } : block;
  return cuts.slice(1).flatMap((end, index) =>
    breaths({ start: cuts[index] ?? end, end }, folded)
      .flatMap((breath) => bounded(breath, folded))
      .flatMap((span) => sentence(answering(index === 0 ? block : later, { cuts, index }, folded), span, folded)),
  );
}

const LONGEST_QUESTION = 90;
/** "Who pays the moulds? We do. 85 million." */
const FARTHEST_ANSWER = 2;

/** The block of a sentence; a short question before it is its heading: "Cost of parts? 118 a lock." */
function answering(
  block: Block,
  { cuts, index }: { readonly cuts: readonly number[]; readonly index: number },
  folded: string,
): Block {
  for (let back = 1; back <= Math.min(index, FARTHEST_ANSWER); back++) {
    const words = folded.slice(cuts[index - back], cuts[index - back + 1]).trim();
    if (words.endsWith("?") && words.length < LONGEST_QUESTION && !(index === back && LABEL_SENTENCE.test(words)))
      return { ...block, section: `${block.section} : ${words.slice(0, -1)}` };
  }
  return block;
}

/** "Languages. English and French." begins with a heading of its own. */
const LABEL_SENTENCE = /^(?:[a-z]?\d[\d.]*[.)]? ?)?(?:[a-z&'/-]+ ?){1,4}[.?]$/;

function stops(block: Block, text: string, folded: string): number[] {
  const body = folded.slice(block.start, block.end);
  return Array.from(body.matchAll(FULL_STOP)).flatMap((match) => {
    const end = match.index + match[0].length;
    const isEnd = endsSentence(
      body.slice(0, match.index),
      match[0],
      text.slice(block.start + end, block.start + end + 40),
    );
    return isEnd ? [block.start + end] : [];
  });
}

/** What a sentence may end with before a small letter: a long word, or an amount such as "1.3m". */
const ENDS_SMALL = /(?:[a-z]{4}|\d(?:k|m|mn|bn|%)|(?<![\d.,])\d{3,})$/;

function endsSentence(before: string, stop: string, after: string): boolean {
  const next = after.trimStart();
  if (next === "" || stop.startsWith("...")) return false;
  if (stop.startsWith("?") && /^(?:no|nope|none|not|yes|yep|nah)(?![a-z])/i.test(next)) return false;
  if (/^[!?]/.test(stop)) return true;
  const opensSmall = /^\p{Ll}/u.test(next);
  if (opensSmall && !/^(?:i\b|e-?mail)/.test(next)) return ENDS_SMALL.test(before) && !SHORT_FORMS.test(before);
  if (/^\p{Lu}/u.test(next) && /(?:p\.a|a\.m|p\.m|etc)$/.test(before)) return true;
  return !SHORT_FORMS.test(before.slice(-8));
}

/** Speech written down has no points; it is cut where the speaker takes breath. */
function breaths({ start, end }: Span, folded: string): Span[] {
  const words = folded.slice(start, end);
  if (words.length < LONG_SPEECH || (words.match(/[,;:.]/g)?.length ?? 0) > words.length / 120) return [{ start, end }];
  const cuts = [start, ...Array.from(words.matchAll(BREATH), ({ index }) => start + index), end];
  return cuts.slice(1).map((cut, index) => ({ start: cuts[index] ?? cut, end: cut }));
}

/** No sentence is longer; what goes on beyond that is data, and its cost must not grow with the square. */
const LONGEST_SENTENCE = 1500;

function bounded({ start, end }: Span, folded: string): Span[] {
  const parts: Span[] = [];
  let from = start;
  while (end - from > LONGEST_SENTENCE) {
    const space = folded.lastIndexOf(" ", from + LONGEST_SENTENCE);
    const to = space > from ? space : from + LONGEST_SENTENCE;
    parts.push({ start: from, end: to });
    from = to;
  }
  return [...parts, { start: from, end }];
}

const LONG_SPEECH = 320;
const BREATH =
  / (?=(?:so|but|because|okay|um|uh|hmm|oh|also|what|today|well|now|obviously|honestly|outside|our|the (?:contract|thing|money|budget|customers)|hours|service level|freelancers|and (?:we|it|they|i|the|each|no|start|then|there|don't)|for let's say|that is) )/g;

function sentence(block: Block, { start, end }: Span, folded: string): Sentence[] {
  const raw = folded.slice(start, end);
  const from = start + raw.length - raw.trimStart().length;
  const plain = raw.trim();
  if (plain === "") return [];
  const span = { start: from, end: from + plain.length };
  return [{ ...span, plain, block, clauses: clausesOf(plain, from) }];
}

function clausesOf(plain: string, offset: number): Span[] {
  const edges = Array.from(plain.matchAll(CLAUSE_EDGE), (match) => match.index + Math.max(1, match[0].length));
  const cuts = [...new Set([0, ...edges, plain.length])];
  return cuts.slice(1).map((end, index) => ({ start: offset + (cuts[index] ?? 0), end: offset + end }));
}

/** The clause of a sentence in which a position lies. */
export function clauseAt(sentence: Sentence, position: number): Span {
  return sentence.clauses.find(({ end }) => position < end) ?? sentence;
}
