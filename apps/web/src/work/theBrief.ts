import { queryOptions, useQuery } from "@tanstack/react-query";
import { useDraft } from "./draft.ts";
import { briefQuery } from "./kept.ts";

const examples = import.meta.glob<string>("../../../../examples/*.yaml", { query: "?raw", import: "default" });

/** Names of the worked examples. */
export const exampleNames: readonly string[] = Object.keys(examples).map((path) =>
  path.slice(path.lastIndexOf("/") + 1, -".yaml".length),
);

/** Which brief an address means: a kept one, an example, or else the draft. */
export interface BriefChoice {
  readonly brief?: string | undefined;
  readonly example?: string | undefined;
}

/** A brief to be decided. Its data are text, as drafts and examples are, or a document that was kept. */
export interface ChosenBrief {
  readonly data: unknown;
  readonly isPending: boolean;
  readonly error: Error | null;
  /** There is no such example, or nothing was drafted yet. */
  readonly isMissing: boolean;
}

/** The brief that an address means. */
export function useBrief({ brief, example }: BriefChoice): ChosenBrief {
  const draft = useDraft();
  const kept = useQuery({ ...briefQuery(brief ?? ""), enabled: brief !== undefined });
  const found = useQuery({ ...exampleQuery(example ?? ""), enabled: brief === undefined && example !== undefined });
  if (brief !== undefined) return chosen(kept.data?.brief.document, kept.error, kept.isPending);
  if (example !== undefined) return chosen(found.data ?? undefined, found.error, found.isPending);
  return chosen(draft.text.trim() === "" ? undefined : draft.text, null, false);
}

function chosen(data: unknown, error: Error | null, isPending: boolean): ChosenBrief {
  return { data, error, isPending, isMissing: data === undefined && !isPending && error === null };
}

/** The text of a worked example; null where there is none. */
export function exampleQuery(name: string) {
  return queryOptions({ queryKey: ["example", name], queryFn: () => exampleText(name), staleTime: Infinity });
}

async function exampleText(name: string): Promise<string | null> {
  const load = Object.entries(examples).find(([path]) => path.endsWith(`/${name}.yaml`))?.[1];
  return load ? load() : null;
}
