import { z } from "zod";
import { operation } from "../operation.ts";
import { byId, identity, newPassword, password } from "./identity.ts";

export const session = z
  .object({
    id: z.uuid(),
    userAgent: z.string(),
    address: z.string(),
    createdAt: z.string(),
    seenAt: z.string().describe("To the minute"),
    expiresAt: z.string(),
    current: z.boolean().describe("Whether it is the one that asks"),
  })
  .meta({ id: "Session" });

const GONE = { 204: { about: "Ended" } } as const;

export const sessionOperations = {
  current: operation({
    id: "sessions.current",
    method: "GET",
    path: "/session",
    summary: "Who asks, and what they may do",
    access: "self",
    request: {},
    answers: { 200: { about: "The member who is signed in", body: identity } },
  }),
  signOut: operation({
    id: "sessions.signOut",
    method: "DELETE",
    path: "/session",
    summary: "Sign out",
    access: "self",
    session: true,
    request: {},
    answers: GONE,
  }),
  list: operation({
    id: "sessions.list",
    method: "GET",
    path: "/sessions",
    summary: "Own sessions, the last seen first",
    access: "self",
    request: {},
    answers: { 200: { about: "All that still run", body: z.object({ items: z.array(session) }) } },
  }),
  end: operation({
    id: "sessions.end",
    method: "DELETE",
    path: "/sessions/{id}",
    summary: "End one of one's own sessions",
    access: "self",
    request: { path: byId },
    answers: GONE,
  }),
  endOthers: operation({
    id: "sessions.endOthers",
    method: "DELETE",
    path: "/sessions",
    summary: "End all own sessions but the one that asks",
    access: "self",
    request: {},
    answers: GONE,
  }),
};

export const passwordOperations = {
  change: operation({
    id: "password.change",
    method: "PUT",
    path: "/password",
    summary: "Change one's own password; ends all other sessions",
    access: "self",
    session: true,
    request: {
      body: z.object({
        old: password.optional().describe("Needed by everybody who has a password"),
        password: newPassword,
      }),
    },
    answers: { 204: { about: "Changed" } },
  }),
};
