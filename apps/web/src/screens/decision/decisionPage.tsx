import { Link, useNavigate, useSearch } from "@tanstack/react-router";
import { lazy, type ReactNode, Suspense, useCallback, useDeferredValue, useEffect, useState } from "react";
import { useTranslation } from "react-i18next";
import { DocumentView } from "../../document/documentView.tsx";
import { type FigurePlace, OpenFigure } from "../../document/openFigure.ts";
import { plainWords } from "../../document/plainWords.ts";
import type { Decided } from "../../engine/decision/decisionDesk.ts";
import { Button, buttonLook } from "../../kit/button.tsx";
import { LinesSkeleton } from "../../kit/skeleton.tsx";
import { useTitle } from "../../kit/useTitle.ts";
import { useWhole } from "../../work/decided.ts";
import type { BriefChoice } from "../../work/theBrief.ts";
import { DownloadMenu } from "./downloadMenu.tsx";

const FigurePanel = lazy(() => import("./figurePanel.tsx").then((module) => ({ default: module.FigurePanel })));

interface Given {
  readonly decided: Decided;
  /** Of which brief, for the ways on. */
  readonly choice: BriefChoice;
  /** Id under which the service keeps it. */
  readonly keptAs?: string;
  /** Which version of it this is. */
  readonly version: ReactNode;
  /** Further things to do with it. */
  readonly children?: ReactNode;
}

/** The answer, what to do with it, which stays at hand while the answer is read, and the evidence; every figure opens. */
export function DecisionPage({ decided: answered, choice, keptAs, version, children }: Given) {
  const decided = useWhole(answered);
  const { decision, shown } = decided;
  // The page draws its evidence behind the answer, and this with it.
  const isDrawn = useDeferredValue(shown.isWhole, false);
  const navigate = useNavigate();
  useTitle(adviceOf(shown), shown.title);
  const open = useCallback(
    ({ to, from }: FigurePlace) =>
      void navigate({
        to: ".",
        search: (before) => ({ ...withoutFigure(before), at: to, ...(from === undefined ? {} : { of: from }) }),
        resetScroll: false,
      }),
    [navigate],
  );
  return (
    <OpenFigure value={open}>
      {/* Another decision is another document: of the one before nothing stays beside its answer. */}
      <DocumentView key={keptAs ?? choice.example ?? ""} shown={shown} version={version}>
        <div className="my-6 flex flex-wrap items-center gap-2 border-y border-rule bg-paper py-3 sm:sticky sm:bottom-0 sm:z-[4] print:hidden">
          <WaysOn choice={choice} keptAs={keptAs} />
          <DownloadMenu decision={decision} keptAs={keptAs} />
          <PrintButton isWhole={isDrawn} />
          {children}
          <Counts facts={decision.facts.length} assumptions={decision.assumptions.length} />
        </div>
      </DocumentView>
      {!shown.isWhole && <EvidenceSkeleton />}
      <OpenedFigure decided={decided} />
    </OpenFigure>
  );
}

/** The room below the answer, so that what stands behind the evidence is not pushed away by it. */
function EvidenceSkeleton() {
  return (
    <div className="min-h-dvh">
      <LinesSkeleton lines={12} />
    </div>
  );
}

/** The advice as words alone: "Give it to a vendor in Chicago". */
function adviceOf({ sections: [answer] }: Decided["shown"]): string {
  const lead = answer?.blocks.find((block) => block.kind === "lead");
  return lead ? plainWords(lead.text).replace(/\.$/, "") : "";
}

function WaysOn(given: { readonly choice: BriefChoice; readonly keptAs: string | undefined }) {
  const { brief, example } = given.choice;
  const { t } = useTranslation();
  const subject = example === undefined ? "draft" : `example:${example}`;
  const of = given.keptAs === undefined ? subject : `decision:${given.keptAs}`;
  const search = { ...(brief === undefined ? {} : { brief }), ...(example === undefined ? {} : { example }) };
  return (
    <>
      <Link to="/explore" search={search} className={buttonLook("primary")}>
        {t("explore.title")}
      </Link>
      <Link to="/compare" search={{ of }} className={buttonLook()}>
        {t("nav.compare")}
      </Link>
    </>
  );
}

/** Prints at once, or when the evidence has come: on paper nothing is added later. */
function PrintButton({ isWhole }: { readonly isWhole: boolean }) {
  const { t } = useTranslation();
  const [isWanted, setWanted] = useState(false);
  useEffect(() => {
    if (!isWanted || !isWhole) return;
    setWanted(false);
    print();
  }, [isWanted, isWhole]);
  return <Button onClick={() => setWanted(true)}>{t("decision.print")}</Button>;
}

function Counts({ facts, assumptions }: { readonly facts: number; readonly assumptions: number }) {
  const { t } = useTranslation();
  return (
    <p className="m-0 ml-auto flex gap-3 text-note">
      <a href="#assumptions">{t("decision.assumptions", { count: assumptions })}</a>
      <a href="#facts">{t("decision.facts", { count: facts })}</a>
    </p>
  );
}

/** The figure that the address names. */
function OpenedFigure({ decided }: { readonly decided: Decided }) {
  const { at, of } = useSearch({ strict: false });
  const navigate = useNavigate();
  if (at === undefined) return null;
  const close = (hash?: string) =>
    void navigate({
      to: ".",
      search: withoutFigure,
      resetScroll: false,
      ...(hash === undefined ? {} : { hash }),
    });
  return (
    <Suspense>
      <FigurePanel decided={decided} place={{ to: at, from: of }} onClose={close} />
    </Suspense>
  );
}

function withoutFigure<Search extends { readonly at?: string; readonly of?: string }>(search: Search) {
  const { at: _, of: __, ...rest } = search;
  return rest;
}
