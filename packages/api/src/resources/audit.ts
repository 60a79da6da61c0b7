import { z } from "zod";
import { operation } from "../operation.ts";
import { pageOf, pageQuery } from "../page.ts";
import { fault } from "../problem.ts";

const LONGEST_WORD = 200;

const auditEntry = z
  .object({
    sequence: z.int().describe("1, 2, 3 … without a gap"),
    at: z.string(),
    actorId: z.uuid().nullable().describe("Member who did it; null for the service itself"),
    action: z.string().describe("brief.create, member.invite, session.start …"),
    subjectKind: z.string(),
    subjectId: z.string(),
    details: z.record(z.string(), z.unknown()),
    hash: z.string().describe("SHA-256 of this entry and the hash of the one before, in hexadecimal digits"),
  })
  .meta({ id: "AuditEntry" });

export const auditOperations = {
  list: operation({
    id: "audit.list",
    method: "GET",
    path: "/audit",
    summary: "What happened, the newest first",
    access: "audit:read",
    request: {
      query: z.object({
        ...pageQuery,
        action: z.string().max(LONGEST_WORD).optional(),
        subjectId: z.string().max(LONGEST_WORD).optional(),
        actorId: z.uuid().optional(),
      }),
    },
    answers: { 200: { about: "A page of entries", body: pageOf(auditEntry) } },
  }),
  verify: operation({
    id: "audit.verify",
    method: "GET",
    path: "/audit/verification",
    summary: "Whether every entry still carries the hash of the one before it",
    access: "audit:read",
    request: {},
    answers: {
      200: {
        about: "The outcome",
        body: z.object({
          intact: z.boolean(),
          entries: z.int().nullable().describe("How many there are, where they are intact"),
          lastHash: z.string().nullable().describe("Note it elsewhere: it vouches for everything before it"),
          faults: z.array(fault).describe("The first entry that is not right, and why"),
        }),
      },
    },
  }),
};
