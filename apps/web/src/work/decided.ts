import { useQuery } from "@tanstack/react-query";
import type { Decided } from "../engine/decision/decisionDesk.ts";
import { engine, engineAtLength } from "../engine/engine.ts";
import type { Result } from "@shoreline/units";

/** What is known of a decision so far. */
export interface DecidedSoFar {
  readonly decided: Result<Decided> | undefined;
  /** Whether what would change it is still looked for. */
  readonly isDefending: boolean;
  readonly error: Error | null;
}

/** Answers are plain data that nobody changes; comparing them field by field would take longer than making them. */
const REMEMBERED = { staleTime: Infinity, gcTime: 30 * 60_000, structuralSharing: false } as const;

/** A brief decided: at once, and some seconds later with what would change the answer. */
export function useDecided(brief: unknown): DecidedSoFar {
  const quick = useQuery({
    ...REMEMBERED,
    queryKey: ["decided", "quick", brief],
    queryFn: () => engine().decide({ brief }),
    enabled: brief !== undefined,
  });
  const whole = useQuery({
    ...REMEMBERED,
    queryKey: ["decided", "whole", brief],
    queryFn: () => engineAtLength().decide({ brief, defended: true }),
    enabled: quick.data?.ok === true,
  });
  return {
    decided: whole.data ?? quick.data,
    isDefending: whole.isPending && quick.data?.ok !== false,
    error: quick.error ?? whole.error,
  };
}
