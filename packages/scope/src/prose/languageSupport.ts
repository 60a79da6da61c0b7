import { findPlace } from "@shoreline/atlas";
import { isFigureIn } from "./languageFigures.ts";
import type { LanguageField } from "./languageFields.ts";
import { isForeign } from "./text/attribution.ts";
import { type Passage, type Statement, wordsAfter } from "./text/document.ts";
import { isDenied } from "./text/negation.ts";
import type { PlaceMention } from "./text/places.ts";
import { rolesOf } from "./text/roleMentions.ts";
import { overlap, type Span } from "./text/span.ts";

/** A value as a model gave it, and where the words stand that it gave for it. */
export interface QuotedValue {
  readonly value: string | number;
  readonly span: Span;
}

/**
 * Why words do not bear out a value, or undefined where nothing speaks against it. A true quote proves little by
 * itself: it may lack the figure, stand in a clause that denies it, or speak of somebody else.
 */
export function languageObjection(field: LanguageField, given: QuotedValue, statement: Statement): string | undefined {
  const { span } = given;
  const passages = statement.passages.filter((passage) => overlap(passage, span));
  if (!isNamedIn(field, given, { passages, statement })) return "words in which it does not stand";
  if (passages.some((passage) => isForeign(passage, within(span, passage)))) return "words about others or the past";
  if (field.mayDeny === true || field.kind === "level") return undefined;
  return passages.some((passage) => isDeniedAnywhere(passage, within(span, passage)))
    ? "words that deny it"
    : undefined;
}

interface Words {
  readonly passages: readonly Passage[];
  readonly statement: Statement;
}

function isNamedIn({ kind, measure, path }: LanguageField, { value, span }: QuotedValue, words: Words): boolean {
  if (path.startsWith(ROLES) && !isRoleIn(words, span, path.slice(ROLES.length))) return false;
  if (typeof value === "number") return words.passages.some((passage) => isFigureOf(passage, { value, span }, measure));
  if (kind === "date") return mentions(words, span, "dates").some((date) => isDay(date, value));
  if (kind === "place") return mentions(words, span, "places").some((place) => isCityOf(place, value));
  if (kind === "country" || kind === "residency") {
    return mentions(words, span, "places").some((place) => isCountryOf(place, value));
  }
  if (kind === "currency") return isCurrencyIn(words, span, value.toUpperCase());
  return kind === "regime" ? isBareIn(words.statement.text.slice(span.start, span.end), value) : true;
}

function mentions<Kind extends "dates" | "places" | "monies">(
  { passages }: Words,
  span: Span,
  kind: Kind,
): Passage[Kind][number][] {
  return passages.flatMap((passage) => passage[kind].filter((mention) => overlap(mention, span)));
}

/** How far behind a quote the word may stand that says what its figure counts: "3,000 tickets | per week". */
const UNIT_WITHIN = 24;

function isFigureOf(passage: Passage, { value, span }: { value: number; span: Span }, measure = "count"): boolean {
  const heard = { words: wordsOf(passage, span), behind: wordsAfter(passage, within(span, passage), UNIT_WITHIN) };
  const numbers = passage.numbers.filter((number) => overlap(number, span));
  const percents = passage.percents.filter((percent) => overlap(percent, span));
  const monies = passage.monies.filter((money) => overlap(money, span));
  return isFigureIn({ ...heard, numbers: [...numbers, ...monies], percents }, value, measure);
}

function isDay(date: Passage["dates"][number], value: string): boolean {
  return value === date.day || value === date.otherDay || (value >= date.first && value <= date.last);
}

function isCityOf(place: PlaceMention, value: string): boolean {
  const wanted = findPlace(value);
  if (!wanted.ok) return false;
  const { city, country } = wanted.value;
  return place.kind === "city" ? place.id === city.id : place.country === country.iso2;
}

function isCountryOf(place: PlaceMention, value: string): boolean {
  if (place.kind === "bloc") return place.id === value;
  const wanted = findPlace(value);
  return wanted.ok && wanted.value.country.iso2 === place.country;
}

const ROLES = "work.roles.";

/** A quote that names roles must name this one; words for people that are no role may mean any. */
function isRoleIn({ passages }: Words, span: Span, role: string): boolean {
  const roles = passages.flatMap((passage) => rolesOf(wordsOf(passage, span)));
  return roles.length === 0 || roles.some(({ key }) => key === role);
}

/** The folded words of a quote, as far as they lie in a passage. */
function wordsOf(passage: Passage, span: Span): string {
  const part = within(span, passage);
  return passage.plain.slice(part.start - passage.start, part.end - passage.start);
}

/** A bare dollar sign may be anybody's dollar. */
function isCurrencyIn(words: Words, span: Span, code: string): boolean {
  const signs = mentions(words, span, "monies").map(({ currency }) => currency);
  if (signs.includes(code) || (signs.includes("$") && code.endsWith("D"))) return true;
  return isBareIn(words.statement.text.slice(span.start, span.end), code);
}

/** A name may be written in up to three words: PCI DSS, ISO / IEC 27001. */
function isBareIn(quote: string, name: string): boolean {
  const words = quote.split(/[\s,;/()]+/);
  return words.some((_, at) => [1, 2, 3].some((count) => bare(words.slice(at, at + count).join("")) === bare(name)));
}

function bare(text: string): string {
  return text.toLowerCase().replaceAll(/[^a-z0-9]/g, "");
}

/** A quote that holds the denial itself is heard from its last word. */
function isDeniedAnywhere(passage: Passage, part: Span): boolean {
  const lastWord = part.start + wordsOf(passage, part).trimEnd().lastIndexOf(" ") + 1;
  return isDenied(passage, part) || isDenied(passage, { start: lastWord, end: part.end });
}

function within(span: Span, outer: Span): Span {
  return { start: Math.max(span.start, outer.start), end: Math.min(span.end, outer.end) };
}
