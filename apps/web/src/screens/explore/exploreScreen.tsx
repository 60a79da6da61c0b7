import { Link, useSearch } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { buttonLook } from "../../kit/button.tsx";
import { EmptyState } from "../../kit/emptyState.tsx";
import { Faults } from "../../kit/faults.tsx";
import { isMissing, Missing, needsSignIn } from "../../kit/missing.tsx";
import { NoExample } from "../../kit/noExample.tsx";
import { OwnFactsTrouble } from "../../kit/ownFactsTrouble.tsx";
import { DecisionSkeleton, LinesSkeleton } from "../../kit/skeleton.tsx";
import { useTitle } from "../../kit/useTitle.ts";
import { useDecided } from "../../work/decided.ts";
import { type BriefChoice, useBrief } from "../../work/theBrief.ts";
import { ExploreActions } from "./exploreActions.tsx";
import { InputsPanel } from "./inputsPanel.tsx";
import { LiveStrip, LiveView } from "./liveView.tsx";
import { useLive } from "./useLive.ts";
import { type Moves, useMoves } from "./useMoves.ts";

/** What if: the inputs that matter most at hand, and the decision alive beside them. */
export function ExploreScreen() {
  const { example, brief: id } = useSearch({ from: "/explore" });
  const choice = { example, brief: id };
  const { t } = useTranslation();
  const brief = useBrief(choice);
  if (isMissing(brief.error) || needsSignIn(brief.error)) return <Missing title={t("explore.noBrief")} />;
  if (brief.error) throw brief.error;
  if (brief.isMissing && example !== undefined) return <NoExample name={example} />;
  if (brief.isMissing) return <NothingToExplore />;
  if (brief.data === undefined) return <DecisionSkeleton />;
  return <Explore key={JSON.stringify(brief.data)} brief={brief.data} choice={choice} />;
}

function Explore({ brief, choice }: { readonly brief: unknown; readonly choice: BriefChoice }) {
  const { t } = useTranslation();
  const moves = useMoves();
  const { decided, isDefending, error, factsError } = useDecided(brief);
  if (error) throw error;
  const decision = decided?.ok ? decided.value.decision : undefined;
  const live = useLive(brief, decision, moves.moved);
  useTitle(t("explore.title"), decision?.title);
  if (decided?.ok === false) return <Faults faults={decided.faults} />;
  return (
    <article>
      <Heading title={decision?.title ?? ""} choice={choice} moves={moves} brief={brief} />
      <OwnFactsTrouble error={factsError} />
      <div className="grid gap-x-10 gap-y-6 lg:grid-cols-[minmax(280px,340px)_minmax(0,1fr)]">
        <section aria-label={t("explore.inputs")} className="min-w-0">
          {live.inputs && decision ? (
            <InputsPanel
              // Another list is another panel: its sliders do not wander.
              key={live.inputs[0]?.path}
              inputs={live.inputs}
              moves={moves}
              currency={decision.brief.company.currency}
              isDefending={isDefending}
            />
          ) : (
            <LinesSkeleton lines={12} />
          )}
        </section>
        <section aria-label={t("explore.answer")} aria-live="off" className="min-w-0">
          <Faults faults={live.faults} title={t("explore.notPossible")} />
          {live.answer ? <LiveView answer={live.answer} isMoved={moves.moved.length > 0} /> : <DecisionSkeleton />}
        </section>
      </div>
      {live.answer && <LiveStrip answer={live.answer} />}
    </article>
  );
}

function Heading(given: {
  readonly title: string;
  readonly choice: BriefChoice;
  readonly moves: Moves;
  readonly brief: unknown;
}) {
  const { t } = useTranslation();
  return (
    <header className="mb-4 flex flex-wrap items-center gap-x-4 gap-y-2 border-b border-rule pb-3">
      <h1 className="m-0 min-h-6 text-body font-normal text-quiet">
        <strong className="text-ink">{t("explore.title")}</strong> {given.title}
      </h1>
      <ExploreActions choice={given.choice} moves={given.moves} brief={given.brief} />
    </header>
  );
}

function NothingToExplore() {
  const { t } = useTranslation();
  useTitle(t("explore.title"));
  return (
    <>
      <h1 className="sr-only">{t("explore.title")}</h1>
      <EmptyState
        title={t("explore.nothing")}
        action={
          <Link to="/explore" search={{ example: "patient-portal" }} className={buttonLook("primary")}>
            {t("explore.example")}
          </Link>
        }
      >
        <p className="m-0">{t("explore.nothingWhy")}</p>
      </EmptyState>
    </>
  );
}
