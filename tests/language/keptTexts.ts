import { roles } from "@shoreline/atlas";
import type { Language } from "@shoreline/decide";
import { dossier } from "@shoreline/dossier";
import { briefSchema, functionDefaults, functionKeys } from "@shoreline/scope";
import { spacedWords } from "@shoreline/units";
import { decisionOfEverything } from "./everythingKept.ts";

/** The texts of a language, noting everything that is asked of it, found or not. */
class Asked extends Map<string, string> {
  readonly looked = new Set<string>();

  override get(text: string): string | undefined {
    this.looked.add(text);
    return super.get(text);
  }
}

/** Every text that a language is asked for when the evidence tells what decisions keep in English. */
export function keptTexts(language: Language): readonly string[] {
  const asked = new Asked(language.texts);
  dossier(decisionOfEverything(), { language: { ...language, texts: asked } });
  return [...asked.looked];
}

/** What the fields of a brief are called, and what they can be set to, as they are looked up. */
export function briefWords(): readonly string[] {
  const fields = new Set<string>();
  const choices = new Set<string>();
  JSON.stringify(briefSchema.toJSONSchema({ unrepresentable: "any" }), (key, value: unknown) => {
    if (key === "properties") for (const name of Object.keys(value as object)) fields.add(spacedWords(name));
    if (key === "enum") for (const choice of value as readonly string[]) choices.add(choice);
    if (key === "const") choices.add(String(value));
    return value;
  });
  return [...fields, ...[...choices].flatMap(choiceWords).filter((choice) => !fields.has(capital(choice)))];
}

/** Roles are called by their name with a capital; the form of a brief has no word. */
function choiceWords(choice: string): readonly string[] {
  const isRole = roles().some(({ key }) => key === choice);
  if (isRole || choice.includes("/")) return [];
  const key = functionKeys.find((each) => each === choice);
  return [key === undefined ? spacedWords(choice).toLowerCase() : functionDefaults(key).title];
}

/** A choice that is called as a field is needs no word of its own. */
function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
