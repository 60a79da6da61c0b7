import type { Decision } from "@shoreline/decide";
import { type Fault, spacedWords } from "@shoreline/units";
import { useInfiniteQuery, useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { engine } from "../../engine/engine.ts";
import { quickQuery } from "../../work/decided.ts";
import { useDecisionNames } from "../../work/decisionNames.ts";
import { useDraft } from "../../work/draft.ts";
import { decisionAboutQuery, decisionQuery, decisionsQuery } from "../../work/kept.ts";
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
  const nameOf = useDecisionNames(decisions);
  return [
    ...(draft.text.trim() === "" ? [] : [{ ref: "draft", label: t("compare.draft") }]),
    ...decisions.map((each) => ({ ref: `decision:${each.id}`, label: nameOf(each) })),
    ...exampleNames.map((name) => ({
      ref: `example:${name}`,
      label: t("compare.example", { name: spacedWords(name) }),
    })),
  ];
}

/** What a subject is called, and since when it stands. */
export interface NamedSubject {
  readonly name: string;
  /** When it was decided; empty for what is decided while one looks at it. */
  readonly decidedAt: string;
  readonly isPending: boolean;
}

/** The name of a subject, also of one that is not among those that are offered. */
export function useNamedSubject(ref: string): NamedSubject {
  const { t } = useTranslation();
  const id = idOf(ref);
  const about = useQuery({ ...decisionAboutQuery(id), enabled: id !== "" });
  const nameOf = useDecisionNames(about.data ? [about.data] : []);
  if (about.data) return { name: nameOf(about.data), decidedAt: about.data.createdAt, isPending: false };
  const name =
    ref === "draft" ? t("compare.draft") : t("compare.example", { name: spacedWords(exampleOf(ref) ?? ref) });
  return { name, decidedAt: "", isPending: id !== "" && about.isPending };
}

/** Id of a kept decision; empty for any other subject. */
function idOf(ref: string): string {
  return ref.startsWith("decision:") ? ref.slice("decision:".length) : "";
}

function exampleOf(ref: string): string | undefined {
  return ref.startsWith("example:") ? ref.slice("example:".length) : undefined;
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
  const id = idOf(ref);
  const brief = useBrief({ example: exampleOf(ref) });
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
