import { useQuery } from "@tanstack/react-query";
import { Link, useParams } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { engine } from "../../engine/engine.ts";
import { buttonLook } from "../../kit/button.tsx";
import { Missing } from "../../kit/missing.tsx";
import { OwnFactsTrouble } from "../../kit/ownFactsTrouble.tsx";
import { LinesSkeleton } from "../../kit/skeleton.tsx";
import { SignInLink } from "../../kit/trouble.tsx";
import { useTitle } from "../../kit/useTitle.ts";
import { useOwnFacts } from "../../work/ownFacts.ts";
import { useSession } from "../../work/session.ts";
import { FactTable } from "./factTable.tsx";

const ASSUMED = new Set(["assumed", "low"]);

/** Everything known of a place, and first how well it is known. */
export function PlaceScreen() {
  const { place: id } = useParams({ from: "/atlas/$place" });
  const { t } = useTranslation();
  const { told, error } = useOwnFacts();
  const place = useQuery({
    queryKey: ["atlas", "place", id, told],
    queryFn: () => engine().shownPlace(id, told ?? []),
    enabled: told !== undefined,
    staleTime: Infinity,
    // The page of the same place stays while what was told of it is reckoned in.
    placeholderData: (before, query) => (query?.queryKey[2] === id ? before : undefined),
  });
  useTitle(`${t("nav.atlas")}: ${place.data?.ok ? place.data.value.name : id}`);
  if (place.error) throw place.error;
  if (!place.data) return <LinesSkeleton lines={12} />;
  if (!place.data.ok) return <NoPlace id={id} />;
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
      <OwnFactsTrouble error={error} />
      <HowToTell />
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

function NoPlace({ id }: { readonly id: string }) {
  const { t } = useTranslation();
  return (
    <Missing title={t("atlas.noPlace", { place: id })}>
      <p>
        <Link to="/atlas">{t("nav.atlas")}</Link>
      </p>
    </Missing>
  );
}

/** For who is not signed in: that one's own figures can stand here. */
function HowToTell() {
  const { t } = useTranslation();
  const { state } = useSession();
  if (state !== "signedOut") return null;
  return (
    <p className="m-0 text-note text-quiet">
      {t("atlas.ownSignIn")} <SignInLink />
    </p>
  );
}
