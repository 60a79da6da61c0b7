import type { Operation } from "@shoreline/api";
import { Hono, type Context as HonoContext } from "hono";
import type { Application } from "./applicationFiles.ts";
import { serveApplication } from "./serveApplication.ts";
import { countedRequests } from "./countedRequests.ts";
import type { Handler } from "./handler.ts";
import type { Bound } from "./incoming.ts";
import type { Metrics } from "./metrics.ts";
import { problem } from "./refusal.ts";
import { problemResponse } from "./reply.ts";
import { requestIdOf } from "./requestId.ts";
import { securityHeaders } from "./securityHeaders.ts";
import { serveOperation, type Serving } from "./serveOperation.ts";
import { type ServedPages, servePages } from "./servePages.ts";
import { refusalOf } from "./trouble.ts";

/** What the application is made of. */
export interface AppParts extends Serving, ServedPages {
  readonly handlers: readonly Handler[];
  readonly metrics: Metrics;
  /** The built application; nothing where only the API is served. */
  readonly application: Application | undefined;
  /** Browsers reach us by https. */
  readonly secure: boolean;
}

const API_PATH = "/api/v1";

/** The service as one function from requests to answers. */
export function serviceApp(parts: AppParts): Hono<Bound> {
  const app = new Hono<Bound>();
  app.onError((error, c) => troubleAnswer(error, c, parts));
  app.notFound((c) => problemResponse(problem("not-found"), c.get("requestId")));
  const headers = Object.entries(securityHeaders(parts.secure));
  app.use(async (c, next) => {
    const requestId = requestIdOf(c.req.header("x-request-id"), () => parts.services.newId());
    c.set("requestId", requestId);
    await countedRequests(c, next, parts);
    const more = Object.entries(c.get("rateHeaders") ?? {});
    for (const [name, value] of [...headers, ...more]) c.res.headers.set(name, value);
    c.res.headers.set("X-Request-Id", requestId);
    if (parts.stopping.aborted) c.res.headers.set("Connection", "close");
  });
  servePages(app, parts);
  serveOperations(app, parts);
  if (parts.application !== undefined) serveApplication(app, parts.application);
  return app;
}

/** Addresses with a fixed word go before those that take any: `/jobs/mine` before `/jobs/{id}`. */
function serveOperations(app: Hono<Bound>, parts: AppParts): void {
  const sorted = parts.handlers.toSorted((a, b) => (sortKey(a.operation) < sortKey(b.operation) ? -1 : 1));
  refuseTwice(sorted.map(({ operation }) => operation));
  for (const handler of sorted) {
    const { operation } = handler;
    const serve = serveOperation(handler, parts);
    app.on(operation.method, routeOf(operation), (c) => {
      c.set("operation", operation.id);
      return serve(c);
    });
  }
  for (const [route, methods] of methodsByRoute(sorted)) {
    const allow = [...methods, ...(methods.includes("GET") ? ["HEAD"] : [])].join(", ");
    app.all(route, (c) =>
      problemResponse(problem("method-not-allowed", { headers: { Allow: allow } }), c.get("requestId")),
    );
  }
}

function sortKey(operation: Operation): string {
  return operation.path.replaceAll(/\{\w+\}/g, "\uffff");
}

function refuseTwice(operations: readonly Operation[]): void {
  const seen = new Set<string>();
  for (const operation of operations) {
    const address = `${operation.method} ${operation.path.replaceAll(/\{\w+\}/g, "{}")}`;
    for (const key of [operation.id, address]) {
      if (seen.has(key)) throw new Error(`Two handlers answer ${key}.`);
      seen.add(key);
    }
  }
}

/** `/api/v1/briefs/:id` as Hono writes it. */
function routeOf(operation: Operation): string {
  return API_PATH + operation.path.replaceAll(/\{(\w+)\}/g, ":$1");
}

function methodsByRoute(handlers: readonly Handler[]): Map<string, string[]> {
  const methods = new Map<string, string[]>();
  for (const { operation } of handlers) {
    const route = routeOf(operation);
    methods.set(route, [...(methods.get(route) ?? []), operation.method]);
  }
  return methods;
}

/** What is thrown becomes a problem; a bug is logged with its trace, which nobody outside sees. */
function troubleAnswer(error: Error, c: HonoContext<Bound>, parts: AppParts): Response {
  const requestId = c.get("requestId");
  const refusal = refusalOf(error);
  const { log } = parts.services;
  if (refusal.kind === "bug") log.error({ requestId, err: error }, "bug");
  if (refusal.kind === "unavailable") log.warn({ requestId, err: error }, "database unavailable");
  return problemResponse(refusal, requestId);
}
