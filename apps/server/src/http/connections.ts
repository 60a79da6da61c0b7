import type { Server } from "node:http";
import type { Socket } from "node:net";
import { type ProblemKind, problemKinds } from "@shoreline/api";

const HEADERS_SECONDS = 10;
/** Longer than a proxy keeps a connection that it does not use, so that it is the proxy who lets go. */
const KEEP_ALIVE_SECONDS = 65;
/** A connection on which nothing moves is cut off; events move every 15 seconds. */
const SILENT_SECONDS = 120;
const MOST_HEADERS = 100;
const CHECK_MILLISECONDS = 1000;
/** So long a client that was told to go may take to hear it. */
const PARTING_MILLISECONDS = 1000;

/** How much of its time and room the service gives away. */
export interface ConnectionLimits {
  readonly requestSeconds: number;
  readonly mostConnections: number;
}

/** Options that Node takes when a server is made. */
export function serverOptions(limits: ConnectionLimits) {
  return {
    headersTimeout: Math.min(HEADERS_SECONDS, limits.requestSeconds) * 1000,
    requestTimeout: limits.requestSeconds * 1000,
    keepAliveTimeout: KEEP_ALIVE_SECONDS * 1000,
    connectionsCheckingInterval: CHECK_MILLISECONDS,
    // A request that names no host is refused in our own form, by `listen`.
    requireHostHeader: false,
  };
}

/** Cuts off floods and slow clients, and tells those who cannot be understood why, in our own form. */
export function guardConnections(server: Server, limits: ConnectionLimits): void {
  server.maxConnections = limits.mostConnections;
  server.maxHeadersCount = MOST_HEADERS;
  server.setTimeout(SILENT_SECONDS * 1000);
  server.on("clientError", (error: Error & { code?: string }, socket: Socket) =>
    tellAndClose(error.code ?? "", socket),
  );
}

const KINDS: Readonly<Record<string, ProblemKind>> = {
  ERR_HTTP_REQUEST_TIMEOUT: "timeout",
  HPE_HEADER_OVERFLOW: "headers-too-large",
};

function tellAndClose(code: string, socket: Socket): void {
  if (code === "ECONNRESET" || !socket.writable) {
    socket.destroy();
    return;
  }
  const kind = KINDS[code] ?? "not-http";
  const [status, title] = problemKinds[kind];
  const body = JSON.stringify({ type: `/problems/${kind}`, title, status });
  const head = `HTTP/1.1 ${status} ${title}\r\nConnection: close\r\nContent-Type: application/problem+json\r\n`;
  socket.end(`${head}Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`);
  // What it still sends is read and dropped: a socket that is destroyed with bytes unread takes the answer with it.
  socket.resume();
  setTimeout(() => socket.destroy(), PARTING_MILLISECONDS).unref();
}
