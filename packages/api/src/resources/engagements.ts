import { z } from "zod";
import { operation } from "../operation.ts";
import { pageOf, pageQuery } from "../page.ts";
import { shownText } from "../shownText.ts";

const engagement = z
  .object({
    id: z.uuid(),
    title: z.string(),
    version: z.int(),
    createdBy: z.uuid(),
    createdAt: z.string(),
    closedAt: z.string().nullable(),
  })
  .meta({ id: "Engagement" });

const one = z.object({ id: z.uuid() });
const LONGEST_TITLE = 200;
const title = shownText(LONGEST_TITLE);

export const engagementOperations = {
  list: operation({
    id: "engagements.list",
    method: "GET",
    path: "/engagements",
    summary: "Engagements, the newest first",
    access: "work:read",
    request: {
      query: z.object({ ...pageQuery, closed: z.stringbool().optional().describe("Only closed or only open") }),
    },
    answers: { 200: { about: "A page of engagements", body: pageOf(engagement) } },
  }),
  create: operation({
    id: "engagements.create",
    method: "POST",
    path: "/engagements",
    summary: "Open an engagement: what belongs to one piece of work that is lived with",
    access: "work:write",
    request: { body: z.object({ title }) },
    answers: { 201: { about: "The engagement", body: engagement } },
  }),
  read: operation({
    id: "engagements.read",
    method: "GET",
    path: "/engagements/{id}",
    summary: "An engagement",
    access: "work:read",
    versioned: "reads",
    request: { path: one },
    answers: { 200: { about: "The engagement", body: engagement } },
  }),
  update: operation({
    id: "engagements.update",
    method: "PATCH",
    path: "/engagements/{id}",
    summary: "Rename an engagement, close it, or open it again",
    access: "work:write",
    versioned: "updates",
    request: { path: one, body: z.object({ title: title.optional(), closed: z.boolean().optional() }) },
    answers: { 200: { about: "The engagement", body: engagement } },
  }),
};
