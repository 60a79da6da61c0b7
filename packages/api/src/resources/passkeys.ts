import { z } from "zod";
import { operation } from "../operation.ts";
import { byId, displayName } from "./identity.ts";
import { MOST_PASSKEY_BYTES, webAuthn } from "./signIn.ts";

const passkey = z
  .object({
    id: z.uuid(),
    name: z.string(),
    synced: z.boolean().describe("Whether its maker keeps copies, so that losing a device does not lose it"),
    createdAt: z.string(),
    usedAt: z.string().nullable(),
  })
  .meta({ id: "Passkey" });

export const passkeyOperations = {
  list: operation({
    id: "passkeys.list",
    method: "GET",
    path: "/passkeys",
    summary: "Own passkeys",
    access: "self",
    request: {},
    answers: { 200: { about: "All", body: z.object({ items: z.array(passkey) }) } },
  }),
  options: operation({
    id: "passkeys.options",
    method: "POST",
    path: "/passkeys/options",
    summary: "What to give to navigator.credentials.create",
    access: "self",
    session: true,
    answersSecret: true,
    request: {},
    answers: { 200: { about: "PublicKeyCredentialCreationOptionsJSON", body: webAuthn } },
  }),
  add: operation({
    id: "passkeys.add",
    method: "POST",
    path: "/passkeys",
    summary: "Keep a new passkey",
    access: "self",
    session: true,
    mostBytes: MOST_PASSKEY_BYTES,
    request: { body: z.object({ name: displayName, response: webAuthn.describe("RegistrationResponseJSON") }) },
    answers: { 201: { about: "Kept", body: passkey } },
  }),
  remove: operation({
    id: "passkeys.remove",
    method: "DELETE",
    path: "/passkeys/{id}",
    summary: "Remove a passkey, unless it is the last way in",
    access: "self",
    session: true,
    request: { path: byId },
    answers: { 204: { about: "Removed" } },
  }),
};
