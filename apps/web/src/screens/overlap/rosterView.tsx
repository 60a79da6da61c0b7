import { useTranslation } from "react-i18next";
import { useNumbers } from "../../words/useNumbers.ts";
import { engine } from "../../engine/engine.ts";
import type { FoundRoster, ShownRoster } from "../../engine/overlap/coverageDesk.ts";
import { Button } from "../../kit/button.tsx";
import { saidHeads as narrow } from "../../kit/narrowTable.ts";
import { SignInLink } from "../../kit/trouble.tsx";
import { saveFile } from "../../work/saveFile.ts";
import { Notes } from "./dayView.tsx";
import { DutyDays } from "./dutyDays.tsx";
import { Gaps } from "./gaps.tsx";
import { useMeetingWords } from "./useMeetingWords.ts";

/**
 * Found step by step and the smallest still looked for; found so and nobody looks further, or nobody may ask the
 * service to; the smallest.
 */
export type RosterStage = "searching" | "first" | "signedOut" | "smallest";

/** A roster: how many people, who sits where, the day, and what stays open over the year. */
export function RosterView({ found, stage }: { readonly found: FoundRoster; readonly stage: RosterStage }) {
  const { t } = useTranslation();
  const { shown } = found;
  const words = useMeetingWords();
  const where = shown.sites.filter(({ heads }) => heads > 0).map(({ name, heads }) => `${name} ${heads}`);
  return (
    <>
      <p className="mt-4 mb-1 max-w-[44ch] text-lead leading-tight font-semibold" aria-live="polite">
        {t("cover.answer", { count: shown.heads, where: words.list(where) })}
      </p>
      <p className="mt-0 mb-1 min-h-6 max-w-[72ch]">
        {proofWords(shown, stage, t)} {stage === "signedOut" && shown.fewestHeads === null && <SignInLink />}
      </p>
      <Consequences shown={shown} />
      <p className="my-3">
        <Button onClick={() => void saved(found)}>{t("cover.calendar")}</Button>
      </p>
      <DutyDays shown={shown} />
      <Shifts shown={shown} />
      <People shown={shown} />
      <Gaps shown={shown} />
      <Notes notes={shown.notes} title={t("cover.notes")} />
    </>
  );
}

type Words = ReturnType<typeof useTranslation>["t"];

function proofWords({ heads, fewestHeads, nightHeads, headsByDay }: ShownRoster, stage: RosterStage, t: Words): string {
  if (fewestHeads === null)
    return t(stage === "searching" ? "cover.searching" : stage === "signedOut" ? "cover.signedOut" : "cover.first");
  const proof = fewestHeads >= heads ? t("cover.proven") : t("cover.unproven", { fewest: fewestHeads });
  if (nightHeads === 0 || headsByDay === null) return proof;
  return `${proof} ${t("cover.byDay", { count: headsByDay - heads })}`;
}

function Consequences({ shown }: { readonly shown: ShownRoster }) {
  const { t } = useTranslation();
  const { percent } = useNumbers();
  const { hours } = useMeetingWords();
  const { heads, reliefHeads, nightShare, nightHeads, handOversPerDay, betweenSitesPerDay } = shown;
  const all = Math.ceil(heads + reliefHeads - 1e-9);
  const share = percent(nightShare);
  const atNight =
    nightHeads === 0 ? t("cover.noNightWorkers", { share }) : t("cover.night", { count: nightHeads, share });
  const night = nightShare === 0 ? t("cover.noNight") : atNight;
  const oneDigit = (value: number) => hours(Math.round(value * 10) / 10);
  return (
    <p className="mt-0 max-w-[72ch]">
      {t("cover.relief", { relief: oneDigit(reliefHeads), all })} {night}{" "}
      {handOversPerDay > 0 &&
        t("cover.handOvers", { times: oneDigit(handOversPerDay), between: oneDigit(betweenSitesPerDay) })}
    </p>
  );
}

function Shifts({ shown: { shifts } }: { readonly shown: ShownRoster }) {
  const { t } = useTranslation();
  const { percent } = useNumbers();
  const words = useMeetingWords();
  const heads = ["overlap.place", "cover.people", "overlap.localTime", "cover.days", "cover.atNight"] as const;
  return (
    <RosterTable
      caption={t("cover.shifts")}
      heads={heads.map((head) => t(head))}
      rows={shifts.map(({ site, heads: count, from, until, weekdays, nightShare }) => [
        site,
        String(count),
        `${from}–${until}`,
        daysWords(weekdays, words.weekday),
        percent(nightShare),
      ])}
    />
  );
}

/** "Mon–Thu"; "Sat–Tue" goes over the end of the week; days that do not follow each other stand one by one. */
function daysWords(weekdays: readonly number[], name: (weekday: number) => string): string {
  const isRun = weekdays.every((day, at) => at === 0 || day === ((weekdays[at - 1] ?? 0) % 7) + 1);
  if (!isRun || weekdays.length < 3) return weekdays.map(name).join(", ");
  return `${name(weekdays[0] ?? 1)}–${name(weekdays.at(-1) ?? 1)}`;
}

function People({ shown: { sites } }: { readonly shown: ShownRoster }) {
  const { t } = useTranslation();
  const { percent } = useNumbers();
  const { hours } = useMeetingWords();
  const heads = ["overlap.place", "cover.people", "cover.reliefHead", "cover.atNight", "cover.pay", "cover.weekends"];
  return (
    <RosterTable
      caption={t("cover.peopleOf")}
      heads={heads.map((head) => t(head as "cover.people"))}
      rows={sites.map(({ name, heads: count, reliefHeads, nightShare, premiumFactor, weekendDays }) =>
        count === 0
          ? [name, "0", "–", "–", "–", t("cover.notNeeded")]
          : [
              name,
              String(count),
              hours(Math.round(reliefHeads * 10) / 10),
              percent(nightShare),
              `× ${hours(premiumFactor)}`,
              weekendDays.least === weekendDays.most
                ? String(weekendDays.least)
                : `${weekendDays.least}–${weekendDays.most}`,
            ],
      )}
    />
  );
}

function RosterTable(given: {
  readonly caption: string;
  readonly heads: readonly string[];
  readonly rows: readonly (readonly string[])[];
}) {
  return (
    <div className="scrolling my-6" tabIndex={0} role="region" aria-label={given.caption}>
      <table className={`border-collapse text-note leading-snug ${narrow.table}`}>
        <caption className={`pb-2 text-left text-body font-semibold ${narrow.caption}`}>{given.caption}</caption>
        <thead className={narrow.head}>
          <tr className="border-b border-quiet">
            {given.heads.map((head) => (
              <th key={head} scope="col" className="py-1.5 pr-3 sm:pr-6 text-left align-bottom font-semibold">
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody className={narrow.body}>
          {given.rows.map((cells, row) => (
            <tr key={row} className={`border-b border-rule ${narrow.row}`}>
              {cells.map((cell, place) =>
                place === 0 ? (
                  <th
                    key={place}
                    scope="row"
                    className={`py-1.5 pr-6 text-left font-normal whitespace-nowrap max-sm:font-semibold ${narrow.name}`}
                  >
                    {cell}
                  </th>
                ) : (
                  <td
                    key={place}
                    data-head={given.heads[place]}
                    className={`py-1.5 pr-6 whitespace-nowrap ${narrow.cell}`}
                  >
                    {cell}
                  </td>
                ),
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** Hands the shifts of the year over as a file. */
async function saved({ roster }: FoundRoster): Promise<void> {
  saveFile(await engine().rosterFile(roster), `coverage-${roster.year}.ics`, "text/calendar");
}
