import { z } from "zod";
import { permissions } from "../access.ts";
import { operation } from "../operation.ts";
import { byId, displayName } from "./identity.ts";

const apiToken = z
  .object({
    id: z.uuid(),
    name: z.string(),
    scopes: z.array(z.enum(permissions)),
    createdAt: z.string(),
    usedAt: z.string().nullable().describe("To the minute"),
    expiresAt: z.string().nullable(),
    revokedAt: z.string().nullable(),
  })
  .meta({ id: "ApiToken" });

export const tokenOperations = {
  list: operation({
    id: "tokens.list",
    method: "GET",
    path: "/tokens",
    summary: "Own API tokens, the newest first",
    access: "self",
    request: {},
    answers: { 200: { about: "All, revoked ones too", body: z.object({ items: z.array(apiToken) }) } },
  }),
  create: operation({
    id: "tokens.create",
    method: "POST",
    path: "/tokens",
    summary: "Make an API token for other software",
    access: "self",
    session: true,
    answersSecret: true,
    request: {
      body: z.object({
        name: displayName,
        scopes: z.array(z.enum(permissions)).min(1).max(permissions.length).describe("None that one has not oneself"),
        expiresAt: z.iso.datetime({ offset: true }).optional().describe("Never, if it is not said"),
      }),
    },
    answers: {
      201: {
        about: "The token, shown this once",
        body: apiToken.extend({ token: z.string().describe("To be sent as Authorization: Bearer") }),
      },
    },
  }),
  revoke: operation({
    id: "tokens.revoke",
    method: "DELETE",
    path: "/tokens/{id}",
    summary: "Revoke an API token",
    access: "self",
    request: { path: byId },
    answers: { 204: { about: "Revoked" } },
  }),
};
