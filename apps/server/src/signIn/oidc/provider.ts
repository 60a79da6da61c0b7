import * as client from "openid-client";
import { isLoopback } from "../../config/loopback.ts";

/** How to reach a provider of OpenID Connect. */
export interface ProviderSettings {
  readonly issuer: string;
  readonly clientId: string;
  readonly clientSecret: string;
}

/** What is remembered of a sign-in while the browser is at the provider. */
export interface Flow {
  readonly state: string;
  readonly nonce: string;
  readonly verifier: string;
}

/** Who the provider says somebody is. */
export interface Subject {
  /** Issuer and subject: what stays the same although names and addresses change. */
  readonly handle: string;
  /** Only where the provider says that it was verified. */
  readonly email: string | undefined;
  readonly name: string | undefined;
}

/** A provider of OpenID Connect: authorisation code flow with PKCE (RFC 7636), state and nonce. */
export interface OidcProvider {
  /** What it is called: the host of its issuer. */
  readonly name: string;
  /** Where to send the browser, and what to remember meanwhile. Rejects where the provider cannot be reached. */
  begin(callback: string): Promise<{ readonly address: string; readonly flow: Flow }>;
  /** Who came back at this address. Rejects where anything about it does not hold. */
  finish(address: URL, flow: Flow): Promise<Subject>;
}

const SCOPE = "openid email profile";
const TIMEOUT_SECONDS = 10;

/** The provider that is configured. It is asked about itself at the first use, and again after that failed. */
export function oidcProvider(settings: ProviderSettings): OidcProvider {
  let known: Promise<client.Configuration> | undefined;
  const configuration = async () => {
    known ??= discovered(settings);
    try {
      return await known;
    } catch (error) {
      known = undefined;
      throw error;
    }
  };
  return {
    name: new URL(settings.issuer).host,
    begin: async (callback) => begun(await configuration(), callback),
    finish: async (address, flow) => finished(await configuration(), address, flow),
  };
}

function discovered({ issuer, clientId, clientSecret }: ProviderSettings): Promise<client.Configuration> {
  const address = new URL(issuer);
  // Without TLS anybody on the way could be the provider; on this machine nobody is on the way.
  const local = address.protocol === "http:" && isLoopback(address.hostname.replaceAll(/[[\]]/g, ""));
  return client.discovery(address, clientId, clientSecret, client.ClientSecretBasic(clientSecret), {
    timeout: TIMEOUT_SECONDS,
    ...(local ? { execute: [client.allowInsecureRequests] } : {}),
  });
}

async function begun(configuration: client.Configuration, callback: string) {
  const flow = {
    state: client.randomState(),
    nonce: client.randomNonce(),
    verifier: client.randomPKCECodeVerifier(),
  };
  const address = client.buildAuthorizationUrl(configuration, {
    redirect_uri: callback,
    scope: SCOPE,
    state: flow.state,
    nonce: flow.nonce,
    code_challenge: await client.calculatePKCECodeChallenge(flow.verifier),
    code_challenge_method: "S256",
  });
  return { address: address.href, flow };
}

async function finished(configuration: client.Configuration, address: URL, flow: Flow): Promise<Subject> {
  const tokens = await client.authorizationCodeGrant(configuration, address, {
    expectedState: flow.state,
    expectedNonce: flow.nonce,
    pkceCodeVerifier: flow.verifier,
    idTokenExpected: true,
  });
  const claims = tokens.claims();
  if (claims === undefined) throw new Error("The provider gave no ID token.");
  // Providers may keep e-mail and name out of the ID token and give them on request.
  const more =
    claims["email"] === undefined && configuration.serverMetadata().userinfo_endpoint !== undefined
      ? await client.fetchUserInfo(configuration, tokens.access_token, claims.sub)
      : undefined;
  return subjectOf(claims.iss, { ...claims, ...more, sub: claims.sub });
}

function subjectOf(issuer: string, claims: Readonly<Record<string, unknown>> & { readonly sub: string }): Subject {
  const { email, email_verified: isVerified, name } = claims;
  return {
    handle: `${issuer} ${claims.sub}`,
    email: typeof email === "string" && isVerified === true ? email : undefined,
    name: typeof name === "string" && name.trim() !== "" ? name.trim().slice(0, 200) : undefined,
  };
}
