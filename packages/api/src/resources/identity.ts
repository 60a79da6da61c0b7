import { z } from "zod";
import { permissions, roles } from "../access.ts";
import { shownText } from "../shownText.ts";

/** What an e-mail address may be; RFC 5321 ends it at 254 characters. */
export const email = z.email().max(254);

/** What somebody or something is called. */
export const displayName = shownText(200);

/**
 * A password as it is chosen: 12 characters at least, nothing common, nothing of the e-mail address. Those rules need
 * more than a pattern and are refused with faults of their own.
 */
export const newPassword = z.string().max(1024).describe("At least 12 characters, and not a common password");

/** A password as it is shown: whatever was chosen. */
export const password = z.string().max(1024);

/** Token of a one-time link: what stands behind the `#` of its address. */
export const linkToken = z.string().min(1).max(200);

export const role = z.enum(roles);

export const organisation = z
  .object({ id: z.uuid(), name: z.string(), createdAt: z.string() })
  .meta({ id: "Organisation" });

/** Who is signed in, and what they may do. */
export const identity = z
  .object({
    member: z.object({
      id: z.uuid(),
      name: z.string(),
      email: z.string(),
      role,
      engagementId: z.uuid().nullable().describe("The one engagement of a guest"),
    }),
    organisation: z.object({ id: z.uuid(), name: z.string() }),
    permissions: z.array(z.enum(permissions)),
    by: z.object({ kind: z.enum(["session", "token"]), id: z.uuid() }),
  })
  .meta({ id: "Identity" });

/** The organisations among which somebody has to choose, shown only to who has proved to be a member of each. */
export const choice = z
  .object({ organisations: z.array(z.object({ id: z.uuid(), name: z.string() })) })
  .meta({ id: "OrganisationChoice" });

/** A one-time link. Its `url` holds the token and is told this once. */
export const oneTimeLink = z
  .object({ id: z.uuid(), url: z.string(), expiresAt: z.string() })
  .meta({ id: "OneTimeLink" });

export const byId = z.object({ id: z.uuid() });
