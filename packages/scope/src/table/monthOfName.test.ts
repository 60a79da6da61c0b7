import { describe, expect, it } from "vitest";
import { monthOfName } from "./monthOfName.ts";

const LOCALES = ["en-US", "en-GB", "de-DE", "de-AT", "fr-FR", "es-ES", "es-MX", "nl-NL", "pl-PL", "pt-BR", "pt-PT"];
const JANUARY = new Date(Date.UTC(2026, 0, 15));
const STYLES = ["long", "short"] as const;

/** The name of a month, alone and within a date, where its ending may differ; figures in its place are no names. */
function namesOf(locale: string, style: (typeof STYLES)[number], month: number): string[] {
  const date = new Date(JANUARY);
  date.setUTCMonth(month - 1);
  const alone = new Intl.DateTimeFormat(locale, { month: style, timeZone: "UTC" }).format(date);
  const parts = new Intl.DateTimeFormat(locale, { month: style, day: "numeric", timeZone: "UTC" }).formatToParts(date);
  const within = parts.flatMap(({ type, value }) => (type === "month" ? [value] : []));
  return [alone, ...within].filter((name) => /\p{L}/u.test(name));
}

describe("the name of a month", () => {
  it.each(LOCALES.flatMap((locale) => STYLES.map((style) => [locale, style] as const)))(
    "is known in %s, %s",
    (locale, style) => {
      for (let month = 1; month <= 12; month++) {
        for (const name of namesOf(locale, style, month)) expect([name, monthOfName(name)]).toEqual([name, month]);
      }
    },
  );

  it.each(["MÄRZ", "Sept.", "août", "kwi", "Out", "mrt"])(
    "is known whatever its case, accents and full stop: %s",
    (name) => {
      expect(monthOfName(name)).toBeDefined();
    },
  );

  it.each(["", "Total", "Monday", "ma", "13"])("is not %j", (word) => {
    expect(monthOfName(word)).toBeUndefined();
  });
});
