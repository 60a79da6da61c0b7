import type { Prose } from "@shoreline/dossier";

/** Prose as words alone, where its figures lead nowhere. */
export function plainWords(text: Prose): string {
  return text.map((span) => (typeof span === "string" ? span : span.text)).join("");
}
