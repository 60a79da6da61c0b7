import { describe, expect, it } from "vitest";
import {
  type BriefParts,
  byMonthAt,
  figureAt,
  fixedParameters,
  groundOf,
  lineSum,
  newProject,
  newService,
  pinned,
  placed,
  runningService,
  withParts,
} from "../../test/ground.ts";
import { cashFlow } from "../cashFlow.ts";
import { lineKeys } from "../line.ts";
import type { PlacedShare, Placement } from "../placement.ts";
import type { Setting } from "../setting.ts";
import { distantContact, gapBetween } from "./interfaces.ts";

const PARTS = [
  { name: "core", share: 0.4 },
  { name: "run", share: 0.6 },
];
const divided = (parts: BriefParts, interfaces: readonly object[] = [], of: readonly object[] = PARTS) =>
  withParts(parts, { work: { split: of, interfaces } });

function hybrid(ground: Setting, core: Placement, run: Placement): Placement {
  const shares: PlacedShare[] = [
    { parts: ["core"], share: 0.4, placement: core },
    { parts: ["run"], share: 0.6, placement: run },
  ];
  return { party: run.party, site: run.site, shares };
}

const parameters = fixedParameters({ interfaceLoss: 1, handOverLoss: 0.04 });
const MEETING = [{ between: ["core", "run"], share: 0.2 }];

describe("two shares at one place", () => {
  it("cost in every line what the whole costs, where a team does it today and nothing is paid a contract or a site", () => {
    const ground = groundOf(divided(runningService, MEETING), parameters);
    const home = placed(ground, "employees", "us-chicago");
    const [whole, both] = [home, hybrid(ground, home, home)].map((placement) => cashFlow(ground, placement));
    for (const key of lineKeys) {
      const expected = lineSum(ground, whole!, key);
      // The idle hours of two smaller teams are a little more than those of one: the square root of size.
      expect(lineSum(ground, both!, key)).toBeGreaterThanOrEqual(expected * (1 - 1e-9));
      expect(lineSum(ground, both!, key)).toBeLessThanOrEqual(expected * 1.01 + 1e-6);
    }
  });

  it("are no gap apart, and two firms at one site only a contract", () => {
    const ground = groundOf(newService);
    const [team, vendor] = (["employees", "vendor"] as const).map((party) => placed(ground, party, "us-chicago"));
    expect(gapBetween(ground, team!, team!)).toBe(0);
    expect(gapBetween(ground, team!, vendor!)).toBe(0.3);
  });
});

describe("the gap between two places", () => {
  const ground = groundOf(newService);
  const at = (party: "employees" | "vendor", id: string) => placed(ground, party, id);

  it("is the same both ways, and grows with clock, language and the contract", () => {
    const [home, near, far] = ["us-chicago", "mx-guadalajara", "in-pune"].map((id) => at("employees", id));
    expect(gapBetween(ground, near!, far!)).toBe(gapBetween(ground, far!, near!));
    expect(gapBetween(ground, home!, near!)).toBeLessThan(gapBetween(ground, home!, far!));
    expect(gapBetween(ground, home!, at("vendor", "in-pune"))).toBeGreaterThan(gapBetween(ground, home!, far!));
  });

  it("never passes what is as far as it gets", () => {
    for (const one of ["us-chicago", "jp-tokyo", "br-sao-paulo"])
      for (const other of ["in-pune", "cn-shanghai", "us-chicago"])
        expect(gapBetween(ground, at("employees", one), at("vendor", other))).toBeLessThanOrEqual(1);
  });
});

describe("parts apart that have to do with each other", () => {
  const ground = groundOf(divided(newService, MEETING), parameters);
  const home = placed(ground, "employees", "us-chicago");
  const away = placed(ground, "vendor", "in-pune");
  const placement = hybrid(ground, home, away);
  const gap = gapBetween(ground, home, away);

  it("spend a fifth of the smaller one's hours with each other, by hand", () => {
    // .2 · .4 of all hours on either side: .2 of the share of .4, and .1333 of that of .6.
    const contact = distantContact(ground, placement.shares!);
    expect(contact[0]).toBeCloseTo(0.2 * gap, 12);
    expect(contact[1]).toBeCloseTo(((0.2 * 0.4) / 0.6) * gap, 12);
  });

  it("pay for longer hours what their people cost, and no more", () => {
    const flow = cashFlow(ground, placement);
    const labour = (["wages", "employerBurden", "attrition", "management", "seats", "tools"] as const).reduce(
      (sum, key) => sum + lineSum(ground, flow, key),
      0,
    );
    const bought = lineSum(ground, flow, "vendorPrice") + lineSum(ground, flow, "onSite");
    const contact = distantContact(ground, placement.shares!);
    expect(lineSum(ground, flow, "interfaces")).toBeCloseTo(labour * contact[0]! + bought * contact[1]!, 2);
  });

  it("pay nothing where they have nothing to do with each other", () => {
    const apart = groundOf(divided(newService), parameters);
    const flow = cashFlow(
      apart,
      hybrid(apart, placed(apart, "employees", "us-chicago"), placed(apart, "vendor", "in-pune")),
    );
    expect(lineSum(apart, flow, "interfaces")).toBe(0);
  });
});

