import { useQuery } from "@tanstack/react-query";
import { Link, useParams } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { engine } from "../../engine/engine.ts";
import { buttonLook } from "../../kit/button.tsx";
import { Faults } from "../../kit/faults.tsx";
import { LinesSkeleton } from "../../kit/skeleton.tsx";
import { FactTable } from "./factTable.tsx";

const ASSUMED = new Set(["assumed", "low"]);

/** Everything known of a place, and first how well it is known. */
export function PlaceScreen() {
  const { place: id } = useParams({ from: "/atlas/$place" });
  const { t } = useTranslation();
  const place = useQuery({
    queryKey: ["atlas", "place", id],
    queryFn: () => engine().shownPlace(id),
    staleTime: Infinity,
  });
  if (place.error) throw place.error;
  if (!place.data) return <LinesSkeleton lines={12} />;
  if (!place.data.ok) return <Faults faults={place.data.faults} />;
  const { name, country, kind, timeZone, facts, groups, standings, wages } = place.data.value;
  const weak = facts.filter(({ confidence }) => ASSUMED.has(confidence)).length;
  return (
    <article>
      <p className="m-0 text-note">
        <Link to="/atlas">{t("nav.atlas")}</Link>
      </p>
      <h1 className="mt-1 mb-2 text-lead leading-tight font-semibold">{name}</h1>
      <p className="mt-0 max-w-[72ch]">
        {t("atlas.known", { all: facts.length, weak })} {t("atlas.clock", { zone: timeZone })}
      </p>
      <p className="my-3 flex flex-wrap gap-2">
        <Link to="/atlas" search={{ compare: [id], by: "developerWageUsd" }} className={buttonLook()}>
          {t("atlas.compareThis")}
        </Link>
        {kind === "city" && (
          <Link to="/atlas/$place" params={{ place: country }} className={buttonLook("quiet")}>
            {t("atlas.toCountry")}
          </Link>
        )}
      </p>
      {groups.map(({ group, facts: each }) => (
        <FactTable key={group} caption={t(`atlas.group.${group}`)} facts={each} />
      ))}
      {standings.length > 0 && <FactTable caption={t("atlas.standings")} facts={standings} />}
      <FactTable caption={t("atlas.pay")} facts={wages} />
    </article>
  );
}
