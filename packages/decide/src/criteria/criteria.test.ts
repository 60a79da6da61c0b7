import { optionalCriteria as optionalKeys, standardCriteria } from "@shoreline/scope";
import { describe, expect, it } from "vitest";
import { smallProduction, smallProject, smallService } from "../../test/briefs.ts";
import { column, everyParty, ground, judged, placed, valueColumnOf } from "../../test/ground.ts";
import { criterionWords } from "../language/wordTables.ts";
import { criteria, everyCriterion, optionalCriteria } from "./criteria.ts";
import { groups } from "./criterion.ts";

const nothing = {
  clarity: 1,
  volatility: 0,
  tacitKnowledge: 0,
  liveHoursPerDay: 0,
  core: 0,
  specialisation: 0,
  complexity: 0,
  divisibility: 0,
  demandVolatility: 0,
};
const everything = {
  clarity: 0,
  volatility: 1,
  tacitKnowledge: 1,
  liveHoursPerDay: 8,
  core: 1,
  specialisation: 1,
  complexity: 1,
  divisibility: 1,
  demandVolatility: 1,
  coverage: "24x7",
};
const guarded = {
  intellectualProperty: "critical",
  data: ["health", "exportControlled"],
  regimes: ["GDPR", "HIPAA", "SOX", "PCI-DSS", "ITAR"],
  thirdPartyAccess: "restricted",
};
const open = { intellectualProperty: "none", data: [], regimes: [], thirdPartyAccess: "allowed" };

const briefs = [
  ["a plain project", smallProject, {}],
  ["a service with its team", smallService, {}],
  ["goods", smallProduction, {}],
  ["work that needs nothing", smallProject, { nature: nothing, sensitivity: open }],
  ["work that needs everything", smallProject, { nature: everything, sensitivity: guarded }],
  [
    "a service that needs everything for ten years",
    smallService,
    { nature: everything, sensitivity: guarded, work: { months: 120 } },
  ],
  ["half a person for two years", smallProject, { work: { roles: { designer: 0.5 }, months: 24 } }],
  ["two thousand people", smallProject, { work: { roles: { dataProcessor: 2000 }, months: 60 } }],
] as const;

it("the criteria are the twelve that a brief can weigh, each in one of four groups, with a word for it", () => {
  expect(criteria.map(({ key }) => key)).toEqual([...standardCriteria]);
  for (const { key, group, unit } of criteria) {
    expect(groups).toContain(group);
    expect(unit).not.toBe("");
    expect(criterionWords[key]).toMatch(/\S/);
  }
});

it("four more are optional, each with a word for it and in no group", () => {
  expect(optionalCriteria.map(({ key }) => key)).toEqual([...optionalKeys]);
  for (const { key, group, unit } of optionalCriteria) {
    expect(group).toBe("optional");
    expect(unit).not.toBe("");
    expect(criterionWords[key]).toMatch(/\S/);
  }
});

describe.each(briefs)("in %s", (_, brief, changes) => {
  const on = ground(brief, changes);
  const sites = [on.home.site.id, "in-pune", "pl-warsaw"];
  const seen = sites.flatMap((site) => everyParty.map((party) => judged(on, placed(on, party, site))));

  it.each(everyCriterion.map((criterion) => [criterion.key, criterion] as const))(
    "%s is worth 0 to 1 to everybody",
    (__, criterion) => {
      const need = criterion.need(on);
      expect(need).toBeGreaterThanOrEqual(0);
      expect(need).toBeLessThanOrEqual(1);
      for (const each of seen) {
        for (const value of valueColumnOf(criterion, each, 16)) {
          expect(value).toBeGreaterThanOrEqual(1 - need - 1e-12);
          expect(value).toBeLessThanOrEqual(1);
        }
        for (const shortfall of column(on, criterion.shortfall(each), 16)) expect(shortfall).toBeGreaterThanOrEqual(0);
      }
    },
  );
});

describe("a criterion that the work does not need", () => {
  const on = ground(smallProject, { nature: nothing, sensitivity: open });

  it.each(["protection", "collaboration", "integration"])("%s is 1 for everybody, everywhere", (key) => {
    const criterion = criteria.find((each) => each.key === key)!;
    expect(criterion.need(on)).toBe(0);
    for (const site of ["us-chicago", "in-pune"])
      for (const party of everyParty)
        for (const value of valueColumnOf(criterion, judged(on, placed(on, party, site)), 8)) expect(value).toBe(1);
  });
});

describe("the question, and not the other answers", () => {
  it("no criterion changes when other sites and vendors are considered", () => {
    const crowded = ground(smallProject, {
      candidates: { sites: ["in-pune", "pl-warsaw"], vendors: [{ id: "acme", site: "pl-warsaw", ratePerHour: 20 }] },
    });
    const alone = ground(smallProject);
    for (const criterion of everyCriterion) {
      const valueOn = (ground_: typeof alone) =>
        valueColumnOf(criterion, judged(ground_, placed(ground_, "employees", "mx-guadalajara")), 16);
      expect(valueOn(crowded)).toEqual(valueOn(alone));
    }
  });
});
