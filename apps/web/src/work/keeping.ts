import type { FieldChange } from "@shoreline/scope";
import { followEvents } from "./eventStream.ts";
import type { Job, KeptBrief } from "./kept.ts";
import { queries } from "./queries.ts";
import { ask, once, Refused } from "./server.ts";

type Document = Record<string, unknown>;

/** Keeps a brief for the first time. `Refused` with all its faults where it has any. */
export async function keepBrief(document: Document, engagementId?: string): Promise<KeptBrief> {
  const body = engagementId === undefined ? { document } : { document, engagementId };
  const kept = await ask((service) => service.briefs.create({ body }, once()));
  await queries.invalidateQueries({ queryKey: ["briefs", "list"] });
  return kept.body;
}

/** Keeps a new version. `Refused` of kind `changed` where somebody else has kept one since `etag` was read. */
export async function keepVersion(id: string, document: Document, etag: string): Promise<KeptBrief> {
  const kept = await ask((service) => service.briefs.update({ path: { id }, body: { document } }, { ifMatch: etag }));
  await queries.invalidateQueries({ queryKey: ["briefs"] });
  return kept.body;
}

/** Files a brief under an engagement, archives it, or takes it back. */
export async function fileBrief(
  id: string,
  change: { readonly engagementId?: string | null; readonly archived?: boolean },
  etag: string,
): Promise<void> {
  await ask((service) => service.briefs.file({ path: { id }, body: change }, { ifMatch: etag }));
  await queries.invalidateQueries({ queryKey: ["briefs"] });
}

/** Keeps a scenario: the brief with some of its fields said otherwise. */
export async function keepScenario(briefId: string, name: string, changes: readonly FieldChange[]): Promise<string> {
  const body = { name, changes: changes.map(({ path, value }) => ({ path, value })) };
  const kept = await ask((service) => service.scenarios.create({ path: { id: briefId }, body }, once()));
  await queries.invalidateQueries({ queryKey: ["briefs", briefId, "scenarios"] });
  return kept.body.id;
}

export interface DecisionWish {
  readonly scenarioId?: string;
  /** With flips, sensitivity and the worth of finding out; a kept decision is to be defended. */
  readonly defended?: "none" | "whole";
  /** How far it is, as often as that changes. */
  readonly onProgress?: (job: Job) => void;
}

/** Has the service decide a kept brief; gives the id of the decision. `Refused` where it cannot be decided. */
export async function decideKept(briefId: string, wish: DecisionWish = {}): Promise<string> {
  const { scenarioId, defended = "whole", onProgress } = wish;
  const body = { defended, ...(scenarioId === undefined ? {} : { scenarioId }) };
  const asked = await ask((service) => service.decisions.ask({ path: { id: briefId }, body }, once()));
  const job = asked.body as Job;
  onProgress?.(job);
  const ended = await jobEnd(job.id, onProgress);
  await queries.invalidateQueries({ queryKey: ["decisions", "list"] });
  if (ended.result) return ended.result.decisionId;
  const problem = ended.problem ?? { type: "/problems/cancelled", title: "It was cancelled", status: 409 };
  throw new Refused(problem);
}

/** A job that cannot be followed for some two minutes is left to itself: it is decided all the same. */
const MOST_TRIES = 6;

/** Follows a job by server-sent events to its end. `Refused` where that is refused for good, or for too long. */
function jobEnd(id: string, onProgress: DecisionWish["onProgress"]): Promise<Job> {
  const { promise, resolve, reject } = Promise.withResolvers<Job>();
  const stop = followEvents({
    address: `/api/v1/jobs/${id}/events`,
    hear: {
      progress: (data) => onProgress?.(JSON.parse(data) as Job),
      ended: (data) => resolve(JSON.parse(data) as Job),
    },
    ask: async () => {
      const { body } = await ask((service) => service.jobs.read({ path: { id } }));
      if (body.endedAt !== null) resolve(body);
    },
    onGivenUp: reject,
    mostTries: MOST_TRIES,
  });
  return promise.finally(stop);
}

/** Says something about a brief or one of its decisions: as a whole, or about the figure that `anchor` names. */
export async function writeComment(
  briefId: string,
  comment: { readonly text: string; readonly decisionId?: string | null; readonly anchor?: string },
): Promise<void> {
  await ask((service) => service.comments.create({ path: { id: briefId }, body: comment }, once()));
  await queries.invalidateQueries({ queryKey: ["briefs", briefId, "comments"] });
}
