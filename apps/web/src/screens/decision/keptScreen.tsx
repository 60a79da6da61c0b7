import { useQuery } from "@tanstack/react-query";
import { Link, useParams, useSearch } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { engine } from "../../engine/engine.ts";
import { buttonLook } from "../../kit/button.tsx";
import { Faults } from "../../kit/faults.tsx";
import { DecisionSkeleton } from "../../kit/skeleton.tsx";
import { Trouble } from "../../kit/trouble.tsx";
import { useInLanguage } from "../../work/decided.ts";
import { Refused } from "../../work/server.ts";
import { decisionAboutQuery, decisionQuery } from "../../work/kept.ts";
import { useLanguage } from "../../words/useLanguage.ts";
import { ShareButton } from "../keep/shareButton.tsx";
import { Comments } from "../live/comments.tsx";
import { LiveBar } from "../live/liveBar.tsx";
import { DecisionPage } from "./decisionPage.tsx";

/** A decision as it was kept; it never changes. */
export function KeptScreen() {
  const { id } = useParams({ from: "/decisions/$id" });
  const { at } = useSearch({ from: "/decisions/$id" });
  const language = useLanguage();
  const kept = useQuery(decisionQuery(id));
  const about = useQuery(decisionAboutQuery(id));
  const read = useQuery({
    queryKey: ["decided", "kept", id],
    queryFn: () => engine().shownDecision(kept.data, language),
    enabled: kept.data !== undefined,
    staleTime: Infinity,
    structuralSharing: false,
  });
  const shown = useInLanguage(read.data);
  const error = kept.error ?? read.error ?? shown.error;
  if (error instanceof Refused) return <Trouble error={error} onAgain={() => void kept.refetch()} />;
  if (error) throw error;
  if (!shown.decided) return <DecisionSkeleton />;
  if (!shown.decided.ok) return <Faults faults={shown.decided.faults} />;
  const briefId = about.data?.briefId;
  return (
    <>
      {briefId !== undefined && <LiveBar briefId={briefId} at={at ?? ""} />}
      <DecisionPage decided={shown.decided.value} choice={{ brief: briefId }} keptAs={id}>
        {briefId !== undefined && <KeptActions briefId={briefId} />}
      </DecisionPage>
      {briefId !== undefined && <Comments briefId={briefId} decisionId={id} anchor={at} />}
    </>
  );
}

/** To the brief, to what was said, and to others. */
function KeptActions({ briefId }: { readonly briefId: string }) {
  const { t } = useTranslation();
  return (
    <>
      <ShareButton briefId={briefId} />
      <Link to="/briefs/$id" params={{ id: briefId }} className={buttonLook()}>
        {t("briefs.brief")}
      </Link>
      <a href="#comments" className={buttonLook()}>
        {t("comments.title")}
      </a>
    </>
  );
}
