import { useTranslation } from "react-i18next";
import { controlLook } from "../../kit/field.tsx";
import { PlacePicker } from "../../kit/placePicker.tsx";
import { usePlaces } from "../../kit/places.ts";

interface ListProps {
  readonly label: string;
  readonly value: readonly string[];
  readonly onChange: (value: readonly string[] | null) => void;
}

function orNothing(list: readonly string[]): readonly string[] | null {
  return list.length === 0 ? null : list;
}

/** Any of a few, all in view. */
export function Checks({
  options,
  value,
  onChange,
}: Omit<ListProps, "label"> & { readonly options: readonly string[] }) {
  const { t } = useTranslation();
  const toggle = (option: string, isOn: boolean) =>
    onChange(orNothing(isOn ? [...value, option] : value.filter((each) => each !== option)));
  return (
    <div className="flex flex-wrap gap-x-5 gap-y-1">
      {options.map((option) => (
        <label key={option} className="flex min-h-6 cursor-pointer items-center gap-2">
          <input
            type="checkbox"
            className="size-4 accent-accent"
            checked={value.includes(option)}
            onChange={(event) => toggle(option, event.target.checked)}
          />
          {t(`brief.option.${option}`)}
        </label>
      ))}
    </div>
  );
}

/** What was chosen, in its order, to be moved or taken away. */
function Chosen({
  value,
  onChange,
  nameOf,
  isOrdered = false,
}: Omit<ListProps, "label"> & { readonly nameOf: (each: string) => string; readonly isOrdered?: boolean }) {
  const { t } = useTranslation();
  if (value.length === 0) return null;
  const look = "min-h-6 min-w-6 cursor-pointer rounded-sm border border-rule bg-sheet px-1";
  const swapped = (at: number) => value.with(at - 1, value[at]!).with(at, value[at - 1]!);
  return (
    <ol className={`my-1 flex list-none gap-x-4 gap-y-1 p-0 ${isOrdered ? "flex-col" : "flex-wrap"}`}>
      {value.map((each, place) => (
        <li key={each} className="flex items-center gap-1.5">
          {isOrdered && <span className="w-5 text-right text-quiet">{place + 1}.</span>}
          {nameOf(each)}
          {isOrdered && place > 0 && (
            <button
              type="button"
              className={look}
              aria-label={t("new.earlier", { what: nameOf(each) })}
              onClick={() => onChange(swapped(place))}
            >
              ↑
            </button>
          )}
          <button
            type="button"
            className={look}
            aria-label={t("new.takeAway", { what: nameOf(each) })}
            onClick={() => onChange(orNothing(value.filter((other) => other !== each)))}
          >
            ✕
          </button>
        </li>
      ))}
    </ol>
  );
}

/** Any of many, from a list; its order counts where it is said to. */
export function Picks({
  label,
  options,
  value,
  onChange,
  nameOf,
  isOrdered = false,
}: ListProps & {
  readonly options: readonly string[];
  readonly nameOf: (each: string) => string;
  readonly isOrdered?: boolean;
}) {
  const { t } = useTranslation();
  return (
    <>
      <Chosen value={value} onChange={onChange} nameOf={nameOf} isOrdered={isOrdered} />
      <select
        aria-label={label}
        className={`${controlLook} max-w-[40ch]`}
        value=""
        onChange={(event) => onChange([...value, event.target.value])}
      >
        <option value="">{t("new.add")}</option>
        {options
          .filter((option) => !value.includes(option))
          .map((option) => (
            <option key={option} value={option}>
              {nameOf(option)}
            </option>
          ))}
      </select>
    </>
  );
}

/** Cities or countries by name; beside them groups of countries, where the brief knows any. */
export function PlaceList({
  label,
  value,
  onChange,
  of,
  groups = [],
}: ListProps & { readonly of: "cities" | "countries"; readonly groups?: readonly string[] }) {
  const { t } = useTranslation();
  const names = new Map(usePlaces().map(({ id, name }) => [id, name]));
  const nameOf = (each: string) => (groups.includes(each) ? t(`brief.option.${each}`) : (names.get(each) ?? each));
  return (
    <>
      {groups.length > 0 && <Checks options={groups} value={value} onChange={onChange} />}
      <Chosen value={value.filter((each) => !groups.includes(each))} nameOf={nameOf} onChange={withGroups} />
      <PlacePicker
        key={value.length}
        label={label}
        isLabelHidden
        value=""
        citiesOnly={of === "cities"}
        countriesOnly={of === "countries"}
        placeholder={t(of === "cities" ? "new.typeCity" : "new.typeCountry")}
        onChoose={(id) => onChange([...new Set([...value, id])])}
      />
    </>
  );

  function withGroups(rest: readonly string[] | null) {
    onChange(orNothing([...value.filter((each) => groups.includes(each)), ...(rest ?? [])]));
  }
}
