import { findPlace } from "@shoreline/atlas";
import { type Fault, givenText, refuse, type Result, succeed } from "@shoreline/units";
import { z } from "zod";
import { knownRegime, levels, levelShare, residencyBlocs } from "../vocabulary.ts";
import { type LanguageField, languageFields } from "./languageFields.ts";
import { LONGEST_QUOTE } from "./languageQuestion.ts";
import { languageQuote } from "./languageQuote.ts";
import { languageObjection } from "./languageSupport.ts";
import { type Statement, statementOf } from "./text/document.ts";
import type { Span } from "./text/span.ts";

/** A field that a model gave, with words of the text that bear it out as far as that can be told. */
export interface LanguageClaim {
  readonly field: LanguageField;
  readonly value: string | number;
  readonly span: Span;
  readonly confidence: number;
}

/** What was kept of an answer, and why the rest was dropped. */
export interface LanguageClaims {
  readonly claims: readonly LanguageClaim[];
  readonly warnings: readonly Fault[];
}

/** More than a careful reader finds on ten pages; a longer answer is no reading. */
const MOST_ENTRIES = 200;

/**
 * How sure we are at most of what a model alone read: where the quote holds the value itself, and where the value is
 * the model's word for what the quote means. Assumed; a model's own confidence is not calibrated, so it only lowers.
 */
const MOST_CONFIDENCE = { quoted: 0.7, judged: 0.5 } as const;

const answerShape = z.object({ fields: z.array(z.unknown()) });
const entryShape = z.object({
  path: z.string(),
  value: z.union([z.string(), z.number()]),
  quote: z.string(),
  confidence: z.number().min(0).max(1),
});
type Entry = z.infer<typeof entryShape>;

/**
 * The claims in a model's answer. Dropped, each with a warning, are entries of another form, fields that were not
 * asked for, quotes that are not in the text or too long to prove anything, and values that their quote does not bear
 * out. Refused as a whole is what is no list of fields, or none.
 */
export function languageClaims(answer: unknown, text: string, today?: string): Result<LanguageClaims> {
  const parsed = answerShape.safeParse(answer);
  if (!parsed.success) return refuse([answerFault("language.wrong-schema", givenText(answer))]);
  const { fields } = parsed.data;
  if (fields.length === 0) return refuse([answerFault("language.empty", "no field")]);
  const statement = statementOf(text, today);
  const read = fields.slice(0, MOST_ENTRIES).map((entry) => claimOf(entry, statement));
  const claims = read.flatMap((result) => (result.ok ? [result.value] : []));
  const warnings = read.flatMap((result) => (result.ok ? [] : result.faults));
  return succeed({ claims, warnings: [...warnings, ...tooMany(fields.length)] });
}

function answerFault(code: string, given: string): Fault {
  const hint = "The statement was read without the model.";
  return { code, path: "the model's answer", given, allowed: "{ fields: [{ path, value, quote, confidence }] }", hint };
}

function tooMany(count: number): Fault[] {
  if (count <= MOST_ENTRIES) return [];
  const given = `${count} fields`;
  const hint = "Those behind were not looked at.";
  return [{ code: "language.too-many", path: "the model's answer", given, allowed: `at most ${MOST_ENTRIES}`, hint }];
}

function claimOf(given: unknown, statement: Statement): Result<LanguageClaim> {
  const entry = entryShape.safeParse(given);
  if (!entry.success) return refuse([answerFault("language.wrong-entry", givenText(given))]);
  const { path, quote } = entry.data;
  const field = languageFields.find((each) => each.path === path);
  if (field === undefined) return refuse([dropped("language.unknown-field", entry.data, "a field that was asked for")]);
  const span = languageQuote(statement.text, quote);
  if (span === undefined) return refuse([dropped("language.no-such-quote", entry.data, "words of the statement")]);
  if (span.end - span.start > LONGEST_QUOTE) {
    return refuse([dropped("language.long-quote", entry.data, `a quote of at most ${LONGEST_QUOTE} characters`)]);
  }
  return supported({ field, span }, entry.data, statement);
}

function supported(
  { field, span }: { field: LanguageField; span: Span },
  entry: Entry,
  statement: Statement,
): Result<LanguageClaim> {
  const value = plainValue(field, entry.value);
  const objection = languageObjection(field, { value, span }, statement);
  if (objection !== undefined) {
    return refuse([dropped("language.unsupported", entry, "a value that its quote bears out", objection)]);
  }
  return succeed({ field, value: briefValue(field, value), span, confidence: confidenceOf(field, entry.confidence) });
}

function dropped(code: string, { path, value, quote }: Entry, allowed: string, objection?: string): Fault {
  const against = objection === undefined ? "" : `, ${objection}`;
  const given = `${givenText(value)} from ${givenText(quote)}${against}`;
  return { code, path, given, allowed, hint: "The model's field was dropped." };
}

/** A number that was put into quotes counts as a number where one belongs. */
function plainValue({ kind }: LanguageField, value: string | number): string | number {
  const isNumeral = typeof value === "string" && /^-?\d+(?:\.\d+)?$/.test(value.trim());
  return isNumeral && (kind === "figure" || kind === "level") ? Number(value) : value;
}

/** The value as the brief writes it: places as ids, levels as shares, regimes in their usual spelling. */
function briefValue({ kind }: LanguageField, value: string | number): string | number {
  if (typeof value === "number") return value;
  if (kind === "level") return levelValue(value);
  if (kind === "place" || kind === "country") return placeValue(value, kind);
  if (kind === "residency") return isBloc(value) ? value : placeValue(value, "country");
  if (kind === "currency") return value.toUpperCase();
  return kind === "regime" ? (knownRegime(value) ?? value) : value;
}

function levelValue(word: string): string | number {
  const level = levels.find((each) => each === word);
  return level === undefined ? word : levelShare(level);
}

function isBloc(value: string): boolean {
  return residencyBlocs.some((bloc) => bloc === value);
}

function placeValue(name: string, kind: "place" | "country"): string {
  const found = findPlace(name);
  if (!found.ok) return name;
  return kind === "place" ? found.value.city.id : found.value.country.iso2;
}

function confidenceOf({ kind, path }: LanguageField, given: number): number {
  const isJudged = kind === "word" || kind === "level" || path.startsWith("work.roles.");
  return Math.min(given, isJudged ? MOST_CONFIDENCE.judged : MOST_CONFIDENCE.quoted);
}
