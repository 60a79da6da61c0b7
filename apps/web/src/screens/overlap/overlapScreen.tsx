import { useQuery } from "@tanstack/react-query";
import { useNavigate, useSearch } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import type { OverlapSearch } from "../../addresses/overlapSearch.ts";
import { engine } from "../../engine/engine.ts";
import { usePlaces } from "../../kit/places.ts";
import { Tabs } from "../../kit/tabs.tsx";
import { useTitle } from "../../kit/useTitle.ts";
import { CoverView } from "./coverView.tsx";
import { DayView } from "./dayView.tsx";
import { NoPlaces } from "./noPlaces.tsx";
import { PlacesBar } from "./placesBar.tsx";
import { YearView } from "./yearView.tsx";

/** Changes what the address says; what is left out stays. */
export type GoTo = (change: Partial<Record<keyof OverlapSearch, unknown>>) => void;

/** When people at several places can work together: on a day, over a year, and around the clock. */
export function OverlapScreen() {
  const { t } = useTranslation();
  const search = useSearch({ from: "/overlap" });
  const navigate = useNavigate();
  const go: GoTo = (change) =>
    void navigate({ to: "/overlap", search: { ...search, ...change } as OverlapSearch, replace: !("view" in change) });
  const unknown = useUnknown(search.place);
  const names = new Map(usePlaces().map(({ id, name }) => [id, name]));
  const shown = search.place.map((id) => names.get(id) ?? id).join(", ");
  useTitle(shown === "" ? t("nav.overlap") : `${t("nav.overlap")}: ${shown}`);
  return (
    <article>
      <h1 className="mt-0 mb-2 text-lead leading-tight font-semibold">{t("overlap.title")}</h1>
      <p className="mt-0 max-w-[72ch]">{t("overlap.lead")}</p>
      <PlacesBar places={search.place} go={go} />
      {unknown.map((place) => (
        <p key={place} role="alert" className="my-4 border-l-4 border-fault py-1 pl-3">
          {t("overlap.unknown", { place })}
        </p>
      ))}
      {search.place.length === 0 && <NoPlaces go={go} />}
      {search.place.length > 0 && unknown.length === 0 && (
        <Tabs
          label={t("overlap.title")}
          shown={search.view}
          onShow={(view) => go({ view })}
          tabs={[
            { id: "day", label: t("overlap.day"), content: <DayView search={search} go={go} /> },
            { id: "year", label: t("overlap.year"), content: <YearView search={search} go={go} /> },
            { id: "cover", label: t("overlap.cover"), content: <CoverView search={search} go={go} /> },
          ]}
        />
      )}
    </article>
  );
}

/** The one place that the address names, if there is none such; of several, the views tell all that cannot be accepted. */
function useUnknown(places: readonly string[]): readonly string[] {
  const unknown = useQuery({
    queryKey: ["overlap", "unknown", places],
    queryFn: () => engine().unknownPlaces(places),
    enabled: places.length === 1,
    staleTime: Infinity,
  });
  return unknown.data ?? [];
}
