import type { HttpBindings } from "@hono/node-server";
import type { Context as HonoContext } from "hono";
import { getCookie } from "hono/cookie";
import type { Incoming, Signed } from "./signed.ts";

/** What Hono keeps of a request of ours: Node's own request and response, and the id. */
export interface Bound {
  Bindings: Partial<HttpBindings>;
  Variables: {
    requestId: string;
    operation?: string;
    signed?: Signed;
    rateHeaders?: Readonly<Record<string, string>>;
  };
}

/** The request as sign-in and limits see it. `proxies` is how many reverse proxies are trusted. */
export function incomingOf(c: HonoContext<Bound>, proxies: number): Incoming {
  return {
    requestId: c.get("requestId"),
    method: c.req.method,
    url: c.req.url,
    address: addressOf(c, proxies),
    secure: isSecure(c, proxies),
    // Made when it is asked for, because few ask and it costs something.
    get leaving() {
      return c.req.raw.signal;
    },
    header: (name) => c.req.header(name),
    cookie: (name) => getCookie(c, name),
  };
}

/**
 * Each proxy appends to `X-Forwarded-For` whom it heard from. With n trusted proxies the n-th from the right is the
 * client; what stands further left was written by the client itself and is not believed.
 */
function addressOf(c: HonoContext<Bound>, proxies: number): string {
  const socket = c.env.incoming?.socket.remoteAddress ?? "unknown";
  if (proxies === 0) return socket;
  return forwarded(c.req.header("x-forwarded-for"), proxies) ?? socket;
}

function isSecure(c: HonoContext<Bound>, proxies: number): boolean {
  return proxies > 0 && forwarded(c.req.header("x-forwarded-proto"), 1) === "https";
}

function forwarded(header: string | undefined, proxies: number): string | undefined {
  const said = header?.split(",").map((each) => each.trim()) ?? [];
  const found = said.at(Math.max(0, said.length - proxies));
  return found === undefined || found === "" ? undefined : found.slice(0, 64);
}
