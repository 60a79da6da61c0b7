import { useQuery } from "@tanstack/react-query";
import { useId, useState } from "react";
import { useTranslation } from "react-i18next";
import type { CheckedBrief } from "../../engine/briefDesk.ts";
import { engine } from "../../engine/engine.ts";
import { Button } from "../../kit/button.tsx";
import { controlLook } from "../../kit/field.tsx";
import { editDraft } from "../../work/edits.ts";
import { valueAt } from "./briefCheck.ts";
import { type Measure, measuresOf } from "./measures.ts";
import { NumberInput } from "./typedInput.tsx";

/** How much there is to do, in the measures that its reader knows: those that are said, and one that is being chosen. */
export function AmountControl({ check }: { readonly check: CheckedBrief }) {
  const { t } = useTranslation();
  const id = useId();
  const measures = measuresOf(valueAt(check.data, "work.kind"));
  const said = measures.filter(({ path }) => valueAt(check.data, path) !== undefined);
  const [chosen, setChosen] = useState<string>();
  const picked = chosen ?? said[0]?.id ?? measures[0]?.id;
  return (
    <div className="rounded-sm border border-rule px-3 pt-2 pb-3">
      <label htmlFor={id} className="block text-note">
        {t("new.howMeasured")}
      </label>
      <select
        id={id}
        className={`${controlLook} max-w-[32ch]`}
        value={picked}
        onChange={(event) => setChosen(event.target.value)}
      >
        {measures.map((measure) => (
          <option key={measure.id} value={measure.id}>
            {`${said.includes(measure) ? "✓ " : ""}${t(`brief.measure.${measure.id}`)}`}
          </option>
        ))}
      </select>
      {measures
        .filter((measure) => said.includes(measure) || measure.id === picked)
        .map((measure) => (
          <MeasureControl key={measure.id} measure={measure} check={check} />
        ))}
    </div>
  );
}

function MeasureControl({ measure, check }: { readonly measure: Measure; readonly check: CheckedBrief }) {
  if (measure.path === "work.roles") return <PeopleControl check={check} />;
  if (measure.path === "work.effort") return <HoursControl check={check} />;
  return <CountControl measure={measure} check={check} />;
}

/** A labelled number of the brief. */
function NumberAt({
  path,
  label,
  check,
}: {
  readonly path: string;
  readonly label: string;
  readonly check: CheckedBrief;
}) {
  const id = useId();
  const usual = check.assumed.find((each) => each.path === path)?.value;
  return (
    <div className="mt-2">
      <label htmlFor={id} className="block text-note">
        {label}
      </label>
      <NumberInput
        id={id}
        value={valueAt(check.data, path)}
        usual={usual}
        onChange={(value) => void editDraft([{ path, value }])}
      />
    </div>
  );
}

function CountControl({ measure, check }: { readonly measure: Measure; readonly check: CheckedBrief }) {
  const { t } = useTranslation();
  const also = t(measure.id === "goods" ? "new.labour" : "new.handling");
  return (
    <div className="flex flex-wrap gap-x-6">
      <NumberAt path={measure.path} label={t(`brief.measure.${measure.id}`)} check={check} />
      {measure.also && <NumberAt path={measure.also} label={also} check={check} />}
    </div>
  );
}

const POINTS = [
  ["p10", "new.low"],
  ["p50", "new.middle"],
  ["p90", "new.high"],
] as const;

/** Hours in all: one figure, or a range around it. */
function HoursControl({ check }: { readonly check: CheckedBrief }) {
  const { t } = useTranslation();
  const effort = valueAt(check.data, "work.effort");
  const isRange = typeof effort === "object" && effort !== null;
  const points: Readonly<Record<string, unknown>> = isRange ? (effort as Record<string, unknown>) : { p50: effort };
  const set = (point: string, value: number | string | null) => {
    const given = Object.entries({ ...points, [point]: value }).filter(
      ([, each]) => each !== null && each !== undefined,
    );
    const [only] = given;
    const isOne = given.length === 1 && only![0] === "p50";
    void editDraft([
      { path: "work.effort", value: given.length === 0 ? null : isOne ? only![1] : Object.fromEntries(given) },
    ]);
  };
  return (
    <div className="flex flex-wrap gap-x-6">
      <p className="m-0 mt-2 w-full text-note">
        {t("brief.measure.hours")} <span className="text-quiet">{t("new.hoursHint")}</span>
      </p>
      {POINTS.map(([point, word]) => (
        <label key={point} className="block text-note text-quiet">
          {t(word)}
          <NumberInput value={points[point]} onChange={(value) => set(point, value)} />
        </label>
      ))}
    </div>
  );
}

function at(role: string): string {
  return `work.roles.${role}`;
}

/** Roles and how many people of each. */
function PeopleControl({ check }: { readonly check: CheckedBrief }) {
  const { t } = useTranslation();
  const said = valueAt(check.data, "work.roles");
  const people = typeof said === "object" && said !== null ? Object.entries(said) : [];
  const [isAdding, setAdding] = useState(false);
  const rows = people.length === 0 || isAdding ? [...people, ["", undefined] as const] : people;
  return (
    <>
      <p className="m-0 mt-2 text-note">{t("brief.measure.people")}</p>
      {rows.map(([role, count], place) => (
        <RoleRow
          key={role}
          role={role}
          count={count}
          place={place + 1}
          taken={people.map(([each]) => each)}
          onDone={() => setAdding(false)}
        />
      ))}
      {people.length > 0 && !isAdding && (
        <Button kind="quiet" onClick={() => setAdding(true)}>
          {t("new.addRole")}
        </Button>
      )}
    </>
  );
}

function RoleRow(given: {
  readonly role: string;
  readonly count: unknown;
  readonly place: number;
  readonly taken: readonly string[];
  readonly onDone: () => void;
}) {
  const { t } = useTranslation();
  const offered = useQuery({ queryKey: ["offeredWords"], queryFn: () => engine().offeredWords(), staleTime: Infinity });
  const choose = (role: string) => {
    const gone = given.role === "" ? [] : [{ path: at(given.role), value: null }];
    void editDraft([...gone, { path: at(role), value: given.count ?? 1 }]).then(given.onDone);
  };
  return (
    <div className="mt-1 flex flex-wrap items-end gap-x-3 gap-y-1">
      <select
        aria-label={t("new.roleNth", { place: given.place })}
        className={`${controlLook} max-w-[32ch]`}
        value={given.role}
        onChange={(event) => choose(event.target.value)}
      >
        {given.role === "" && <option value="">{t("new.choose")}</option>}
        {offered.data?.roles
          .filter(({ key }) => key === given.role || !given.taken.includes(key))
          .map(({ key, title }) => (
            <option key={key} value={key}>
              {title}
            </option>
          ))}
      </select>
      {given.role !== "" && (
        <NumberInput
          aria-label={t("new.peopleNth", { place: given.place })}
          value={given.count}
          onChange={(value) => void editDraft([{ path: at(given.role), value }])}
        />
      )}
    </div>
  );
}
