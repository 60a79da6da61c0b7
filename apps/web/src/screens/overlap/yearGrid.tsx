import type { SharedDate } from "@shoreline/calendars";
import { useTranslation } from "react-i18next";
import type { ShownYear } from "../../engine/overlap/overlapDesk.ts";
import { type MeetingWords, useMeetingWords } from "./useMeetingWords.ts";

const SHADES = ["bg-s1 text-ink", "bg-s2 text-ink", "bg-s3 text-on-deep", "bg-s4 text-on-deep"];
const HOLIDAY = "bg-careful text-paper";
const NOBODY = "bg-rule text-ink";
const WEEKEND = "text-quiet";
const COLUMNS =
  "grid grid-cols-[2.25rem_repeat(31,minmax(0,1fr))_4.75rem] gap-px sm:grid-cols-[3rem_repeat(31,minmax(0,1fr))_6.5rem]";

/** Every day of a year: a line for each month, the deeper the more hours are shared. */
export function YearGrid({ year }: { readonly year: ShownYear }) {
  const { t } = useTranslation();
  const words = useMeetingWords();
  const levels = levelsOf(year.days);
  const changes = new Set(year.clockChanges.map(({ date }) => date));
  return (
    <figure className="m-0 my-4">
      <div role="img" aria-label={picturedWords(year, words, t("overlap.months"))}>
        <div className={`${COLUMNS} text-small text-quiet`}>
          <span />
          {Array.from({ length: 31 }, (_, day) => (
            <span
              key={day}
              className={`flex justify-center whitespace-nowrap ${day === 0 || day % 10 === 9 ? "" : "max-lg:invisible"}`}
            >
              {day + 1}
            </span>
          ))}
          <span className="text-right">{t("overlap.monthHead")}</span>
        </div>
        {year.months.map(({ month, commonWorkingDays, meanHoursPerCommonWorkingDay: mean }) => (
          <div key={month} className={`mt-px text-small ${COLUMNS}`}>
            <span className="leading-6 text-quiet">{words.month(month)}</span>
            {Array.from({ length: 31 }, (_, day) => {
              const iso = `${year.year}-${String(month).padStart(2, "0")}-${String(day + 1).padStart(2, "0")}`;
              const shared = year.days.find(({ date }) => date === iso);
              if (shared === undefined) return <span key={day} />;
              return <Cell key={day} shared={shared} levels={levels} isChange={changes.has(iso)} words={words} />;
            })}
            <span className="text-right leading-6 whitespace-nowrap">
              {commonWorkingDays} · {mean === null ? "–" : `${words.hours(Math.round(mean * 10) / 10)} h`}
            </span>
          </div>
        ))}
      </div>
      <Legend levels={levels} words={words} />
    </figure>
  );
}

function Cell(given: {
  readonly shared: SharedDate;
  readonly levels: readonly Level[];
  readonly isChange: boolean;
  readonly words: MeetingWords;
}) {
  const { shared, levels, isChange, words } = given;
  const { date, hours, whyZero } = shared;
  const why = hours > 0 ? `${words.hours(hours)} h` : whyZero.map(words.why).join(" ");
  return (
    <span
      title={`${words.day(date)}: ${why}`}
      className={`h-6 overflow-hidden text-center leading-6 ${lookOf(shared, levels)} ${isChange ? "ring-2 ring-careful ring-inset" : ""}`}
    >
      <span className="max-lg:hidden">{hours > 0 ? words.hours(hours) : signOf(shared)}</span>
    </span>
  );
}

function signOf({ whyZero }: SharedDate): string {
  if (whyZero.some(({ kind }) => kind === "weekend")) return "";
  return whyZero.some(({ kind }) => kind === "holiday") ? "✕" : "0";
}

function lookOf({ hours, whyZero }: SharedDate, levels: readonly Level[]): string {
  if (hours > 0) return levels.find(({ until }) => hours <= until)?.look ?? "";
  if (whyZero.some(({ kind }) => kind === "weekend")) return WEEKEND;
  return whyZero.some(({ kind }) => kind === "holiday") ? HOLIDAY : NOBODY;
}

/** Shared hours that are shaded alike. */
interface Level {
  readonly from: number;
  readonly until: number;
  readonly look: string;
}

/** Each number of hours that occurs has its own shade; where they are too many, equal ranges between the ends do. */
function levelsOf(days: readonly SharedDate[]): readonly Level[] {
  const found = [...new Set(days.map(({ hours }) => hours))].filter((hours) => hours > 0).toSorted((a, b) => a - b);
  if (found.length <= SHADES.length) {
    const shades = found.length < SHADES.length ? SHADES.slice(1) : SHADES;
    return found.map((hours, at) => ({ from: hours, until: hours, look: shades[at] ?? "" }));
  }
  const [least, most] = [found[0] ?? 0, found.at(-1) ?? 0];
  const at = (step: number) => (step === SHADES.length ? most : least + ((most - least) * step) / SHADES.length);
  return SHADES.map((look, step) => ({ from: at(step), until: at(step + 1), look }));
}

function Legend({ levels, words }: { readonly levels: readonly Level[]; readonly words: MeetingWords }) {
  const { t } = useTranslation();
  const said = (value: number) => words.hours(Math.round(value * 10) / 10);
  const steps = levels.map(({ from, until, look }) => ({
    look,
    label: from === until ? `${words.hours(from)} h` : `${said(from)}–${said(until)} h`,
  }));
  const others = [
    { look: HOLIDAY, label: `✕ ${t("overlap.holiday")}` },
    { look: NOBODY, label: `0 ${t("overlap.nobody")}` },
    { look: "ring-2 ring-careful ring-inset", label: t("overlap.clockChange") },
  ];
  return (
    <ul className="m-0 mt-2 flex list-none flex-wrap gap-x-4 p-0 text-small text-quiet">
      {[...steps, ...others].map(({ look, label }) => (
        <li key={label} className="flex items-center gap-1">
          <span aria-hidden="true" className={`size-3 ${look}`} /> {label}
        </li>
      ))}
    </ul>
  );
}

/** The months in words, for who does not see the picture. */
function picturedWords({ months }: ShownYear, words: MeetingWords, head: string): string {
  const said = months.map(({ month, commonWorkingDays, meanHoursPerCommonWorkingDay: mean }) => {
    const hours = mean === null ? "–" : `${words.hours(Math.round(mean * 10) / 10)} h`;
    return `${words.month(month)}: ${commonWorkingDays}, ${hours}`;
  });
  return `${head}: ${said.join("; ")}`;
}
