import { useTranslation } from "react-i18next";
import { MOST_PLACES } from "../../addresses/overlapSearch.ts";
import { PlacePicker } from "../../kit/placePicker.tsx";
import { usePlaces } from "../../kit/places.ts";
import type { GoTo } from "./overlapScreen.tsx";

/** The places that meet: the first lends its clock; each can be taken away or put first. */
export function PlacesBar({ places, go }: { readonly places: readonly string[]; readonly go: GoTo }) {
  const { t } = useTranslation();
  const isFull = places.length >= MOST_PLACES;
  return (
    <section className="my-4 flex flex-wrap items-end gap-x-4 gap-y-2" aria-label={t("overlap.places")}>
      {!isFull && (
        <div className="w-full max-w-[360px]">
          {/* Empty again after each place. */}
          <PlacePicker
            key={places.join()}
            label={t(places.length === 0 ? "overlap.first" : "overlap.add")}
            value=""
            onChoose={(place) => go({ place: [...new Set([...places, place])] })}
          />
        </div>
      )}
      <Chosen places={places} go={go} />
    </section>
  );
}

function Chosen({ places, go }: { readonly places: readonly string[]; readonly go: GoTo }) {
  const { t } = useTranslation();
  const names = new Map(usePlaces().map(({ id, name }) => [id, name]));
  if (places.length === 0) return null;
  return (
    // Shown when the names are there, so that nothing moves when they come.
    <ol className={`m-0 flex list-none flex-wrap gap-2 p-0 ${names.size === 0 ? "invisible" : ""}`}>
      {places.map((id, index) => {
        const place = names.get(id) ?? id;
        const others = places.filter((each) => each !== id);
        return (
          <li key={id} className="inline-flex items-center rounded-sm border border-rule bg-sheet text-note">
            {index === 0 ? (
              <span className="px-2 py-1 font-semibold">
                <span aria-hidden="true">◷ </span>
                {place}
                <span className="sr-only"> {t("overlap.isFirst")}</span>
              </span>
            ) : (
              <button
                type="button"
                className="cursor-pointer px-2 py-1"
                title={t("overlap.makeFirst", { place })}
                aria-label={t("overlap.makeFirst", { place })}
                onClick={() => go({ place: [id, ...others] })}
              >
                {place}
              </button>
            )}
            <button
              type="button"
              className="cursor-pointer border-l border-rule px-2 py-1"
              aria-label={t("overlap.remove", { place })}
              title={t("overlap.remove", { place })}
              onClick={() => go({ place: others })}
            >
              <span aria-hidden="true">✕</span>
            </button>
          </li>
        );
      })}
    </ol>
  );
}
