import type { RunningService } from "./runningService.ts";

/** What the service answered. */
export interface Answered {
  readonly status: number;
  readonly headers: Headers;
  // oxlint-disable-next-line typescript/no-explicit-any -- whatever JSON the service sends
  readonly body: any;
}

/** Somebody who may ask the service by an API token, wherever it runs by then. */
export interface Asker {
  readonly token: string;
  ask(method: string, path: string, body?: unknown, headers?: Readonly<Record<string, string>>): Promise<Answered>;
}

const OWNER = {
  organisation: "Measured Works",
  name: "Owner",
  email: "owner@example.org",
  password: "four quiet harbours at dawn",
};

/** Sets a new service up by the link of its first start, and makes a token with the rights that decisions need. */
export async function setUpOwner({ url, setUpLink }: RunningService): Promise<Asker> {
  if (setUpLink === undefined) throw new Error("The service told no link to set it up.");
  const token = new URL(setUpLink).hash.slice(1);
  const signedIn = await asked(url, "POST", "/set-up", { body: { token, ...OWNER } });
  expectStatus(signedIn, 201);
  const cookie = signedIn.headers
    .getSetCookie()
    .map((each) => each.split(";", 1)[0])
    .join("; ");
  const scopes = ["reference", "work:read", "work:write", "decide", "comment", "audit:read"];
  const made = await asked(url, "POST", "/tokens", {
    body: { name: "Load", scopes },
    headers: { cookie, origin: url },
  });
  expectStatus(made, 201);
  return askerAt(url, made.body.token);
}

/** The holder of a token at a service. */
export function askerAt(url: string, token: string): Asker {
  return {
    token,
    ask: (method, path, body, headers = {}) =>
      asked(url, method, path, { body, headers: { authorization: `Bearer ${token}`, ...headers } }),
  };
}

interface Given {
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
}

async function asked(url: string, method: string, path: string, { body, headers }: Given): Promise<Answered> {
  const content = body === undefined ? {} : { "content-type": "application/json" };
  const response = await fetch(`${url}/api/v1${path}`, {
    method,
    headers: { ...content, ...headers },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  const text = await response.text();
  return { status: response.status, headers: response.headers, body: text === "" ? undefined : JSON.parse(text) };
}

/** Throws with what the service said where it is another status. */
export function expectStatus({ status, body }: Answered, expected: number): void {
  if (status !== expected) throw new Error(`${status} instead of ${expected}: ${JSON.stringify(body)}`);
}
