import type { Node, TemplateElement } from "oxc-parser";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { templateKey } from "@shoreline/decide";
import { parsed, walk } from "../../tools/checks/syntax.ts";

const ROOT = join(import.meta.dirname, "../..");

/** Where the sentences of the dossier are made. */
const FOLDERS = [
  "packages/decide/src/explain",
  "packages/decide/src/language",
  "packages/decide/src/drawn",
  "packages/decide/src/defence",
  "packages/dossier/src/document",
  "packages/dossier/src/html",
  "packages/dossier/src/markdown",
  "packages/dossier/src/print",
  "packages/dossier/src/charts",
  "packages/dossier/src/guide/case",
  "packages/dossier/src/workbook",
  "apps/web/src/engine",
];

const TEMPLATES = new Set(["say", "phrase", "prose", "called"]);
const WORDS = new Set(["word", "wordOf", "eachWord", "noteRow", "monthHeads"]);
/** Functions of the guide that are handed what they say; what has no space is a name of something. */
const TELLERS = new Set(["linesSentence", "linesSentenceOf", "criterionSentence", "lineAgainstBaseline", "bestOfKind"]);

const programs = FOLDERS.flatMap(sources).map(({ path, text }) => parsed({ path, text }).program as Node);

/** Every template and word that the sources name to be looked up in a language. */
export function sayable(): ReadonlySet<string> {
  const everywhere = new Map(programs.flatMap(tablesOf));
  const found = programs.flatMap((program) => {
    // A table of the file itself comes before one of the same name elsewhere.
    const tables = new Map([...everywhere, ...tablesOf(program)]);
    return [...templatesOf(program), ...wordsOf(program, tables)];
  });
  return new Set(found.filter(needsText));
}

/** What the steps of the model are called, and in which unit: each is `named` once, by a template, where it is described. */
export function namedQuantities(): readonly string[] {
  const path = "packages/economics/src/quantities.ts";
  const program = parsed({ path, text: readFileSync(join(ROOT, path), "utf8") }).program as Node;
  const units: string[] = [];
  walk(program, (node) => {
    if (node.type !== "CallExpression" || node.callee.type !== "Identifier" || node.callee.name !== "named") return;
    units.push(...node.arguments.flatMap((each) => (each.type === "Literal" ? literalsIn(each) : [])));
  });
  return [...templatesOf(program), ...units];
}

/** The words of a constant of these sources: an object, a list or a text. Throws where there is none of that name. */
export function wordsOfTable(name: string): readonly string[] {
  const found = programs.flatMap(tablesOf).filter(([each]) => each === name);
  if (found.length === 0) throw new Error(`No constant "${name}" is left in the sources.`);
  return found.flatMap(([, words]) => words).filter((word) => !PATH.test(word));
}

/** A field of the brief, which is not said. */
const PATH = /^[a-z]+(?:\.[A-Za-z0-9]+)+$/;

/** Templates with gaps that a property of this name has in the sources of a folder: `hint` of faults. */
export function templatesAt(folder: string, property: string): readonly string[] {
  const found: string[] = [];
  for (const { path, text } of sources(folder)) {
    walk(parsed({ path, text }).program as Node, (node) => {
      if (node.type !== "Property" || node.key.type !== "Identifier" || node.key.name !== property) return;
      if (node.value.type === "TemplateLiteral") found.push(keyOf(node.value.quasis));
    });
  }
  return found;
}

/** Whether a template has words, or gaps whose order is a matter of the language. */
export function needsText(key: string): boolean {
  return /\p{L}/u.test(key.replaceAll(/\{\d\}/g, "")) || /\{1\}/.test(key);
}

function sources(folder: string): readonly { readonly path: string; readonly text: string }[] {
  return readdirSync(join(ROOT, folder), { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".ts") && !file.endsWith(".test.ts"))
    .map((file) => ({ path: join(folder, file), text: readFileSync(join(ROOT, folder, file), "utf8") }));
}

/** Word tables by name: the words of every constant that is an object or a list. */
function tablesOf(program: Node): readonly (readonly [string, readonly string[]])[] {
  const found: [string, readonly string[]][] = [];
  walk(program, (node, parents) => {
    if (parents.some(({ type }) => type === "BlockStatement")) return;
    if (node.type !== "VariableDeclarator" || node.id.type !== "Identifier" || node.init === null) return;
    const value = node.init.type === "TSAsExpression" ? node.init.expression : node.init;
    if (TABLES.has(value.type)) found.push([node.id.name, literalsIn(value)]);
  });
  return found;
}

const TABLES = new Set(["ObjectExpression", "ArrayExpression", "Literal"]);

function templatesOf(program: Node): readonly string[] {
  const found: string[] = [];
  walk(program, (node) => {
    if (node.type !== "TaggedTemplateExpression" || node.tag.type !== "Identifier") return;
    if (!TEMPLATES.has(node.tag.name)) return;
    found.push(keyOf(node.quasi.quasis));
  });
  return found;
}

function keyOf(texts: readonly TemplateElement[]): string {
  return templateKey(texts.map(({ value }) => value.cooked ?? ""));
}

function wordsOf(program: Node, tables: ReadonlyMap<string, readonly string[]>): readonly string[] {
  const found: string[] = [];
  walk(program, (node) => {
    if (node.type !== "CallExpression" || node.callee.type !== "Identifier") return;
    const given = node.arguments.flatMap((each) => literalsIn(each));
    if (TELLERS.has(node.callee.name)) found.push(...given.filter((text) => text.includes(" ")));
    if (!WORDS.has(node.callee.name)) return;
    found.push(...given, ...node.arguments.flatMap(namesIn).flatMap((name) => tables.get(name) ?? []));
  });
  return found;
}

/** The texts that stand in a piece of code as such; keys of objects and what is only compared are none. */
function literalsIn(root: Node): readonly string[] {
  const found: string[] = [];
  walk(root, (node, parents) => {
    const parent = parents.at(-1);
    if (node.type !== "Literal" || typeof node.value !== "string" || node.value === "") return;
    if (parent?.type === "BinaryExpression" || (parent?.type === "Property" && parent.key === node)) return;
    if (parents.some(({ type }) => type === "CallExpression")) return;
    found.push(node.value);
  });
  return found;
}

function namesIn(root: Node): readonly string[] {
  const found: string[] = [];
  walk(root, (node) => {
    if (node.type === "Identifier") found.push(node.name);
  });
  return found;
}
