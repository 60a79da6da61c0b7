import { type Fault, givenText, refuse, type Result, succeed } from "@shoreline/units";
import { type Document, isScalar, LineCounter, parseDocument, type Scalar, visit, type YAMLError } from "yaml";

/** Longest brief that is read: 1 MB of plain text. */
const MOST_CHARACTERS = 1_000_000;
const MOST_ALIASES = 50;
const MOST_SYNTAX_FAULTS = 20;

/**
 * The data in a YAML 1.2 or JSON text, or why it cannot be read: too long, binary, empty, broken syntax with line and
 * column, keys given twice, or aliases that would unfold to more than they are worth.
 */
export function parseText(text: string, path: string): Result<unknown> {
  const early = sizeFault(text, path) ?? binaryFault(text, path) ?? emptyFault(text, path);
  if (early !== undefined) return refuse([early]);
  const lines = new LineCounter();
  try {
    const document = parseDocument(text, { lineCounter: lines, prettyErrors: false, uniqueKeys: false });
    const errors = distinctErrors(document.errors).slice(0, MOST_SYNTAX_FAULTS);
    const second = errors.find((error) => error.code === "MULTIPLE_DOCS");
    if (second !== undefined) return refuse([severalFault(second, lines, path)]);
    if (errors.some((error) => error.code === "RESOURCE_EXHAUSTION")) return refuse([unreadableFault(undefined, path)]);
    if (errors.length > 0) return refuse(errors.map((error) => syntaxFault(error, lines, path)));
    const repeated = repeatedKeys(document).slice(0, MOST_SYNTAX_FAULTS);
    if (repeated.length > 0) return refuse(repeated.map((key) => repeatedFault(key, lines, path)));
    return succeed(document.toJS({ maxAliasCount: MOST_ALIASES }));
  } catch (error) {
    return refuse([unreadableFault(error, path)]);
  }
}

function sizeFault(text: string, path: string): Fault | undefined {
  if (text.length <= MOST_CHARACTERS) return undefined;
  const allowed = `at most ${MOST_CHARACTERS} characters`;
  const hint = "A brief is a page or two; put long documents beside it and read them with `shoreline read`.";
  return { code: "brief.too-large", path, given: `${text.length} characters`, allowed, hint };
}

function binaryFault(text: string, path: string): Fault | undefined {
  // oxlint-disable-next-line no-control-regex -- control characters are what is looked for
  const strange = text.match(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\ufffd]/);
  if (strange?.index === undefined) return undefined;
  const given = `a control or broken character at position ${strange.index + 1}`;
  const hint = "Is it a workbook or PDF? Save it as text, or start from an example brief.";
  return { code: "brief.not-text", path, given, allowed: "UTF-8 text in YAML or JSON", hint };
}

function emptyFault(text: string, path: string): Fault | undefined {
  if (text.trim() !== "") return undefined;
  return { code: "brief.empty", path, given: "nothing", allowed: "a brief in YAML or JSON" };
}

/** One broken bracket is reported once for each level that it leaves open; once is enough. */
function distinctErrors(errors: readonly YAMLError[]): YAMLError[] {
  const seen = new Set<string>();
  return errors.filter((error) => {
    const key = `${error.pos[0]} ${error.message}`;
    const isNew = !seen.has(key);
    seen.add(key);
    return isNew;
  });
}

function syntaxFault(error: YAMLError, lines: LineCounter, path: string): Fault {
  const given = `${error.message} at ${placeText(lines, error.pos[0])}`;
  const hint = "Indent with spaces, and quote text that holds a colon followed by a space.";
  return { code: "brief.syntax", path, given, allowed: "YAML or JSON", hint };
}

function severalFault(error: YAMLError, lines: LineCounter, path: string): Fault {
  const given = `two documents or more, the second from ${placeText(lines, error.pos[0])}`;
  const hint = "Keep each brief in a file of its own, or remove the line --- between them.";
  return { code: "brief.several-documents", path, given, allowed: "one brief", hint };
}

/** Keys that stand twice in one mapping. The parser's own check compares each key with each, which takes minutes. */
function repeatedKeys(document: Document): Scalar[] {
  const repeated: Scalar[] = [];
  visit(document, {
    Map(_, mapping) {
      const seen = new Set<unknown>();
      for (const { key } of mapping.items) {
        if (!isScalar(key)) continue;
        if (seen.has(key.value)) repeated.push(key);
        seen.add(key.value);
      }
    },
  });
  return repeated;
}

function repeatedFault(key: Scalar, lines: LineCounter, path: string): Fault {
  const given = `${givenText(key.value)} twice, at ${placeText(lines, key.range?.[0] ?? 0)}`;
  return { code: "brief.duplicate-key", path, given, allowed: "each key once" };
}

function placeText(lines: LineCounter, offset: number): string {
  const { line, col } = lines.linePos(offset);
  return `line ${line}, column ${col}`;
}

function unreadableFault(error: unknown, path: string): Fault {
  const aliases = error instanceof ReferenceError;
  const given = aliases ? "aliases that unfold without end" : "nesting that is too deep";
  return { code: "brief.unreadable", path, given, allowed: "plain YAML or JSON", hint: "Write the values out." };
}
