import type { Answered, operations } from "@shoreline/api";
import { infiniteQueryOptions, queryOptions } from "@tanstack/react-query";
import type { Language } from "../words/words.ts";
import { ask } from "./server.ts";

type Operations = typeof operations;
type BodyOf<O> = Extract<Answered<O>, { readonly status: 200 }>["body"];
type ItemOf<O> = BodyOf<O> extends { readonly items: readonly (infer Item)[] } ? Item : never;

export type KeptBrief = BodyOf<Operations["briefs"]["read"]>;
export type BriefSummary = ItemOf<Operations["briefs"]["list"]>;
export type DecisionSummary = ItemOf<Operations["decisions"]["list"]>;
export type Scenario = ItemOf<Operations["scenarios"]["list"]>;
export type Comment = ItemOf<Operations["comments"]["list"]>;
export type Job = ItemOf<Operations["jobs"]["list"]>;
export type OwnFact = ItemOf<Operations["facts"]["list"]>;
export type OwnClass = ItemOf<Operations["classes"]["list"]>;
export type Member = ItemOf<Operations["members"]["list"]>;

/** A brief as it was read, with the version to name when it is changed. */
export interface ReadBrief {
  readonly brief: KeptBrief;
  readonly etag: string;
}

interface BriefFilter {
  readonly engagementId?: string;
  readonly archived?: boolean;
}

/** Kept briefs, the last changed first. */
export function briefsQuery(filter: BriefFilter = {}) {
  return infiniteQueryOptions({
    queryKey: ["briefs", "list", filter],
    queryFn: ({ pageParam }) =>
      ask((service) => service.briefs.list({ query: { ...filter, ...pageAt(pageParam) } })).then(({ body }) => body),
    initialPageParam: "",
    getNextPageParam: ({ next }) => next,
  });
}

/** One kept brief in its newest version. */
export function briefQuery(id: string) {
  return queryOptions({
    queryKey: ["briefs", id],
    queryFn: async (): Promise<ReadBrief> => {
      const { body, etag } = await ask((service) => service.briefs.read({ path: { id } }));
      return { brief: body, etag: etag ?? "" };
    },
  });
}

/** The versions of a brief, the newest first. */
export function versionsQuery(id: string) {
  return queryOptions({
    queryKey: ["briefs", id, "versions"],
    queryFn: async () => (await ask((service) => service.briefs.versions({ path: { id } }))).body.items,
  });
}

/** A brief as it was in one version; it never changes. */
export function versionQuery(id: string, version: number) {
  return queryOptions({
    queryKey: ["briefs", id, "versions", version],
    queryFn: async () => (await ask((service) => service.briefs.version({ path: { id, version } }))).body,
    staleTime: Infinity,
  });
}

/** Decisions, the newest first: of one brief, or all. */
export function decisionsQuery(briefId?: string) {
  return infiniteQueryOptions({
    queryKey: ["decisions", "list", briefId ?? ""],
    queryFn: ({ pageParam }) =>
      ask((service) =>
        service.decisions.list({ query: { ...(briefId === undefined ? {} : { briefId }), ...pageAt(pageParam) } }),
      ).then(({ body }) => body),
    initialPageParam: "",
    getNextPageParam: ({ next }) => next,
  });
}

/** A decision as it was made, decision/1; it never changes. */
export function decisionQuery(id: string) {
  return queryOptions({
    queryKey: ["decisions", id],
    queryFn: async () => (await ask((service) => service.decisions.read({ path: { id } }))).body,
    staleTime: Infinity,
  });
}

/** What a decision is about and says, in short. */
export function decisionAboutQuery(id: string) {
  return queryOptions({
    queryKey: ["decisions", id, "about"],
    queryFn: async () => (await ask((service) => service.decisions.about({ path: { id } }))).body,
    staleTime: Infinity,
  });
}

/** Where a kept decision can be fetched as a file in a language. */
export function decisionFileAddress(
  id: string,
  ending: "html" | "md" | "json" | "xlsx" | "pdf",
  language: Language,
): string {
  return `/api/v1/decisions/${id}/files/${ending}?language=${language}`;
}

/** The scenarios of a brief, the newest first. */
export function scenariosQuery(briefId: string) {
  return queryOptions({
    queryKey: ["briefs", briefId, "scenarios"],
    queryFn: async () => (await ask((service) => service.scenarios.list({ path: { id: briefId } }))).body.items,
  });
}

/** Comments on a brief and its decisions, the newest first. */
export function commentsQuery(briefId: string) {
  return queryOptions({
    queryKey: ["briefs", briefId, "comments"],
    queryFn: async () =>
      (await ask((service) => service.comments.list({ path: { id: briefId }, query: { limit: 200 } }))).body.items,
  });
}

/** Engagements that are open, the newest first. */
export const engagementsQuery = queryOptions({
  queryKey: ["engagements"],
  queryFn: async () =>
    (await ask((service) => service.engagements.list({ query: { closed: false, limit: 200 } }))).body.items,
});

/** Long work in one state, the newest first. */
export function jobsQuery(state: Job["state"]) {
  return queryOptions({
    queryKey: ["jobs", state],
    queryFn: async () => (await ask((service) => service.jobs.list({ query: { state, limit: 20 } }))).body.items,
  });
}

/** The organisation's own facts, all of them. */
export const factsQuery = queryOptions({ queryKey: ["facts"], queryFn: () => factsFrom("") });

async function factsFrom(cursor: string): Promise<readonly OwnFact[]> {
  const query = { limit: 200, ...pageAt(cursor) };
  const { items, next } = (await ask((service) => service.facts.list({ query }))).body;
  return next === null ? items : [...items, ...(await factsFrom(next))];
}

/** The organisation's own reference classes. */
export const classesQuery = queryOptions({
  queryKey: ["classes"],
  queryFn: async () => (await ask((service) => service.classes.list({ query: { limit: 200 } }))).body.items,
});

/** Who belongs to the organisation. Not for guests, who see nobody. */
export const membersQuery = queryOptions({
  queryKey: ["members"],
  queryFn: async () => (await ask((service) => service.members.list({ query: { limit: 200 } }))).body.items,
  staleTime: 60_000,
});

function pageAt(cursor: string): { readonly cursor?: string } {
  return cursor === "" ? {} : { cursor };
}
