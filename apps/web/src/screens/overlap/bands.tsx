import type { Band, BandSlot, DayBands } from "@shoreline/calendars";
import { useTranslation } from "react-i18next";
import { offsetWords } from "./useMeetingWords.ts";

const LOOKS: Readonly<Record<Exclude<BandSlot, "off">, string>> = {
  working: "bg-s2 border-y border-quiet",
  shared: "bg-accent",
};
const SLOTS_BETWEEN_TICKS = 6;

/** The 24 hours of a day, a band for each place; every place reads its own clock below its band. */
export function Bands({ picture, workingDay }: { readonly picture: DayBands; readonly workingDay: string }) {
  const { t } = useTranslation();
  const first = picture.bands[0]?.name ?? "";
  return (
    <figure className="m-0 my-4">
      <figcaption className="mb-2 font-semibold">{t("overlap.picture", { place: first, workingDay })}</figcaption>
      <ul className="m-0 list-none p-0">
        {picture.bands.map((band) => (
          <li key={band.name} className="my-3 gap-4 sm:grid sm:grid-cols-[160px_1fr]">
            <p className="m-0 leading-tight">
              <span className="font-semibold">{band.name}</span>{" "}
              <span className="text-note whitespace-nowrap text-quiet sm:block">
                {offsetWords(band.utcOffsetHours)}
              </span>
            </p>
            <BandPicture band={band} />
          </li>
        ))}
      </ul>
      <ul className="m-0 flex list-none flex-wrap gap-x-4 p-0 text-small text-quiet" aria-hidden="true">
        <li className="flex items-center gap-1">
          <span className={`h-3 w-5 ${LOOKS.shared}`} /> {t("overlap.everybody")}
        </li>
        <li className="flex items-center gap-1">
          <span className={`h-3 w-5 ${LOOKS.working}`} /> {t("overlap.atWork")}
        </li>
      </ul>
    </figure>
  );
}

function BandPicture({ band: { slots, clock, name } }: { readonly band: Band }) {
  const { t } = useTranslation();
  const runs = runsOf(slots);
  const at = (slot: number) => clock[slot % slots.length] ?? "";
  const worked = runs.map(({ from, until, slot }) => `${t(LABELS[slot])} ${at(from)}–${at(until)}`).join(", ");
  const percent = (count: number) => `${(count / slots.length) * 100}%`;
  return (
    <div role="img" aria-label={`${name}: ${worked === "" ? t("overlap.dayOff") : worked}`} className="min-w-0">
      <div className="relative h-8 rounded-sm border border-rule bg-sheet">
        {clock.map((time, slot) =>
          slot > 0 && slot % SLOTS_BETWEEN_TICKS === 0 ? (
            <span key={time} className="absolute inset-y-0 w-px bg-rule" style={{ left: percent(slot) }} />
          ) : null,
        )}
        {runs.map(({ from, until, slot }) => (
          <span
            key={from}
            className={`absolute inset-y-0 ${LOOKS[slot]}`}
            style={{ left: percent(from), width: percent(until - from) }}
          />
        ))}
      </div>
      <div className="relative h-5 text-small text-quiet">
        {clock.map((time, slot) =>
          slot % SLOTS_BETWEEN_TICKS === 0 ? (
            <span
              key={time}
              className={`absolute ${slot === 0 ? "" : "-translate-x-1/2"} ${slot % (2 * SLOTS_BETWEEN_TICKS) === 0 ? "" : "max-sm:hidden"}`}
              style={{ left: percent(slot) }}
            >
              {time}
            </span>
          ) : null,
        )}
      </div>
    </div>
  );
}

const LABELS = { working: "overlap.atWork", shared: "overlap.everybody" } as const;

interface Run {
  readonly from: number;
  /** The slot after its last. */
  readonly until: number;
  readonly slot: Exclude<BandSlot, "off">;
}

/** Slots of the same kind that follow each other, as one; those off work left out. */
function runsOf(slots: readonly BandSlot[]): readonly Run[] {
  const runs: Run[] = [];
  slots.forEach((slot, at) => {
    const last = runs.at(-1);
    if (slot === "off") return;
    if (last?.until === at && last.slot === slot) runs[runs.length - 1] = { ...last, until: at + 1 };
    else runs.push({ from: at, until: at + 1, slot });
  });
  return runs;
}
