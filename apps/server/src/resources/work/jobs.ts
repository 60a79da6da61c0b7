import { jobOperations } from "@shoreline/api";
import { appendAudit, jobs } from "@shoreline/store";
import { and, desc, eq, inArray } from "drizzle-orm";
import type { EventSender } from "../../http/events.ts";
import { type Context, handles } from "../../http/handler.ts";
import { beforeMoment, pageOfRows } from "../../http/pages.ts";
import { problem } from "../../http/refusal.ts";
import type { Progress } from "../../jobs/records.ts";
import { JOB_COLUMNS, type JobRow, shownJob } from "./jobRows.ts";

/** Long work: how far it is, what came of it, and how to stop it. */
export const jobHandlers = [
  handles(jobOperations.list, async ({ query }, { tx }) => {
    const { state, briefId } = query;
    const rows = await tx
      .select(JOB_COLUMNS)
      .from(jobs)
      .where(
        and(
          state === undefined ? undefined : eq(jobs.state, state),
          briefId === undefined ? undefined : eq(jobs.briefId, briefId),
          beforeMoment(query, jobs.createdAt, jobs.id),
        ),
      )
      .orderBy(desc(jobs.createdAt), desc(jobs.id))
      .limit(query.limit + 1);
    return { status: 200, body: pageOfRows(rows, query, { item: shownJob, cursor: placeOf }) };
  }),

  handles(jobOperations.read, async ({ path }, context) => {
    const row = await jobOf(context, path.id);
    return row === undefined ? problem("not-found") : { status: 200, body: shownJob(row) };
  }),

  handles(jobOperations.cancel, async ({ path }, context) => {
    const { tx, nowText, services } = context;
    const progress: Progress = { share: 1, stage: "ended" };
    const [row] = await tx
      .update(jobs)
      .set({ state: "cancelled", progress, endedAt: nowText })
      .where(and(eq(jobs.id, path.id), inArray(jobs.state, ["waiting", "running"])))
      .returning(JOB_COLUMNS);
    if (row === undefined) return endedOrUnknown(await jobOf(context, path.id));
    await services.jobs.withdraw(tx, row.id);
    await appendAudit(tx, {
      action: "job.cancel",
      subjectKind: "job",
      subjectId: row.id,
      details: { briefId: row.briefId },
    });
    context.afterCommit(() => services.jobs.cancel(row.id));
    return { status: 200, body: shownJob(row) };
  }),

  handles(jobOperations.events, async ({ path }, context) => {
    const row = await jobOf(context, path.id);
    if (row === undefined) return problem("not-found");
    return { status: 200, events: (send) => tellProgress(context, row, send) };
  }),
];

async function jobOf({ tx }: Pick<Context, "tx">, id: string): Promise<JobRow | undefined> {
  const [row] = await tx.select(JOB_COLUMNS).from(jobs).where(eq(jobs.id, id));
  return row;
}

function endedOrUnknown(row: JobRow | undefined) {
  if (row === undefined) return problem("not-found");
  return problem("conflict", { detail: `The job has ended already: it is ${row.state}.` });
}

/** A job that runs elsewhere is looked at this often. */
const LOOK_MILLISECONDS = 1000;

/**
 * Tells how far a job is, whenever that changes, until it has ended. Work in this process tells by itself; the row is
 * looked at beside that, because the work may be elsewhere.
 */
async function tellProgress({ services, actor }: Context, first: JobRow, send: EventSender): Promise<void> {
  const { store } = services;
  let told = "";
  const tell = async (row: JobRow) => {
    const data = shownJob(row);
    const text = JSON.stringify(data);
    const isEnd = row.endedAt !== null;
    if (text !== told)
      await send({ id: `${row.id} ${data.progress.share}`, event: isEnd ? "ended" : "progress", data });
    told = text;
    return isEnd;
  };
  let latest = first;
  let wake = Promise.withResolvers<void>();
  let isLookDue = true;
  let lookedAt = performance.now();
  const leave = services.jobs.watch(first.id, (heard) => {
    if (heard === "ended") isLookDue = true;
    else latest = { ...latest, state: "running", progress: heard };
    wake.resolve();
  });
  try {
    /* oxlint-disable no-await-in-loop -- tells one state after the other, as they come */
    while (!send.signal.aborted && !(await tell(latest))) {
      const isWoken = isLookDue ? true : await within(wake.promise, LOOK_MILLISECONDS);
      wake = Promise.withResolvers<void>();
      // However much is heard, it is looked at in time, too: the job may not be theirs to see any more.
      const isFresh = performance.now() - lookedAt < LOOK_MILLISECONDS;
      if (isWoken && isFresh && !isLookDue) continue;
      isLookDue = false;
      lookedAt = performance.now();
      const row = await store.as(actor, (tx) => jobOf({ tx }, first.id));
      if (row === undefined) return;
      // What this process heard may be newer than what was kept.
      const isNewer = shareOf(row) >= shareOf(latest) || row.endedAt !== null;
      latest = isNewer ? row : { ...row, state: latest.state, progress: latest.progress };
    }
    /* oxlint-enable no-await-in-loop */
  } finally {
    leave();
  }
}

function shareOf({ progress }: JobRow): number {
  return (progress as Progress).share;
}

function within(news: Promise<void>, milliseconds: number): Promise<boolean> {
  const late = Promise.withResolvers<boolean>();
  const timer = setTimeout(() => late.resolve(false), milliseconds);
  return Promise.race([news.then(() => true), late.promise]).finally(() => clearTimeout(timer));
}

function placeOf({ createdAt, id }: JobRow) {
  return [createdAt, id];
}
