import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { decide, forecast } from "@shoreline/decide";
import type { OwnFact } from "@shoreline/atlas";
import { fitClass, pastProjects, readBrief } from "@shoreline/scope";
import { expectOk } from "@shoreline/units";
import { exampleBrief, keptBrief, type Office, openOffice } from "../http/office.ts";
import { strangerOf } from "../signIn/matrixWorld.ts";
import { joined, LONG } from "../signIn/service.ts";
import type { Visitor } from "../signIn/visitor.ts";

const RENT = {
  key: "officeRentUsdPerSquareMetreMonth",
  place: "Pune",
  value: 9.5,
  low: 9,
  high: 10,
  date: "2026-03",
  source: "Lease",
};
const FACTS = "/api/v1/facts";
const CLASSES = "/api/v1/classes";

let office: Office;
beforeAll(async () => {
  office = await openOffice({ WORKER_THREADS: "1" });
}, LONG);
afterAll(() => office[Symbol.asyncDispose](), LONG);

async function answered(method: string, path: string, body?: unknown, headers: Record<string, string> = {}) {
  const response = await office.ask(method, path, { body, headers });
  const text = await response.text();
  const etag = response.headers.get("etag") ?? "";
  return { status: response.status, etag, body: text === "" ? undefined : JSON.parse(text), headers: response.headers };
}

/** A class of twelve projects that took eight to twelve hours for each function point. */
function fitted(name: string) {
  const rows = Array.from({ length: 12 }, (_, index) => [100 + 40 * index, (100 + 40 * index) * (8 + (index % 5))]);
  const table = {
    name: "past",
    columns: ["fp", "hours"],
    rows: rows.map((row) => row.map(String)),
    lines: rows.map((_, index) => index + 2),
  };
  const past = expectOk(pastProjects(table, { effort: "hours", size: "fp" }));
  const settings = { name, today: "2026-11-22", effortUnit: "person-hours", measure: "functionPoints" } as const;
  return expectOk(fitClass(past, settings)).ownClass;
}

describe("own classes", () => {
  it(
    "speak for the briefs that name them",
    async () => {
      const document = JSON.parse(JSON.stringify(fitted("house"))) as object;
      const kept = await answered("POST", CLASSES, { document });
      expect([kept.status, kept.body]).toMatchObject([201, { name: "house", projects: 12, version: 1 }]);
      const { effort: _effort, ...work } = exampleBrief["work"] as Record<string, unknown>;
      const brief = { ...exampleBrief, work: { ...work, size: { functionPoints: 400 }, forecastClass: "house" } };
      const { id } = await keptBrief(office, brief);
      const options = { trials: 64, seed: 2 };
      const made = await answered("POST", `/api/v1/briefs/${id}/decisions`, options, { Prefer: "wait=60" });
      const classes = new Map([["house", { ok: true as const, value: fitted("house") }]]);
      const here = expectOk(decide(expectOk(readBrief(brief, { classes })), options));
      expect([made.status, made.body.id]).toEqual([201, here.id]);
      expect(made.body.brief.work.reference).toMatchObject({ class: "house", projects: 12 });
    },
    LONG,
  );

  it("are listed without their documents, replaced by their version, and removed", async () => {
    const [listed] = (await answered("GET", CLASSES)).body.items;
    expect(listed).toMatchObject({ name: "house", fitted: "2026-11-22" });
    expect(listed.document).toBeUndefined();
    const address = `${CLASSES}/${listed.id}`;
    const { body, etag } = await answered("GET", address);
    expect(body.document).toMatchObject({ schema: "class/1", name: "house" });
    const document = { ...body.document, name: "garden" };
    const replaced = await answered("PUT", address, { document }, { "If-Match": etag });
    expect(replaced.body).toMatchObject({ name: "garden", version: 2 });
    expect((await answered("DELETE", address, undefined, { "If-Match": replaced.etag })).status).toBe(204);
  });

  it("are refused where they are not what the fit writes, and where the name is taken", async () => {
    const bad = await answered("POST", CLASSES, { document: { schema: "class/1" } });
    expect([bad.status, bad.body.faults[0].code]).toEqual([400, "history.unreadable-class"]);
    const document = JSON.parse(JSON.stringify(fitted("twice"))) as object;
    expect((await answered("POST", CLASSES, { document })).status).toBe(201);
    expect((await answered("POST", CLASSES, { document })).status).toBe(409);
  });
});

async function faultsOf(fact: object): Promise<readonly [number, readonly string[]]> {
  const refused = await answered("POST", FACTS, fact);
  return [refused.status, refused.body.faults.map(({ path }: { path: string }) => path).toSorted()];
}

