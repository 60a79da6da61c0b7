import { useTranslation } from "react-i18next";
import type { Language } from "./words.ts";

/** The language that is shown; the screen is drawn anew when it changes. */
export function useLanguage(): Language {
  const { i18n } = useTranslation();
  return i18n.language === "de" ? "de" : "en";
}
