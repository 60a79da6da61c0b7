import { useQuery } from "@tanstack/react-query";
import { Link, useParams, useSearch } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { engine } from "../../engine/engine.ts";
import { buttonLook } from "../../kit/button.tsx";
import { Faults } from "../../kit/faults.tsx";
import { isMissing, Missing, needsSignIn } from "../../kit/missing.tsx";
import { DecisionSkeleton } from "../../kit/skeleton.tsx";
import { Trouble } from "../../kit/trouble.tsx";
import { useInLanguage } from "../../work/decided.ts";
import { useScenarioNames } from "../../work/decisionNames.ts";
import { Refused } from "../../work/server.ts";
import { decisionAboutQuery, decisionQuery, type DecisionSummary } from "../../work/kept.ts";
import { useLanguage } from "../../words/useLanguage.ts";
import { ShareButton } from "../keep/shareButton.tsx";
import { Comments } from "../live/comments.tsx";
import { LiveBar } from "../live/liveBar.tsx";
import { DecisionPage } from "./decisionPage.tsx";
import { KeptVersion } from "./version.tsx";

/** A decision as it was kept; it never changes. */
export function KeptScreen() {
  const { id } = useParams({ from: "/decisions/$id" });
  const { t } = useTranslation();
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
  if (needsSignIn(error))
    return (
      <Missing title={t("decision.keptBy")}>
        <p>{t("decision.keptByMeans")}</p>
      </Missing>
    );
  if (isMissing(error)) return <Missing title={t("decision.none")} />;
  if (error instanceof Refused) return <Trouble error={error} onAgain={() => void kept.refetch()} />;
  if (error) throw error;
  // What is known about it stands above it, and must not push it down when it comes.
  if (!shown.decided || about.isPending) return <DecisionSkeleton />;
  if (!shown.decided.ok) return <Faults faults={shown.decided.faults} />;
  const briefId = about.data?.briefId;
  return (
    <>
      {briefId !== undefined && <LiveBar briefId={briefId} at={at ?? ""} />}
      {about.data && about.data.scenarioId !== null && <OfScenario about={about.data} />}
      <DecisionPage
        decided={shown.decided.value}
        choice={{ brief: briefId }}
        keptAs={id}
        version={<KeptVersion decision={shown.decided.value.decision} about={about.data} />}
      >
        {briefId !== undefined && <KeptActions briefId={briefId} />}
      </DecisionPage>
      {briefId !== undefined && <Comments briefId={briefId} decisionId={id} anchor={at} />}
    </>
  );
}

/** Says of a decision that it is not about the brief as it stands. */
function OfScenario({ about }: { readonly about: DecisionSummary }) {
  const { t } = useTranslation();
  const scenario = useScenarioNames([about])(about);
  return (
    <p className="mt-0 mb-2 border-l-4 border-careful pl-3">
      {t("decision.ofScenario", { scenario })}{" "}
      <Link to="/briefs/$id" params={{ id: about.briefId }} className="print:hidden">
        {t("explore.toBrief")}
      </Link>
    </p>
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
