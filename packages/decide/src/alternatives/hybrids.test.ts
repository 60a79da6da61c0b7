import { type Placement, publishedParameters, withParameterScaled } from "@shoreline/economics";
import { describe, expect, it } from "vitest";
import { reading } from "../../test/briefs.ts";
import { considered, type Considered } from "../considered.ts";
import { meanOf } from "../figures.ts";
import { candidate, simulated } from "../simulation.ts";
import { namedPlacement } from "./arrangement.ts";
import { hybridPlacement } from "./hybridPlacement.ts";
import { placementById } from "./placementById.ts";

type Data = Readonly<Record<string, unknown>>;

const talking = (share: number) => [
  { between: ["product", "testing"], share },
  { between: ["product", "run"], share },
  { between: ["testing", "run"], share },
];

/** Know-how sits in the product; testing and running it are written down. */
const platform: Data = {
  schema: "brief/1",
  title: "A platform, built and run",
  work: {
    kind: "service",
    function: "software",
    roles: { softwareDeveloper: 20, qaAnalyst: 10 },
    months: 48,
    start: "2027-03-01",
    split: [
      {
        name: "product",
        share: 0.4,
        nature: { tacitKnowledge: 0.9, liveHoursPerDay: 6, clarity: 0.3, core: 0.9, volatility: 0.5 },
      },
      { name: "testing", share: 0.3, nature: { tacitKnowledge: 0.1, liveHoursPerDay: 0.5, clarity: 0.95, core: 0.1 } },
      { name: "run", share: 0.3, nature: { tacitKnowledge: 0.2, liveHoursPerDay: 0.5, clarity: 0.9, core: 0.1 } },
    ],
    interfaces: talking(0.04),
  },
  company: {
    home: "us-chicago",
    currency: "USD",
    teams: [{ site: "us-chicago", role: "softwareDeveloper", headcount: 30 }],
  },
  candidates: { sites: ["mx-guadalajara"] },
};

const studied = (changes: Data = {}, parameters = publishedParameters): Considered =>
  considered(reading(platform, changes), parameters, { seed: 1, trials: 256 });
const best = ({ ranking }: Considered) => ranking[0]!.id;
const isHybrid = (id: string) => id.includes("=");

describe("work whose know-how lies in one part", () => {
  const study = studied();

  it("is divided: the product stays, what is written down goes", () => {
    expect(best(study)).toMatch(/^product=employees@us-chicago,/);
    const { named } = study.options.find(({ named: each }) => each.id === best(study))!;
    expect(named).toMatchObject({ name: "hybrid", placement: { shares: [{ parts: ["product"], share: 0.4 }, {}] } });
  });

  it("is not divided where everything talks to everything", () => {
    expect(isHybrid(best(studied({ work: { interfaces: talking(0.8) } })))).toBe(false);
  });

  it("turns with what being apart costs, and no hybrid gains by its being dearer", () => {
    const dear = studied({}, withParameterScaled(publishedParameters, "interfaceLoss", 12));
    expect(isHybrid(best(dear))).toBe(false);
    const scores = new Map(study.ranking.map(({ id, expectedScore }) => [id, expectedScore]));
    const inBoth = dear.ranking.filter(({ id }) => scores.has(id));
    expect(inBoth.some(({ id }) => isHybrid(id))).toBe(true);
    for (const { id, expectedScore } of inBoth) expect(expectedScore).toBeLessThanOrEqual(scores.get(id)! + 1e-12);
  });

  it("of one nature is not divided: a hybrid of like parts is never ahead", () => {
    const like = studied({
      work: {
        split: [
          { name: "one", share: 0.5 },
          { name: "other", share: 0.5 },
        ],
        interfaces: [{ between: ["one", "other"], share: 0.3 }],
      },
    });
    expect(isHybrid(best(like))).toBe(false);
  });

  it("in one piece has no hybrids", () => {
    const whole = studied({ work: { split: undefined, interfaces: undefined } });
    expect(whole.options.some(({ named }) => isHybrid(named.id))).toBe(false);
  });
});

