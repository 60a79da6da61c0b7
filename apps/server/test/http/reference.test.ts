import { readFileSync } from "node:fs";
import { atlasPlace, readPlaces } from "@shoreline/atlas";
import { forecast } from "@shoreline/decide";
import { readBrief } from "@shoreline/scope";
import { expectOk } from "@shoreline/units";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { exampleBrief, keptBrief, keptDecision, type Office, openOffice } from "./office.ts";

let office: Office;
beforeAll(async () => {
  office = await openOffice();
}, 60_000);
afterAll(() => office[Symbol.asyncDispose](), 60_000);

const PROSE = readFileSync(new URL("../../../../examples/patient-portal.txt", import.meta.url), "utf8");
const asJson = (value: unknown): unknown => JSON.parse(JSON.stringify(value));
const pathsOf = (answer: { ok: boolean; problem?: { faults?: { path: string }[] | undefined } }) =>
  answer.problem?.faults?.map(({ path }) => path);

describe("the atlas", () => {
  it("tells of a place what the package does, by id, name and code, and not twice to who has it", async () => {
    const [pune] = expectOk(readPlaces(["in-pune"], () => ""));
    const first = await office.client.atlas.place({ path: { place: "Pune" } });
    expect(first.body).toEqual(asJson(atlasPlace(pune!)));
    const headers = { "If-None-Match": first.etag! };
    expect((await office.ask("GET", "/api/v1/atlas/places/in-pune", { headers })).status).toBe(304);
    const country = await office.client.atlas.place({ path: { place: "PL" } });
    expect(country.body).toMatchObject({ place: { kind: "country", id: "PL" } });
    expect(country.etag).not.toBe(first.etag);
  });

  it("lists places and sources, and compares places that were named", async () => {
    const places = await office.client.atlas.places();
    expect(places.ok && places.body.cities.length).toBeGreaterThan(100);
    const sources = await office.client.atlas.sources();
    expect(sources.ok && sources.body.sources.length).toBeGreaterThan(50);
    const compared = await office.client.atlas.compare({ query: { place: ["Pune", "Berlin", "MX"] } });
    expect(compared.ok && compared.body.places.map(({ id }) => id)).toEqual(["in-pune", "de-berlin", "MX"]);
  });

  it("names each place that it does not know, with the nearest", async () => {
    const unknown = await office.client.atlas.place({ path: { place: "Atlantis" } });
    expect(unknown).toMatchObject({ ok: false, status: 404 });
    const compared = await office.client.atlas.compare({ query: { place: ["Pune", "Berln", "Gotham"] } });
    expect([compared.status, pathsOf(compared)]).toEqual([400, ["query.place[1]", "query.place[2]"]]);
    expect((await office.ask("GET", "/api/v1/atlas/compare?place=Pune")).status).toBe(400);
  });
});

describe("words and hours", () => {
  it("are explained, listed and named", async () => {
    const told = await office.client.reference.explain({ query: { question: "is it reversible?" } });
    expect(told.body).toMatchObject({ schema: "explain/1", kind: "question" });
    const unknown = await office.client.reference.explain({ query: { question: "best pizza in town" } });
    expect(unknown).toMatchObject({ status: 404, problem: { faults: [{ code: "guide.nothing-fits" }] } });
    const guide = await office.client.reference.guide();
    expect(guide.ok && guide.body.themes.length).toBeGreaterThan(3);
    const models = await office.client.reference.models();
    expect(models.ok && models.body.models.length).toBeGreaterThan(5);
  });

  it("are shared on a day, over a year, and over the present year", async () => {
    const place = ["Chicago", "Kraków"];
    const day = await office.client.reference.overlap({ query: { place, date: "2027-03-15" } });
    expect(day.body).toMatchObject({ date: "2027-03-15", hours: expect.any(Number) });
    const year = await office.client.reference.overlap({ query: { place, year: "2028" } });
    expect(year.body).toMatchObject({ year: 2028 });
    const wrong = { place: ["Chicago", "Gotham"], date: "soon", year: "1", hours: "late" };
    const refused = await office.client.reference.overlap({ query: wrong });
    expect([refused.status, pathsOf(refused)]).toEqual([
      400,
      ["query.place[1]", "query.hours", "query.year", "query.date", "query.date"],
    ]);
  });

  it("are covered by the smallest roster, which no site outside the law makes", async () => {
    const query = { need: "businessHours", site: ["Berlin", "Pune"], year: 2027 } as const;
    const found = await office.client.reference.coverage({ query: { ...query, site: [...query.site] } });
    expect(found.body).toMatchObject({ schema: "coverage/1", year: 2027, heads: expect.any(Number) });
    const refused = await office.client.reference.coverage({ query: { need: "24x7", site: ["Gotham"], clock: "Oz" } });
    expect([refused.status, pathsOf(refused)]).toEqual([400, ["query.site[0]", "query.clock"]]);
  });
});

