import type { Decision } from "@shoreline/decide";
import type { Fault } from "@shoreline/units";
import { useInfiniteQuery, useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { engine } from "../../engine/engine.ts";
import { quickQuery } from "../../work/decided.ts";
import { useDraft } from "../../work/draft.ts";
import { decisionQuery, decisionsQuery } from "../../work/kept.ts";
import { useOwnFacts } from "../../work/ownFacts.ts";
import { useSession } from "../../work/session.ts";
import { exampleNames, useBrief } from "../../work/theBrief.ts";
import { useLanguage } from "../../words/useLanguage.ts";

/** A decision that can be compared, by its place in the address. */
export interface Subject {
  readonly ref: string;
  readonly label: string;
}

/** The draft where there is one, what was kept, and the worked examples. */
export function useSubjects(): readonly Subject[] {
  const { t } = useTranslation();
  const draft = useDraft();
  const { identity } = useSession();
  const kept = useInfiniteQuery({ ...decisionsQuery(), enabled: identity !== undefined });
  const decisions = kept.data?.pages.flatMap(({ items }) => items) ?? [];
  return [
    ...(draft.text.trim() === "" ? [] : [{ ref: "draft", label: t("compare.draft") }]),
    ...decisions.map(({ id, summary, createdAt }) => ({
      ref: `decision:${id}`,
      label: `${createdAt.slice(0, 10)}: ${summary}`,
    })),
    ...exampleNames.map((name) => ({ ref: `example:${name}`, label: t("compare.example", { name: spaced(name) }) })),
  ];
}

/** "patient-portal" as words. */
function spaced(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1).replaceAll("-", " ");
}

/** A decision on its way. */
export interface SubjectDecision {
  readonly decision: Decision | undefined;
  readonly faults: readonly Fault[];
  readonly error: Error | null;
  /** There is no such brief. */
  readonly isMissing: boolean;
}

/** The decision that a subject stands for: read where it was kept, made where it was not. Nothing for an empty one. */
export function useSubjectDecision(ref: string): SubjectDecision {
  const id = ref.startsWith("decision:") ? ref.slice("decision:".length) : "";
  const example = ref.startsWith("example:") ? ref.slice("example:".length) : undefined;
  const brief = useBrief({ example });
  const isMade = id === "" && ref !== "";
  const { facts } = useOwnFacts();
  const language = useLanguage();
  const made = useQuery(quickQuery(isMade ? brief.data : undefined, facts, language));
  const kept = useQuery({ ...decisionQuery(id), enabled: id !== "" });
  const read = useQuery({
    queryKey: ["decided", "kept", id],
    queryFn: () => engine().shownDecision(kept.data, language),
    enabled: kept.data !== undefined,
    staleTime: Infinity,
    structuralSharing: false,
  });
  const found = isMade ? made.data : read.data;
  return {
    decision: found?.ok ? found.value.decision : undefined,
    faults: found?.ok === false ? found.faults : [],
    error: isMade ? (brief.error ?? made.error) : (kept.error ?? read.error),
    isMissing: isMade && brief.isMissing,
  };
}
