import i18next from "i18next";
import { initReactI18next } from "react-i18next";
import english from "./en.json";

/** Languages that are complete; a catalogue is fetched when its language is chosen. */
export const languages = { en: "English", de: "Deutsch" } as const;
export type Language = keyof typeof languages;

/** A key of the catalogue; every language has every key, and a test holds them together. */
export type WordKey = keyof typeof english;

const KEPT = "shoreline.language";

/** The language chosen here before, or the first of the browser's that is complete. */
function preferred(): Language {
  const wished = [localStorage.getItem(KEPT), ...navigator.languages].map((each) => each?.slice(0, 2));
  return wished.find(isComplete) ?? "en";
}

function isComplete(tag: string | undefined): tag is Language {
  return tag !== undefined && Object.hasOwn(languages, tag);
}

/** Makes the catalogue ready before the first picture. */
export async function startWords(): Promise<void> {
  await i18next.use(initReactI18next).init({
    lng: "en",
    fallbackLng: "en",
    resources: { en: { translation: english } },
    keySeparator: false,
    nsSeparator: false,
    interpolation: { escapeValue: false },
  });
  await speak(preferred());
}

/** Changes the language of everything that is shown, and keeps it for the next visit. */
export async function speak(language: Language): Promise<void> {
  if (language === "de" && !i18next.hasResourceBundle("de", "translation")) {
    i18next.addResourceBundle("de", "translation", (await import("./de.json")).default);
  }
  await i18next.changeLanguage(language);
  document.documentElement.lang = language;
  localStorage.setItem(KEPT, language);
}
