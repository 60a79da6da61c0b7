import { englishGuide, germanGuide, type Guide, type GuideLanguage } from "@shoreline/dossier";
import { askedLanguage } from "../decision/askedLanguage.ts";

const guides: Readonly<Record<GuideLanguage, () => Guide>> = {
  en: () => englishGuide,
  de: () => germanGuide(englishGuide),
};

/** The guide in the language that was typed; in English where none was, or none that it is written in. */
export function guideIn(typed: string | undefined): Guide {
  return guides[askedLanguage(typed)]();
}
