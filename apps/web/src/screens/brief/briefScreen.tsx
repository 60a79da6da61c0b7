import { useInfiniteQuery, useQuery } from "@tanstack/react-query";
import { Link, useParams } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { useNumbers } from "../../words/useNumbers.ts";
import { Loaded } from "../../kit/loaded.tsx";
import { isMissing, Missing } from "../../kit/missing.tsx";
import { SignedIn } from "../../kit/signedIn.tsx";
import { LinesSkeleton } from "../../kit/skeleton.tsx";
import { useTitle } from "../../kit/useTitle.ts";
import {
  briefQuery,
  commentsQuery,
  decisionsQuery,
  type ReadBrief,
  scenariosQuery,
  versionsQuery,
} from "../../work/kept.ts";
import { Comments } from "../live/comments.tsx";
import { LiveBar } from "../live/liveBar.tsx";
import { BriefActions } from "./briefActions.tsx";
import { BriefDecisions } from "./briefDecisions.tsx";
import { BriefScenarios } from "./briefScenarios.tsx";
import { BriefVersions } from "./briefVersions.tsx";

/** A kept brief: what was decided about it, its scenarios and versions, and what people say. */
export function BriefScreen() {
  const { t } = useTranslation();
  const { id } = useParams({ from: "/briefs/$id" });
  // Asked for below, by who may.
  const { data } = useQuery({ ...briefQuery(id), enabled: false });
  useTitle(data?.brief.title, t("briefs.brief"));
  return (
    <SignedIn permission="work:read">
      <KeptBrief id={id} />
    </SignedIn>
  );
}

function KeptBrief({ id }: { readonly id: string }) {
  const read = useQuery(briefQuery(id));
  const { t } = useTranslation();
  const isComing = useIsComing(id);
  if (isMissing(read.error)) return <Missing title={t("explore.noBrief")} />;
  if (isComing) return <LinesSkeleton lines={8} />;
  return (
    <Loaded from={read} lines={8}>
      {(loaded) => <ShownBrief read={loaded} />}
    </Loaded>
  );
}

/** Whether any of its lists is still to come: they are shown together, so that none pushes the others down. */
function useIsComing(id: string): boolean {
  const decisions = useInfiniteQuery(decisionsQuery(id));
  const scenarios = useQuery(scenariosQuery(id));
  const versions = useQuery(versionsQuery(id));
  const comments = useQuery(commentsQuery(id));
  return [decisions, scenarios, versions, comments].some(({ isPending }) => isPending);
}

function ShownBrief({ read }: { readonly read: ReadBrief }) {
  const { t } = useTranslation();
  const { time } = useNumbers();
  const { id, title, version, updatedAt, archivedAt } = read.brief;
  return (
    <article>
      <p className="m-0 text-note">
        <Link to="/briefs">{t("briefs.title")}</Link>
      </p>
      <h1 className="mt-1 mb-1 text-lead font-semibold">{title}</h1>
      <p className="mt-0 text-note text-quiet">
        {t("briefs.state", { version, time: time(updatedAt) })} {archivedAt !== null && t("briefs.isArchived")}
      </p>
      <LiveBar briefId={id} at="" />
      <BriefActions read={read} />
      <BriefDecisions briefId={id} />
      <BriefScenarios briefId={id} />
      <BriefVersions briefId={id} />
      <Comments briefId={id} />
    </article>
  );
}
