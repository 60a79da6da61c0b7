/* oxlint-disable eslint/no-await-in-loop -- requests follow one another on purpose */
import { request as nodeRequest } from "node:http";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { problem } from "@shoreline/api";
import { exampleBrief, keptBrief, type Office, openOffice } from "./office.ts";

let office: Office;
beforeAll(async () => {
  office = await openOffice();
});
afterAll(() => office[Symbol.asyncDispose]());

/** The status and kind of a problem, once it is well-formed and names the request. */
async function told(response: Response): Promise<string> {
  expect(response.headers.get("content-type")).toBe("application/problem+json");
  const body = problem.parse(await response.json());
  expect(body.status).toBe(response.status);
  expect(body.instance).toBe(response.headers.get("x-request-id"));
  return `${body.status} ${body.type}`;
}

/** The code of the first fault in what is answered to a brief. */
async function refusedCode(body: string): Promise<string | undefined> {
  const refused = await office.ask("POST", BRIEFS, { body });
  expect(refused.status).toBe(400);
  return ((await refused.json()) as { faults: { code: string }[] }).faults[0]?.code;
}

const BRIEFS = "/api/v1/briefs";
const sign = () => ({ Authorization: `Bearer ${office.token}`, "Content-Type": "application/json" });

describe("every problem is told alike", () => {
  it("what is not there: 404", async () => {
    expect(await told(await office.ask("GET", "/nowhere"))).toBe("404 /problems/not-found");
    expect(await told(await office.ask("GET", "/api/v1/nowhere"))).toBe("404 /problems/not-found");
    const unknown = "018f0000-0000-7000-8000-000000000001";
    expect(await told(await office.ask("GET", `${BRIEFS}/${unknown}`))).toBe("404 /problems/not-found");
  });

  it("a method that an address does not take: 405, with those that it takes", async () => {
    const refused = await office.ask("DELETE", BRIEFS);
    expect(refused.headers.get("allow")).toBe("GET, POST, HEAD");
    expect(await told(refused)).toBe("405 /problems/method-not-allowed");
    expect(await told(await office.ask("POST", "/healthz"))).toBe("405 /problems/method-not-allowed");
  });

  it("nobody signed in: 401; a token that is none: 401", async () => {
    const refused = await fetch(office.url + BRIEFS);
    expect(refused.headers.get("www-authenticate")).toContain("Bearer");
    expect(await told(refused)).toBe("401 /problems/sign-in-needed");
    const forged = await fetch(office.url + BRIEFS, { headers: { Authorization: "Bearer shl_forged" } });
    expect(await told(forged)).toBe("401 /problems/sign-in-needed");
  });

  it("a permission that is missing: 403", async () => {
    const made = await office.owner.post("/tokens", { name: "reader", scopes: ["work:read"] });
    const headers = { Authorization: `Bearer ${made.body.token}`, "Content-Type": "application/json" };
    const refused = await fetch(office.url + BRIEFS, { method: "POST", headers, body: "{}" });
    expect(await told(refused)).toBe("403 /problems/not-allowed");
    expect((await fetch(office.url + BRIEFS, { headers })).status).toBe(200);
  });

  it("a write by cookie from a page of another site: 403", async () => {
    const body = { title: "Portal" };
    const from = (origin: Record<string, string>) => office.owner.post("/engagements", body, origin);
    expect((await from({ Origin: "https://evil.example" })).status).toBe(403);
    expect((await from({ Origin: "null" })).status).toBe(403);
    expect((await from({})).status).toBe(201);
  });

  it("an answer that the client does not accept: 406", async () => {
    const refused = await office.ask("GET", BRIEFS, { headers: { Accept: "text/html" } });
    expect(await told(refused)).toBe("406 /problems/not-acceptable");
    const zero = await office.ask("GET", BRIEFS, { headers: { Accept: "application/json;q=0, */*" } });
    expect(zero.status).toBe(406);
    expect((await office.ask("GET", BRIEFS, { headers: { Accept: "text/html, */*;q=0.1" } })).status).toBe(200);
  });

  it("content that an address does not take: 415, with what it takes", async () => {
    for (const type of ["text/plain", "application/x-www-form-urlencoded", "multipart/form-data"]) {
      const refused = await office.ask("POST", BRIEFS, { body: "{}", headers: { "Content-Type": type } });
      expect(refused.headers.get("accept")).toBe("application/json, application/yaml");
      expect(await told(refused)).toBe("415 /problems/wrong-media-type");
    }
    const parameter = { "Content-Type": "Application/JSON; charset=utf-8" };
    const taken = await office.ask("POST", BRIEFS, { body: { document: exampleBrief }, headers: parameter });
    expect(taken.status).toBe(201);
  });

  it("a body that is no JSON, or no text: 400", async () => {
    for (const body of ["", "{", "[1,]", '{"a":1}}', "undefined"]) {
      expect(await told(await office.ask("POST", BRIEFS, { body }))).toBe("400 /problems/faults");
    }
    const bytes = new Uint8Array([0x7b, 0xff, 0xfe, 0x7d]);
    const refused = await fetch(office.url + BRIEFS, { method: "POST", headers: sign(), body: bytes });
    expect(await told(refused)).toBe("400 /problems/faults");
  });

  it("all faults of path, query, headers and body at once", async () => {
    const refused = await office.ask("PUT", `${BRIEFS}/no-uuid?limit=3&limit=4&order=up`, {
      body: { document: "text", engagementId: 7, colour: "red" },
      headers: { "If-Match": "3", "Idempotency-Key": "two words" },
    });
    const { faults } = (await refused.json()) as { faults: { code: string; path: string }[] };
    expect(faults.map(({ code, path }) => `${code} ${path}`).toSorted()).toEqual([
      "request.refused headers.Idempotency-Key",
      "request.refused headers.If-Match",
      "request.refused path.id",
      "request.repeated query.limit",
      "request.unknown-field colour",
      "request.unknown-field query.limit",
      "request.unknown-field query.order",
      "request.wrong-type document",
      "request.wrong-type engagementId",
    ]);
  });

  it("text that no database keeps, keys that reach into the language, nesting without end: 400", async () => {
    expect(await refusedCode('{"document":{"title":"a\\u0000b"}}')).toBe("request.not-text");
    expect(await refusedCode('{"document":{"title":"\\ud800"}}')).toBe("request.not-text");
    expect(await refusedCode('{"document":{"__proto__":{"x":1}}}')).toBe("request.refused-key");
    expect(await refusedCode('{"document":{"n":1e999}}')).toBe("request.not-finite");
    expect(await refusedCode(`{"document":{"n":${"[".repeat(5000)}${"]".repeat(5000)}}}`)).toBe("request.too-deep");
  });

  it("a cursor that is none: 400", async () => {
    for (const cursor of ["x", "W10", Buffer.from('["2026-01-01T00:00:00Z","x"]').toString("base64url")]) {
      const refused = await office.ask("GET", `${BRIEFS}?cursor=${cursor}`);
      expect(await told(refused)).toBe("400 /problems/faults");
    }
  });

  it("a body that is too large, whether its length is said or not: 413", async () => {
    const large = "x".repeat(1_048_577);
    expect(await told(await office.ask("POST", BRIEFS, { body: large }))).toBe("413 /problems/too-large");
    let sent = 0;
    const chunks = new ReadableStream<Uint8Array>({
      pull(controller) {
        sent += 1;
        if (sent > 1000) controller.close();
        else controller.enqueue(new Uint8Array(65_536).fill(32));
      },
    });
    const status = await fetch(office.url + BRIEFS, {
      method: "POST",
      headers: sign(),
      body: chunks,
      duplex: "half",
    } as RequestInit).then(
      (response) => response.status,
      // The connection is closed while the client still sends: it may see that before the answer.
      () => 413,
    );
    expect(status).toBe(413);
    expect(sent).toBeLessThan(500);
  });

  it("headers that are too large: 431, and what is no HTTP: 400", async () => {
    const long = await new Promise<number | undefined>((resolve, reject) => {
      const sent = nodeRequest(`${office.url}/healthz`, { headers: { "X-Long": "x".repeat(20_000) } }, (response) => {
        response.resume();
        resolve(response.statusCode);
      });
      sent.on("error", reject);
      sent.end();
    });
    expect(long).toBe(431);
  });
});

