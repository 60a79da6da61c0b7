/* oxlint-disable eslint/no-await-in-loop -- requests follow one another on purpose */
import { connect, type Socket } from "node:net";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { joined } from "../signIn/service.ts";
import { exampleBrief, keptBrief, type Office, openOffice } from "./office.ts";

interface Told {
  readonly type: string;
  readonly faults?: readonly { readonly code: string; readonly path: string; readonly given?: string }[];
}

const BRIEFS = "/api/v1/briefs";
let office: Office;
beforeAll(async () => {
  office = await openOffice({ REQUEST_SECONDS: "2" });
});
afterAll(() => office[Symbol.asyncDispose]());

/** A connection that shows the service what it wants, and all that comes back. */
function opened(text: string): { socket: Socket; heard: () => string } {
  const { hostname, port } = new URL(office.url);
  let heard = "";
  const socket = connect({ port: Number(port), host: hostname, allowHalfOpen: true }, () => socket.write(text));
  socket.on("data", (chunk) => (heard += chunk.toString())).on("error", () => {});
  return { socket, heard: () => heard };
}

const closed = (socket: Socket) => new Promise<void>((resolve) => socket.once("close", () => resolve()));

function postHead(length: number): string {
  const { host } = new URL(office.url);
  const lines = [`Host: ${host}`, `Authorization: Bearer ${office.token}`, "Content-Type: application/json"];
  return `POST ${BRIEFS} HTTP/1.1\r\n${lines.join("\r\n")}\r\nContent-Length: ${length}\r\n\r\n`;
}

/** As many fields as nobody knows. */
function unknown(count: number): Record<string, number> {
  return Object.fromEntries(Array.from({ length: count }, (_, at) => [`k${at}`, 1]));
}

function sized(bytes: number): { body: string } {
  return { body: JSON.stringify({ email: "x".repeat(bytes) }) };
}

function cursor(values: readonly unknown[]): string {
  return Buffer.from(JSON.stringify(values)).toString("base64url");
}

async function told(answer: Response): Promise<Told> {
  return (await answer.json()) as Told;
}

describe("bodies that are large or full of faults", () => {
  it("get two hundred faults at most, of which the last says how many more there are", async () => {
    for (const body of [unknown(90_000), { document: { ...exampleBrief, ...unknown(80_000) } }]) {
      const answer = await office.ask("POST", BRIEFS, { body });
      expect(answer.status).toBe(400);
      const text = await answer.text();
      expect(text.length).toBeLessThan(100_000);
      const { faults = [] } = JSON.parse(text) as Told;
      expect(faults).toHaveLength(200);
      expect(faults.at(-1)).toMatchObject({ code: "units.more-faults", given: expect.stringContaining("or more") });
    }
  });

  it("are refused from 16 KiB where one signs in and from 64 KiB where one brings a passkey", async () => {
    for (const path of ["/set-up", "/sign-in", "/links/read", "/invitations/accept", "/new-password"]) {
      expect((await office.ask("POST", `/api/v1${path}`, sized(17_000))).status).toBe(413);
      expect((await office.ask("POST", `/api/v1${path}`, sized(15_000))).status).toBe(400);
    }
    expect((await office.ask("POST", "/api/v1/sign-in/passkey", sized(70_000))).status).toBe(413);
    expect((await office.owner.post("/passkeys", { name: "x".repeat(70_000) })).status).toBe(413);
  });

  it("are refused from 128 KiB in YAML, which takes longer to read than JSON", async () => {
    const headers = { "Content-Type": "application/yaml" };
    expect((await office.ask("POST", BRIEFS, { body: "? ".repeat(66_000), headers })).status).toBe(413);
    const start = performance.now();
    expect((await office.ask("POST", BRIEFS, { body: "? ".repeat(65_000), headers })).status).toBe(400);
    expect(performance.now() - start).toBeLessThan(2000);
  });

  it("may not name a key of an object twice", async () => {
    const answer = await office.ask("POST", "/api/v1/engagements", { body: '{"title": "One", "title": "Two"}' });
    expect(answer.status).toBe(400);
    expect((await told(answer)).faults).toMatchObject([{ code: "body.duplicate-key", given: '"title" twice' }]);
  });
});

