import { queryOptions, useQuery } from "@tanstack/react-query";
import type { OwnFact } from "@shoreline/atlas";
import type { Decided } from "../engine/decision/decisionDesk.ts";
import type { ShownDocument } from "../engine/shown/shownDocument.ts";
import { engine, engineAtLength } from "../engine/engine.ts";
import { type Result, succeed } from "@shoreline/units";
import { useLanguage } from "../words/useLanguage.ts";
import type { Language } from "../words/words.ts";
import { useOwnFacts } from "./ownFacts.ts";

/** What is known of a decision so far. */
export interface DecidedSoFar {
  readonly decided: Result<Decided> | undefined;
  /** Whether what would change it is still looked for. */
  readonly isDefending: boolean;
  readonly error: Error | null;
  /** Why the organisation's own facts could not be asked for, so that it was decided without them. */
  readonly factsError: Error | null;
}

/** Answers are plain data that nobody changes; comparing them field by field would take longer than making them. */
const REMEMBERED = { staleTime: Infinity, gcTime: 30 * 60_000, structuralSharing: false } as const;

/** A brief decided at once, by what the organisation knows better than the atlas where it is known who asks. */
export function quickQuery(brief: unknown, own: readonly OwnFact[] | undefined, language: Language) {
  return queryOptions({
    ...REMEMBERED,
    queryKey: ["decided", "quick", brief, own],
    queryFn: () => engine().decide({ brief, own: own ?? [], language }),
    enabled: brief !== undefined && own !== undefined,
  });
}

/** A brief decided: at once, and some seconds later with what would change the answer. */
export function useDecided(brief: unknown): DecidedSoFar {
  const { facts: own, error: factsError } = useOwnFacts();
  const language = useLanguage();
  const quick = useQuery(quickQuery(brief, own, language));
  const whole = useQuery({
    ...REMEMBERED,
    queryKey: ["decided", "whole", brief, own],
    queryFn: () => engineAtLength().decide({ brief, own: own ?? [], language, defended: true }),
    enabled: quick.data?.ok === true,
  });
  const shown = useInLanguage(whole.data ?? quick.data);
  return {
    decided: shown.decided,
    isDefending: whole.isPending && quick.data?.ok !== false,
    error: quick.error ?? whole.error ?? shown.error,
    factsError,
  };
}

/**
 * What was decided, with its answer in the language of the page. Nothing is decided anew where that is changed: the same
 * decision is shown again, and until then as it was.
 */
export function useInLanguage(decided: Result<Decided> | undefined): {
  readonly decided: Result<Decided> | undefined;
  readonly error: Error | null;
} {
  const language = useLanguage();
  const made = decided?.ok ? decided.value : undefined;
  const again = useQuery({
    ...wholeQuery(made, language),
    enabled: made !== undefined && made.shown.language !== language,
  });
  const isThere = made !== undefined && made.shown.language !== language && again.data !== undefined;
  return { decided: isThere ? succeed({ ...made, shown: again.data }) : decided, error: again.error };
}

/** What was decided with its evidence, which is asked for when the answer is there; until it comes, the answer alone. */
export function useWhole(made: Decided): Decided {
  const { data, error } = useQuery({
    ...wholeQuery(made, useLanguage()),
    enabled: !made.shown.isWhole,
    // In another language the evidence stays as it was until it is there.
    placeholderData: (before: ShownDocument | undefined) => (before?.id === made.decision.id ? before : undefined),
  });
  if (error) throw error;
  return made.shown.isWhole || data === undefined ? made : { ...made, shown: data };
}

function wholeQuery(made: Decided | undefined, language: Language) {
  return queryOptions({
    ...REMEMBERED,
    queryKey: ["shown", made?.decision.id, made?.shown.isPending, language],
    queryFn: () => engine().shownIn(made!.decision, made!.shown.isPending, language),
  });
}