describe("own facts", () => {
  it("are kept, corrected by whoever has seen their version, and taken back", async () => {
    const told = await answered("POST", FACTS, { ...RENT, date: 2026, note: "Two floors" });
    expect([told.status, told.body]).toMatchObject([
      201,
      { ...RENT, place: "in-pune", unit: "USD/m²/month", date: "2026" },
    ]);
    const address = told.headers.get("location")!;
    const corrected = await answered("PUT", address, { ...RENT, date: "2026", value: 9.8 }, { "If-Match": told.etag });
    expect([corrected.status, corrected.body]).toMatchObject([200, { value: 9.8, version: 2, note: "" }]);
    const late = await answered("PUT", address, { ...RENT, date: "2026" }, { "If-Match": told.etag });
    expect(late.status).toBe(412);
    expect((await answered("GET", address)).body).toEqual(corrected.body);
    expect((await answered("DELETE", address, undefined, { "If-Match": corrected.etag })).status).toBe(204);
    expect((await answered("GET", address)).status).toBe(404);
  });

  it("are refused with every fault, by the path within the request", async () => {
    expect(await faultsOf(RENT)).toEqual([400, ["body.date"]]);
    const wrong = { ...RENT, date: 2026, value: -1, low: -2, unit: "EUR" };
    expect(await faultsOf(wrong)).toEqual([400, ["body.low", "body.unit", "body.value"]]);
  });

  it("are told once for a key, a place and a date, and listed by these", async () => {
    const attrition = { key: "attritionPerYear", place: "PL", value: 0.08, date: 2026, source: "Own staff" };
    expect((await answered("POST", FACTS, attrition)).status).toBe(201);
    const again = await answered("POST", FACTS, { ...attrition, place: "Poland", value: 0.1 });
    expect([again.status, again.body.type]).toEqual([409, "/problems/conflict"]);
    expect((await answered("POST", FACTS, { ...attrition, date: 2025 })).status).toBe(201);
    const listed = await answered("GET", `${FACTS}?key=attritionPerYear&place=PL&limit=1`);
    expect(listed.body.items).toMatchObject([{ date: "2025" }]);
    const next = await answered("GET", `${FACTS}?key=attritionPerYear&limit=1&cursor=${listed.body.next}`);
    expect(next.body).toMatchObject({ items: [{ date: "2026" }], next: null });
  });
});

describe("a forecast", () => {
  const { effort: _effort, ...work } = exampleBrief["work"] as Record<string, unknown>;
  const brief = { ...exampleBrief, work: { ...work, size: { functionPoints: 400 }, forecastClass: "yard" } };
  const hours = { key: "weeklyHours", place: "US", value: 32, date: "2026", source: "Contracts" };
  const options = { trials: 256, seed: 3 };
  const asked = async (who: Visitor) => who.post("/forecast", { brief, ...options });
  let stranger: Visitor;
  beforeAll(async () => {
    stranger = await strangerOf(office.service);
    await office.owner.post("/classes", { document: asJson(fitted("yard")) });
    await office.owner.post("/facts", hours);
  }, LONG);

  it("is made by the class and the facts of the organisation that asks, as a decision is", async () => {
    const classes = new Map([["yard", { ok: true as const, value: fitted("yard") }]]);
    const facts = (await office.owner.get("/facts")).body.items.map(
      ({ key, place, value, unit, date, source }: OwnFact) => ({
        key,
        place,
        value,
        unit,
        date,
        source,
      }),
    );
    const here = forecast(expectOk(readBrief({ ...brief, facts }, { classes })), options);
    const { status, body } = await asked(office.owner);
    expect([status, body]).toEqual([200, asJson(here)]);
    expect(body.class).toContain("class yard");
  });

  it("knows nothing of another organisation: neither its class nor its facts", async () => {
    const unknown = await asked(stranger);
    expect([unknown.status, unknown.body.faults[0].path]).toEqual([400, "brief.work.forecastClass"]);
    const sized = { brief: exampleBrief, ...options };
    const [own, other] = [await office.owner.post("/forecast", sized), await stranger.post("/forecast", sized)];
    expect([own.body.hoursPerMonth < other.body.hoursPerMonth, own.status, other.status]).toEqual([true, 200, 200]);
  });

  it("tells a guest, who may not read them, nothing of either", async () => {
    const { body: engagement } = await office.owner.post("/engagements", { title: "Shared" });
    const invited = { email: "guest@example.org", role: "guest", engagementId: engagement.id };
    const guest = await joined(office.service, office.owner, invited);
    expect((await asked(guest)).body.faults[0].path).toBe("brief.work.forecastClass");
    const sized = { brief: exampleBrief, ...options };
    expect((await guest.post("/forecast", sized)).body).toEqual((await stranger.post("/forecast", sized)).body);
  });
});

function asJson(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value));
}