it("the address in the type of a problem tells what kind it is", async () => {
  const kind = await fetch(`${office.url}/problems/changed`);
  expect(await kind.json()).toEqual({
    type: "/problems/changed",
    title: "Somebody has changed it since you read it",
    status: 412,
  });
  expect((await fetch(`${office.url}/problems/constructor`)).status).toBe(404);
});

it.each([
  "/api/v1/%ff",
  "/%00",
  "//",
  "/api/v1/briefs/..%2f..%2f",
  "/api/v1/briefs/%E0%A4%A",
  "/api//v1/briefs",
  "/api/v1/briefs/",
])("the strange address %s is refused like any other that is not there", async (path) => {
  const status = await new Promise<number | undefined>((resolve, reject) => {
    const { hostname, port } = new URL(office.url);
    const headers = { Authorization: `Bearer ${office.token}` };
    const sent = nodeRequest({ hostname, port, path, headers }, (response) => {
      response.resume();
      resolve(response.statusCode);
    });
    sent.on("error", reject);
    sent.end();
  });
  expect([400, 404]).toContain(status);
});

describe("every answer", () => {
  it("carries the id of its request: the client's where it is harmless, a new one otherwise", async () => {
    const given = await fetch(`${office.url}/healthz`, { headers: { "X-Request-Id": "trace-42" } });
    expect(given.headers.get("x-request-id")).toBe("trace-42");
    const strange = await fetch(`${office.url}/healthz`, { headers: { "X-Request-Id": "a b<script>" } });
    expect(strange.headers.get("x-request-id")).toMatch(/^[\da-f-]{36}$/);
  });

  it("tells browsers what to refuse", async () => {
    for (const path of ["/healthz", "/nowhere", BRIEFS]) {
      const { headers } = await office.ask("GET", path);
      expect(headers.get("content-security-policy")).toContain("default-src 'none'");
      expect(headers.get("content-security-policy")).not.toContain("unsafe-inline");
      expect(headers.get("x-content-type-options")).toBe("nosniff");
      expect(headers.get("cross-origin-opener-policy")).toBe("same-origin");
      expect(headers.get("cross-origin-embedder-policy")).toBe("require-corp");
      expect(headers.get("referrer-policy")).toBe("no-referrer");
    }
  });

  it("says how it may be cached: what has a version must be asked about, the rest not kept", async () => {
    const { id } = await keptBrief(office);
    expect((await office.ask("GET", `${BRIEFS}/${id}`)).headers.get("cache-control")).toBe("private, no-cache");
    expect((await office.ask("GET", BRIEFS)).headers.get("cache-control")).toBe("no-store");
  });
});

