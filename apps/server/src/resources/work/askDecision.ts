import { type Asked, askDecision } from "@shoreline/api";
import { changedBrief, type FieldChange, withOwnFacts } from "@shoreline/scope";
import { decisions, jobs, scenarios, type Transaction } from "@shoreline/store";
import { and, count, eq, inArray } from "drizzle-orm";
import { type AnyReply, type Context, handles } from "../../http/handler.ts";
import { problem } from "../../http/refusal.ts";
import { briefFaults, type DecisionQuestion } from "../../jobs/threads/question.ts";
import type { JobResult, Progress } from "../../jobs/records.ts";
import { everyOwnFact } from "../knowledge/facts.ts";
import { newestBrief } from "./briefRows.ts";
import { decisionAddress, JOB_COLUMNS, jobAddress, shownJob } from "./jobRows.ts";

/** So many jobs of one organisation may wait or run. */
const MOST_OPEN = 200;
const RETRY_SECONDS = 5;
/** Nobody waits longer on an open request. */
const MOST_WAIT_SECONDS = 60;

/** Asking for a decision. */
export const askDecisionHandler = handles(askDecision, answer, async (_, context, former) => {
  const { id } = former.body as { readonly id: string };
  context.afterCommit(() => waitedReply(context, id, former.headers));
  return former;
});

async function answer({ path, body }: AskedDecision, context: Context) {
  const { tx, actor, memberId, nowText, services } = context;
  const { row: brief, document } = await newestBrief(tx, path.id);
  const question = await questionOf(tx, { briefId: path.id, briefVersion: brief.version, document }, body);
  await checkRoom(tx);
  const id = context.newId();
  const ticket = { organisationId: actor.organisationId, jobId: id };
  const progress: Progress = { share: 0, stage: "waiting" };
  const about = { briefId: path.id, briefVersion: brief.version, question, progress };
  const [row] = await tx
    .insert(jobs)
    .values({
      organisationId: actor.organisationId,
      id,
      kind: "decide",
      ...about,
      createdBy: memberId,
      createdAt: nowText,
    })
    .returning(JOB_COLUMNS);
  if (row === undefined) throw new Error("A job that was written is not there.");
  await services.jobs.send(tx, ticket);
  context.afterCommit(() => {
    services.jobs.look();
    return waitedReply(context, id);
  });
  return { status: 202 as const, body: shownJob(row), headers: { Location: jobAddress(id) } };
}

/** The answer to who asked to wait for a job, where it ended in time. */
async function waitedReply(context: Context, id: string, headers: AnyReply["headers"] = {}) {
  const { actor, services, incoming } = context;
  const seconds = waitAsked(incoming.header("prefer"));
  const ticket = { organisationId: actor.organisationId, jobId: id };
  if (seconds === undefined || !(await services.jobs.ended(ticket, seconds * 1000))) return undefined;
  return endedReply(context, id, { ...headers, "Preference-Applied": `wait=${seconds}` });
}

type AskedDecision = Asked<typeof askDecision>;

interface Kept {
  readonly briefId: string;
  readonly briefVersion: number;
  readonly document: Record<string, unknown>;
}

/** The whole question: the brief as it stands, as the scenario changes it, with what the organisation knows better. */
async function questionOf(tx: Transaction, kept: Kept, asked: AskedDecision["body"]): Promise<DecisionQuestion> {
  const { scenarioId = null, seed = null, trials = null, sampling = null, defended = "none" } = asked;
  const changed = scenarioId === null ? kept.document : await scenarioOf(tx, kept, scenarioId);
  const brief = withOwnFacts(changed, await everyOwnFact(tx));
  const faults = briefFaults(brief);
  if (faults.length > 0) throw problem("cannot-decide", { faults });
  return { brief, briefVersion: kept.briefVersion, scenarioId, seed, trials, sampling, defended };
}

async function scenarioOf(tx: Transaction, { briefId, document }: Kept, scenarioId: string) {
  const [scenario] = await tx
    .select({ changes: scenarios.changes })
    .from(scenarios)
    .where(and(eq(scenarios.id, scenarioId), eq(scenarios.briefId, briefId)));
  if (scenario === undefined) throw problem("faults", { faults: [unknownScenario(scenarioId)] });
  const changed = changedBrief(document, scenario.changes as FieldChange[]);
  if (!changed.ok) throw problem("cannot-decide", { faults: changed.faults });
  return changed.value as Record<string, unknown>;
}

function unknownScenario(given: string) {
  return { code: "request.unknown-scenario", path: "body.scenarioId", given, allowed: "a scenario of this brief" };
}

async function checkRoom(tx: Transaction): Promise<void> {
  const [open] = await tx
    .select({ all: count() })
    .from(jobs)
    .where(inArray(jobs.state, ["waiting", "running"]));
  if ((open?.all ?? 0) < MOST_OPEN) return;
  const detail = `${MOST_OPEN} jobs of this organisation wait or run already.`;
  throw problem("too-many", { detail, headers: { "Retry-After": String(RETRY_SECONDS) } });
}

/** Seconds of `Prefer: wait=N` (RFC 7240, section 4.3); nothing where it is not asked, or asked in another way. */
function waitAsked(prefer: string | undefined): number | undefined {
  const said = /(?:^|,)\s*wait\s*=\s*"?(\d{1,6})"?\s*(?:$|[,;])/iu.exec(prefer ?? "")?.[1];
  return said === undefined ? undefined : Math.min(MOST_WAIT_SECONDS, Number(said));
}

/** What came of a job that was waited for. */
async function endedReply(
  { services, actor }: Context,
  id: string,
  headers: Readonly<Record<string, string | readonly string[]>>,
): Promise<AnyReply | undefined> {
  const found = await services.store.as(actor, async (tx) => {
    const { contentId, document } = decisions;
    const [decision] = await tx.select({ contentId, document }).from(decisions).where(eq(decisions.id, id));
    if (decision !== undefined) return { job: undefined, decision };
    const [job] = await tx.select(JOB_COLUMNS).from(jobs).where(eq(jobs.id, id));
    return { job, decision };
  });
  const { job, decision } = found;
  if (decision !== undefined) {
    const content = { bytes: decision.document, mediaType: "application/json", encoding: "gzip" } as const;
    const Location = decisionAddress(id);
    return { status: 201, content, version: decision.contentId, headers: { ...headers, Location } };
  }
  const result = job?.result as JobResult | null | undefined;
  if (result && "problem" in result) {
    const { kind, ...details } = result.problem;
    throw problem(kind, { ...details, headers: headers as Record<string, string> });
  }
  return undefined;
}
