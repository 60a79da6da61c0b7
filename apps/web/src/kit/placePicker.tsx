import { lazy, Suspense } from "react";
import { useTranslation } from "react-i18next";
import { controlLook } from "./field.tsx";
import type { PlaceChoice } from "./places.ts";

const PlaceCombobox = lazy(() => import("./placeCombobox.tsx").then((module) => ({ default: module.PlaceCombobox })));

/** A place by a few letters of its name, its country or its code. Until its list is there, its field stands in its place. */
export function PlacePicker(given: PlaceChoice) {
  return (
    <Suspense fallback={<Waiting {...given} />}>
      <PlaceCombobox {...given} />
    </Suspense>
  );
}

function Waiting({ label, isLabelHidden, placeholder }: PlaceChoice) {
  const { t } = useTranslation();
  return (
    <label className="block">
      <span className={isLabelHidden ? "sr-only" : "block text-note font-semibold"}>{label}</span>
      <input className={controlLook} placeholder={placeholder ?? t("place.type")} readOnly aria-busy="true" />
    </label>
  );
}
