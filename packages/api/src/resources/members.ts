import { z } from "zod";
import { operation } from "../operation.ts";
import { pageOf, pageQuery } from "../page.ts";
import { byId, displayName, email, oneTimeLink, organisation, role } from "./identity.ts";
import { session } from "./sessions.ts";

const member = z
  .object({
    id: z.uuid(),
    email: z.string(),
    name: z.string(),
    role,
    engagementId: z.uuid().nullable().describe("The one engagement of a guest"),
    version: z.int(),
    createdAt: z.string(),
    disabledAt: z.string().nullable(),
  })
  .meta({ id: "Member" });

const invitation = z
  .object({
    id: z.uuid(),
    email: z.string(),
    name: z.string().nullable(),
    role,
    engagementId: z.uuid().nullable(),
    createdBy: z.uuid().nullable(),
    createdAt: z.string(),
    expiresAt: z.string(),
  })
  .meta({ id: "Invitation" });

const ENDED = { 204: { about: "Ended" } } as const;

export const organisationOperations = {
  read: operation({
    id: "organisation.read",
    method: "GET",
    path: "/organisation",
    summary: "One's organisation",
    access: "self",
    request: {},
    answers: { 200: { about: "The organisation", body: organisation } },
  }),
  update: operation({
    id: "organisation.update",
    method: "PATCH",
    path: "/organisation",
    summary: "Rename the organisation",
    access: "members:manage",
    request: { body: z.object({ name: displayName }) },
    answers: { 200: { about: "The organisation", body: organisation } },
  }),
};

export const memberOperations = {
  list: operation({
    id: "members.list",
    method: "GET",
    path: "/members",
    summary: "Who belongs to the organisation, the newest first",
    access: "members:read",
    request: { query: z.object(pageQuery) },
    answers: { 200: { about: "A page of members", body: pageOf(member) } },
  }),
  read: operation({
    id: "members.read",
    method: "GET",
    path: "/members/{id}",
    summary: "A member",
    access: "members:read",
    versioned: "reads",
    request: { path: byId },
    answers: { 200: { about: "The member", body: member } },
  }),
  update: operation({
    id: "members.update",
    method: "PATCH",
    path: "/members/{id}",
    summary: "Change name or role of a member, disable or enable them",
    access: "members:manage",
    versioned: "updates",
    request: {
      path: byId,
      body: z.object({
        name: displayName.optional(),
        role: role.optional(),
        engagementId: z.uuid().nullable().optional().describe("Of a guest, and of nobody else"),
        disabled: z.boolean().optional().describe("Who is disabled is signed out at once, and their tokens end"),
      }),
    },
    answers: { 200: { about: "The member as changed", body: member } },
  }),
  newPassword: operation({
    id: "members.newPassword",
    method: "POST",
    path: "/members/{id}/new-password",
    summary: "Make a link by which a member sets a new password",
    access: "members:manage",
    answersSecret: true,
    request: { path: byId },
    answers: { 201: { about: "The link, shown this once; former ones end", body: oneTimeLink } },
  }),
  sessions: operation({
    id: "members.sessions",
    method: "GET",
    path: "/members/{id}/sessions",
    summary: "Sessions of a member",
    access: "members:manage",
    request: { path: byId },
    answers: { 200: { about: "All that still run", body: z.object({ items: z.array(session) }) } },
  }),
  endSessions: operation({
    id: "members.endSessions",
    method: "DELETE",
    path: "/members/{id}/sessions",
    summary: "Sign a member out everywhere",
    access: "members:manage",
    request: { path: byId },
    answers: ENDED,
  }),
  revokeTokens: operation({
    id: "members.revokeTokens",
    method: "DELETE",
    path: "/members/{id}/tokens",
    summary: "Revoke all API tokens of a member",
    access: "members:manage",
    request: { path: byId },
    answers: ENDED,
  }),
};

export const invitationOperations = {
  list: operation({
    id: "invitations.list",
    method: "GET",
    path: "/invitations",
    summary: "Invitations that can still be accepted",
    access: "members:manage",
    request: {},
    answers: { 200: { about: "All", body: z.object({ items: z.array(invitation) }) } },
  }),
  create: operation({
    id: "invitations.create",
    method: "POST",
    path: "/invitations",
    summary: "Invite somebody; a former invitation of the same address ends",
    access: "members:manage",
    answersSecret: true,
    request: {
      body: z.object({
        email,
        name: displayName.optional(),
        role,
        engagementId: z.uuid().optional().describe("Needed for a guest, and for nobody else"),
      }),
    },
    answers: {
      201: {
        about: "The invitation with its link, which is shown this once",
        body: invitation.extend({ link: oneTimeLink }),
      },
    },
  }),
  revoke: operation({
    id: "invitations.revoke",
    method: "DELETE",
    path: "/invitations/{id}",
    summary: "Take an invitation back",
    access: "members:manage",
    request: { path: byId },
    answers: ENDED,
  }),
};
