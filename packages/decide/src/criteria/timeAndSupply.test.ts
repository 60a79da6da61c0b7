import type { Party } from "@shoreline/arrangements";
import { describe, expect, it } from "vitest";
import { smallProject, smallService } from "../../test/briefs.ts";
import { column, everyParty, ground, judged, meanValue, placed, traitShortfall } from "../../test/ground.ts";
import { flexibility, speed, talent } from "./timeAndSupply.ts";

type Data = Readonly<Record<string, unknown>>;

const base = ground(smallProject);
const anything = judged(base, placed(base, "employees", "us-chicago"));

const speedOf = (party: Party, site: string) => meanValue(speed, judged(base, placed(base, party, site)));

describe("speed", () => {
  it("halves with each fifth of the horizon that is waited", () => {
    const on = ground(smallProject, { work: { months: 30 } });
    const seen = judged(on, placed(on, "vendor", "pl-warsaw"));
    const felt = column(on, speed.natural(seen), 16);
    const shortfall = column(on, speed.shortfall(seen), 16);
    felt.forEach((months, trial) => expect(shortfall[trial]).toBeCloseTo(1 - 2 ** (-months / 6), 12));
  });

  it.each([
    [5, 1.5],
    [120, 12],
  ])("over %i months the half-life is %f: never below six weeks nor above a year", (months, halfLife) => {
    const on = ground(smallProject, { work: { months } });
    const seen = judged(on, placed(on, "vendor", "pl-warsaw"));
    const felt = column(on, speed.natural(seen), 4);
    column(on, speed.shortfall(seen), 4).forEach((value, trial) =>
      expect(value).toBeCloseTo(1 - 2 ** (-felt[trial]! / halfLife), 12),
    );
  });

  it("a project needs it most, a service with its team least", () => {
    expect(speed.need(base)).toBe(0.9);
    expect(speed.need(ground(smallService))).toBe(0.3);
    expect(speed.need(ground(smallService, { company: { teams: [] } }))).toBe(0.6);
  });

  it("a vendor at home is sooner than a centre that has to be built", () => {
    expect(speedOf("vendor", "us-chicago")).toBeGreaterThan(speedOf("employees", "pl-warsaw"));
  });

  it("the team that does the work today is there at once", () => {
    const on = ground(smallService);
    expect(column(on, speed.natural(judged(on, placed(on, "employees", "gb-leeds"))), 4)).toEqual(new Float64Array(4));
  });
});

const monthsToChange = (party: Party, site: string, on = base) =>
  column(on, flexibility.natural(judged(on, placed(on, party, site))), 1)[0]!;

const inflexible = (party: Party, site: string, on = base) => traitShortfall(flexibility, on, placed(on, party, site));

const flexibilityNeed = (changes: Data) => flexibility.need(ground(smallProject, changes));

const invoices = (invoicesPerMonth: number) =>
  ground(smallService, { work: { volumes: { invoicesPerMonth }, months: 60 }, company: { teams: [] } });

describe("flexibility", () => {
  it("freelancers change fastest, then vendors; own staff abroad slowest", () => {
    const order: readonly [Party, string][] = [
      ["freelancers", "pl-warsaw"],
      ["vendor", "pl-warsaw"],
      ["employerOfRecord", "pl-warsaw"],
      ["buildOperateTransfer", "pl-warsaw"],
      ["employees", "us-chicago"],
      ["employees", "pl-warsaw"],
    ];
    const needed = order.map(([party, site]) => monthsToChange(party, site));
    needed.slice(1).forEach((each, index) => expect(each).toBeGreaterThan(needed[index]!));
    expect(needed[0]).toBeCloseTo(0.5, 12);
    expect(needed.at(-1)).toBeCloseTo(5.5, 12);
  });

  it("of the team at home is what it takes to change it, for nothing has to be brought back", () => {
    expect(inflexible("employees", "us-chicago")).toBeCloseTo(4 / 6, 12);
  });

  it("is less the harder the way back: whatever is not at home loses at most three tenths of what it has", () => {
    for (const party of ["vendor", "freelancers", "buildOperateTransfer"] as const) {
      const free = 1 - monthsToChange(party, "pl-warsaw") / 6;
      const left = 1 - inflexible(party, "pl-warsaw");
      expect(left).toBeLessThan(free);
      expect(left).toBeGreaterThan(0.7 * free);
    }
    // The longer way home, at the same months to scale.
    expect(inflexible("vendor", "in-pune")).toBeGreaterThan(inflexible("vendor", "us-chicago"));
  });

  it("of an employer of record counts the months in which it is one", () => {
    const few = invoices(3000);
    expect(monthsToChange("employerOfRecord", "in-pune", few)).toBeCloseTo(2.5, 12);
    const many = invoices(600_000);
    expect(monthsToChange("employerOfRecord", "in-pune", many)).toBeCloseTo((12 * 2.5 + 48 * 5.5) / 60, 9);
  });

  it("is needed by demand that swings and by engagements that are short", () => {
    const steady = { nature: { demandVolatility: 0 } };
    expect(flexibilityNeed({ nature: { demandVolatility: 1 } })).toBe(1);
    expect(flexibilityNeed({ ...steady, work: { months: 3 } })).toBeGreaterThan(
      flexibilityNeed({ ...steady, work: { months: 60 } }),
    );
    expect(flexibilityNeed({ ...steady, work: { months: 18 } })).toBeCloseTo(Math.exp(-1), 12);
  });
});

const fillable = (party: Party, site: string, changes: Data = {}) => {
  const on = ground(smallProject, changes);
  return 1 - traitShortfall(talent, on, placed(on, party, site), anything);
};

const talentNeed = (changes: Data) => talent.need(ground(smallProject, changes));

describe("talent", () => {
  it("is a share of posts for everybody", () => {
    for (const party of everyParty)
      for (const changes of [{}, { nature: { specialisation: 1 } }, { work: { roles: { softwareDeveloper: 5000 } } }]) {
        const share = fillable(party, "in-pune", changes);
        expect(share).toBeGreaterThan(0);
        expect(share).toBeLessThan(1);
      }
  });

  it("many posts are harder to fill than few, in a small city more than in a large one", () => {
    const many = { work: { roles: { softwareDeveloper: 400 } } };
    for (const site of ["pl-warsaw", "in-pune"])
      expect(fillable("employees", site, many)).toBeLessThan(fillable("employees", site));
    const drop = (site: string) => fillable("employees", site) - fillable("employees", site, many);
    expect(base.conditionsOf("pl-warsaw").population).toBeLessThan(base.conditionsOf("in-pune").population);
    expect(drop("pl-warsaw")).toBeGreaterThan(drop("in-pune"));
  });

  it("a skill that nobody in the company has is filled by who knows it", () => {
    const rare = { nature: { specialisation: 1 } };
    expect(fillable("vendor", "us-chicago", rare)).toBeGreaterThan(fillable("employees", "us-chicago", rare));
    const drop = (party: Party) => fillable(party, "us-chicago") - fillable(party, "us-chicago", rare);
    expect(drop("employees")).toBeGreaterThan(drop("vendor"));
  });

  it("is needed more for rare skills and many posts", () => {
    expect(talentNeed({ nature: { specialisation: 1 } })).toBe(1);
    expect(talentNeed({ nature: { specialisation: 0 }, work: { roles: { dataProcessor: 600 } } })).toBeGreaterThan(
      talentNeed({ nature: { specialisation: 0 } }),
    );
  });
});
