import type { FieldChange } from "@shoreline/scope";
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

/** Follows a job by server-sent events to its end. The browser comes back by itself where the line breaks. */
function jobEnd(id: string, onProgress: DecisionWish["onProgress"]): Promise<Job> {
  const { promise, resolve, reject } = Promise.withResolvers<Job>();
  const events = new EventSource(`/api/v1/jobs/${id}/events`);
  events.addEventListener("progress", (event) => onProgress?.(jobIn(event)));
  events.addEventListener("ended", (event) => resolve(jobIn(event)));
  events.addEventListener("error", () => {
    // Closed for good: the service refuses, or is not there at all.
    if (events.readyState === EventSource.CLOSED) endedJob(id).then(resolve, reject);
  });
  return promise.finally(() => events.close());
}

function jobIn(event: MessageEvent<string>): Job {
  return JSON.parse(event.data) as Job;
}

/** The job if it has ended meanwhile; `Refused` otherwise. */
async function endedJob(id: string): Promise<Job> {
  const { body } = await ask((service) => service.jobs.read({ path: { id } }));
  if (body.endedAt !== null) return body;
  throw new Refused({ type: "/problems/unavailable", title: "The line broke", status: 503 });
}

/** Says something about a brief or one of its decisions: as a whole, or about the figure that `anchor` names. */
export async function writeComment(
  briefId: string,
  comment: { readonly text: string; readonly decisionId?: string | null; readonly anchor?: string },
): Promise<void> {
  await ask((service) => service.comments.create({ path: { id: briefId }, body: comment }, once()));
  await queries.invalidateQueries({ queryKey: ["briefs", briefId, "comments"] });
}
