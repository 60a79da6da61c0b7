import { Link, useSearch } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { buttonLook } from "../../kit/button.tsx";
import { EmptyState } from "../../kit/emptyState.tsx";
import { Faults } from "../../kit/faults.tsx";
import { NoExample } from "../../kit/noExample.tsx";
import { OtherTab } from "../../kit/otherTab.tsx";
import { OwnFactsTrouble } from "../../kit/ownFactsTrouble.tsx";
import { DecisionSkeleton } from "../../kit/skeleton.tsx";
import { useTitle } from "../../kit/useTitle.ts";
import { useDecided } from "../../work/decided.ts";
import { useBrief } from "../../work/theBrief.ts";
import { KeepButton } from "../keep/keepButton.tsx";
import { DecisionPage } from "./decisionPage.tsx";
import { DraftVersion } from "./version.tsx";

/** The answer to a brief that is not kept: the draft, or an example. */
export function DraftScreen() {
  const { t } = useTranslation();
  const { example } = useSearch({ from: "/draft" });
  const brief = useBrief({ example });
  const { decided, error, factsError } = useDecided(brief.data);
  if (brief.error ?? error) throw brief.error ?? error;
  if (brief.isMissing && example !== undefined) return <NoExample name={example} />;
  if (brief.isMissing) return <NothingDrafted />;
  if (!decided) return <DecisionSkeleton />;
  if (!decided.ok) return <Refused faults={decided.faults} />;
  return (
    <>
      {example === undefined && <OtherTab />}
      <OwnFactsTrouble error={factsError} />
      <DecisionPage
        decided={decided.value}
        choice={{ example }}
        version={<DraftVersion decision={decided.value.decision} />}
      >
        <KeepButton brief={brief.data} />
        {example === undefined && (
          <Link to="/new" className={buttonLook()}>
            {t("decision.edit")}
          </Link>
        )}
      </DecisionPage>
    </>
  );
}

/** Nothing can be decided yet; the smallest way to an answer, and an answer to look at. */
function NothingDrafted() {
  const { t } = useTranslation();
  useTitle(t("decision.title"));
  return (
    <>
      <h1 className="sr-only">{t("decision.title")}</h1>
      <EmptyState
        title={t("decision.nothing")}
        action={
          <p className="m-0 flex flex-wrap gap-2">
            <Link to="/new" className={buttonLook("primary")}>
              {t("decision.describe")}
            </Link>
            <Link to="/draft" search={{ example: "patient-portal" }} className={buttonLook()}>
              {t("decision.example")}
            </Link>
          </p>
        }
      >
        <p className="m-0">{t("decision.nothingWhy")}</p>
      </EmptyState>
    </>
  );
}

function Refused({ faults }: { readonly faults: Parameters<typeof Faults>[0]["faults"] }) {
  const { t } = useTranslation();
  useTitle(t("decision.refused"));
  return (
    <>
      <h1 className="mt-0 text-lead leading-tight font-semibold">{t("decision.refused")}</h1>
      <Faults faults={faults} />
      <Link to="/new" className={buttonLook("primary")}>
        {t("decision.mend")}
      </Link>
    </>
  );
}
