import { type LanguageTag, languageTags } from "@shoreline/dossier";
import { type Fault, givenText, nearestHint } from "@shoreline/units";

/** The language that was typed after `--language`; English where none was, or none that there is. */
export function askedLanguage(typed: string | undefined): LanguageTag {
  return languageTags.find((tag) => tag === typed) ?? "en";
}

/** Fault: `cli.choice` at `--language`. */
export function languageFaults(typed: string | undefined): Fault[] {
  if (typed === undefined || languageTags.some((tag) => tag === typed)) return [];
  const allowed = languageTags.join(" or ");
  const fault = { code: "cli.choice", path: "--language", given: givenText(typed), allowed };
  const hint = nearestHint(typed, languageTags);
  return [hint === undefined ? fault : { ...fault, hint }];
}
