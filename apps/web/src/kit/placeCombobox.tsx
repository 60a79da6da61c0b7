import { Combobox } from "@base-ui/react/combobox";
import { useTranslation } from "react-i18next";
import type { OfferedPlace } from "../engine/atlas/atlasDesk.ts";
import { controlLook } from "./field.tsx";
import { type PlaceChoice, usePlaces } from "./places.ts";

const MOST_SHOWN = 40;

/** The list of places that fit what is typed. */
export function PlaceCombobox(given: PlaceChoice) {
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
