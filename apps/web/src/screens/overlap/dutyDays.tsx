import { useTranslation } from "react-i18next";
import type { ShownDutyDay, ShownRoster } from "../../engine/overlap/coverageDesk.ts";
import { useMeetingWords } from "./useMeetingWords.ts";

const HOURS = 24;
const FILLS = ["bg-sheet", "bg-s1 text-ink", "bg-s2 text-ink", "bg-s3 text-on-deep", "bg-s4 text-on-deep"];

/** How many are at work hour by hour at each place, on a Wednesday and a Sunday, by the clock of the need. */
export function DutyDays({ shown: { days, clock } }: { readonly shown: ShownRoster }) {
  const { t } = useTranslation();
  const words = useMeetingWords();
  if (days.length === 0) return null;
  const most = Math.max(...days.flatMap(({ sites, needed }) => [...needed, ...sites.flatMap(({ heads }) => heads)]), 1);
  return (
    <figure className="m-0 my-6">
      <figcaption className="mb-2 font-semibold">{t("cover.picture", { clock })}</figcaption>
      {days.map((day) => (
        <div key={day.weekday} className="my-4">
          <p className="m-0 mb-1 text-note text-quiet">{words.weekday(day.weekday)}</p>
          {rowsOf(day, t("cover.needed")).map(({ name, heads }) => (
            <DutyRow key={name} name={name} heads={heads} most={most} />
          ))}
          <Hours />
        </div>
      ))}
    </figure>
  );
}

function rowsOf({ sites, needed }: ShownDutyDay, neededName: string) {
  return [...sites, { name: neededName, heads: needed }];
}

const ROW = "gap-3 sm:grid sm:grid-cols-[120px_1fr]";

/** Half hours of the same number stand together; the number is written where there is room. */
function DutyRow(given: { readonly name: string; readonly heads: readonly number[]; readonly most: number }) {
  const runs = runsOf(given.heads);
  const width = (slots: number) => `${(slots / given.heads.length) * 100}%`;
  const said = runs.map(({ from, until, heads }) => `${clockOf(from)}–${clockOf(until)} ${heads}`).join(", ");
  return (
    <div className={`my-1 ${ROW}`}>
      <span className="block text-note leading-6">{given.name}</span>
      <div role="img" aria-label={`${given.name}: ${said}`} className="flex h-6 rounded-sm border border-rule">
        {runs.map(({ from, until, heads }) => (
          <span
            key={from}
            className={`overflow-hidden text-center text-small leading-[22px] ${fillOf(heads, given.most)}`}
            style={{ width: width(until - from) }}
          >
            {heads > 0 ? heads : ""}
          </span>
        ))}
      </div>
    </div>
  );
}

function Hours() {
  return (
    <div className={ROW} aria-hidden="true">
      <span />
      <div className="relative h-5 text-small text-quiet">
        {Array.from({ length: HOURS / 3 }, (_, tick) => tick * 3).map((hour) => (
          <span
            key={hour}
            className={`absolute ${hour === 0 ? "" : "-translate-x-1/2"} ${hour % 6 === 0 ? "" : "max-sm:hidden"}`}
            style={{ left: `${(hour / HOURS) * 100}%` }}
          >
            {String(hour).padStart(2, "0")}:00
          </span>
        ))}
      </div>
    </div>
  );
}

function fillOf(heads: number, most: number): string {
  return FILLS[heads === 0 ? 0 : Math.max(1, Math.ceil((heads / most) * (FILLS.length - 1)))]!;
}

interface Run {
  readonly from: number;
  readonly until: number;
  readonly heads: number;
}

function runsOf(heads: readonly number[]): readonly Run[] {
  const runs: Run[] = [];
  heads.forEach((each, at) => {
    const last = runs.at(-1);
    if (last?.heads === each) runs[runs.length - 1] = { ...last, until: at + 1 };
    else runs.push({ from: at, until: at + 1, heads: each });
  });
  return runs;
}

function clockOf(slot: number): string {
  return `${String(Math.floor(slot / 2)).padStart(2, "0")}:${slot % 2 === 0 ? "00" : "30"}`;
}
