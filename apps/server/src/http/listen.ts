import { createServer, type Server } from "node:http";
import { type AddressInfo, isIP } from "node:net";
import { getRequestListener } from "@hono/node-server";
import { refuse, type Result, succeed } from "@shoreline/units";
import type { Config } from "../config/config.ts";
import { guardConnections, serverOptions } from "./connections.ts";

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
  const listener = getRequestListener(fetch, { overrideGlobalObjects: false });
  const server = createServer(serverOptions(limits), (request, response) => void listener(request, response));
  guardConnections(server, limits);
  const trouble = await started(server, config);
  if (trouble !== undefined) return refuse([addressFault(trouble, config)]);
  return succeed({ url: urlOf(server, config.host), finish: (most) => finished(server, most) });
}

function started(server: Server, { host, port }: Config): Promise<(Error & { code?: string }) | undefined> {
  return new Promise((resolve) => {
    server.once("error", resolve);
    server.listen({ host, port }, () => {
      server.off("error", resolve);
      resolve(undefined);
    });
  });
}

function addressFault(trouble: Error & { code?: string }, { host, port }: Config) {
  if (trouble.code === "EADDRINUSE") {
    const hint = "Something listens there already: stop it, or choose another PORT.";
    return { code: "server.address-in-use", path: "PORT", given: String(port), allowed: "a free port", hint };
  }
  const hint = `The system said: ${trouble.message}.`;
  return {
    code: "server.address-refused",
    path: "HOST",
    given: `${host}:${port}`,
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
