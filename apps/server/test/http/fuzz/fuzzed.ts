/* oxlint-disable eslint/no-await-in-loop -- requests follow one another on purpose */
import { problem } from "@shoreline/api";
import fc from "fast-check";
import { exampleBrief, keptBrief, keptDecision, type Office } from "../office.ts";
import { type FuzzedRequest, fuzzedRequests } from "./fuzzedRequests.ts";

/** How often and from which seed each operation is asked. */
export interface FuzzOptions {
  readonly seed: number;
  readonly runs: number;
}

/** What answers came, by operation: how many of each status. */
export type FuzzCounts = ReadonlyMap<string, ReadonlyMap<number, number>>;

/**
 * Asks every operation of a service with requests made from its own OpenAPI document. Throws with the smallest request
 * that is answered otherwise than it should be: with 5xx, with something that is no problem, with faults that say
 * nothing, or with a trace of the code.
 */
export async function fuzzed(office: Office, { seed, runs }: FuzzOptions): Promise<FuzzCounts> {
  const document = await (await fetch(`${office.url}/api/openapi.json`)).json();
  const { ids, tags } = await seeds(office);
  const counts = new Map<string, Map<number, number>>();
  for (const [operation, requests] of fuzzedRequests(document, { ids, tags, documents: [exampleBrief] })) {
    const ofThis = new Map<number, number>();
    counts.set(operation, ofThis);
    const asked = fc.asyncProperty(requests, async (request) => {
      const status = await checked(office, request);
      ofThis.set(status, (ofThis.get(status) ?? 0) + 1);
    });
    await fc.assert(asked, { seed, numRuns: runs, endOnFailure: false });
  }
  return counts;
}

/** One of every kind of thing that a request may be about. */
async function seeds(office: Office): Promise<{ ids: Record<string, string>; tags: string[] }> {
  const { client } = office;
  const { id, etag } = await keptBrief(office);
  const path = { id };
  const longer = { name: "Longer", changes: [{ path: "work.months", value: 20 }] };
  const made = {
    engagements: await client.engagements.create({ body: { title: "Portal" } }),
    scenarios: await client.scenarios.create({ path, body: longer }),
    comments: await client.comments.create({ path, body: { text: "Why there?" } }),
  };
  const ids = Object.entries(made).map(([name, answer]) => [name, answer.ok ? answer.body.id : ""]);
  const tags = Object.values(made).flatMap((answer) => answer.etag ?? []);
  return {
    ids: { ...Object.fromEntries(ids), briefs: id, decisions: await keptDecision(office, id) },
    tags: [etag, ...tags],
  };
}

const TRACE = /\.(?:ts|js|mjs):\d+|node_modules|\n\s+at |drizzle|select .* from /i;
const SLOWEST_MILLISECONDS = 20_000;

async function checked(office: Office, { method, path, headers, body }: FuzzedRequest): Promise<number> {
  const response = await fetch(office.url + path, {
    method,
    redirect: "manual",
    signal: AbortSignal.timeout(SLOWEST_MILLISECONDS),
    headers: { ...headers, authorization: `Bearer ${office.token}` },
    ...(body === undefined ? {} : { body: body.toWellFormed() }),
  });
  const { status } = response;
  if (response.headers.get("content-type") === "text/event-stream") {
    await response.body?.cancel();
    return status;
  }
  const text = await response.text();
  if (status >= 500) throw new Error(`${status}: ${text}`);
  if (status >= 400) checkProblem(status, text, response.headers.get("content-type"));
  return status;
}

function checkProblem(status: number, text: string, type: string | null): void {
  if (type !== "application/problem+json") throw new Error(`${status} is told as ${type}`);
  const told = problem.strict().parse(JSON.parse(text));
  if (told.status !== status) throw new Error(`${status} is told as ${told.status}`);
  if (told.type === "/problems/faults" && (told.faults ?? []).length === 0) throw new Error(`No faults: ${text}`);
  const { faults: _, ...rest } = told;
  if (TRACE.test(JSON.stringify(rest))) throw new Error(`A trace: ${text}`);
}
