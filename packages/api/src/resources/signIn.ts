import { z } from "zod";
import { operation } from "../operation.ts";
import { choice, displayName, email, identity, linkToken, newPassword, password, role } from "./identity.ts";

/** What a browser's `navigator.credentials` is given or gives back; WebAuthn Level 3 says what is in it. */
export const webAuthn = z.record(z.string(), z.unknown());

/** Longest body of these, in bytes: a password of 1024 characters may take six times that, escaped. */
const MOST_BYTES = 16_384;
/** A passkey brings the certificates of its maker. */
export const MOST_PASSKEY_BYTES = 65_536;

const SIGNED_IN = { about: "Signed in; the session is in the cookie", body: identity } as const;

export const setUpOperations = {
  create: operation({
    id: "setUp.create",
    method: "POST",
    path: "/set-up",
    summary: "Make an organisation and its owner, by a link that the first start or `organisations add` printed",
    access: "anyone",
    mostBytes: MOST_BYTES,
    request: {
      body: z.object({
        token: linkToken,
        organisation: displayName,
        name: displayName,
        email,
        password: newPassword,
      }),
    },
    answers: { 201: SIGNED_IN },
  }),
};

export const signInOperations = {
  ways: operation({
    id: "signIn.ways",
    method: "GET",
    path: "/sign-in",
    summary: "The ways to sign in",
    access: "anyone",
    request: {},
    answers: {
      200: {
        about: "What this service offers",
        body: z.object({
          password: z.boolean(),
          passkey: z.boolean(),
          oidc: z.object({ name: z.string(), address: z.string() }).nullable(),
        }),
      },
    },
  }),
  password: operation({
    id: "signIn.password",
    method: "POST",
    path: "/sign-in",
    summary: "Sign in by e-mail and password",
    access: "anyone",
    mostBytes: MOST_BYTES,
    request: { body: z.object({ email, password, organisationId: z.uuid().optional() }) },
    answers: {
      200: SIGNED_IN,
      300: { about: "The password fits in several organisations: ask again and name one", body: choice },
    },
  }),
  passkeyOptions: operation({
    id: "signIn.passkeyOptions",
    method: "POST",
    path: "/sign-in/passkey/options",
    summary: "What to give to navigator.credentials.get",
    access: "anyone",
    request: {},
    answers: { 200: { about: "PublicKeyCredentialRequestOptionsJSON", body: webAuthn } },
  }),
  passkey: operation({
    id: "signIn.passkey",
    method: "POST",
    path: "/sign-in/passkey",
    summary: "Sign in by passkey",
    access: "anyone",
    mostBytes: MOST_PASSKEY_BYTES,
    request: { body: z.object({ response: webAuthn.describe("AuthenticationResponseJSON") }) },
    answers: { 200: SIGNED_IN },
  }),
  oidc: operation({
    id: "signIn.oidc",
    method: "GET",
    path: "/sign-in/oidc",
    summary: "Go to the configured OpenID provider to sign in there",
    access: "anyone",
    request: {
      query: z.object({
        organisationId: z.uuid().optional(),
        returnTo: z
          .string()
          .max(2000)
          .regex(/^\/(?![/\\])[^\\\s]*$/)
          .optional()
          .describe("Path within the application to come back to"),
      }),
    },
    answers: { 303: { about: "To the provider" } },
  }),
  oidcCallback: operation({
    id: "signIn.oidcCallback",
    method: "GET",
    path: "/sign-in/oidc/callback",
    summary: "Where the OpenID provider sends the browser back to",
    access: "anyone",
    request: { query: z.looseObject({ state: z.string().max(200) }) },
    answers: { 303: { about: "Back to the application, signed in or with the problem in the query" } },
  }),
};

export const linkOperations = {
  read: operation({
    id: "links.read",
    method: "POST",
    path: "/links/read",
    summary: "What a one-time link is for",
    access: "anyone",
    mostBytes: MOST_BYTES,
    request: { body: z.object({ token: linkToken }) },
    answers: {
      200: {
        about: "The link, which can still be used",
        body: z.object({
          purpose: z.enum(["setUp", "invitation", "newPassword"]),
          organisation: z.object({ id: z.uuid(), name: z.string() }).nullable(),
          email: z.string().nullable(),
          name: z.string().nullable(),
          role: role.nullable(),
          expiresAt: z.string(),
        }),
      },
    },
  }),
  accept: operation({
    id: "links.accept",
    method: "POST",
    path: "/invitations/accept",
    summary: "Join an organisation by an invitation",
    access: "anyone",
    mostBytes: MOST_BYTES,
    request: { body: z.object({ token: linkToken, name: displayName, password: newPassword }) },
    answers: { 201: SIGNED_IN },
  }),
  newPassword: operation({
    id: "links.newPassword",
    method: "POST",
    path: "/new-password",
    summary: "Set a new password by a link that an owner made; ends all sessions and API tokens",
    access: "anyone",
    mostBytes: MOST_BYTES,
    request: { body: z.object({ token: linkToken, password: newPassword }) },
    answers: { 204: { about: "The password is set; sign in with it" } },
  }),
};
