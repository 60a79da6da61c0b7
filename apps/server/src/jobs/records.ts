import type { JobStage, ProblemKind } from "@shoreline/api";
import { type Actor, appendAudit, decisions, jobs, ownClasses, type Store, type Transaction } from "@shoreline/store";
import type { Fault } from "@shoreline/units";
import { and, eq, inArray, sql } from "drizzle-orm";
import { type Answer, type Assignment, classAskedFor, type DecisionQuestion } from "./threads/question.ts";
import type { Ticket } from "./queue.ts";

/** How far a job is, as its row says it. */
export interface Progress {
  readonly share: number;
  readonly stage: JobStage;
}

/** What came of a job, as its row says it. */
export type JobResult = { readonly decisionId: string } | { readonly problem: JobProblem };

/** Why nothing came of a job. */
export interface JobProblem {
  readonly kind: ProblemKind;
  readonly detail?: string;
  readonly faults?: readonly Fault[];
}

/** A job that was begun, with all that it takes to finish it. */
export interface Begun {
  readonly assignment: Assignment;
  readonly briefId: string;
  readonly createdBy: string;
}

const OPEN = ["waiting", "running"] as const;

/** The system itself, within the organisation of a ticket. */
function systemOf({ organisationId }: Ticket): Actor {
  return { organisationId, memberId: null, engagementId: null };
}

/** Marks a job as running and gives what it was asked; nothing where it has ended already. */
export async function begin(store: Store, ticket: Ticket, now: string): Promise<Begun | undefined> {
  return store.as(systemOf(ticket), async (tx) => {
    const running = {
      state: "running" as const,
      startedAt: sql`coalesce(${jobs.startedAt}, ${now}::timestamptz)`,
      progress: { share: 0, stage: "reading" } satisfies Progress,
    };
    const asked = { question: jobs.question, briefId: jobs.briefId, createdBy: jobs.createdBy };
    const [row] = await tx.update(jobs).set(running).where(openJob(ticket)).returning(asked);
    if (row === undefined) return undefined;
    const question = row.question as DecisionQuestion;
    const ownClass = await ownClassOf(tx, ticket, classAskedFor(question.brief));
    return { assignment: { question, ownClass }, briefId: row.briefId!, createdBy: row.createdBy };
  });
}

function openJob({ organisationId, jobId }: Ticket) {
  return and(eq(jobs.organisationId, organisationId), eq(jobs.id, jobId), inArray(jobs.state, OPEN));
}

/** The document of an organisation's class, as it was kept; nothing where it has none of that name. */
export async function ownClassOf(
  tx: Transaction,
  { organisationId }: Pick<Ticket, "organisationId">,
  name: string | undefined,
): Promise<unknown> {
  if (name === undefined) return undefined;
  const [found] = await tx
    .select({ document: ownClasses.document })
    .from(ownClasses)
    .where(and(eq(ownClasses.organisationId, organisationId), eq(ownClasses.name, name)));
  return found?.document;
}

export async function keepProgress(store: Store, ticket: Ticket, progress: Progress): Promise<void> {
  await store.as(systemOf(ticket), (tx) => tx.update(jobs).set({ progress }).where(openJob(ticket)));
}

/**
 * Keeps the decision and ends the job, both or neither, in the name of whoever asked. A job has one decision, of its own
 * id: whoever comes second, or after a cancellation, keeps nothing. `settle` runs in the same transaction.
 */
export async function keepAnswer(
  store: Store,
  { ticket, begun, answer, now }: { ticket: Ticket; begun: Begun; answer: Answer; now: string },
  settle: (tx: Transaction) => Promise<unknown>,
): Promise<boolean> {
  const { organisationId, jobId } = ticket;
  const { briefId, createdBy } = begun;
  const { briefVersion, scenarioId } = begun.assignment.question;
  return store.as({ organisationId, memberId: createdBy, engagementId: null }, async (tx) => {
    const isOurs = await end(tx, ticket, { state: "done", result: { decisionId: jobId }, now });
    await settle(tx);
    if (!isOurs) return false;
    const about = { organisationId, id: jobId, briefId, briefVersion, scenarioId, createdBy, createdAt: now };
    await tx.insert(decisions).values({ ...about, ...answer });
    const { contentId, alternative, verdict } = answer;
    const details = { briefId, briefVersion, contentId, alternative, verdict };
    await appendAudit(tx, { action: "decision.make", subjectKind: "decision", subjectId: jobId, details });
    return true;
  });
}

/** Ends a job that nothing came of. */
export async function keepProblem(
  store: Store,
  { ticket, problem, now }: { ticket: Ticket; problem: JobProblem; now: string },
  settle: (tx: Transaction) => Promise<unknown>,
): Promise<void> {
  await store.as(systemOf(ticket), async (tx) => {
    await end(tx, ticket, { state: "failed", result: { problem }, now });
    await settle(tx);
  });
}

interface End {
  readonly state: "done" | "failed";
  readonly result: JobResult;
  readonly now: string;
}

/** Whether it was this that ended the job. */
async function end(tx: Transaction, ticket: Ticket, { state, result, now }: End): Promise<boolean> {
  const progress: Progress = { share: 1, stage: "ended" };
  const ended = await tx
    .update(jobs)
    .set({ state, result, progress, endedAt: now })
    .where(openJob(ticket))
    .returning({ id: jobs.id });
  return ended.length > 0;
}

/** The state of a job, as kept. */
export async function stateOf(store: Store, ticket: Ticket) {
  const { organisationId, jobId } = ticket;
  return store.as(systemOf(ticket), async (tx) => {
    const [row] = await tx
      .select()
      .from(jobs)
      .where(and(eq(jobs.organisationId, organisationId), eq(jobs.id, jobId)));
    return row;
  });
}