describe("a divided project", () => {
  const ground = groundOf(
    divided(withParts(newProject, { nature: { costOfDelayPerMonth: 10_000 } }), MEETING),
    parameters,
  );
  const home = placed(ground, "employees", "us-chicago");
  const captive = placed(ground, "employees", "in-pune");

  it("begins with its last part and is late with it, and pays for the delay once", () => {
    const flow = cashFlow(ground, hybrid(ground, home, captive));
    const alone = cashFlow(ground, captive);
    const months = (of: typeof flow) => figureAt(ground, of.staffing.monthsToFirstOutput);
    // A smaller centre is hired a little sooner.
    expect(months(flow)).toBeGreaterThan(0.9 * months(alone));
    expect(months(flow)).toBeLessThanOrEqual(months(alone));
    expect(lineSum(ground, flow, "delay")).toBeCloseTo(10_000 * figureAt(ground, flow.staffing.monthsLate), 6);
  });
});

const coreOf = (roles?: object) => [
  { name: "core", share: 0.4, ...(roles ? { roles } : {}) },
  { name: "run", share: 0.6 },
];

function wagesOf(parts: readonly object[]): number {
  const ground = groundOf(divided(newService, [], parts), parameters);
  const [home, away] = [placed(ground, "employees", "us-chicago"), placed(ground, "vendor", "in-pune")];
  return lineSum(ground, cashFlow(ground, hybrid(ground, home, away)), "wages");
}

describe("people of a part", () => {
  it("are paid for what they do, not for the mix of the whole", () => {
    const ground = groundOf(newService);
    const [clerk, mix] = [[{ role: "dataProcessor" as const, share: 1 }], ground.workload.roles].map(
      (roles) => ground.conditionsFor(roles)("us-chicago").payPerYear,
    );
    expect(wagesOf(coreOf({ dataProcessor: 3 })) / wagesOf(coreOf())).toBeCloseTo(clerk! / mix!, 9);
  });
});

describe("several sites of one party by the clock", () => {
  const ground = groundOf(withParts(newService, { nature: { coverage: "24x7" } }), parameters);
  const sun = (unsocialCover: number): Placement => {
    const [one, other] = ["pl-krakow", "ph-manila"].map((id) => placed(ground, "employees", id));
    const shares = [one!, other!].map((placement) => ({ parts: [], share: 0.5, unsocialCover, placement }));
    return { ...one!, shares };
  };

  it("pay nights as far as their hours are unsocial, and for handing over", () => {
    const [half, all] = [sun(0.5), sun(1)].map((placement) => cashFlow(ground, placement));
    expect(lineSum(ground, half!, "nightCover") / lineSum(ground, all!, "nightCover")).toBeCloseTo(0.5, 1);
    expect(lineSum(ground, half!, "interfaces")).toBeGreaterThan(0);
    expect(lineSum(ground, sunless(), "nightCover")).toBe(0);
  });

  it("do all of the work between them, whatever it comes to", () => {
    const flow = cashFlow(ground, sun(0.5));
    const twice = pinned({ "world/workload": 2 });
    const [once, double] = [pinned(), twice].map((point) => byMonthAt(ground, flow.staffing.heads, point).at(-1)!);
    expect(double! / once!).toBeCloseTo(2, 9);
    const single = cashFlow(ground, placed(ground, "employees", "pl-krakow"));
    expect(once! / byMonthAt(ground, single.staffing.heads).at(-1)!).toBeGreaterThan(0.8);
  });

  function sunless() {
    return cashFlow(ground, sun(0));
  }
});
