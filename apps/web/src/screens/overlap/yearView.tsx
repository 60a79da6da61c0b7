import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import type { OverlapSearch } from "../../addresses/overlapSearch.ts";
import { engine } from "../../engine/engine.ts";
import type { ShownYear } from "../../engine/overlap/overlapDesk.ts";
import { Faults } from "../../kit/faults.tsx";
import { LinesSkeleton } from "../../kit/skeleton.tsx";
import { today } from "../../work/statement.ts";
import { AskedText } from "./askedTexts.tsx";
import { Notes } from "./dayView.tsx";
import type { GoTo } from "./overlapScreen.tsx";
import { offsetWords, useMeetingWords } from "./useMeetingWords.ts";
import { YearGrid } from "./yearGrid.tsx";

/** Shared hours over a year: the mean, every day, where the clocks change it, and the holidays that cost a day. */
export function YearView({ search, go }: { readonly search: OverlapSearch; readonly go: GoTo }) {
  const { t } = useTranslation();
  const year = search.year ?? today().slice(0, 4);
  const { place: places, hours } = search;
  const found = useQuery({
    queryKey: ["overlap", "year", places, hours, year],
    enabled: places.length > 1,
    queryFn: () => engine().sharedYear({ places, hours }, year),
    staleTime: Infinity,
    placeholderData: (before) => before,
  });
  if (found.error) throw found.error;
  return (
    <>
      <div className="flex flex-wrap gap-x-4">
        <AskedText name="year" type="number" label={t("overlap.yearOf")} value={year} go={go} />
        <AskedText name="hours" label={t("overlap.hours")} value={hours ?? "09:00-17:30"} go={go} />
      </div>
      {places.length < 2 ? (
        <p className="text-quiet">{t("overlap.oneMore")}</p>
      ) : !found.data ? (
        <LinesSkeleton lines={14} />
      ) : found.data.ok ? (
        <Answer year={found.data.value} search={search} />
      ) : (
        <Faults faults={found.data.faults} />
      )}
    </>
  );
}

function Answer({ year, search }: { readonly year: ShownYear; readonly search: OverlapSearch }) {
  const { t } = useTranslation();
  const words = useMeetingWords();
  const { meanHoursPerCommonWorkingDay: mean, minimum, maximum } = year;
  const places = words.list(year.places.map(({ name }) => name));
  const about = { places, year: year.year, hours: words.hours(Math.round((mean ?? 0) * 10) / 10) };
  return (
    <>
      <p className="mt-4 mb-1 max-w-[44ch] text-lead leading-tight font-semibold" aria-live="polite">
        {mean === null ? t("overlap.yearNone", about) : t("overlap.yearShare", about)}
      </p>
      <p className="mt-0 mb-4 max-w-[72ch]">
        {t("overlap.commonDays", { count: year.commonWorkingDays })}{" "}
        {minimum &&
          maximum &&
          (minimum.hours === maximum.hours
            ? t("overlap.always", { hours: words.hours(minimum.hours) })
            : t("overlap.range", {
                least: words.hours(minimum.hours),
                most: words.hours(maximum.hours),
                leastOn: words.day(minimum.date),
                mostOn: words.day(maximum.date),
              }))}
      </p>
      <YearGrid year={year} />
      <Clocks year={year} />
      <Holidays year={year} search={search} />
      <Notes notes={year.notes} />
    </>
  );
}

/** The year cut where the clocks change what is shared. */
function Clocks({ year: { clockPeriods, places, clockChanges } }: { readonly year: ShownYear }) {
  const { t } = useTranslation();
  const words = useMeetingWords();
  if (clockChanges.length === 0) return <p className="text-note text-quiet">{t("overlap.noClockChange")}</p>;
  return (
    <div className="scrolling my-6" tabIndex={0} role="region" aria-label={t("overlap.clocks")}>
      <table className="border-collapse text-note leading-snug">
        <caption className="pb-2 text-left text-body font-semibold">{t("overlap.clocks")}</caption>
        <thead>
          <tr className="border-b border-quiet text-left">
            <th scope="col" className="py-1.5 pr-3 sm:pr-6 font-semibold">
              {t("overlap.from")}
            </th>
            <th scope="col" className="py-1.5 pr-3 sm:pr-6 text-right font-semibold">
              {t("overlap.hoursADay")}
            </th>
            {places.map(({ id, name }) => (
              <th key={id} scope="col" className="py-1.5 pr-3 sm:pr-6 font-semibold">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {clockPeriods.map(({ from, hoursPerDay, utcOffsetHours }, index) => (
            <tr key={from} className="border-b border-rule">
              <th scope="row" className="py-1.5 pr-3 sm:pr-6 text-left font-normal whitespace-nowrap">
                {words.day(from)}
              </th>
              <td className="py-1.5 pr-3 sm:pr-6 text-right font-semibold">{words.hours(hoursPerDay)}</td>
              {utcOffsetHours.map((offset, place) => {
                const before = clockPeriods[index - 1]?.utcOffsetHours[place] ?? offset;
                return (
                  <td
                    key={place}
                    className={`py-1.5 pr-3 sm:pr-6 whitespace-nowrap ${before === offset ? "" : "font-semibold"}`}
                  >
                    {offsetWords(offset)}
                    {before !== offset && (
                      <span className="text-careful"> {t(offset > before ? "overlap.forward" : "overlap.back")}</span>
                    )}
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** Weekdays on which a public holiday keeps somebody away, each a way to that day. */
function Holidays({ year: { days }, search }: { readonly year: ShownYear; readonly search: OverlapSearch }) {
  const { t } = useTranslation();
  const words = useMeetingWords();
  const lost = days.filter(({ whyZero }) => whyZero.length > 0 && whyZero.every(({ kind }) => kind === "holiday"));
  if (lost.length === 0) return null;
  return (
    <section className="my-6">
      <h2 className="m-0 mb-2 text-body font-semibold">{t("overlap.lostDays", { count: lost.length })}</h2>
      <ul className="m-0 list-none gap-x-10 p-0 text-note sm:columns-2">
        {lost.map(({ date, whyZero }) => (
          <li key={date} className="my-1 break-inside-avoid">
            <Link to="/overlap" search={{ ...search, view: "day", date }} className="underline">
              {words.day(date)}
            </Link>{" "}
            {whyZero.map((each) => (each.kind === "holiday" ? `${each.place}: ${each.name}` : "")).join("; ")}
          </li>
        ))}
      </ul>
    </section>
  );
}
