import { randomUUIDv7 } from "node:crypto";
import { createServer, type Server } from "node:http";
import { type AddressInfo, isIP } from "node:net";
import { getRequestListener, RequestError } from "@hono/node-server";
import { type Fault, refuse, type Result, succeed } from "@shoreline/units";
import type { Config } from "../config/config.ts";
import { guardConnections, serverOptions } from "./connections.ts";
import { problem } from "./refusal.ts";
import { problemResponse } from "./reply.ts";
import { securityHeaders } from "./securityHeaders.ts";
import { refusalOf } from "./trouble.ts";

/** A server that listens. */
interface Listening {
  readonly url: string;
  /** Takes no more; resolves when every request is answered, or cuts off those that take longer than this. */
  finish(mostMilliseconds: number): Promise<void>;
}

const SWEEP_MILLISECONDS = 50;

type Fetch = Parameters<typeof getRequestListener>[0];

/** Listens on the configured address. Faults: server.address-in-use, server.address-refused. */
export async function listen(fetch: Fetch, config: Config): Promise<Result<Listening>> {
  const limits = { requestSeconds: config.requestSeconds, mostConnections: config.mostConnections };
  const secure = config.publicUrl?.startsWith("https:") === true;
  const errorHandler = (error: unknown) => notUnderstood(error, secure);
  const listener = getRequestListener(fetch, { overrideGlobalObjects: false, errorHandler });
  const server = createServer(serverOptions(limits), (request, response) => void listener(request, response));
  guardConnections(server, limits);
  const trouble = await started(server, config);
  if (trouble !== undefined) return refuse([addressFault(trouble, config)]);
  return succeed({ url: urlOf(server, config.host), finish: (most) => finished(server, most) });
}

/** The answer to a request that is no address of ours: without a host, or with one or a path that cannot be. */
function notUnderstood(error: unknown, secure: boolean): Response {
  const isTheirs = error instanceof RequestError;
  const requestId = randomUUIDv7();
  const answer = problemResponse(
    isTheirs ? problem("not-http", { detail: `${error.message}.` }) : refusalOf(error),
    requestId,
  );
  for (const [name, value] of Object.entries(securityHeaders(secure))) answer.headers.set(name, value);
  answer.headers.set("X-Request-Id", requestId);
  return answer;
}

/**
 * Why an address could not be listened on, found out before the database is opened; nothing where it can.
 * Faults: server.address-in-use, server.address-refused.
 */
export async function addressFaults(place: Pick<Config, "host" | "port">): Promise<Fault[]> {
  const server = createServer();
  const trouble = await started(server, place);
  await new Promise((resolve) => server.close(resolve));
  return trouble === undefined ? [] : [addressFault(trouble, place)];
}

function started(
  server: Server,
  { host, port }: Pick<Config, "host" | "port">,
): Promise<(Error & { code?: string }) | undefined> {
  return new Promise((resolve) => {
    server.once("error", resolve);
    server.listen({ host, port }, () => {
      server.off("error", resolve);
      resolve(undefined);
    });
  });
}

function addressFault(trouble: Error & { code?: string }, { host, port }: Pick<Config, "host" | "port">): Fault {
  if (trouble.code === "EADDRINUSE") {
    const hint = "Something listens there already: stop it, or choose another PORT.";
    return { code: "server.address-in-use", path: "PORT", given: String(port), allowed: "a free port", hint };
  }
  const hint = `The system said: ${trouble.message}.`;
  return {
    code: "server.address-refused",
    path: "HOST",
    given: port === 0 ? host : `${host}:${port}`,
    allowed: "an address of this machine",
    hint,
  };
}

/** A host that was given by its name is told by its name: cookies and passkeys hold for that. */
function urlOf(server: Server, host: string): string {
  const { address, port, family } = server.address() as AddressInfo;
  if (isIP(host) === 0 && host !== "") return `http://${host}:${port}`;
  return `http://${family === "IPv6" ? `[${address}]` : address}:${port}`;
}

function finished(server: Server, most: number): Promise<void> {
  return new Promise((resolve) => {
    const cutOff = setTimeout(() => server.closeAllConnections(), most);
    // A connection whose answer ends from now on would be kept open for another request.
    const sweep = setInterval(() => server.closeIdleConnections(), SWEEP_MILLISECONDS);
    server.close(() => {
      clearTimeout(cutOff);
      clearInterval(sweep);
      resolve();
    });
    server.closeIdleConnections();
  });
}
