import { english, spoken } from "./language.ts";

/** A template in another language: words, and the number of what is put in between. */
export type Translated = readonly (string | number)[];

/** A template of the code as it is looked up: its gaps by number, "{0} of {1}". */
export function templateKey(texts: readonly string[]): string {
  return texts.reduce((key, text, place) => `${key}{${place - 1}}${text}`);
}

/** The template in the language that is spoken; undefined in English, and where the language has none. */
export function translated(texts: readonly string[]): Translated | undefined {
  const language = spoken();
  if (language === english) return undefined;
  const text = language.texts.get(templateKey(texts));
  return text?.split(/(\{\d\})/).map((part) => (/^\{\d\}$/.test(part) ? Number(part[1]) : part));
}

/** Words from a template, in the language that is spoken: phrase`${count} of ${all}`. */
export function phrase(texts: TemplateStringsArray, ...pieces: readonly (string | number)[]): string {
  const parts = translated(texts);
  if (parts === undefined) return String.raw({ raw: texts }, ...pieces);
  return parts.map((part) => (typeof part === "number" ? pieces[part] : part)).join("");
}

/** A word, or a text without gaps, in the language that is spoken; as it is where the language has none of its own. */
export function word(text: string): string {
  return spoken() === english ? text : (spoken().texts.get(text) ?? text);
}

/** The words of a table of words, where it has them: word tables are kept in English. */
export function wordOf(table: Readonly<Record<string, string>>, key: string): string {
  return word(table[key] ?? key);
}

/** Figures written as in English, as the language that is spoken writes them: "3,100.5" may become "3.100,5". */
export function figures(text: string): string {
  if (spoken().decimalMark === ".") return text;
  return text.replaceAll(/[.,](?=\d)/g, (mark) => (mark === "." ? "," : "."));
}

/** A name or a sentence as it goes on in the middle of another one. */
export function goingOn(text: string): string {
  return spoken().lowersCapitals ? text.charAt(0).toLowerCase() + text.slice(1) : text;
}
