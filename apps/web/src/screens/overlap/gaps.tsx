import { useTranslation } from "react-i18next";
import type { ShownRoster } from "../../engine/overlap/coverageDesk.ts";
import { useMeetingWords } from "./useMeetingWords.ts";

/** What stays open over the year if public holidays are kept and nobody steps in. */
export function Gaps({ shown: { gaps, gapHours, weeks, weeksWithoutGap } }: { readonly shown: ShownRoster }) {
  const { t } = useTranslation();
  const words = useMeetingWords();
  if (gaps.length === 0) return <p>{t("cover.noGaps")}</p>;
  const hours = (value: number) => words.hours(Math.round(value * 10) / 10);
  const about = { holiday: hours(gapHours.holiday), clock: hours(gapHours.clockChange), weeks, whole: weeksWithoutGap };
  return (
    <section className="my-6">
      <h2 className="m-0 mb-1 text-body font-semibold">{t("cover.gaps")}</h2>
      <p className="mt-0 max-w-[72ch]">{t("cover.gapWords", about)}</p>
      <details>
        <summary className="cursor-pointer text-note">{t("cover.everyGap", { count: gaps.length })}</summary>
        <ul className="m-0 mt-2 list-none gap-x-10 p-0 text-note sm:columns-2">
          {gaps.map(({ startUtc, date, hours: long, cause, because }) => (
            <li key={startUtc} className="my-1 break-inside-avoid">
              {words.day(date)}: {hours(long)} h, {cause === "clockChange" ? t("cover.gapClock") : because.join("; ")}
            </li>
          ))}
        </ul>
      </details>
    </section>
  );
}
