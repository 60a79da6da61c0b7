import type { WhyZero } from "@shoreline/calendars";
import { useMemo } from "react";
import { useTranslation } from "react-i18next";

/** Words of the overlap in the language that is shown. */
export interface MeetingWords {
  /** "Chicago, Berlin and Pune" */
  readonly list: (names: readonly string[]) => string;
  /** "1.5" */
  readonly hours: (value: number) => string;
  /** "Mon, 9 Mar 2027" */
  readonly day: (iso: string) => string;
  /** "Mar" */
  readonly month: (month: number) => string;
  /** "Mon" for 1 */
  readonly weekday: (weekday: number) => string;
  /** Why nobody meets. */
  readonly why: (reason: WhyZero) => string;
}

/** "UTC+5:30" */
export function offsetWords(hours: number): string {
  const minutes = Math.round(Math.abs(hours) * 60);
  const rest = minutes % 60;
  return `UTC${hours < 0 ? "−" : "+"}${Math.floor(minutes / 60)}${rest === 0 ? "" : `:${String(rest).padStart(2, "0")}`}`;
}

export function useMeetingWords(): MeetingWords {
  const { t, i18n } = useTranslation();
  const { language } = i18n;
  return useMemo(() => {
    const lists = new Intl.ListFormat(language, { type: "conjunction" });
    const numbers = new Intl.NumberFormat(language, { maximumFractionDigits: 2 });
    const of = (options: Intl.DateTimeFormatOptions) =>
      new Intl.DateTimeFormat(language, { timeZone: "UTC", ...options });
    const days = of({ weekday: "short", day: "numeric", month: "short", year: "numeric" });
    const [months, weekdays] = [of({ month: "short" }), of({ weekday: "short" })];
    const day = (iso: string) => days.format(new Date(iso));
    return {
      list: (names) => lists.format(names),
      hours: (value) => numbers.format(value),
      day,
      month: (month) => months.format(Date.UTC(2026, month - 1, 1)),
      // 2026-06-01 was a Monday.
      weekday: (weekday) => weekdays.format(Date.UTC(2026, 5, weekday)),
      why: (reason) => {
        if (reason.kind === "noOverlap")
          return reason.gapHours > 0
            ? t("overlap.why.gap", { hours: numbers.format(reason.gapHours) })
            : t("overlap.why.never");
        const about = { place: reason.place, date: day(reason.date) };
        return t(`overlap.why.${reason.kind}`, reason.kind === "holiday" ? { ...about, name: reason.name } : about);
      },
    };
  }, [language, t]);
}
