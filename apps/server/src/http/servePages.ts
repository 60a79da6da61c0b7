import { timingSafeEqual } from "node:crypto";
import { type ProblemKind, problemKinds } from "@shoreline/api";
import type { Hono } from "hono";
import type { Services } from "../services.ts";
import type { Bound } from "./incoming.ts";
import type { Metrics } from "./metrics.ts";
import { problem } from "./refusal.ts";
import { problemResponse } from "./reply.ts";

const UNAVAILABLE = 503;

/** What the pages beside the API need. */
export interface ServedPages {
  readonly services: Services;
  readonly metrics: Metrics;
  readonly metricsToken: string | undefined;
  readonly stopping: AbortSignal;
  /** The OpenAPI document, as text. */
  readonly openApi: () => string;
  /** What must hold before requests are sent here, by name; each rejects where it does not. */
  readonly readiness: Readonly<Record<string, () => Promise<void>>>;
}

/** `/healthz`, `/readyz`, `/metrics`, the kinds of problems and the description of the API. */
export function servePages(app: Hono<Bound>, pages: ServedPages): void {
  app.get("/healthz", (c) => c.json({ status: "alive" }));
  app.get("/readyz", async (c) => {
    const checks = await readiness(pages);
    const ready = Object.values(checks).every((state) => state === "ready");
    return c.json({ status: ready ? "ready" : "not ready", checks }, ready ? 200 : UNAVAILABLE);
  });
  app.get("/metrics", async (c) => {
    if (!showsToken(c.req.header("authorization"), pages.metricsToken))
      throw problem("sign-in-needed", { headers: { "WWW-Authenticate": 'Bearer realm="metrics"' } });
    return c.body(await pages.metrics.text(), 200, { "Content-Type": pages.metrics.contentType });
  });
  app.get("/api/openapi.json", (c) => c.body(pages.openApi(), 200, { "Content-Type": "application/json" }));
  app.get("/problems/:kind", (c) => {
    const kind = c.req.param("kind");
    if (!Object.hasOwn(problemKinds, kind)) throw problem("not-found");
    const [status, title] = problemKinds[kind as ProblemKind];
    return c.json({ type: `/problems/${kind}`, title, status });
  });
  for (const path of ["/problems/:kind", "/healthz", "/readyz", "/metrics", "/api/openapi.json"])
    app.all(path, (c) =>
      problemResponse(problem("method-not-allowed", { headers: { Allow: "GET, HEAD" } }), c.get("requestId")),
    );
}

async function readiness(pages: ServedPages): Promise<Record<string, "ready" | "not ready">> {
  const named = Object.entries(pages.readiness);
  const states = await Promise.all(named.map(([, check]) => check().then(yes, no)));
  const checks = Object.fromEntries(named.map(([name], index) => [name, states[index] ?? "not ready"]));
  return { ...checks, service: pages.stopping.aborted ? "not ready" : "ready" };
}

const yes = (): "ready" => "ready";
const no = (): "not ready" => "not ready";

function showsToken(header: string | undefined, token: string | undefined): boolean {
  if (token === undefined) return true;
  const [given, wanted] = [Buffer.from(header ?? ""), Buffer.from(`Bearer ${token}`)];
  return given.length === wanted.length && timingSafeEqual(given, wanted);
}
