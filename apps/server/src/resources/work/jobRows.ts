import { type Problem, problemKinds } from "@shoreline/api";
import { jobs } from "@shoreline/store";
import type { JobProblem, JobResult, Progress } from "../../jobs/records.ts";

/** What of a job is shown: not the whole brief that it was asked. */
export const JOB_COLUMNS = {
  id: jobs.id,
  kind: jobs.kind,
  state: jobs.state,
  progress: jobs.progress,
  briefId: jobs.briefId,
  briefVersion: jobs.briefVersion,
  result: jobs.result,
  createdBy: jobs.createdBy,
  createdAt: jobs.createdAt,
  startedAt: jobs.startedAt,
  endedAt: jobs.endedAt,
};
export type JobRow = Pick<typeof jobs.$inferSelect, keyof typeof JOB_COLUMNS>;

/** A job as the API tells it. */
export function shownJob({ result, progress, ...row }: JobRow) {
  const came = result as JobResult | null;
  return {
    ...row,
    progress: progress as Progress,
    result: came !== null && "decisionId" in came ? shownResult(came) : null,
    problem: came !== null && "problem" in came ? shownProblem(came.problem) : null,
  };
}

function shownResult({ decisionId }: { readonly decisionId: string }) {
  return { decisionId, address: decisionAddress(decisionId) };
}

function shownProblem({ kind, detail, faults }: JobProblem): Problem {
  const [status, title] = problemKinds[kind];
  return {
    type: `/problems/${kind}`,
    title,
    status,
    ...(detail === undefined ? {} : { detail }),
    ...(faults === undefined ? {} : { faults: [...faults] }),
  };
}

export function decisionAddress(id: string): string {
  return `/api/v1/decisions/${id}`;
}

export function jobAddress(id: string): string {
  return `/api/v1/jobs/${id}`;
}
