import { confidenceWords, workingDaysWords } from "./confidenceWords.ts";
import type { Evidence, StatementReading } from "./statement.ts";

type Data = StatementReading["brief"][string];

const LONGEST_QUOTE = 160;

/**
 * A brief that was read from prose, as YAML to be completed by hand: behind each field how sure it is and the words it
 * came from, at the end what is still open. Read back it is the same brief.
 */
export function briefYaml({ brief, evidence, questions }: StatementReading, source: string): string {
  const quotes = new Map(evidence.map(({ path, ...read }) => [path, remark(read)]));
  const head = `# Read from ${oneLine(source)}. Check what is marked so, complete the rest.`;
  const { schema: _, ...fields } = brief;
  const body = mappingLines(fields, { path: "", indent: "", quotes });
  const open = questions.map(({ path, question }) => `#   ${path}: ${oneLine(question)}`);
  return [head, "schema: brief/1", ...body, ...(open.length > 0 ? ["# Still open:", ...open] : []), ""].join("\n");
}

interface Place {
  readonly path: string;
  readonly indent: string;
  readonly quotes: ReadonlyMap<string, string>;
}

function mappingLines(mapping: Readonly<Record<string, Data>>, place: Place): string[] {
  return Object.entries(mapping).flatMap(([key, value]) => {
    const path = place.path === "" ? key : `${place.path}.${key}`;
    return entryLines(`${place.indent}${scalar(key)}:`, value, { ...place, path });
  });
}

function entryLines(start: string, value: Data, place: Place): string[] {
  const heading = `${start}${behind(place)}`;
  const inner = { ...place, indent: `${place.indent}  ` };
  if (Array.isArray(value)) {
    if (value.length === 0) return [`${start} []`];
    return [heading, ...value.flatMap((item, index) => itemLines(item, { ...inner, path: `${place.path}[${index}]` }))];
  }
  if (typeof value !== "object" || value === null) return [`${start} ${scalar(value)}${behind(place)}`];
  return Object.keys(value).length === 0 ? [`${start} {}`] : [heading, ...mappingLines(value, inner)];
}

/** The keys of a mapping in a list stand below its dash, the first of them beside it. */
function itemLines(item: Data, place: Place): string[] {
  if (typeof item !== "object" || item === null) return [`${place.indent}- ${scalar(item)}${behind(place)}`];
  if (Array.isArray(item)) return [`${place.indent}- ${JSON.stringify(item)}`];
  const lines = mappingLines(item, { ...place, indent: `${place.indent}  ` });
  const [first = `${place.indent}  {}`, ...rest] = lines;
  return [`${place.indent}- ${first.trimStart()}${behind(place)}`, ...rest];
}

function behind({ path, quotes }: Place): string {
  const quote = quotes.get(path);
  return quote === undefined ? "" : ` # ${quote}`;
}

/** The words that a field came from and how far they are to be trusted, as a comment says it: `sure 0.95: "six months"`. */
export function remark({ quote, confidence, workingDays }: Omit<Evidence, "path" | "start" | "end">): string {
  const words = oneLine(quote);
  const shown = words.length <= LONGEST_QUOTE ? words : `${words.slice(0, LONGEST_QUOTE - 1)}…`;
  const assumed = workingDays === undefined ? "" : ` ${workingDaysWords(workingDays)}`;
  return `${confidenceWords(confidence)}${assumed}: "${shown}"`;
}

/** A comment ends with its line, and may hold no control characters. */
function oneLine(text: string): string {
  return text.replaceAll(/[\s\p{Cc}\p{Zl}\p{Zp}\ufeff]+/gu, " ").trim();
}

/** Words that YAML 1.1 or 1.2 takes for something else than text. */
const OTHER_MEANINGS = /^(?:true|false|null|yes|no|on|off|y|n|nan|inf)$/i;

function scalar(value: Data): string {
  if (typeof value !== "string") return JSON.stringify(value);
  const isPlain = /^(?:[A-Za-z][\w./+-]*(?: [\w./+-]+)*|\d{4}-\d\d-\d\d)$/.test(value);
  return isPlain && !OTHER_MEANINGS.test(value) ? value : escaped(value);
}

/** JSON text is YAML text, but for signs that YAML wants escaped. */
function escaped(value: string): string {
  return JSON.stringify(value).replaceAll(/[\u007f-\u009f\u2028\u2029\ufeff\ufffe\uffff]/g, (sign) => {
    return `\\u${sign.charCodeAt(0).toString(16).padStart(4, "0")}`;
  });
}
