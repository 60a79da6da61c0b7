import { city } from "@shoreline/atlas";
import { sharedHours, type SharedSpan, type WorkPlace } from "@shoreline/calendars";
import { type Decision, figures, phrase, word } from "@shoreline/decide";
import { addDays } from "./addDays.ts";
import type { DayBands, HourSpan } from "./chart.ts";
import { dateWords } from "./figureWords.ts";
import type { Site } from "./sites.ts";

type Band = DayBands["rows"][number];

const MOST_BANDS = 12;
/** Longest run of days off that is looked past for a day on which both ends work. */
const MOST_DAYS_OFF = 21;
const WHOLE_DAY = { startMinuteOfDay: 0, endMinuteOfDay: 1440 };

/** Working days (09:00 to 17:30 local) on the clock of home, on the first common working day from the start; null where there is but one site. */
export function dayBands(decision: Decision, sites: readonly Site[]): DayBands | null {
  const [home, ...others] = sites;
  if (home === undefined || others.length === 0) return null;
  const { start } = decision.brief.work;
  const homePlace = workPlace(home.id);
  const bands = others.slice(0, MOST_BANDS - 1).flatMap((site) => bandOf(homePlace, workPlace(site.id), start) ?? []);
  return {
    kind: "bands",
    id: "bands",
    title: phrase`Working days, 09:00 to 17:30 local time, on the clock of ${city(home.id).name}`,
    description: phrase`On the first common working day from ${dateWords(start)}. ${bands.map(bandSentence).join(" ")}`,
    from: "brief.work.start, proposals",
    rows: [{ label: city(home.id).name, note: word("home"), working: [{ start: 9, end: 17.5 }], shared: [] }, ...bands],
  };
}

function bandSentence({ label, note }: Band): string {
  return `${label}: ${note}.`;
}

function workPlace(id: string): WorkPlace {
  const { timeZone, country, name } = city(id);
  return { timeZone, country, name };
}

/** The site's working day on the first date on which both ends work. */
function bandOf(home: WorkPlace, site: WorkPlace, start: string): Band | undefined {
  for (let day = 0; day <= MOST_DAYS_OFF; day++) {
    const date = addDays(start, day);
    const around = sharedHours([{ ...home, hours: WHOLE_DAY }, site], { date });
    const shared = sharedHours([home, site], { date });
    if (!around.ok || !shared.ok) return undefined;
    if (
      shared.value.hours > 0 ||
      (around.value.hours > 0 && shared.value.whyZero.every(({ kind }) => kind === "noOverlap"))
    ) {
      return {
        label: site.name ?? site.timeZone,
        note: hoursWords(shared.value.hours),
        working: onHomeClock(around.value.spans),
        shared: onHomeClock(shared.value.spans),
      };
    }
  }
  return undefined;
}

function hoursWords(hours: number): string {
  return hours === 0 ? word("no hour in common") : phrase`${figures(String(Number(hours.toFixed(1))))} h in common`;
}

function onHomeClock(spans: readonly SharedSpan[]): HourSpan[] {
  return spans.flatMap(({ local, hours }) => {
    const start = hourOf(local[0]?.start ?? "");
    return start === undefined ? [] : [{ start, end: Math.min(24, start + hours) }];
  });
}

function hourOf(local: string): number | undefined {
  const [, hour, minute] = /T(\d\d):(\d\d)/.exec(local) ?? [];
  return hour === undefined ? undefined : Number(hour) + Number(minute) / 60;
}