describe("what takes longer", () => {
  it("reads prose on the day that is said", async () => {
    const read = await office.client.reference.read({ body: { text: PROSE, today: "2027-01-15" } });
    expect(read.body).toMatchObject({ schema: "reading/1", brief: { work: { kind: "project" } } });
    const refused = await office.client.reference.read({ body: { text: PROSE, today: "soon" } });
    expect([refused.status, pathsOf(refused)]).toEqual([400, ["today"]]);
  });

  it("forecasts as the package does, and tells every fault of a brief where it stands", async () => {
    const told = await office.client.reference.forecast({ body: { brief: exampleBrief, trials: 256, seed: 7 } });
    expect(told.body).toEqual(asJson(forecast(expectOk(readBrief(exampleBrief)), { trials: 256, seed: 7 })));
    const refused = await office.client.reference.forecast({ body: { brief: { work: { kind: "projekt" } } } });
    expect(pathsOf(refused)).toEqual(expect.arrayContaining(["brief.work.kind", "brief.company"]));
  });

  it("ranks a table, and says what is wrong with one", async () => {
    const table = {
      criteria: [
        { name: "price", direction: "min", weight: 1 },
        { name: "quality", direction: "max", weight: 2 },
      ],
      alternatives: [
        { name: "A", values: [10, 5] },
        { name: "B", values: [12, 9] },
      ],
    };
    const ranked = await office.client.reference.rank({ body: { method: "topsis", table } });
    expect(ranked.body).toMatchObject({ method: "topsis", ranks: [2, 1] });
    const refused = await office.client.reference.rank({
      body: { method: "vikor", table: { ...table, criteria: [] } },
    });
    expect(refused.status).toBe(400);
    expect(pathsOf(refused)?.every((path) => path.startsWith("table"))).toBe(true);
  });

  it("compares two decisions of the organisation, and none of another", async () => {
    const { id } = await keptBrief(office);
    const decision = await keptDecision(office, id);
    const same = await office.client.reference.compare({ body: { before: decision, after: decision } });
    expect(same.body).toMatchObject({ schema: "comparison/1", same: true });
    const other = "018f0000-0000-7000-8000-000000000001";
    expect(await office.client.reference.compare({ body: { before: decision, after: other } })).toMatchObject({
      status: 404,
    });
  });

  it("answers the same request again anew, also under an Idempotency-Key", async () => {
    const body = { text: PROSE, today: "2027-01-15" };
    const headers = { "Idempotency-Key": "read-it-once" };
    const answers = [0, 1].map(() => office.ask("POST", "/api/v1/read", { body, headers }));
    const [one, two] = await Promise.all(answers.map(async (answer) => (await answer).json()));
    expect(one).toMatchObject({ schema: "reading/1" });
    expect(two).toEqual(one);
  });

  it("does not keep anybody else from being answered", async () => {
    const order: string[] = [];
    const long = office.client.reference.forecast({ body: { brief: exampleBrief, trials: 65_536 } });
    const others = [1, 2, 3, 4].map(() => office.client.briefs.list());
    const noted = [...others.map((each) => [each, "list"] as const), [long, "forecast"] as const].map(
      async ([answer, name]) => {
        expect((await answer).status).toBe(200);
        order.push(name);
      },
    );
    await Promise.all(noted);
    expect(order).toEqual(["list", "list", "list", "list", "forecast"]);
  });
});
