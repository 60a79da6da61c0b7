import { publishedParameters } from "@shoreline/economics";
import { describe, expect, it } from "vitest";
import { reading } from "../../test/briefs.ts";
import { considered, type Considered } from "../considered.ts";
import { meanOf } from "../figures.ts";

type Data = Readonly<Record<string, unknown>>;

const operations: Data = {
  schema: "brief/1",
  title: "Network operations",
  work: { kind: "service", function: "it-support", roles: { networkEngineer: 20 }, months: 48, start: "2027-03-01" },
  nature: { coverage: "24x7" },
  company: { home: "us-chicago", currency: "USD" },
  candidates: { sites: ["pl-krakow", "ph-manila"] },
};

const studied = (changes: Data = {}): Considered =>
  considered(reading(operations, changes), publishedParameters, { seed: 1, trials: 128 });
const idsOf = ({ options }: Considered) => options.map(({ named }) => named.id);
const sunOf = (study: Considered) => idsOf(study).filter((id) => id.includes("+"));

describe("a need round the clock", () => {
  const study = studied();
  const option = (id: string) => study.options.find(({ named }) => named.id === id)!;
  const line = (id: string, key: "nightCover" | "interfaces" | "entity") =>
    meanOf(option(id).outcome.lines.get(key) ?? Float64Array.of(0));

  const wages = (id: string) => meanOf(option(id).outcome.lines.get("wages")!);
  const natural = (id: string) => option(id).outcome.means["natural/continuity"]!;

  it("is compared at one site, at two and at three, for own staff and for vendors", () => {
    for (const party of ["employees", "vendor"]) {
      const counts = idsOf(study)
        .filter((id) => id.startsWith(`${party}@`))
        .map((id) => id.split("+").length);
      expect(new Set(counts)).toEqual(new Set([1, 2, 3]));
    }
  });

  it("costs a site alone its nights and weekends, and several their hand-overs and a second lead", () => {
    const [alone, three] = ["employees@ph-manila", "employees@ph-manila+pl-krakow+us-chicago"] as const;
    expect(line(three, "nightCover") / wages(three)).toBeLessThan((0.75 * line(alone, "nightCover")) / wages(alone));
    expect(line(alone, "interfaces")).toBe(0);
    expect(line(three, "interfaces")).toBeGreaterThan(0);
    expect(line(three, "entity")).toBeGreaterThan(1.5 * line(alone, "entity"));
  });

  it("is less likely to be cut off at three sites than at the one of them that is cut off most", () => {
    expect(natural("employees@ph-manila+pl-krakow+us-chicago")).toBeLessThan(natural("employees@ph-manila"));
  });

  it("is one kind of arrangement for a party, wherever the sites are", () => {
    const named = option("employees@ph-manila+pl-krakow").named;
    expect(named).toMatchObject({ name: "follow-the-sun", cell: "employees/followTheSun", reach: "offshore" });
  });
});

it("places that sleep at the same time share no sun", () => {
  const sites = ["us-dallas", "us-denver", "ca-toronto"];
  expect(sunOf(studied({ candidates: { sites } }))).toEqual([]);
});

it("office hours are not handed round the world", () => {
  expect(sunOf(studied({ nature: { coverage: "businessHours" } }))).toEqual([]);
});

it("a site that the limits bar takes no part", () => {
  const barred = studied({ limits: { countries: { forbid: ["PH"] } } });
  expect(sunOf(barred).length).toBeGreaterThan(0);
  for (const id of sunOf(barred)) expect(id).not.toContain("ph-manila");
});

it("another site to consider changes no cost and no score of the others", () => {
  const [few, more] = [studied(), studied({ candidates: { sites: ["pl-krakow", "ph-manila", "in-pune"] } })];
  const score = new Map(more.ranking.map(({ id, expectedScore }) => [id, expectedScore]));
  const shared = few.ranking.filter(({ id }) => score.has(id));
  expect(shared.some(({ id }) => id.includes("+"))).toBe(true);
  for (const { id, expectedScore } of shared) expect(score.get(id)).toBe(expectedScore);
});
