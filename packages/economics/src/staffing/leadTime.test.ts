import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  figureAt,
  groundOf,
  newProject,
  newService,
  pinned,
  placed,
  runningService,
  withParts,
} from "../../test/ground.ts";
import { expectedLeadMonths, expectedTransitionMonths, hasEntity, leadMonths, transitionMonths } from "./leadTime.ts";

const leadOf = (ground: ReturnType<typeof groundOf>, party: Parameters<typeof expectedLeadMonths>[2], id: string) =>
  expectedLeadMonths(ground, ground.conditionsOf(id), party);

const vendorLead = (heads: number, id: string) =>
  leadOf(groundOf(withParts(newService, { work: { roles: { softwareDeveloper: heads } } })), "vendor", id);

describe("the lead", () => {
  it("of a team that stands at home is nothing for a service and two weeks for a project", () => {
    expect(leadOf(groundOf(runningService), "employees", "us-chicago")).toBe(0);
    const project = withParts(newProject, { company: runningService.company ?? {} });
    expect(leadOf(groundOf(project), "employees", "us-chicago")).toBe(0.5);
  });

  it("of hiring twenty people at home is ten weeks and what size and rare skill add", () => {
    // 2.5 + 2 · .2 + 1.5 · 20/100.
    expect(leadOf(groundOf(newService), "employees", "us-chicago")).toBeCloseTo(3.2, 2);
  });

  it("of a captive is hiring and an entity with premises, less where one stands, and two weeks where the team does", () => {
    const first = groundOf(newService);
    const entity = groundOf(withParts(newService, { company: { entities: ["us", "in"] } }));
    const teams = [{ site: "in-bengaluru", role: "softwareDeveloper", headcount: 25 }];
    const team = groundOf(withParts(newService, { company: { teams } }));
    // Hiring as at home, and 3.8 months before it, or .8 where an entity stands.
    expect(leadOf(first, "employees", "in-bengaluru")).toBeCloseTo(7, 2);
    expect(leadOf(entity, "employees", "in-bengaluru")).toBeCloseTo(4, 2);
    expect(leadOf(team, "employees", "in-bengaluru")).toBe(0.5);
    expect([hasEntity(first, "IN"), hasEntity(entity, "IN")]).toEqual([false, true]);
  });

  it("is shortest for independents and longest for a centre of one's own", () => {
    const ground = groundOf(withParts(newService, { nature: { divisibility: 1 } }));
    const order = (["freelancers", "employerOfRecord", "buildOperateTransfer", "employees"] as const).map((party) =>
      leadOf(ground, party, "in-bengaluru"),
    );
    expect(order).toEqual(order.toSorted((a, b) => a - b));
  });

  it("of a vendor is longer across a border and no longer beyond a hundred people", () => {
    expect(vendorLead(20, "us-chicago")).toBeCloseTo(1 + 4 * 0.2, 2);
    expect(vendorLead(20, "in-bengaluru")).toBeGreaterThan(vendorLead(20, "us-chicago") + 0.7);
    expect(vendorLead(1000, "us-chicago")).toBeCloseTo(vendorLead(101, "us-chicago"), 9);
  });

  it("is drawn once for all cities of a country", () => {
    const ground = groundOf(newService);
    const point = pinned({ "vendor/IN/leadTime": 1.5 });
    for (const id of ["in-bengaluru", "in-pune"]) {
      const site = ground.conditionsOf(id);
      const expected = expectedLeadMonths(ground, site, "vendor");
      expect(figureAt(ground, leadMonths(ground, site, "vendor"), point)).toBeCloseTo(1.5 * expected, 9);
    }
  });
});

const teamIn = (id: string, headcount: number) =>
  groundOf(
    withParts(runningService, {
      work: { roles: { softwareDeveloper: headcount } },
      company: { home: id, entities: [id.slice(0, 2)], teams: [{ site: id, role: "softwareDeveloper", headcount }] },
    }),
  );

describe("the law at home", () => {
  it("holds a vendor up until consultation is over, in every future, and not where nobody is displaced", () => {
    const ground = teamIn("fr-lyon", 120);
    const months = 91 / (365.25 / 12);
    const site = ground.conditionsOf("fr-lyon");
    expect(expectedLeadMonths(ground, site, "freelancers")).toBeCloseTo(Math.max(months, 0.4 + 2.4 + 0.7 * 1.1), 9);
    const quick = pinned({ "freelancers/FR/leadTime": 0.7 });
    const late = pinned({ "freelancers/FR/leadTime": 1.5 });
    expect(figureAt(ground, leadMonths(ground, site, "freelancers"), quick)).toBeCloseTo(months, 9);
    expect(figureAt(ground, leadMonths(ground, site, "freelancers"), late)).toBeCloseTo(1.5 * 3.57, 9);
    expect(expectedLeadMonths(ground, site, "employees")).toBe(0);
  });

  it("changes nothing where its clock is shorter than the shortest preparation, as in America", () => {
    const ground = teamIn("us-chicago", 120);
    const site = ground.conditionsOf("in-pune");
    const expected = expectedLeadMonths(ground, site, "vendor");
    const quick = pinned({ "vendor/IN/leadTime": 0.7 });
    expect(figureAt(ground, leadMonths(ground, site, "vendor"), quick)).toBeCloseTo(0.7 * expected, 9);
  });

  it("never lets a larger team be left sooner", () => {
    const heads = fc.integer({ min: 1, max: 300 });
    fc.assert(
      fc.property(heads, heads, fc.constantFrom("gb-leeds", "fr-lyon", "se-stockholm"), (a, b, id) => {
        const lead = (count: number) => {
          const ground = teamIn(id, count);
          return expectedLeadMonths(ground, ground.conditionsOf("in-pune"), "vendor");
        };
        expect(lead(Math.max(a, b))).toBeGreaterThanOrEqual(lead(Math.min(a, b)));
      }),
      { seed: 3, numRuns: 15 },
    );
  });
});

const transitionAt = (tacitKnowledge: number) => {
  const ground = groundOf(withParts(runningService, { nature: { tacitKnowledge } }));
  return expectedTransitionMonths(ground, ground.home);
};

describe("the transition", () => {
  it("is nothing where nobody hands over", () => {
    const ground = groundOf(newService);
    const { site } = placed(ground, "vendor", "in-bengaluru");
    expect(expectedTransitionMonths(ground, site)).toBe(0);
    expect(figureAt(ground, transitionMonths(ground, site, "vendor"))).toBe(0);
  });

  it("is two months and what know-how in heads, complexity and distance add", () => {
    const ground = groundOf(runningService);
    expect(expectedTransitionMonths(ground, ground.home)).toBeCloseTo(2 + 3 * 0.4 + 0.4, 12);
    const site = ground.conditionsOf("in-bengaluru");
    expect(expectedTransitionMonths(ground, site)).toBeCloseTo(3.6 + site.far, 12);
  });

  it("never shrinks when more of the know-how is in heads", () => {
    const share = fc.double({ min: 0, max: 1, noNaN: true });
    fc.assert(
      fc.property(share, share, (a, b) => {
        expect(transitionAt(Math.max(a, b))).toBeGreaterThanOrEqual(transitionAt(Math.min(a, b)));
      }),
      { seed: 5, numRuns: 20 },
    );
  });
});
