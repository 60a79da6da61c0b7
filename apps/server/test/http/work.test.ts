import { fileLanguages } from "@shoreline/api";
import { languageTags } from "@shoreline/dossier";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import {
  exampleBrief,
  exampleDecision,
  exampleText,
  keptBrief,
  keptDecision,
  type Office,
  openOffice,
} from "./office.ts";

let office: Office;
beforeAll(async () => {
  office = await openOffice();
});
afterAll(() => office[Symbol.asyncDispose]());

const unknownId = "018f0000-0000-7000-8000-000000000001";
const changed = (changes: Record<string, unknown>) => ({ ...exampleBrief, ...changes });

describe("a brief", () => {
  it("is kept as it was given, with its fields in their order", async () => {
    const { client } = office;
    const { id } = await keptBrief(office);
    const read = await client.briefs.read({ path: { id } });
    expect(read.ok && JSON.stringify(read.body.document)).toBe(JSON.stringify(exampleBrief));
    expect(read.body).toMatchObject({ id, version: 1, title: exampleBrief["title"], archivedAt: null });
  });

  it("may be sent as YAML", async () => {
    const body = `document:\n${exampleText.replaceAll(/^/gm, "  ")}`;
    const kept = await office.ask("POST", "/api/v1/briefs", { body, headers: { "Content-Type": "application/yaml" } });
    expect(kept.status).toBe(201);
    expect(await kept.json()).toMatchObject({ document: exampleBrief });
  });

  it("is refused with all its faults, each where it stands", async () => {
    const document = changed({ work: { kind: "projekt", function: "software", months: -3 }, company: {} });
    const refused = await office.client.briefs.create({ body: { document } });
    expect(refused.status).toBe(400);
    const paths = refused.ok ? [] : refused.problem.faults?.map(({ path }) => path);
    expect(paths).toContain("document.work.kind");
    expect(paths).toContain("document.work.months");
    expect(paths).toContain("document.company.home");
  });

  it("gets a new version with each change, and every former one stays", async () => {
    const { client } = office;
    const { id, etag } = await keptBrief(office);
    const second = await client.briefs.update(
      { path: { id }, body: { document: changed({ title: "Second" }) } },
      { ifMatch: etag },
    );
    expect(second.body).toMatchObject({ version: 2, title: "Second" });
    const versions = await client.briefs.versions({ path: { id } });
    expect(versions.ok && versions.body.items.map(({ version }) => version)).toEqual([2, 1]);
    const first = await client.briefs.version({ path: { id, version: 1 } });
    expect(first.ok && first.body.document).toEqual(exampleBrief);
    const list = await client.briefs.list();
    expect(list.ok && list.body.items[0]).toMatchObject({ id, title: "Second" });
  });

  it("is changed by nobody who has not read its newest version", async () => {
    const { client } = office;
    const { id, etag } = await keptBrief(office);
    const body = { document: changed({ title: "Mine" }) };
    expect(await client.briefs.update({ path: { id }, body })).toMatchObject({ status: 428 });
    expect(await client.briefs.update({ path: { id }, body }, { ifMatch: '"7"' })).toMatchObject({ status: 412 });
    expect(await client.briefs.update({ path: { id }, body }, { ifMatch: `W/${etag}` })).toMatchObject({ status: 412 });
    expect(await client.briefs.update({ path: { id }, body }, { ifMatch: "7" })).toMatchObject({ status: 400 });
    expect(await client.briefs.update({ path: { id }, body }, { ifMatch: etag })).toMatchObject({ status: 200 });
  });

  it("is archived and filed without a new version of its text", async () => {
    const { client } = office;
    const { id, etag } = await keptBrief(office);
    const engagement = await client.engagements.create({ body: { title: "Portal" } });
    const engagementId = engagement.ok ? engagement.body.id : "";
    const filed = await client.briefs.file({ path: { id }, body: { engagementId, archived: true } }, { ifMatch: etag });
    expect(filed.body).toMatchObject({ engagementId, version: 1 });
    expect(filed.etag).not.toBe(etag);
    const list = await client.briefs.list({ query: { engagementId } });
    expect(list.ok && list.body.items).toEqual([]);
    const archived = await client.briefs.list({ query: { engagementId, archived: true } });
    expect(archived.ok && archived.body.items.map((each) => each.id)).toEqual([id]);
    const back = await client.briefs.file({ path: { id }, body: { archived: false } }, { ifMatch: filed.etag ?? "" });
    expect(back.body).toMatchObject({ archivedAt: null, engagementId });
  });

  it("cannot be filed under an engagement that is not there", async () => {
    const refused = await office.client.briefs.create({ body: { document: exampleBrief, engagementId: unknownId } });
    expect(refused).toMatchObject({ status: 400, problem: { faults: [{ path: "engagementId" }] } });
  });
});

