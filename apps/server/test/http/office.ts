import { randomUUIDv7 } from "node:crypto";
import { gzipSync } from "node:zlib";
import { readFileSync } from "node:fs";
import { apiClient, type ApiClient, permissions } from "@shoreline/api";
import { decide, type Decision } from "@shoreline/decide";
import { parseText, readBrief } from "@shoreline/scope";
import { decisions, type StorePlace } from "@shoreline/store";
import { expectOk } from "@shoreline/units";
import { setUp, startedService, type TestService } from "../signIn/service.ts";
import type { Visitor } from "../signIn/visitor.ts";

/** A service with one organisation, its owner, and a token of the owner that may do everything. */
export interface Office extends AsyncDisposable {
  readonly service: TestService;
  readonly url: string;
  readonly owner: Visitor;
  readonly token: string;
  readonly organisationId: string;
  readonly memberId: string;
  readonly client: ApiClient;
  /** Sends a request with the token; a body that is no text is sent as JSON. */
  ask(method: string, path: string, request?: { body?: unknown; headers?: Record<string, string> }): Promise<Response>;
}

/** Opens an office on a database of its own. */
export async function openOffice(environment: Record<string, string> = {}, place?: StorePlace): Promise<Office> {
  const service = await startedService(environment, place);
  const owner = await setUp(service);
  const me = (await owner.get("/session")).body;
  const made = await owner.post("/tokens", { name: "tests", scopes: permissions });
  const token: string = made.body.token;
  const { url } = service;
  return {
    service,
    url,
    owner,
    token,
    organisationId: me.organisation.id,
    memberId: me.member.id,
    client: apiClient({ baseUrl: url, fetch: (address, init) => fetch(address, init), token }),
    ask: (method, path, { body, headers = {} } = {}) =>
      fetch(`${url}${path}`, {
        method,
        headers: {
          Authorization: `Bearer ${token}`,
          ...(body === undefined ? {} : { "Content-Type": "application/json" }),
          ...headers,
        },
        ...(body === undefined ? {} : { body: typeof body === "string" ? body : JSON.stringify(body) }),
      }),
    [Symbol.asyncDispose]: () => service[Symbol.asyncDispose](),
  };
}

const EXAMPLE = new URL("../../../../examples/patient-portal.yaml", import.meta.url);

/** The worked example, as text and as data. */
export const exampleText = readFileSync(EXAMPLE, "utf8");
export const exampleBrief = expectOk(parseText(exampleText, "")) as Record<string, unknown>;

/** Keeps the worked example and gives its id and tag. */
export async function keptBrief(office: Office, document = exampleBrief): Promise<{ id: string; etag: string }> {
  const kept = await office.client.briefs.create({ body: { document } });
  if (!kept.ok) throw new Error(JSON.stringify(kept.problem));
  return { id: kept.body.id, etag: kept.etag ?? "" };
}

let decision: Decision | undefined;

/** The worked example's decision, from few futures; made once. */
export function exampleDecision(): Decision {
  decision ??= expectOk(decide(expectOk(readBrief(exampleBrief)), { seed: 1, trials: 256 }));
  return decision;
}

/** Keeps that decision about a brief, as a worker would. */
export async function keptDecision(office: Office, briefId: string): Promise<string> {
  const { recommendation, ...document } = exampleDecision();
  const id = randomUUIDv7();
  const actor = { organisationId: office.organisationId, memberId: office.memberId, engagementId: null };
  await office.service.store.as(actor, (tx) =>
    tx.insert(decisions).values({
      organisationId: office.organisationId,
      id,
      briefId,
      briefVersion: 1,
      contentId: document.id,
      title: document.title,
      alternative: recommendation.alternative,
      verdict: recommendation.verdict,
      summary: recommendation.summary,
      seed: document.seed,
      trials: document.trials,
      document: gzipSync(JSON.stringify(exampleDecision())),
      createdBy: office.memberId,
    }),
  );
  return id;
}
