import type { Decision } from "@shoreline/decide";
import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import type { CompareSearch } from "../../addresses/compareSearch.ts";
import { Blocks } from "../../document/blocks.tsx";
import { engine } from "../../engine/engine.ts";
import { Faults } from "../../kit/faults.tsx";
import { DecisionSkeleton } from "../../kit/skeleton.tsx";
import { Trouble } from "../../kit/trouble.tsx";
import { movesOf, movesText } from "../../work/moves.ts";
import { useLanguage } from "../../words/useLanguage.ts";
import type { GoTo } from "./compareScreen.tsx";
import { OtherwiseForm } from "./otherwiseForm.tsx";
import { SubjectChoice } from "./subjectChoice.tsx";
import { type NamedSubject, useNamedSubject, useSubjectDecision, useSubjects } from "./subjects.ts";

interface Given {
  readonly decision: Decision;
  readonly of: string;
  readonly search: CompareSearch;
  readonly go: GoTo;
}

/** This decision beside another one, or beside itself with something said otherwise. */
export function DecisionsTab({ decision, of, search, go }: Given) {
  const { t } = useTranslation();
  const language = useLanguage();
  const other = search.with ?? "";
  const moved = movesOf(search.set ?? "");
  const subjects = useSubjects().filter(({ ref }) => ref !== of);
  const offered = useQuery({
    queryKey: ["compare", "changes", decision.id, language],
    queryFn: () => engine().offeredChanges(decision, language),
    staleTime: Infinity,
  });
  if (offered.error) throw offered.error;
  // All of it at once: what comes later would push down what is there.
  if (!offered.data) return <DecisionSkeleton />;
  return (
    <>
      <SubjectChoice
        label={t("compare.with")}
        value={other}
        subjects={subjects}
        nothing={t("compare.otherwise")}
        onChoose={(ref) => go({ of, view: "decisions", with: ref === "" ? undefined : ref, set: undefined })}
      />
      {other === "" && (
        <OtherwiseForm
          offered={offered.data}
          moved={moved}
          currency={decision.brief.company.currency}
          onChange={(moves) => go({ of, view: "decisions", set: moves.length === 0 ? undefined : movesText(moves) })}
        />
      )}
      {other !== "" && <BesideAnother decision={decision} of={of} other={other} />}
      {other === "" && search.set !== undefined && <BesideItself before={decision} of={of} set={search.set} />}
    </>
  );
}

interface Pair {
  readonly decision: Decision;
  readonly of: string;
  readonly other: string;
}

/** Two decisions, whichever was chosen first: the earlier one is the one before. */
function BesideAnother({ decision: one, of, other }: Pair) {
  const { t } = useTranslation();
  const { decision, faults, error, isMissing } = useSubjectDecision(other);
  const [mine, theirs] = [useNamedSubject(of), useNamedSubject(other)];
  if (error) return <Trouble error={error} />;
  if (isMissing) return <p role="alert">{t("compare.missing")}</p>;
  if (faults.length > 0) return <Faults faults={faults} title={t("decision.refused")} />;
  if (!decision || mine.isPending || theirs.isPending) return <DecisionSkeleton />;
  const sides = [
    { ...mine, decision: one },
    { ...theirs, decision },
  ] as const;
  const [before, after] = isLater(mine, theirs) ? [sides[1], sides[0]] : sides;
  const names = { before: before.name, after: after.name };
  return (
    <>
      <p className="my-2 max-w-[72ch] text-note text-quiet">{t("compare.order", names)}</p>
      <Differences before={before.decision} after={after.decision} names={names} />
    </>
  );
}

/** What is decided while one looks at it is later than anything kept. */
function isLater(one: NamedSubject, other: NamedSubject): boolean {
  if (one.decidedAt === "" || other.decidedAt === "") return one.decidedAt === "" && other.decidedAt !== "";
  return one.decidedAt > other.decidedAt;
}

function BesideItself(given: { readonly before: Decision; readonly of: string; readonly set: string }) {
  const { before, of, set } = given;
  const { t } = useTranslation();
  const { name, isPending } = useNamedSubject(of);
  const otherwise = useQuery({
    queryKey: ["compare", "otherwise", before.id, set],
    queryFn: () => engine().decidedOtherwise(before, movesOf(set)),
    staleTime: Infinity,
    structuralSharing: false,
  });
  if (otherwise.error) throw otherwise.error;
  if (!otherwise.data || isPending) return <DecisionSkeleton />;
  if (!otherwise.data.ok) return <Faults faults={otherwise.data.faults} title={t("decision.refused")} />;
  const names = { before: name, after: t("compare.withChanges") };
  return <Differences before={before} after={otherwise.data.value} names={names} />;
}

function Differences(given: {
  readonly before: Decision;
  readonly after: Decision;
  readonly names: { readonly before: string; readonly after: string };
}) {
  const { before, after, names } = given;
  const language = useLanguage();
  const compared = useQuery({
    queryKey: ["compare", "decisions", before.id, after.id, language, names],
    queryFn: () => engine().comparedDecisions(before, after, language, names),
    staleTime: Infinity,
    structuralSharing: false,
  });
  if (compared.error) throw compared.error;
  return compared.data ? <Blocks blocks={compared.data} /> : <DecisionSkeleton />;
}
