import { useInfiniteQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useNumbers } from "../../words/useNumbers.ts";
import { Button, buttonLook } from "../../kit/button.tsx";
import { EmptyState } from "../../kit/emptyState.tsx";
import { RowTable } from "../../kit/rowTable.tsx";
import { SignedIn } from "../../kit/signedIn.tsx";
import { LinesSkeleton } from "../../kit/skeleton.tsx";
import { useTitle } from "../../kit/useTitle.ts";
import { Trouble } from "../../kit/trouble.tsx";
import { briefsQuery } from "../../work/kept.ts";

/** Everything that was kept and may be seen. */
export function BriefsScreen() {
  const { t } = useTranslation();
  useTitle(t("briefs.title"));
  const [archived, setArchived] = useState(false);
  return (
    <section>
      <h1 className="mt-0 text-lead font-semibold">{t("briefs.title")}</h1>
      <SignedIn permission="work:read">
        <label className="flex items-center gap-2 text-note">
          <input type="checkbox" checked={archived} onChange={(event) => setArchived(event.target.checked)} />
          {t("briefs.archived")}
        </label>
        <BriefList archived={archived} />
      </SignedIn>
    </section>
  );
}

function BriefList({ archived }: { readonly archived: boolean }) {
  const { t } = useTranslation();
  const { time } = useNumbers();
  const { data, error, refetch, hasNextPage, fetchNextPage } = useInfiniteQuery(briefsQuery({ archived }));
  if (error) return <Trouble error={error} onAgain={() => void refetch()} />;
  if (!data) return <LinesSkeleton />;
  const briefs = data.pages.flatMap(({ items }) => items);
  if (briefs.length === 0) return <NoBriefs />;
  return (
    <>
      <RowTable
        caption={t("briefs.title")}
        heads={[t("briefs.brief"), t("briefs.version"), t("briefs.changed")]}
        rows={briefs.map(({ id, title, version, updatedAt }) => ({
          key: id,
          cells: [
            <Link key="title" to="/briefs/$id" params={{ id }}>
              {title}
            </Link>,
            version,
            time(updatedAt),
          ],
        }))}
      />
      {hasNextPage && <Button onClick={() => void fetchNextPage()}>{t("list.more")}</Button>}
    </>
  );
}

function NoBriefs() {
  const { t } = useTranslation();
  return (
    <EmptyState
      title={t("briefs.none")}
      action={
        <Link to="/new" className={buttonLook("primary")}>
          {t("nav.new")}
        </Link>
      }
    >
      {t("briefs.noneLead")}
    </EmptyState>
  );
}
