import { useNavigate, useSearch } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import type { CompareSearch } from "../../addresses/compareSearch.ts";
import { Button } from "../../kit/button.tsx";
import { EmptyState } from "../../kit/emptyState.tsx";
import { Faults } from "../../kit/faults.tsx";
import { DecisionSkeleton } from "../../kit/skeleton.tsx";
import { Tabs } from "../../kit/tabs.tsx";
import { Trouble } from "../../kit/trouble.tsx";
import { useTitle } from "../../kit/useTitle.ts";
import { AlternativesTab } from "./alternativesTab.tsx";
import { DecisionsTab } from "./decisionsTab.tsx";
import { SubjectChoice } from "./subjectChoice.tsx";
import { useNamedSubject, useSubjectDecision, useSubjects } from "./subjects.ts";

const EXAMPLE = "example:product-team";

/** Changes what the address says; what is undefined is taken out. */
export type GoTo = (change: { readonly [Key in keyof CompareSearch]?: CompareSearch[Key] | undefined }) => void;

/** Alternatives of one decision side by side, or two decisions and what made the difference. */
export function CompareScreen() {
  const { t } = useTranslation();
  const search = useSearch({ from: "/compare" });
  const navigate = useNavigate();
  const subjects = useSubjects();
  const of = search.of ?? (subjects[0]?.ref.startsWith("example:") ? "" : (subjects[0]?.ref ?? ""));
  useComparedTitle(of, search.with);
  const go: GoTo = (change) =>
    void navigate({ to: "/compare", search: { ...search, ...change } as CompareSearch, resetScroll: false });
  return (
    <article>
      <h1 className="mt-0 mb-2 text-lead leading-tight font-semibold">{t("compare.title")}</h1>
      <p className="mt-0 max-w-[72ch]">{t("compare.lead")}</p>
      <SubjectChoice
        label={t("compare.of")}
        value={of}
        subjects={subjects}
        onChoose={(ref) => go({ of: ref, alternative: undefined, with: undefined, set: undefined })}
      />
      {of === "" ? (
        <EmptyState
          title={t("compare.none")}
          action={
            <Button kind="primary" onClick={() => go({ of: EXAMPLE })}>
              {t("compare.showExample")}
            </Button>
          }
        >
          <p className="m-0">{t("compare.noneWords")}</p>
        </EmptyState>
      ) : (
        <Compared of={of} search={search} go={go} />
      )}
    </article>
  );
}

/** What is compared, by name. */
function useComparedTitle(of: string, other: string | undefined): void {
  const { t } = useTranslation();
  const [one, two] = [useNamedSubject(of), useNamedSubject(other ?? "")];
  const names = [of === "" ? "" : one.name, other === undefined ? "" : two.name].filter((name) => name !== "");
  useTitle(names.length === 0 ? t("compare.title") : `${t("compare.title")}: ${names.join(" / ")}`);
}

function Compared({ of, search, go }: { readonly of: string; readonly search: CompareSearch; readonly go: GoTo }) {
  const { t } = useTranslation();
  const { decision, faults, error, isMissing } = useSubjectDecision(of);
  if (error) return <Trouble error={error} />;
  if (isMissing) return <p role="alert">{t("compare.missing")}</p>;
  if (faults.length > 0) return <Faults faults={faults} title={t("decision.refused")} />;
  if (!decision) return <DecisionSkeleton />;
  const isOther = search.view === "decisions" || search.with !== undefined || search.set !== undefined;
  return (
    <Tabs
      label={t("compare.title")}
      shown={isOther ? "decisions" : "alternatives"}
      onShow={(view) => go(view === "decisions" ? { view } : { view: undefined, with: undefined, set: undefined })}
      tabs={[
        {
          id: "alternatives",
          label: t("compare.alternatives"),
          content: <AlternativesTab decision={decision} of={of} ids={search.alternative ?? []} go={go} />,
        },
        {
          id: "decisions",
          label: t("compare.decisions"),
          content: <DecisionsTab decision={decision} of={of} search={search} go={go} />,
        },
      ]}
    />
  );
}