describe("an engagement", () => {
  it("is opened, renamed, closed and opened again", async () => {
    const { client } = office;
    const made = await client.engagements.create({ body: { title: "  Portal  " } });
    const id = made.ok ? made.body.id : "";
    const path = { id };
    const closed = await client.engagements.update({ path, body: { closed: true } }, { ifMatch: made.etag ?? "" });
    expect(closed.body).toMatchObject({ title: "Portal", version: 2, closedAt: expect.any(String) });
    const stale = await client.engagements.update({ path, body: { closed: false } }, { ifMatch: made.etag ?? "" });
    expect(stale.status).toBe(412);
    const open = await client.engagements.list({ query: { closed: false, limit: 200 } });
    expect(open.ok && open.body.items.map((each) => each.id)).not.toContain(id);
    const again = await client.engagements.update(
      { path, body: { title: "Door", closed: false } },
      { ifMatch: closed.etag ?? "" },
    );
    expect(again.body).toMatchObject({ title: "Door", closedAt: null });
    const read = await client.engagements.read({ path }, { ifNoneMatch: again.etag ?? "" });
    expect(read.status).toBe(304);
  });
});

describe("a scenario", () => {
  it("is kept when the brief with its changes is a brief", async () => {
    const { client } = office;
    const { id } = await keptBrief(office);
    const body = { name: "Longer", changes: [{ path: "work.months", value: 20 }] };
    const made = await client.scenarios.create({ path: { id }, body });
    expect(made).toMatchObject({ status: 201, body: { briefId: id, version: 1, ...body } });
    const again = await client.scenarios.create({ path: { id }, body });
    expect(again.status).toBe(409);
    const path = { id: made.ok ? made.body.id : "" };
    const longer = { name: "Longest", changes: [{ path: "work.months", value: 30 }] };
    const updated = await client.scenarios.update({ path, body: longer }, { ifMatch: made.etag ?? "" });
    expect(updated.body).toMatchObject({ version: 2, ...longer });
    const listed = await client.scenarios.list({ path: { id } });
    expect(listed.ok && listed.body.items).toEqual([updated.body]);
    expect((await client.scenarios.remove({ path }, { ifMatch: made.etag ?? "" })).status).toBe(412);
    expect((await client.scenarios.remove({ path }, { ifMatch: updated.etag ?? "" })).status).toBe(204);
    expect((await client.scenarios.read({ path })).status).toBe(404);
  });

  it("is refused with the faults of its changes or of what they make", async () => {
    const { client } = office;
    const { id } = await keptBrief(office);
    const refused = async (path: string, value: unknown) => {
      const answer = await client.scenarios.create({ path: { id }, body: { name: "x", changes: [{ path, value }] } });
      return answer.ok ? answer.status : [answer.status, answer.problem.faults?.map((fault) => fault.path)];
    };
    expect(await refused("work..months", 3)).toEqual([400, ["changes[0]"]]);
    expect(await refused("work.months", -3)).toEqual([400, ["work.months"]]);
  });
});

describe("a comment", () => {
  it("is about a brief or a decision about it, and is taken back by who wrote it", async () => {
    const { client } = office;
    const { id } = await keptBrief(office);
    const decisionId = await keptDecision(office, id);
    const made = await client.comments.create({
      path: { id },
      body: { text: "Why Cluj?", decisionId, anchor: "recommendation" },
    });
    expect(made).toMatchObject({ status: 201, body: { decisionId, anchor: "recommendation", text: "Why Cluj?" } });
    const other = await client.comments.create({ path: { id }, body: { text: "x", decisionId: unknownId } });
    expect(other).toMatchObject({ status: 400, problem: { faults: [{ path: "decisionId" }] } });
    const path = { id: made.ok ? made.body.id : "" };
    const better = await client.comments.update({ path, body: { text: "Why Krakow?" } }, { ifMatch: made.etag ?? "" });
    expect(better.body).toMatchObject({ text: "Why Krakow?", version: 2 });
    const listed = await client.comments.list({ path: { id }, query: { decisionId } });
    expect(listed.ok && listed.body.items).toEqual([better.body]);
    expect((await client.comments.remove({ path }, { ifMatch: better.etag ?? "" })).status).toBe(204);
    const left = await client.comments.list({ path: { id } });
    expect(left.ok && left.body.items).toEqual([]);
  });
});