describe("whoever runs the service", () => {
  it("sees that it is alive and ready", async () => {
    expect((await fetch(`${office.url}/healthz`)).status).toBe(200);
    const ready = await fetch(`${office.url}/readyz`);
    expect(ready.status).toBe(200);
    expect(await ready.json()).toMatchObject({ status: "ready", checks: { database: "ready", service: "ready" } });
  });

  it("sees requests by operation and status in the metrics", async () => {
    await office.ask("GET", BRIEFS);
    const text = await (await fetch(`${office.url}/metrics`)).text();
    expect(text).toMatch(/shoreline_http_requests_total\{operation="briefs.list",status="200"\} \d+/);
    expect(text).toContain("shoreline_http_request_seconds_bucket");
    expect(text).toContain("process_resident_memory_bytes");
  });

  it("finds one line for each request in the log, without anything secret", async () => {
    const { log } = office.service;
    const { id } = await keptBrief(office);
    log.length = 0;
    await office.ask("GET", `${BRIEFS}/${id}`, { headers: { "X-Request-Id": "find-me" } });
    const lines = log.map((line) => JSON.parse(line)).filter((line) => line.msg === "request");
    expect(lines).toEqual([
      expect.objectContaining({ requestId: "find-me", operation: "briefs.read", ids: [id], status: 200, by: "token" }),
    ]);
    expect(log.join("")).not.toContain(office.token);
  });

  it("gets the description of the API", async () => {
    const answer = await fetch(`${office.url}/api/openapi.json`);
    expect(await answer.json()).toMatchObject({ openapi: "3.1.1" });
  });
});
