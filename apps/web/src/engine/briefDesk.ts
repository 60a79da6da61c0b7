import { cities, countries, role, roles } from "@shoreline/atlas";
import { assumedValueWords, fieldWords, understoodWords } from "@shoreline/dossier";
import {
  changedText,
  type ConfidenceWord,
  confidenceWord,
  type FieldChange,
  knownRegimes,
  type OpenQuestion,
  parseText,
  readBrief,
  readStatement,
  rereadText,
  type StatementReading,
  valueAtPath,
  withPlaces,
} from "@shoreline/scope";
import type { Fault, Result } from "@shoreline/units";

type Data = StatementReading["brief"];

/** A default that holds because the brief says nothing. */
interface AssumedField {
  readonly path: string;
  readonly value: unknown;
  readonly words: string;
  readonly why: string;
}

/** A brief as far as it has come. */
export interface CheckedBrief {
  /** What it says, nothing filled in; empty where the text cannot be read. */
  readonly data: Data;
  readonly isReadable: boolean;
  /** Whether it can be decided. */
  readonly isEnough: boolean;
  /** What was understood, in a sentence. */
  readonly sentence: string;
  /** Of the five things that no decision can do without, those that are not said. */
  readonly missing: readonly NeededPath[];
  /** What cannot be accepted; what is missing is not among them. */
  readonly faults: readonly Fault[];
  readonly warnings: readonly Fault[];
  readonly assumed: readonly AssumedField[];
}

/** What a brief must say; everything else has a default. */
const neededPaths = ["title", "work.kind", "work.function", "amount", "company.home"] as const;
type NeededPath = (typeof neededPaths)[number];

/** A field with the words that it was read from. */
export interface ReadField {
  readonly path: string;
  readonly words: string;
  readonly value: unknown;
  readonly quote: string;
  readonly start: number;
  readonly end: number;
  readonly sureness: ConfidenceWord;
  /** A place that the atlas knows, taken for one that it does not. */
  readonly isStandIn: boolean;
  /** Working days a month that a figure of a day was multiplied by. */
  readonly workingDays?: number;
}

/** What was read out of somebody's words. */
export interface ReadWords {
  readonly fields: readonly ReadField[];
  readonly questions: readonly OpenQuestion[];
  readonly warnings: readonly Fault[];
}

/** What is asked when words were changed. */
export interface RereadQuestion {
  readonly text: string;
  readonly before: string;
  readonly now: string;
  readonly today: string;
}

/** What is asked about briefs that are being written. */
export const briefDesk = {
  changedText(text: string, changes: readonly FieldChange[]): Result<string> {
    return changedText(text, changes);
  },

  /** How far a brief has come. */
  checkedBrief(text: string): CheckedBrief {
    const parsed = text.trim() === "" ? { ok: true as const, value: {} } : parseText(text, "");
    const isReadable = parsed.ok && typeof parsed.value === "object" && parsed.value !== null;
    const data = isReadable ? (parsed.value as Data) : {};
    const missing = isReadable ? neededPaths.filter((path) => !isSaid(data, path)) : [];
    const reading = readBrief(parsed.ok ? (isReadable ? withPlaces(data) : parsed.value) : text);
    return {
      data,
      isReadable,
      isEnough: reading.ok,
      sentence: understoodWords(data),
      missing,
      faults: reading.ok ? [] : reading.faults.filter((fault) => !isAbout(fault, missing)),
      warnings: reading.ok ? reading.value.warnings : [],
      assumed: reading.ok ? reading.value.assumptions.filter(({ path }) => path !== "schema").map(assumedField) : [],
    };
  },

  /** Reads somebody's words; nothing is kept of it. Empty words give an empty reading. */
  readWords(words: string, today: string): Result<ReadWords> {
    const reading = readingOf(words, today);
    if (!reading.ok) return reading;
    const { brief, evidence, questions, warnings } = reading.value;
    const currency = valueAtPath(brief, "company.currency");
    const fields = evidence.map(({ path, confidence, ...read }) => {
      const value = valueAtPath(brief, path);
      const isStandIn =
        CITY.test(path) && !placeName(read.quote).includes(placeName(placeNames().get(String(value)) ?? ""));
      const sureness = isStandIn ? "check" : confidenceWord(confidence);
      return { ...read, path, sureness, isStandIn, value, words: wordsOf(path, value, currency) };
    });
    return { ok: true, value: { fields, questions, warnings } };
  },

  /** The draft after its words were changed; what was said by hand stays. */
  reread({ text, before, now, today }: RereadQuestion): Result<string> {
    const said = readingOf(before, today);
    const read = readingOf(now, today);
    if (!read.ok) return read;
    return rereadText({ text, before: said.ok ? said.value.brief : {}, now: read.value, source: "your words" });
  },

  /** Roles and regimes that can be chosen. */
  offeredWords() {
    return { roles: roles().map(({ key, title }) => ({ key, title })), regimes: knownRegimes };
  },
};

const NOTHING: StatementReading = { brief: {}, evidence: [], questions: [], warnings: [] };

function readingOf(words: string, today: string): Result<StatementReading> {
  const reading = readStatement(words, { today });
  const isEmpty = !reading.ok && reading.faults.every(({ code }) => code === "statement.empty");
  return isEmpty ? { ok: true, value: NOTHING } : reading;
}

function wordsOf(path: string, value: Data[string] | undefined, currency: Data[string] | undefined): string {
  const person = /^work\.roles\.(\w+)$/.exec(path)?.[1];
  const named = roles().find(({ key }) => key === person);
  if (named !== undefined) return `${String(value)} × ${role(named.key).title}`;
  return (PLACE.test(path) ? placeNames().get(String(value)) : undefined) ?? fieldWords(path, value, currency);
}

const CITY = /^(?:company\.home|candidates\.sites|company\.teams\[\d+\]\.site)/;
const PLACE =
  /^(?:company\.(?:home|entities)|candidates\.sites|limits\.countries\.|sensitivity\.dataResidency|company\.teams\[\d+\]\.site)/;

function placeNames(): ReadonlyMap<string, string> {
  return new Map([
    ...cities().map(({ id, name }) => [id, name] as const),
    ...countries().map(({ iso2, name }) => [iso2, name] as const),
  ]);
}

/** Lower case, without accents: as names are compared. */
function placeName(text: string): string {
  return text.normalize("NFD").replaceAll(/\p{M}/gu, "").toLowerCase();
}

function assumedField({ path, value, why }: Omit<AssumedField, "words">): AssumedField {
  return { path, value, words: assumedValueWords(value), why };
}

const AMOUNTS = ["effort", "roles", "size", "volumes", "units", "forecastClass"];

function isSaid(data: Data, path: NeededPath): boolean {
  if (path !== "amount") return valueAtPath(data, path) !== undefined && valueAtPath(data, path) !== null;
  return AMOUNTS.some((key) => valueAtPath(data, `work.${key}`) !== undefined);
}

/** Whether a fault only says that something needed is not there. */
function isAbout({ code, path }: Fault, missing: readonly NeededPath[]): boolean {
  if (code === "brief.no-amount") return path === "work" && missing.includes("amount");
  return code === "brief.missing" && missing.some((each) => each === path);
}