describe("a part that third parties may not see", () => {
  it("stays with own people while the rest may go", () => {
    const split = (platform["work"] as { split: readonly Data[] }).split.map((part) =>
      part["name"] === "product" ? { ...part, sensitivity: { thirdPartyAccess: "forbidden" } } : part,
    );
    const study = studied({ work: { split } });
    const feasible = study.ranking.map(({ id }) => id);
    expect(feasible.some((id) => id.startsWith("product=employees"))).toBe(true);
    expect(feasible.some((id) => id.startsWith("vendor"))).toBe(false);
    for (const id of feasible.filter(isHybrid)) expect(id).toMatch(/product(\+\w+)*=employees@/);
  });
});

describe("against every division there is", () => {
  const study = studied();
  const ground = study.setting;
  const ids = [
    "employees@us-chicago",
    "vendor@us-chicago",
    "employees@mx-guadalajara",
    "employerOfRecord@mx-guadalajara",
  ];
  const places = ids.map((id) => placementById(ground, id)!);

  it("none that is simulated as a whole is better than the best that was found", () => {
    const all = everyDivision(["product", "testing", "run"], places).flatMap(
      (placed) => hybridPlacement(ground, placed) ?? [],
    );
    const outcomes = simulated(ground, all, study.baseline.placement, study.sampling);
    const scores = outcomes.map((outcome, index) => {
      const { values } = candidate(namedPlacement(all[index]!), outcome, study.weighed);
      return values.reduce(
        (sum, column, at) => sum + meanOf(column.map((value, trial) => value * study.weights[at]![trial]!)),
        0,
      );
    });
    expect(all.length).toBe(4 ** 3 - 4);
    const found = study.ranking.find(({ id }) => isHybrid(id))!;
    // The search adds up parts by mean weights in as many futures: what is lost is less than a point of a thousand.
    expect(found.expectedScore).toBeGreaterThan(Math.max(...scores) - 0.001);
  });
});

function everyDivision(parts: readonly string[], places: readonly Placement[]) {
  return parts.reduce<readonly (readonly { part: string; placement: Placement }[])[]>(
    (all, part) => all.flatMap((placed) => places.map((placement) => [...placed, { part, placement }])),
    [[]],
  );
}

it("nobody with an entity in a country hires there through somebody else's", () => {
  for (const { id } of studied().ranking.filter((each) => isHybrid(each.id)))
    expect(/employees@mx/.test(id) && /(employerOfRecord|buildOperateTransfer)@mx/.test(id)).toBe(false);
});

describe("limits on shares", () => {
  it("of one vendor leave hybrids that keep them, and say what would be needed", () => {
    const study = studied({ limits: { maxVendorShare: 0.35 } });
    const vendor = study.options.find(({ named }) => named.id === "vendor@mx-guadalajara")!;
    expect(vendor.faults).toMatchObject([
      { code: "limit.share", path: "limits.maxVendorShare", given: "100 % of the work" },
    ]);
    for (const { id } of study.ranking) expect(id).not.toMatch(/(testing\+run|product\+\w+)=vendor/);
  });

  it("of one country never bind home", () => {
    const study = studied({ limits: { maxCountryShare: 0.65 } });
    expect(study.ranking.map(({ id }) => id)).toContain("employees@us-chicago");
    expect(study.ranking.map(({ id }) => id)).not.toContain("employees@mx-guadalajara");
  });
});

describe("ids of hybrids", () => {
  it("lead back to the same placement", () => {
    const study = studied();
    for (const { named } of study.options) expect(placementById(study.setting, named.id)).toEqual(named.placement);
  });

  it("that name no part, or not all, lead nowhere", () => {
    const { setting } = studied();
    for (const id of [
      "product=employees@us-chicago",
      "product+nothing=employees@us-chicago,testing+run=vendor@mx-guadalajara",
    ])
      expect(placementById(setting, id)).toBeUndefined();
  });
});
