/* oxlint-disable eslint/no-await-in-loop -- requests follow one another on purpose */
import { connect } from "node:net";
import { describe, expect, it } from "vitest";
import { keptBrief, openOffice } from "./office.ts";

/** Sends raw text and gives all that comes back until the connection is closed. */
function raw(url: string, text: string): Promise<{ answer: string; seconds: number }> {
  const start = performance.now();
  return new Promise((resolve, reject) => {
    const { hostname, port } = new URL(url);
    let answer = "";
    const socket = connect(Number(port), hostname, () => socket.write(text));
    socket.on("data", (chunk) => (answer += chunk.toString()));
    socket.on("error", reject);
    socket.on("close", () => resolve({ answer, seconds: (performance.now() - start) / 1000 }));
  });
}

describe("clients that take too much", () => {
  it("are cut off when their head or their body does not arrive in time", async () => {
    await using office = await openOffice({ REQUEST_SECONDS: "1" });
    const head = await raw(office.url, "GET /healthz HTTP/1.1\r\nHost: x\r\nX-Slow: ");
    expect(head.answer).toMatch(/^HTTP\/1\.1 408 /);
    expect(head.answer).toContain("/problems/timeout");
    expect(head.seconds).toBeLessThan(5);
    const lines = [`Authorization: Bearer ${office.token}`, "Content-Type: application/json", "Content-Length: 500"];
    const body = await raw(
      office.url,
      `POST /api/v1/briefs HTTP/1.1\r\nHost: x\r\n${lines.join("\r\n")}\r\n\r\n{"docu`,
    );
    expect(body.answer).toMatch(/^HTTP\/1\.1 408 /);
    expect(body.seconds).toBeLessThan(5);
    expect((await fetch(`${office.url}/readyz`)).status).toBe(200);
  });

  it("are told in our own form when they do not speak HTTP", async () => {
    await using office = await openOffice();
    const { answer } = await raw(office.url, "HELLO\r\n\r\n");
    expect(answer).toMatch(/^HTTP\/1\.1 400 /);
    expect(answer).toContain("/problems/not-http");
    const twice = await raw(office.url, "POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\n");
    expect(twice.answer).toMatch(/^HTTP\/1\.1 400 /);
  });

  it("get 429 with the seconds to wait once a token has asked too often, and others do not", async () => {
    await using office = await openOffice({ RATE_PER_MINUTE: "5" });
    const answers = [];
    for (let asked = 0; asked < 7; asked += 1) answers.push(await office.ask("GET", "/api/v1/briefs"));
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200, 200, 200, 429, 429]);
    expect(answers[0]?.headers.get("ratelimit-policy")).toBe('"token";q=5;w=60');
    expect(answers[0]?.headers.get("ratelimit")).toBe('"token";r=4;t=60');
    expect(Number(answers[6]?.headers.get("retry-after"))).toBeGreaterThan(0);
    expect(await answers[6]?.json()).toMatchObject({ type: "/problems/too-many" });
    expect((await office.owner.get("/briefs")).status).toBe(200);
  });

  it("get 429 from an address that floods without a sign-in, while who is signed in there goes on", async () => {
    await using office = await openOffice({ RATE_PER_MINUTE_OPEN: "10" });
    const forged = async () =>
      (await fetch(`${office.url}/api/v1/briefs`, { headers: { Authorization: "Bearer shl_x" } })).status;
    expect((await office.ask("GET", "/api/v1/briefs")).status).toBe(200);
    const statuses = [];
    for (let asked = 0; asked < 14; asked += 1) statuses.push(await forged());
    expect(statuses[0]).toBe(401);
    expect(statuses.at(-1)).toBe(429);
    expect((await office.ask("GET", "/api/v1/briefs")).status).toBe(200);
  });

  it("cannot open more connections than there are", async () => {
    await using office = await openOffice({ MAX_CONNECTIONS: "3" });
    const { hostname, port } = new URL(office.url);
    const outcomes = await Promise.all(
      Array.from({ length: 8 }, () => {
        return new Promise<string>((resolve) => {
          const socket = connect(Number(port), hostname);
          const open = setTimeout(() => resolve("open"), 500);
          socket.on("close", () => (clearTimeout(open), resolve("closed")));
          socket.on("error", () => {});
          setTimeout(() => socket.destroy(), 700);
        });
      }),
    );
    expect(outcomes.filter((outcome) => outcome === "open").length).toBeLessThanOrEqual(3);
    expect(outcomes.filter((outcome) => outcome === "closed").length).toBeGreaterThanOrEqual(5);
  });
});

describe("stopping", () => {
  it("finishes the requests that run, takes no more, and loses nothing that was acknowledged", async () => {
    const office = await openOffice();
    await keptBrief(office);
    const before = await Promise.all(
      Array.from({ length: 20 }, (_, index) => office.client.engagements.create({ body: { title: `Kept ${index}` } })),
    );
    expect(before.every(({ status }) => status === 201)).toBe(true);
    const running = Array.from({ length: 10 }, (_, index) =>
      office.client.engagements.create({ body: { title: `Running ${index}` } }).then(
        ({ status }) => status,
        () => "cut off" as const,
      ),
    );
    // They have reached the service once one of them is answered.
    await Promise.race(running);
    await office[Symbol.asyncDispose]();
    const outcomes = await Promise.all(running);
    expect(outcomes.filter((outcome) => outcome === 201).length).toBe(10);
    await expect(fetch(`${office.url}/healthz`)).rejects.toThrow("fetch failed");
  });
});
