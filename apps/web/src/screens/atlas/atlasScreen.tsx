import { Link, useNavigate, useSearch } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { PlacePicker } from "../../kit/placePicker.tsx";
import { usePlaces } from "../../kit/places.ts";
import { useTitle } from "../../kit/useTitle.ts";
import { Comparison } from "./comparison.tsx";
import { MapFigure } from "./mapFigure.tsx";

const MOST_COMPARED = 4;

/** What is true of places: on a map, one by one, or side by side. */
export function AtlasScreen() {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const { compare, by } = useSearch({ from: "/atlas" });
  const names = new Map(usePlaces().map(({ id, name }) => [id, name]));
  const compared = compare.map((id) => names.get(id) ?? id).join(", ");
  useTitle(compared === "" ? t("nav.atlas") : `${t("nav.atlas")}: ${compared}`);
  const add = (id: string) =>
    void navigate({ to: "/atlas", search: { by, compare: [...new Set([...compare, id])].slice(-MOST_COMPARED) } });
  return (
    <article>
      <h1 className="mt-0 mb-2 text-lead leading-tight font-semibold">{t("nav.atlas")}</h1>
      <p className="mt-0 max-w-[72ch]">
        {t("atlas.lead")}{" "}
        <Link to="/atlas/sources" className="underline">
          {t("atlas.sources")}
        </Link>
      </p>
      <div className="my-4 grid max-w-[72ch] gap-4 sm:grid-cols-2">
        <PlacePicker
          label={t("atlas.show")}
          value=""
          onChoose={(place) => void navigate({ to: "/atlas/$place", params: { place } })}
        />
        <PlacePicker label={t("atlas.compare")} value="" onChoose={add} />
      </div>
      <Compared ids={compare} />
      <Comparison ids={compare}>
        <MapFigure by={by} onChoose={(measure) => void navigate({ to: "/atlas", search: { compare, by: measure } })} />
      </Comparison>
    </article>
  );
}

/** The places that are compared, each to be taken away again. */
function Compared({ ids }: { readonly ids: readonly string[] }) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const { by } = useSearch({ from: "/atlas" });
  const names = new Map(usePlaces().map(({ id, name }) => [id, name]));
  if (ids.length === 0) return null;
  return (
    <ul className="my-2 flex min-h-8 list-none flex-wrap gap-2 p-0">
      {[...ids]
        .filter(() => names.size > 0)
        .map((id) => (
          <li key={id}>
            <button
              type="button"
              className="cursor-pointer rounded-sm border border-rule bg-sheet px-2 py-0.5 text-note"
              onClick={() =>
                void navigate({ to: "/atlas", search: { by, compare: ids.filter((each) => each !== id) } })
              }
            >
              {names.get(id) ?? id} <span aria-hidden="true">✕</span>
              <span className="sr-only">{t("atlas.takeAway")}</span>
            </button>
          </li>
        ))}
    </ul>
  );
}
