import { z } from "zod";
import { operation } from "../operation.ts";
import { pageOf, pageQuery } from "../page.ts";

const LONGEST_TEXT = 10_000;
const LONGEST_ANCHOR = 500;

const comment = z
  .object({
    id: z.uuid(),
    briefId: z.uuid(),
    decisionId: z.uuid().nullable(),
    anchor: z.string().describe("What it is about, such as alternatives/vendor@in-pune/cost; the whole when empty"),
    text: z.string(),
    version: z.int(),
    createdBy: z.uuid(),
    createdAt: z.string(),
    updatedAt: z.string(),
  })
  .meta({ id: "Comment" });

const one = z.object({ id: z.uuid() });
const text = z.string().trim().min(1).max(LONGEST_TEXT);

export const commentOperations = {
  list: operation({
    id: "comments.list",
    method: "GET",
    path: "/briefs/{id}/comments",
    summary: "Comments on a brief and its decisions, the newest first",
    access: "work:read",
    request: { path: one, query: z.object({ ...pageQuery, decisionId: z.uuid().optional() }) },
    answers: { 200: { about: "A page of comments", body: pageOf(comment) } },
  }),
  create: operation({
    id: "comments.create",
    method: "POST",
    path: "/briefs/{id}/comments",
    summary: "Say something about a brief or one of its decisions",
    access: "comment",
    request: {
      path: one,
      body: z.object({
        text,
        anchor: z.string().max(LONGEST_ANCHOR).default(""),
        decisionId: z.uuid().nullable().default(null),
      }),
    },
    answers: { 201: { about: "The comment", body: comment } },
  }),
  update: operation({
    id: "comments.update",
    method: "PUT",
    path: "/comments/{id}",
    summary: "Change one's own comment",
    access: "comment",
    versioned: "updates",
    request: { path: one, body: z.object({ text }) },
    answers: { 200: { about: "The comment", body: comment } },
  }),
  remove: operation({
    id: "comments.remove",
    method: "DELETE",
    path: "/comments/{id}",
    summary: "Take back one's own comment; an owner may take back any",
    access: "comment",
    versioned: "updates",
    request: { path: one },
    answers: { 204: { about: "It is taken back" } },
  }),
};
