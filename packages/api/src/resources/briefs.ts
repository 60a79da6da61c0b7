import { z } from "zod";
import { operation } from "../operation.ts";
import { pageOf, pageQuery } from "../page.ts";

/** A document of ours as it is given and kept; a schema of its own says what is allowed in it. */
const briefDocument = z.record(z.string(), z.unknown()).describe("The brief, schema brief/1");

export const briefSummary = z
  .object({
    id: z.uuid(),
    title: z.string(),
    version: z.int().describe("Of the text; filing a brief elsewhere or archiving it does not change it"),
    engagementId: z.uuid().nullable(),
    createdBy: z.uuid(),
    createdAt: z.string(),
    updatedAt: z.string(),
    archivedAt: z.string().nullable(),
  })
  .meta({ id: "BriefSummary" });

/** `document` is `brief/1` as it was given: the schema of briefs says what is allowed, and refusals carry all faults. */
export const brief = briefSummary.extend({ document: briefDocument }).meta({ id: "Brief" });

const briefVersionSummary = z
  .object({ version: z.int(), createdBy: z.uuid(), createdAt: z.string() })
  .meta({ id: "BriefVersionSummary" });

const briefVersion = briefVersionSummary.extend({ document: briefDocument }).meta({ id: "BriefVersion" });

const one = z.object({ id: z.uuid() });
const LARGEST_VERSION = 2_147_483_647;
const written = z.object({ document: briefDocument, engagementId: z.uuid().nullable().optional() });

export const briefOperations = {
  list: operation({
    id: "briefs.list",
    method: "GET",
    path: "/briefs",
    summary: "Briefs, the last changed first",
    access: "work:read",
    request: {
      query: z.object({
        ...pageQuery,
        engagementId: z.uuid().optional(),
        archived: z.stringbool().optional().describe("Only archived ones, or only the others; the others unless given"),
      }),
    },
    answers: { 200: { about: "A page of briefs", body: pageOf(briefSummary) } },
  }),
  create: operation({
    id: "briefs.create",
    method: "POST",
    path: "/briefs",
    summary: "Keep a brief",
    access: "work:write",
    takes: ["application/yaml"],
    request: { body: written },
    answers: { 201: { about: "The brief as kept", body: brief } },
  }),
  read: operation({
    id: "briefs.read",
    method: "GET",
    path: "/briefs/{id}",
    summary: "A brief in its newest version",
    access: "work:read",
    versioned: "reads",
    request: { path: one },
    answers: { 200: { about: "The brief", body: brief } },
  }),
  update: operation({
    id: "briefs.update",
    method: "PUT",
    path: "/briefs/{id}",
    summary: "A new version of a brief; the former ones stay",
    access: "work:write",
    versioned: "updates",
    takes: ["application/yaml"],
    request: { path: one, body: written },
    answers: { 200: { about: "The brief as kept", body: brief } },
  }),
  file: operation({
    id: "briefs.file",
    method: "PATCH",
    path: "/briefs/{id}",
    summary: "File a brief under an engagement, archive it, or take it back; its text stays",
    access: "work:write",
    versioned: "updates",
    request: {
      path: one,
      body: z.object({
        engagementId: z.uuid().nullable().optional().describe("Null takes it out of its engagement"),
        archived: z.boolean().optional(),
      }),
    },
    answers: { 200: { about: "The brief as kept", body: brief } },
  }),
  versions: operation({
    id: "briefs.versions",
    method: "GET",
    path: "/briefs/{id}/versions",
    summary: "Versions of a brief, the newest first",
    access: "work:read",
    request: { path: one, query: z.object(pageQuery) },
    answers: { 200: { about: "A page of versions", body: pageOf(briefVersionSummary) } },
  }),
  version: operation({
    id: "briefs.version",
    method: "GET",
    path: "/briefs/{id}/versions/{version}",
    summary: "A brief as it was in one version",
    access: "work:read",
    versioned: "reads",
    request: { path: one.extend({ version: z.coerce.number().int().min(1).max(LARGEST_VERSION) }) },
    answers: { 200: { about: "The version", body: briefVersion } },
  }),
};
