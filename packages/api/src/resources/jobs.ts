import { z } from "zod";
import { operation } from "../operation.ts";
import { pageOf, pageQuery } from "../page.ts";
import { problem } from "../problem.ts";
import { byId } from "./identity.ts";

/** How far long work is. `waiting` and `running` are on their way; the others are the end of it. */
export const jobStates = ["waiting", "running", "done", "failed", "cancelled"] as const;
export type JobState = (typeof jobStates)[number];

/** What is being done: in line, reading the brief, deciding it, defending the decision, keeping it. */
export const jobStages = ["waiting", "reading", "deciding", "defending", "keeping", "ended"] as const;
export type JobStage = (typeof jobStages)[number];

const progress = z.object({
  share: z.number().min(0).max(1).describe("Of the work, as far as it can be told"),
  stage: z.enum(jobStages),
});

const job = z
  .object({
    id: z.uuid(),
    kind: z.enum(["decide"]),
    state: z.enum(jobStates),
    progress,
    briefId: z.uuid().nullable(),
    briefVersion: z.int().nullable(),
    result: z
      .object({ decisionId: z.uuid(), address: z.string() })
      .nullable()
      .describe("What came of it, once it is done"),
    problem: problem.nullable().describe("Why nothing came of it, once it has failed"),
    createdBy: z.uuid(),
    createdAt: z.string(),
    startedAt: z.string().nullable(),
    endedAt: z.string().nullable(),
  })
  .meta({ id: "Job" });

export const jobOperations = {
  list: operation({
    id: "jobs.list",
    method: "GET",
    path: "/jobs",
    summary: "Long work, the newest first",
    access: "work:read",
    request: {
      query: z.object({ ...pageQuery, state: z.enum(jobStates).optional(), briefId: z.uuid().optional() }),
    },
    answers: { 200: { about: "A page of jobs", body: pageOf(job) } },
  }),
  read: operation({
    id: "jobs.read",
    method: "GET",
    path: "/jobs/{id}",
    summary: "How far a job is, and what came of it",
    access: "work:read",
    request: { path: byId },
    answers: { 200: { about: "The job", body: job } },
  }),
  cancel: operation({
    id: "jobs.cancel",
    method: "POST",
    path: "/jobs/{id}/cancel",
    summary: "Stop a job; 409 where it has ended already",
    access: "decide",
    request: { path: byId },
    answers: { 200: { about: "The job, cancelled", body: job } },
  }),
  events: operation({
    id: "jobs.events",
    method: "GET",
    path: "/jobs/{id}/events",
    summary: "Progress of a job as it happens, to its end",
    access: "work:read",
    request: { path: byId },
    answers: {
      200: {
        about: "Events `progress`, each with the job as data, and at last one `ended`",
        media: ["text/event-stream"],
      },
    },
  }),
};

/** Most futures that a decision may be asked for over HTTP: what fits into a thread of the service beside others. */
const MOST_TRIALS = 32_768;

const asked = z
  .strictObject({
    seed: z
      .int()
      .min(0)
      .max(Number.MAX_SAFE_INTEGER)
      .optional()
      .describe("1 unless said; the same seed, the same bytes"),
    trials: z.int().min(1).max(MOST_TRIALS).optional().describe("Futures to draw; 4096 unless said"),
    sampling: z.enum(["sobol", "random"]).optional(),
    defended: z.enum(["none", "whole"]).optional().describe("whole: with flips, sensitivity and value of information"),
    scenarioId: z.uuid().optional().describe("The brief as this scenario says it"),
  })
  .meta({ id: "DecisionAsked" });

export const askDecision = operation({
  id: "decisions.ask",
  method: "POST",
  path: "/briefs/{id}/decisions",
  summary:
    "Decide a brief, with the own facts and classes of the organisation; Prefer: wait=N waits so many seconds for it",
  access: "decide",
  request: { path: byId, body: asked },
  answers: {
    201: {
      about: "The decision, where Prefer asked to wait and it was made in time; Location is its address",
      body: z.record(z.string(), z.unknown()),
    },
    202: { about: "The job that decides; Location is its address", body: job },
  },
});
