import { type KeyboardEvent, useEffect, useId, useState } from "react";
import { useTranslation } from "react-i18next";
import type { OfferedPlace } from "../engine/atlas/atlasDesk.ts";
import { controlLook } from "./field.tsx";
import { type PlaceChoice, usePlaces } from "./places.ts";

const MOST_SHOWN = 40;

/**
 * A place by a few letters of its name, its country or its code. It is moved through as a combobox with a list is (WAI-ARIA
 * Authoring Practices): the arrow keys go through what fits, Enter takes it, Escape leaves everything as it was.
 */
export function PlacePicker(given: PlaceChoice) {
  const { t } = useTranslation();
  const id = useId();
  const offered = useOffered(given);
  const [typed, setTyped] = useState<string>();
  const [at, setAt] = useState(NOWHERE);
  const found = typed === undefined ? [] : offered.filter((place) => fits(place, typed)).slice(0, MOST_SHOWN);
  const chosen = offered.find((place) => place.id === given.value);
  const type = (text: string | undefined) => {
    setTyped(text);
    setAt(NOWHERE);
  };
  const choose = (place: OfferedPlace) => {
    type(undefined);
    given.onChoose(place.id);
  };
  const meant = found[at] ?? (found.length === 1 ? found[0] : undefined);
  const onKeyDown = (event: KeyboardEvent) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step !== undefined && typed === undefined) type("");
    else if (step !== undefined) setAt(stepped(at, step, found.length));
    else if (event.key === "Enter" && meant) choose(meant);
    else if (event.key === "Escape" && typed !== undefined) type(undefined);
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  const isOpen = typed !== undefined && offered.length > 0;
  return (
    <div className="relative">
      <label className="block">
        <span className={given.isLabelHidden ? "sr-only" : "block text-note font-semibold"}>{given.label}</span>
        <input
          role="combobox"
          autoComplete="off"
          aria-autocomplete="list"
          aria-expanded={isOpen}
          aria-controls={isOpen ? id : undefined}
          aria-activedescendant={found[at] && `${id}-${at}`}
          aria-describedby={given.describedBy}
          aria-invalid={given.isInvalid}
          className={controlLook}
          placeholder={given.placeholder ?? t("place.type")}
          value={typed ?? (chosen ? nameOf(chosen) : "")}
          onChange={({ target }) => type(target.value)}
          onFocus={({ target }) => target.select()}
          onClick={() => typed === undefined && !chosen && type("")}
          onKeyDown={onKeyDown}
          onBlur={() => type(undefined)}
        />
      </label>
      {isOpen && <Offered id={id} label={given.label} found={found} at={at} onPoint={setAt} onChoose={choose} />}
    </div>
  );
}

/** No place of the list is pointed at. */
const NOWHERE = -1;

/** One up or down, from the last to the first and back. */
function stepped(at: number, step: number, count: number): number {
  if (count === 0) return NOWHERE;
  return at === NOWHERE && step < 0 ? count - 1 : (at + step + count) % count;
}

function useOffered({ citiesOnly, countriesOnly }: PlaceChoice): readonly OfferedPlace[] {
  return usePlaces().filter(({ country }) => !(citiesOnly && country === "") && !(countriesOnly && country !== ""));
}

/** What fits what is typed; a press on it must not take the focus from the field. */
function Offered(given: {
  readonly id: string;
  readonly label: string;
  readonly found: readonly OfferedPlace[];
  readonly at: number;
  readonly onPoint: (at: number) => void;
  readonly onChoose: (place: OfferedPlace) => void;
}) {
  const { t } = useTranslation();
  const { id, found, at } = given;
  useEffect(() => {
    document.getElementById(`${id}-${at}`)?.scrollIntoView({ block: "nearest" });
  }, [id, at]);
  return (
    <div
      onPointerDown={(event) => event.preventDefault()}
      className="absolute inset-x-0 top-full z-30 mt-1 max-h-72 min-w-56 overflow-auto rounded-sm border border-rule bg-sheet py-1 shadow-lg"
    >
      <ul id={id} role="listbox" aria-label={given.label} className="m-0 list-none p-0">
        {found.map((place, index) => (
          <li
            key={place.id}
            id={`${id}-${index}`}
            role="option"
            aria-selected={index === at}
            className={`flex cursor-pointer justify-between gap-3 px-2 py-1 ${index === at ? "bg-tint" : ""}`}
            onPointerMove={() => given.onPoint(index)}
            onClick={() => given.onChoose(place)}
          >
            {nameOf(place)}
            <span className="text-note text-quiet">{place.id}</span>
          </li>
        ))}
      </ul>
      {found.length === 0 && (
        <p role="status" className="m-0 px-2 py-1 text-note text-quiet">
          {t("place.none")}
        </p>
      )}
    </div>
  );
}

function nameOf({ name, country }: OfferedPlace): string {
  return country === "" ? name : `${name}, ${country}`;
}

/** Accents and case do not matter. */
function fits(place: OfferedPlace, typed: string): boolean {
  return plain(`${nameOf(place)} ${place.id}`).includes(plain(typed));
}

function plain(text: string): string {
  return text.normalize("NFD").replaceAll(/\p{M}/gu, "").toLowerCase();
}