describe("a decision", () => {
  it("is sent as it lies, packed, to whoever takes that, and unpacked to others", async () => {
    const { id: briefId } = await keptBrief(office);
    const id = await keptDecision(office, briefId);
    const packed = await office.ask("GET", `/api/v1/decisions/${id}`, { headers: { "Accept-Encoding": "gzip" } });
    expect(packed.headers.get("content-encoding")).toBe("gzip");
    expect(packed.headers.get("etag")).toBe(`"${exampleDecision().id}"`);
    expect(packed.headers.get("vary")).toContain("Accept-Encoding");
    expect(await packed.json()).toEqual(JSON.parse(JSON.stringify(exampleDecision())));
    const plain = await office.ask("GET", `/api/v1/decisions/${id}`, { headers: { "Accept-Encoding": "identity" } });
    expect(plain.headers.get("content-encoding")).toBeNull();
    expect(await plain.text()).toBe(JSON.stringify(exampleDecision()));
  });

  it("is not sent again to who knows it", async () => {
    const { id: briefId } = await keptBrief(office);
    const id = await keptDecision(office, briefId);
    const etag = `"${exampleDecision().id}"`;
    const known = await office.ask("GET", `/api/v1/decisions/${id}`, {
      headers: { "If-None-Match": `"x", W/${etag}` },
    });
    expect(known.status).toBe(304);
    expect(known.headers.get("etag")).toBe(etag);
    expect(await known.text()).toBe("");
    const head = await office.ask("HEAD", `/api/v1/decisions/${id}`);
    expect([head.status, head.headers.get("etag")]).toEqual([200, etag]);
    const missing = await office.ask("GET", `/api/v1/decisions/${unknownId}`, { headers: { "If-None-Match": etag } });
    expect(missing.status).toBe(404);
  });

  it("is listed by its brief, in short", async () => {
    const { id: briefId } = await keptBrief(office);
    const ids = [await keptDecision(office, briefId), await keptDecision(office, briefId)];
    const listed = await office.client.decisions.list({ query: { briefId } });
    expect(listed.ok && listed.body.items.map(({ id }) => id)).toEqual(ids.toReversed());
    const about = await office.client.decisions.about({ path: { id: ids[0] ?? "" } });
    expect(about.body).toMatchObject({ briefId, contentId: exampleDecision().id, trials: 256 });
  });

  it.each([
    ["html", "text/html; charset=utf-8", "<!doctype html>"],
    ["md", "text/markdown; charset=utf-8", "# "],
    ["json", "application/json", "{"],
    ["xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "PK"],
    ["pdf", "application/pdf", "%PDF-"],
  ] as const)("is had as a file that ends in .%s", async (ending, type, start) => {
    const { id: briefId } = await keptBrief(office);
    const id = await keptDecision(office, briefId);
    const file = await office.ask("GET", `/api/v1/decisions/${id}/files/${ending}`);
    expect(file.status).toBe(200);
    expect(file.headers.get("content-type")).toBe(type);
    expect(file.headers.get("content-disposition")).toBe(
      `attachment; filename="Patient-portal-for-a-hospital-network.${ending}"`,
    );
    const bytes = Buffer.from(await file.arrayBuffer());
    expect(bytes.subarray(0, start.length).toString("latin1").toLowerCase()).toBe(start.toLowerCase());
    const etag = file.headers.get("etag") ?? "";
    const known = await office.ask("GET", `/api/v1/decisions/${id}/files/${ending}`, {
      headers: { "If-None-Match": etag },
    });
    expect(known.status).toBe(304);
  });

  it("is had in German as well, as a file of its own, and in no language that there is not", async () => {
    expect([...fileLanguages]).toEqual([...languageTags]);
    const { id: briefId } = await keptBrief(office);
    const address = `/api/v1/decisions/${await keptDecision(office, briefId)}/files/html`;
    const [english, german, plain] = await Promise.all([
      office.ask("GET", `${address}?language=en`),
      office.ask("GET", `${address}?language=de`),
      office.ask("GET", address),
    ]);
    expect(await german.text()).toContain('<html lang="de">');
    expect(await english.text()).toBe(await plain.text());
    expect(german.headers.get("etag")).not.toBe(english.headers.get("etag"));
    const unknown = await office.ask("GET", `${address}?language=fr`);
    expect(unknown.status).toBe(400);
    expect(await unknown.text()).toContain("language");
  });
});

describe("the audit log", () => {
  it("has an entry for every change, and they hang together", async () => {
    const { client } = office;
    const { id, etag } = await keptBrief(office);
    await client.briefs.update({ path: { id }, body: { document: exampleBrief } }, { ifMatch: etag });
    const listed = await client.audit.list({ query: { subjectId: id } });
    expect(listed.ok && listed.body.items.map(({ action }) => action)).toEqual(["brief.update", "brief.create"]);
    const all = await client.audit.list({ query: { limit: 200 } });
    const sequences = all.ok ? all.body.items.map(({ sequence }) => sequence) : [];
    expect(sequences).toEqual(sequences.map((_, index) => (sequences[0] ?? 0) - index));
    const verified = await client.audit.verify();
    expect(verified.body).toMatchObject({ intact: true, faults: [], entries: expect.any(Number) });
  });
});
