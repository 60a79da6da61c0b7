import { fieldAt, fieldWords, understoodWords } from "@shoreline/dossier";
import {
  CHECK_SHARE,
  confidenceWords,
  type Evidence,
  type StatementReading,
  valueAtPath,
  workingDaysWords,
} from "@shoreline/scope";
import type { Fault } from "@shoreline/units";
import { type Column, listBlock, type Page, type Section, sectionOf, tableBlock, textBlock } from "../page/page.ts";
import { isProseFile } from "./isProseFile.ts";

/** What stands around a reading on its page. */
export interface ReadingContext {
  /** The file, or `-`. */
  readonly file: string;
  /** Whether a decision can be made of it as it is. */
  readonly isEnough: boolean;
  /** The file that the brief was written to. */
  readonly written: string | undefined;
  /** Who read beside the rules. */
  readonly model: string | undefined;
}

/** A reading as its reader wants it: what was understood, from which words, what is open, what to do next. */
export function readingPage(reading: StatementReading, context: ReadingContext): Page {
  const { brief, questions, warnings } = reading;
  const title = fieldAt(brief, "title");
  return [
    ...(typeof title === "string" ? [{ blocks: [textBlock(title, "quiet")] }] : []),
    { blocks: [textBlock(understoodWords(brief), "strong"), textBlock(foundWords(reading, context), "quiet")] },
    ...fieldsSection(reading),
    ...questionsSection(questions),
    ...sectionOf("Look at", listOf(warnings.map(warningWords))),
    { title: "Next", blocks: [{ kind: "picture", lines: nextSteps(context) }] },
  ];
}

function listOf(items: readonly string[]) {
  return items.length === 0 ? [] : [listBlock(items)];
}

function foundWords({ evidence }: StatementReading, { model }: ReadingContext): string {
  const fields = `${evidence.length} ${evidence.length === 1 ? "field" : "fields"}`;
  const doubtful = evidence.filter(({ confidence }) => confidence < CHECK_SHARE).length;
  const check = doubtful === 0 ? "" : `, ${doubtful} of them to be checked`;
  return `${fields} read${model === undefined ? "" : ` by the rules and ${model}`}${check}.`;
}

const COLUMNS: readonly Column[] = [
  { head: "field" },
  { head: "value", wraps: true },
  { head: "from the words", wraps: true },
  { head: "how sure" },
];

const LONGEST_QUOTE = 90;

function fieldsSection({ brief, evidence }: StatementReading): Section[] {
  const currency = fieldAt(brief, "company", "currency");
  const rows = evidence
    // The title stands above already.
    .filter(({ path }) => path !== "title")
    .map(({ path, quote, confidence, workingDays }) => [
      path,
      {
        text: fieldWords(path, valueAtPath(brief, path), currency) + assumedWords(workingDays),
        tone: "strong" as const,
      },
      `“${shortened(quote)}”`,
      { text: confidenceWords(confidence), ...(confidence < CHECK_SHARE ? { tone: "careful" as const } : {}) },
    ]);
  return rows.length === 0 ? [] : [{ title: "What it says", blocks: [tableBlock(COLUMNS, rows)] }];
}

/** What the value rests on beside the words. */
function assumedWords(workingDays: Evidence["workingDays"]): string {
  return workingDays === undefined ? "" : ` (${workingDaysWords(workingDays)})`;
}

function shortened(quote: string): string {
  const words = quote.replaceAll(/\s+/g, " ").trim();
  return words.length <= LONGEST_QUOTE ? words : `${words.slice(0, LONGEST_QUOTE - 1)}…`;
}

function questionsSection(questions: StatementReading["questions"]): Section[] {
  const rows = questions.map(({ path, question, why }, index) => [`${index + 1}.`, `${question} ${why} (${path})`]);
  if (rows.length === 0) return [];
  const blocks = [
    tableBlock(
      [
        { head: "", align: "right" },
        { head: "", wraps: true },
      ],
      rows,
    ),
  ];
  return [{ title: "Still open, what moves the answer most first", blocks }];
}

function warningWords({ path, given, hint, allowed }: Fault): string {
  const what = [path, given].filter((part) => part !== undefined && part !== "").join(": ");
  return [what, hint ?? allowed].filter((part) => part !== undefined).join(". ");
}

/** Commands, each with what it does in the line below. */
function nextSteps({ file, isEnough, written }: ReadingContext): string[] {
  const out = written ?? "my-brief.yaml";
  const check = isEnough ? `    once ${out} is checked` : `    once what is open in ${out} is answered`;
  const direct = [decideDirectly(file), "    decides on what was read"];
  const keep = [`shoreline read ${file} --out ${out}`, "    writes the brief, its quotes as comments"];
  const later = [`shoreline decide ${out}`, check];
  if (written !== undefined) return later;
  return isEnough ? [...direct, ...keep] : [...keep, ...later];
}

function decideDirectly(file: string): string {
  if (file === "-") return "shoreline decide - --prose";
  return isProseFile(file) ? `shoreline decide ${file}` : `shoreline decide ${file} --prose`;
}
