import { describe, expect, expectTypeOf, it } from "vitest";
import { everyOperation } from "../operations.ts";
import { apiClient, type FetchPort } from "./apiClient.ts";

interface Sent {
  readonly address: string;
  readonly method: string;
  readonly headers: Record<string, string>;
  readonly body?: string;
}

/** A port that keeps what it is asked and answers alike every time. */
function port(status: number, body: string, type = "application/json") {
  const sent: Sent[] = [];
  const fetch: FetchPort = async (address, init) => {
    sent.push({ address, ...init });
    const headers = new Map([
      ["content-type", type],
      ["etag", '"3"'],
    ]);
    return {
      status,
      headers: { get: (name) => headers.get(name.toLowerCase()) ?? null },
      text: async () => body,
      arrayBuffer: async () => new TextEncoder().encode(body).buffer as ArrayBuffer,
    };
  };
  return { sent, fetch };
}

const id = "018f0000-0000-7000-8000-000000000001";

describe("the typed client", () => {
  it("has one method for each operation, under the operation's name", () => {
    const client = apiClient({ baseUrl: "http://localhost", fetch: port(200, "{}").fetch });
    const names = Object.entries(client).flatMap(([resource, each]) =>
      Object.keys(each).map((name) => `${resource}.${name}`),
    );
    expect(names.length).toBe(everyOperation.length);
    for (const operation of everyOperation) expect(names).toContain(operation.id);
  });

  it("sends path, query, body, token and versions where they belong", async () => {
    const { sent, fetch } = port(200, '{"items":[],"next":null}');
    const client = apiClient({ baseUrl: "https://sourcing.example.org/", fetch, token: "shl_secret" });
    await client.briefs.list({ query: { limit: 10, cursor: "a b&c" } });
    await client.briefs.update({ path: { id }, body: { document: { title: "x" } } }, { ifMatch: '"3"' });
    expect(sent[0]?.address).toBe("https://sourcing.example.org/api/v1/briefs?limit=10&cursor=a%20b%26c");
    expect(sent[0]?.headers["Authorization"]).toBe("Bearer shl_secret");
    expect(sent[0]?.body).toBeUndefined();
    expect(sent[1]).toMatchObject({
      address: `https://sourcing.example.org/api/v1/briefs/${id}`,
      method: "PUT",
      body: '{"document":{"title":"x"}}',
    });
    expect(sent[1]?.headers).toMatchObject({ "If-Match": '"3"', "Content-Type": "application/json" });
  });

  it("answers problems as values, also those that are not ours", async () => {
    const body = JSON.stringify({ type: "/problems/not-found", title: "There is no such thing", status: 404 });
    const ours = apiClient({ baseUrl: "http://localhost", fetch: port(404, body, "application/problem+json").fetch });
    const missing = await ours.briefs.read({ path: { id } });
    expect(missing).toMatchObject({ ok: false, status: 404, problem: { type: "/problems/not-found" } });
    const proxy = apiClient({ baseUrl: "http://localhost", fetch: port(502, "<html>", "text/html").fetch });
    expect(await proxy.briefs.list()).toMatchObject({ ok: false, problem: { type: "about:blank", status: 502 } });
    const foreign = JSON.stringify({
      type: "/problems/faults",
      title: "Faults",
      status: 400,
      faults: ["not one of ours"],
    });
    const gateway = apiClient({ baseUrl: "http://localhost", fetch: port(400, foreign, "application/json").fetch });
    expect(await gateway.briefs.list()).toMatchObject({ ok: false, problem: { type: "about:blank", status: 400 } });
  });

  it("knows the type of every answer", () => {
    const client = apiClient({ baseUrl: "http://localhost", fetch: port(200, "{}").fetch });
    type Read = Awaited<ReturnType<typeof client.briefs.read>>;
    expectTypeOf<Extract<Read, { ok: true }>["body"]["title"]>().toEqualTypeOf<string>();
    expectTypeOf<Parameters<typeof client.briefs.read>[0]>().toEqualTypeOf<{
      readonly path: { readonly id: string };
    }>();
  });
});
