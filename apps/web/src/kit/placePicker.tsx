import { Combobox } from "@base-ui/react/combobox";
import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import type { OfferedPlace } from "../engine/atlas/atlasDesk.ts";
import { engine } from "../engine/engine.ts";
import { controlLook } from "./field.tsx";

const MOST_SHOWN = 40;

/** Every place that can be named, once for all pickers. */
export function usePlaces(): readonly OfferedPlace[] {
  const places = useQuery({ queryKey: ["places"], queryFn: () => engine().offeredPlaces(), staleTime: Infinity });
  return places.data ?? [];
}

/** A place by a few letters of its name, its country or its code. */
export function PlacePicker(given: {
  readonly label: string;
  readonly value: string;
  readonly onChoose: (id: string) => void;
  /** Cities alone, as a site of work must be. */
  readonly citiesOnly?: boolean;
  /** Countries alone, as law and limits are about. */
  readonly countriesOnly?: boolean;
  /** What the input is described by, and whether what it holds is refused. */
  readonly describedBy?: string | undefined;
  readonly isInvalid?: boolean;
  readonly isLabelHidden?: boolean;
  readonly placeholder?: string;
}) {
  const { t } = useTranslation();
  const offered = usePlaces().filter(
    ({ country }) => !(given.citiesOnly && country === "") && !(given.countriesOnly && country !== ""),
  );
  const chosen = offered.find(({ id }) => id === given.value) ?? null;
  return (
    <Combobox.Root
      items={offered}
      value={chosen}
      limit={MOST_SHOWN}
      itemToStringLabel={nameOf}
      isItemEqualToValue={(a: OfferedPlace, b: OfferedPlace) => a.id === b.id}
      filter={(place: OfferedPlace, typed: string) => fits(place, typed)}
      onValueChange={(place: OfferedPlace | null) => place && given.onChoose(place.id)}
    >
      <label className="block">
        <span className={given.isLabelHidden ? "sr-only" : "block text-note font-semibold"}>{given.label}</span>
        <Combobox.Input
          className={controlLook}
          placeholder={given.placeholder ?? t("place.type")}
          aria-describedby={given.describedBy}
          aria-invalid={given.isInvalid}
        />
      </label>
      <Combobox.Portal>
        <Combobox.Positioner sideOffset={4} className="z-30">
          <Combobox.Popup className="max-h-72 w-(--anchor-width) overflow-auto rounded-sm border border-rule bg-sheet py-1 shadow-lg">
            <Combobox.Empty className="px-2 py-1 text-note text-quiet empty:hidden">{t("place.none")}</Combobox.Empty>
            <Combobox.List>
              {(place: OfferedPlace) => (
                <Combobox.Item
                  key={place.id}
                  value={place}
                  className="flex cursor-pointer justify-between gap-3 px-2 py-1 data-[highlighted]:bg-tint"
                >
                  {nameOf(place)}
                  <span className="text-note text-quiet">{place.id}</span>
                </Combobox.Item>
              )}
            </Combobox.List>
          </Combobox.Popup>
        </Combobox.Positioner>
      </Combobox.Portal>
    </Combobox.Root>
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
