/* oxlint-disable no-await-in-loop -- the requests of a story follow one another */
import { createServer, type RequestListener } from "node:http";
import type { AddressInfo } from "node:net";
import { Provider } from "oidc-provider";
import { Visitor } from "./visitor.ts";

/** What the provider says of somebody. */
interface Account {
  readonly email?: string;
  readonly email_verified?: boolean;
  readonly name?: string;
}

/** A real OpenID provider on this machine. */
export interface TestProvider {
  readonly issuer: string;
  readonly accounts: Map<string, Account>;
  /** Makes it know the service, once the service's address is known. */
  serve(service: string, options?: { readonly claimsInIdToken?: boolean }): void;
  [Symbol.asyncDispose](): Promise<void>;
}

export const CLIENT = { id: "shoreline", secret: "a secret of at least thirty-two characters" };

const absent: RequestListener = (_request, response) => void response.writeHead(503).end();

/** Listens at once, so that the issuer is known; answers from `serve` on. */
export async function startedProvider(): Promise<TestProvider> {
  const accounts = new Map<string, Account>();
  let listener = absent;
  const server = createServer((request, response) => listener(request, response));
  await new Promise<void>((resolve) => server.listen(0, "localhost", resolve));
  const issuer = `http://localhost:${(server.address() as AddressInfo).port}`;
  return {
    issuer,
    accounts,
    serve: (service, { claimsInIdToken = false } = {}) => {
      listener = providerOf(issuer, service, accounts, claimsInIdToken).callback();
    },
    [Symbol.asyncDispose]: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

function providerOf(issuer: string, service: string, accounts: ReadonlyMap<string, Account>, claimsInIdToken: boolean) {
  return new Provider(issuer, {
    clients: [
      {
        client_id: CLIENT.id,
        client_secret: CLIENT.secret,
        redirect_uris: [`${service}/api/v1/sign-in/oidc/callback`],
        response_types: ["code"],
        grant_types: ["authorization_code"],
      },
    ],
    claims: { openid: ["sub"], email: ["email", "email_verified"], profile: ["name"] },
    // As the standard has it, claims come by userinfo; many providers put them into the ID token as well.
    conformIdTokenClaims: !claimsInIdToken,
    pkce: { required: () => true },
    cookies: { keys: ["only for tests"] },
    findAccount: (_context: unknown, sub: string) => ({
      accountId: sub,
      claims: async () => ({ sub, ...accounts.get(sub) }),
    }),
    features: { devInteractions: { enabled: true } },
  });
}

/** What somebody does at the provider: signs in as a subject and agrees. Gives the address that leads back. */
export async function passThrough(address: string, subject: string): Promise<string> {
  const browser = new Visitor(new URL(address).origin);
  let next = address;
  for (let step = 0; step < 12; step += 1) {
    if (new URL(next).pathname.endsWith("/callback")) return next;
    const { status, headers, body } = await browser.send("GET", next, undefined, { Accept: "text/html" });
    const location = headers.get("location");
    next = location === null ? await submitted(browser, next, String(body), subject) : new URL(location, next).href;
    if (status >= 400) throw new Error(`The provider answered ${status}: ${String(body).slice(0, 300)}`);
  }
  throw new Error("The provider did not lead back.");
}

/** Sends the form of a page of the provider. */
async function submitted(browser: Visitor, page: string, html: string, subject: string): Promise<string> {
  const action = /action="([^"]+)"/.exec(html)?.[1];
  const prompt = /name="prompt" value="([^"]+)"/.exec(html)?.[1];
  if (action === undefined || prompt === undefined) throw new Error(`This page has no form: ${html.slice(0, 300)}`);
  const fields = prompt === "login" ? { prompt, login: subject, password: "any" } : { prompt };
  const response = await fetch(new URL(action, page), {
    method: "POST",
    redirect: "manual",
    headers: {
      "Content-Type": "application/x-www-form-urlencoded",
      Cookie: [...browser.cookies].map((pair) => pair.join("=")).join("; "),
    },
    body: new URLSearchParams(fields).toString(),
  });
  browser.keepCookies(response.headers);
  return new URL(response.headers.get("location") ?? "", page).href;
}
