import { type Decision, english, goingOn, spoken, word } from "@shoreline/decide";
import { functionDefaults, functionKeys } from "@shoreline/scope";
import { spacedWords } from "@shoreline/units";
import { briefAnchor } from "./anchors.ts";
import type { Row } from "./document.ts";
import { figureWords } from "./figureWords.ts";
import { holdsOwnWords } from "./ownWords.ts";
import { namedGap, nameOrText } from "./recalledText.ts";

/** One row for each field of the brief; the first of a part carries the anchor of the part, also where the part says nothing. */
export function briefRows({ brief }: Pick<Decision, "brief">): Row[] {
  const { schema: _, title: __, ...parts } = brief;
  return Object.entries(parts).flatMap(([part, fields]) => {
    const said = leaves(part, fields);
    const rows =
      said.length === 0
        ? [[fieldWord(part), word("nothing")]]
        : said.map(([path, value]) => [nameInPart(part, path), valueWords(value, lastOf(path))]);
    return rows.map(([field = "", words = ""], index) => ({
      ...(index === 0 ? { id: briefAnchor(part) } : {}),
      cells: [[field], [words]],
    }));
  });
}

/** "Work: units material cost" */
function nameInPart(part: string, path: string): string {
  if (part === path) return fieldWord(part);
  const steps = path.split(".").slice(1);
  const names = steps.map((step) => goingOn(fieldWord(step)));
  return `${fieldWord(part)}: ${names.join(between())}`;
}

/** Names of fields lie one in the other; where nouns keep their capitals a comma parts them. */
function between(): string {
  return spoken().lowersCapitals ? " " : ", ";
}

/** A field by its name; features of past projects, which have names of their own, stay as they are. */
function fieldWord(name: string): string {
  return nameOrText(spacedWords(name));
}

function lastOf(path: string): string {
  return path.split(".").at(-1) ?? path;
}

/** Fields down to what is no mapping; lists stay together, and empty ones are left out. */
function leaves(path: string, value: unknown): [path: string, value: unknown][] {
  if (Array.isArray(value)) return value.length === 0 ? [] : [[path, value]];
  if (typeof value !== "object" || value === null) return [[path, value]];
  return Object.entries(value).flatMap(([key, each]) => leaves(`${path}.${key}`, each));
}

function valueWords(value: unknown, field: string): string {
  if (typeof value === "number") return figureWords(value);
  if (typeof value === "string") return spoken() === english || holdsOwnWords(field) ? value : enteredWord(value);
  if (Array.isArray(value)) return value.map((each) => valueWords(each, field)).join(", ");
  if (typeof value === "object" && value !== null) return mappingWords(value);
  return String(value);
}

function mappingWords(value: object): string {
  const pairs = Object.entries(value).map(([key, each]) => {
    const name = spoken() === english ? key : fieldWord(key);
    return `${name} ${valueWords(each, key)}`;
  });
  return pairs.join(between());
}

/** What is entered by a choice, a day or a city by its name; anything else as it stands. */
function enteredWord(value: string): string {
  const known = functionKeys.find((key) => key === value);
  if (known !== undefined) return word(functionDefaults(known).title);
  return namedGap(value, (name) => (CAMEL.test(name) ? chosenWord(name) : nameOrText(name)));
}

const CAMEL = /^[a-z]+(?:[A-Z][a-z]+)*$/;

/** A level or a party is called as in the middle of a sentence; a role as among the facts, with a capital. */
function chosenWord(name: string): string {
  const words = spacedWords(name);
  const known = [words.toLowerCase(), words].find((each) => spoken().texts.has(each));
  return known === undefined ? name : word(known);
}
