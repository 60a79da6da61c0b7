import type { SharedSpan } from "@shoreline/calendars";
import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import type { OverlapSearch } from "../../addresses/overlapSearch.ts";
import { engine } from "../../engine/engine.ts";
import type { ShownDay } from "../../engine/overlap/overlapDesk.ts";
import { Faults } from "../../kit/faults.tsx";
import { LinesSkeleton } from "../../kit/skeleton.tsx";
import { today } from "../../work/statement.ts";
import { AskedText } from "./askedTexts.tsx";
import { Bands } from "./bands.tsx";
import type { GoTo } from "./overlapScreen.tsx";
import { useMeetingWords } from "./useMeetingWords.ts";

const DAY_MS = 86_400_000;
const USUAL_HOURS = "09:00-17:30";

/** Shared hours of one day: how many and when, the day as a picture, and the clocks of all. */
export function DayView({ search, go }: { readonly search: OverlapSearch; readonly go: GoTo }) {
  const { t } = useTranslation();
  const date = search.date ?? nextWeekday(today());
  return (
    <>
      <div className="flex flex-wrap gap-x-4">
        <AskedText name="date" type="date" label={t("overlap.date")} value={date} go={go} />
        <AskedText name="hours" label={t("overlap.hours")} value={search.hours ?? USUAL_HOURS} go={go} />
      </div>
      {search.place.length < 2 ? (
        <p className="text-quiet">{t("overlap.oneMore")}</p>
      ) : (
        <Day places={search.place} hours={search.hours} date={date} />
      )}
    </>
  );
}

/** The date itself, or the Monday after a weekend. */
function nextWeekday(iso: string): string {
  const ms = Date.parse(iso);
  const weekday = new Date(ms).getUTCDay();
  const more = weekday === 6 ? 2 : weekday === 0 ? 1 : 0;
  return new Date(ms + more * DAY_MS).toISOString().slice(0, 10);
}

function Day(asked: { readonly places: readonly string[]; readonly hours: string | undefined; readonly date: string }) {
  const { places, hours, date } = asked;
  const found = useQuery({
    queryKey: ["overlap", "day", places, hours, date],
    queryFn: () => engine().sharedDay({ places, hours }, date),
    staleTime: Infinity,
    placeholderData: (before) => before,
  });
  if (found.error) throw found.error;
  if (!found.data) return <LinesSkeleton lines={6} />;
  if (!found.data.ok) return <Faults faults={found.data.faults} />;
  return <Answer day={found.data.value} />;
}

function Answer({ day }: { readonly day: ShownDay }) {
  const { t } = useTranslation();
  const words = useMeetingWords();
  const names = words.list(day.places.map(({ name }) => name));
  const about = { places: names, date: words.day(day.date), hours: words.hours(day.hours) };
  return (
    <>
      <p className="mt-4 mb-1 max-w-[44ch] text-lead leading-tight font-semibold" aria-live="polite">
        {day.hours === 0 ? t("overlap.shareNone", about) : t("overlap.share", about)}
      </p>
      {day.whyZero.length > 0 ? (
        <ul className="my-2 list-disc pl-5">
          {day.whyZero.map((reason, place) => (
            <li key={place}>{words.why(reason)}</li>
          ))}
        </ul>
      ) : (
        <p className="mt-0 mb-4 max-w-[72ch]">{day.spans.map((span) => spanWords(span, day.date)).join("; ")}.</p>
      )}
      {day.pairs.length > 0 && (
        <p className="my-2 max-w-[72ch]">
          {t("overlap.pairs", {
            pairs: day.pairs.map(({ names: pair, hours }) => `${pair.join("–")} ${words.hours(hours)} h`).join(", "),
          })}
        </p>
      )}
      <Bands picture={day.picture} workingDay={day.workingDay} />
      {day.spans.map((span) => (
        <SpanTable key={span.startUtc} span={span} />
      ))}
      <Notes notes={day.notes} />
    </>
  );
}

/** "09:00–10:30 Chicago, 16:00–17:30 Kraków" */
function spanWords({ local }: SharedSpan, date: string): string {
  const at = ({ place, start, end }: SharedSpan["local"][number]) => {
    const days = Math.round((Date.parse(start.slice(0, 10)) - Date.parse(date)) / DAY_MS);
    return `${start.slice(11, 16)}–${end.slice(11, 16)} ${place}${days === 0 ? "" : ` (${days > 0 ? "+" : "−"}${Math.abs(days)})`}`;
  };
  return local.map(at).join(", ");
}

function SpanTable({ span }: { readonly span: SharedSpan }) {
  const { t } = useTranslation();
  const words = useMeetingWords();
  const caption = t("overlap.sharedFor", { hours: words.hours(span.hours) });
  return (
    <div className="scrolling my-6" tabIndex={0} role="region" aria-label={caption}>
      <table className="border-collapse text-small leading-snug sm:text-note">
        <caption className="pb-2 text-left text-body font-semibold">{caption}</caption>
        <thead>
          <tr className="border-b border-quiet text-left">
            {(["overlap.place", "overlap.onDate", "overlap.localTime", "overlap.clock"] as const).map((head) => (
              <th key={head} scope="col" className="py-1.5 pr-3 sm:pr-6 font-semibold">
                {t(head)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {span.local.map(({ place, start, end }) => (
            <tr key={place} className="border-b border-rule">
              <th scope="row" className="py-1.5 pr-3 sm:pr-6 text-left font-normal">
                {place}
              </th>
              <td className="py-1.5 pr-3 sm:pr-6 whitespace-nowrap">{words.day(start.slice(0, 10))}</td>
              <td className="py-1.5 pr-3 sm:pr-6 whitespace-nowrap">
                {start.slice(11, 16)}–{end.slice(11, 16)}
              </td>
              <td className="py-1.5 whitespace-nowrap">UTC{start.slice(16).replace("-", "−")}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** What is doubtful about the holidays. */
export function Notes({ notes, title }: { readonly notes: readonly string[]; readonly title?: string }) {
  const { t } = useTranslation();
  if (notes.length === 0) return null;
  return (
    <section className="my-6 border-l-4 border-careful pl-3 text-note">
      <h2 className="m-0 font-semibold">{title ?? t("overlap.notes")}</h2>
      <ul className="m-0 list-disc pl-5">
        {notes.map((note) => (
          <li key={note} className="max-w-[72ch]">
            {note}
          </li>
        ))}
      </ul>
    </section>
  );
}
