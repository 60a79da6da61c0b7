import { z } from "zod";
import { operation } from "../operation.ts";
import { pageOf, pageQuery } from "../page.ts";

export const decisionSummary = z
  .object({
    id: z.uuid(),
    briefId: z.uuid(),
    briefVersion: z.int(),
    scenarioId: z.uuid().nullable(),
    contentId: z.string().describe("`id` of the decision/1 document: a hash of its content"),
    title: z.string(),
    alternative: z.string().describe("What is recommended"),
    verdict: z.string(),
    summary: z.string(),
    seed: z.int(),
    trials: z.int(),
    createdBy: z.uuid(),
    createdAt: z.string(),
  })
  .meta({ id: "DecisionSummary" });

/** What a decision can be had as. */
export const decisionFiles = {
  html: "text/html; charset=utf-8",
  md: "text/markdown; charset=utf-8",
  json: "application/json",
  xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  pdf: "application/pdf",
} as const;
const endings = Object.keys(decisionFiles) as (keyof typeof decisionFiles)[];

/** Languages in which a file can be had. */
export const fileLanguages = ["en", "de"] as const;

const one = z.object({ id: z.uuid() });
const document = z.record(z.string(), z.unknown()).describe("The decision, schema decision/1");

export const decisionOperations = {
  list: operation({
    id: "decisions.list",
    method: "GET",
    path: "/decisions",
    summary: "Decisions, the newest first",
    access: "work:read",
    request: {
      query: z.object({ ...pageQuery, briefId: z.uuid().optional(), scenarioId: z.uuid().optional() }),
    },
    answers: { 200: { about: "A page of decisions", body: pageOf(decisionSummary) } },
  }),
  read: operation({
    id: "decisions.read",
    method: "GET",
    path: "/decisions/{id}",
    summary: "A decision as it was made; it never changes",
    access: "work:read",
    versioned: "reads",
    request: { path: one },
    answers: { 200: { about: "The decision, decision/1", body: document } },
  }),
  about: operation({
    id: "decisions.about",
    method: "GET",
    path: "/decisions/{id}/about",
    summary: "What a decision is about and says, in short",
    access: "work:read",
    versioned: "reads",
    request: { path: one },
    answers: { 200: { about: "The decision in short", body: decisionSummary } },
  }),
  file: operation({
    id: "decisions.file",
    method: "GET",
    path: "/decisions/{id}/files/{ending}",
    summary: "A decision as a file for a board: a page, a text, a workbook with formulas, or a print",
    access: "work:read",
    versioned: "reads",
    request: {
      path: one.extend({ ending: z.enum(endings) }),
      query: z.object({
        language: z.enum(fileLanguages).default("en").describe("Of what is said; the JSON is the same in every one"),
      }),
    },
    answers: {
      200: { about: "The file", media: endings.map((ending) => decisionFiles[ending].split(";", 1)[0] ?? "") },
    },
  }),
};
