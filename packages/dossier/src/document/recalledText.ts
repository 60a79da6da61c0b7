import { cities } from "@shoreline/atlas";
import { english, figures, phrase, spoken, word } from "@shoreline/decide";
import { dateWords } from "./figureWords.ts";

/** What stands in a kept text as a figure: a day, or a number with its marks. */
const FIGURE = /\d{4}-\d\d-\d\d|\d(?:[\d.,]*\d)?/g;
const ISO_DATE = /^\d{4}-\d\d-\d\d$/;
/** Without a small letter there are only figures, signs and codes, which are the same in every language. */
const SPEAKS = /\p{Ll}/u;

/**
 * A text that a decision keeps in English, in the language that is spoken. It is found again by the first of the
 * templates that it was made by (names stand in their gaps), or else by its own words with a gap for each figure:
 * "customary full time; the statute sets 40" is looked up as "customary full time; the statute sets {0}". A text that
 * the language lacks stays in English.
 */
export function recalledText(
  text: string,
  templates: readonly string[] = [],
  gapWords = (gap: string) => namedGap(gap),
): string {
  if (spoken() === english || !SPEAKS.test(text)) return figures(text);
  for (const template of templates) {
    const gaps = patternOf(template).exec(text)?.slice(1);
    if (gaps)
      return filled(
        word(template),
        gaps.map((gap) => gapWords(gap)),
      );
  }
  const gaps: string[] = [];
  const template = text.replaceAll(FIGURE, (figure) => `{${gaps.push(figure) - 1}}`);
  return filled(word(template), gaps.map(figureInGap));
}

/** Patterns of templates; they are few, and each is asked for often. */
const patterns = new Map<string, RegExp>();

function patternOf(template: string): RegExp {
  const known = patterns.get(template);
  if (known) return known;
  const escaped = template.replaceAll(/[.()+?]/g, "\\$&").replaceAll(/\{\d\}/g, "(.+?)");
  const made = new RegExp(`^${escaped}$`, "su");
  patterns.set(template, made);
  return made;
}

function filled(template: string, gaps: readonly string[]): string {
  return template.replaceAll(/\{(\d+)\}/g, (_, gap: string) => gaps[Number(gap)] ?? "");
}

/** What stands in a gap of a template: a day, figures and codes, a range, a city; anything else is looked up as a word. */
export function namedGap(gap: string, otherwise: (text: string) => string = word): string {
  if (ISO_DATE.test(gap) || !SPEAKS.test(gap)) return figureInGap(gap);
  const site = cities().find(({ id }) => id === gap);
  if (site !== undefined) return site.name;
  const [low = "", high, ...more] = gap.split(" to ");
  if (high !== undefined && more.length === 0 && /\d/.test(gap)) return phrase`${figures(low)} to ${figures(high)}`;
  return otherwise(gap);
}

function figureInGap(gap: string): string {
  return ISO_DATE.test(gap) ? dateWords(gap) : figures(gap);
}

/** A text of which many are names of publications, people or laws: in the language where it has words of its own for it. */
export function nameOrText(text: string): string {
  return spoken().texts.has(text) ? word(text) : text;
}