describe("clients that do not end what they began", () => {
  it("who hang up in the middle of a body are no bug of ours", async () => {
    const before = office.service.log.length;
    const { socket } = opened(`${postHead(500)}{"docu`);
    await new Promise((resolve) => setTimeout(resolve, 200));
    socket.destroy();
    const lines = () => office.service.log.slice(before).map((line) => JSON.parse(line) as Record<string, unknown>);
    await expect.poll(() => lines().filter(({ msg }) => msg === "request")).toMatchObject([{ status: 400 }]);
    expect(lines().filter(({ level }) => Number(level) >= 40)).toEqual([]);
  });

  it("who send on and on are cut off soon after they were told to go", async () => {
    const before = office.service.log.length;
    const { socket, heard } = opened(`${postHead(100_000)}{"docu`);
    const sending = setInterval(() => socket.write("x"), 50);
    const start = performance.now();
    await closed(socket);
    clearInterval(sending);
    expect(heard()).toMatch(/^HTTP\/1\.1 408 /);
    // Two seconds for the request, one to look, one to hear of it; and a busy machine.
    expect(performance.now() - start).toBeLessThan(8000);
    const levels = office.service.log.slice(before).map((line) => (JSON.parse(line) as { level: number }).level);
    expect(levels.filter((level) => level >= 40)).toEqual([]);
  });

  it("who name no host, or one that cannot be, are told in our own form", async () => {
    for (const host of ["", "Host: a b\r\n", "Host: exa<mple\r\n"]) {
      const { socket, heard } = opened(`GET /healthz HTTP/1.1\r\n${host}Connection: close\r\n\r\n`);
      socket.once("end", () => socket.end());
      await closed(socket);
      expect(heard()).toMatch(/^HTTP\/1\.1 400 /);
      expect(heard().toLowerCase()).toContain("content-type: application/problem+json");
      expect(heard().toLowerCase()).toContain("x-content-type-options: nosniff");
      expect(heard()).toContain("/problems/not-http");
    }
  });
});

describe("values at the edge of what the database takes", () => {
  it("a cursor before the year 1, or of more digits than there are: 400", async () => {
    const id = "00000000-0000-0000-0000-000000000000";
    for (const moment of ["0000-01-01T00:00:00Z", `2026-01-01T00:00:00.${"1".repeat(500)}Z`]) {
      const answer = await office.ask("GET", `${BRIEFS}?cursor=${cursor([moment, id])}`);
      expect(answer.status).toBe(400);
      expect((await told(answer)).faults).toMatchObject([{ path: "query.cursor" }]);
    }
    const first = await office.ask("GET", `${BRIEFS}?cursor=${cursor(["0001-01-01T00:00:00Z", id])}`);
    expect(first.status).toBe(200);
  });

  it("a cursor beyond every version: a page like any other", async () => {
    const { id } = await keptBrief(office);
    const last = cursor([Number.MAX_SAFE_INTEGER]);
    const answer = await office.ask("GET", `${BRIEFS}/${id}/versions?cursor=${last}`);
    expect(answer.status).toBe(200);
    expect((await answer.json()) as object).toMatchObject({ items: [{ version: 1 }], next: null });
  });
});

describe("names and titles", () => {
  it("hold neither control characters nor line ends nor marks of direction", async () => {
    const { id } = await keptBrief(office);
    for (const strange of ["a\nb", "a\u001b[31mb", "a\u0085b", "a\u2028b", "invoice\u202efdp.exe", "a\u2066b"]) {
      const asked: [string, unknown, string][] = [
        ["/engagements", { title: strange }, "title"],
        ["/tokens", { name: strange, scopes: ["self"] }, "name"],
        ["/invitations", { name: strange, email: "new@example.org", role: "viewer" }, "name"],
        [`/briefs/${id}/scenarios`, { name: strange, changes: [{ path: "work.months", value: 7 }] }, "name"],
        ["/briefs", { document: { ...exampleBrief, title: strange } }, "document.title"],
      ];
      for (const [path, body, field] of asked) {
        const answer = await office.owner.post(path, body);
        expect([path, answer.status]).toEqual([path, 400]);
        expect(answer.body.faults[0]).toMatchObject({ path: field, allowed: expect.stringContaining("one line") });
      }
    }
  });

  it("may be written in any script, and a line end behind a brief's is no fault", async () => {
    for (const title of ["Прозорий тендер", "مشروع البوابة", "患者ポータル", "Emoji 👩‍⚕️ and é"])
      expect((await office.owner.post("/engagements", { title })).status).toBe(201);
    const folded = { document: { ...exampleBrief, title: "Patient portal\n" } };
    expect((await office.ask("POST", BRIEFS, { body: folded })).status).toBe(201);
  });
});

describe("the same request again", () => {
  it("shows a guest nothing of a brief that was filed elsewhere meanwhile", async () => {
    const { client } = office;
    const engagement = await client.engagements.create({ body: { title: "Shared" } });
    const engagementId = engagement.ok ? engagement.body.id : "";
    const { id, etag } = await keptBrief(office);
    const filed = await client.briefs.file({ path: { id }, body: { engagementId } }, { ifMatch: etag });
    const guest = await joined(office.service, office.owner, {
      email: "guest@example.org",
      role: "guest",
      engagementId,
    });
    const say = () =>
      guest.post(`/briefs/${id}/comments`, { text: "Who does the testing?" }, { "Idempotency-Key": "guest-1" });
    expect((await say()).status).toBe(201);
    const again = await say();
    expect(again.status).toBe(201);
    expect(again.headers.get("idempotency-replayed")).toBe("true");
    await client.briefs.file({ path: { id }, body: { engagementId: null } }, { ifMatch: filed.etag ?? "" });
    expect((await say()).status).toBe(404);
  });
});
