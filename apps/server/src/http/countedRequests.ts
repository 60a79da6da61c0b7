import type { Context as HonoContext, Next } from "hono";
import type { Services } from "../services.ts";
import type { Bound } from "./incoming.ts";
import type { Metrics } from "./metrics.ts";

const UUID = /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/i;

/**
 * Counts and logs a request. The line names the operation and the ids in its address, never the address itself: a
 * one-time link has its token in it.
 */
export async function countedRequests(
  c: HonoContext<Bound>,
  next: Next,
  parts: { readonly services: Services; readonly metrics: Metrics },
): Promise<void> {
  const start = performance.now();
  await next();
  const milliseconds = performance.now() - start;
  const operation = c.get("operation") ?? "none";
  parts.metrics.request(operation, c.res.status, milliseconds / 1000);
  const { log } = parts.services;
  if (!log.isLevelEnabled("info")) return;
  const signed = c.get("signed");
  const ids = Object.values(c.req.param() as Record<string, string>).filter((value) => UUID.test(value));
  log.info(
    {
      requestId: c.get("requestId"),
      method: c.req.method,
      operation,
      ...(ids.length === 0 ? {} : { ids }),
      status: c.res.status,
      milliseconds: Math.round(milliseconds * 100) / 100,
      ...(signed === undefined
        ? {}
        : { organisation: signed.actor.organisationId, member: signed.actor.memberId, by: signed.by.kind }),
    },
    "request",
  );
}
