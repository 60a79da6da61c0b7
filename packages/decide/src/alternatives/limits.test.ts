import type { Party } from "@shoreline/arrangements";
import { describe, expect, it } from "vitest";
import { smallProduction, smallProject, smallService } from "../../test/briefs.ts";
import { everyParty, ground, placed } from "../../test/ground.ts";
import { namedPlacement } from "./arrangement.ts";
import { limitFaults } from "./limits.ts";

type Data = Readonly<Record<string, unknown>>;

function faultsOf(changes: Data, party: Party, site: string, brief: Data = smallProject) {
  const on = ground(brief, changes);
  return limitFaults(on, namedPlacement(placed(on, party, site)));
}

const codesOf = (...asked: Parameters<typeof faultsOf>) => faultsOf(...asked).map(({ code }) => code);

describe("parties", () => {
  it("a forbidden party is refused with what would make it feasible", () => {
    expect(faultsOf({ limits: { forbid: ["freelancers", "vendor"] } }, "vendor", "us-chicago")).toEqual([
      {
        code: "limit.party",
        path: "limits.forbid",
        given: "vendor",
        allowed: "any party but freelancers, vendor",
        hint: "Feasible if the limits allow vendor.",
      },
    ]);
  });

  it("a party that is not among the allowed is refused with those that are", () => {
    const [fault] = faultsOf({ limits: { parties: { allow: ["employees"] } } }, "vendor", "us-chicago");
    expect(fault).toMatchObject({ code: "limit.party", given: "vendor", allowed: "employees" });
  });

  it("no limit refuses nobody at home or abroad", () => {
    for (const site of ["us-chicago", "pl-warsaw"])
      for (const party of everyParty) expect(faultsOf({}, party, site)).toEqual([]);
  });
});

describe("access of third parties", () => {
  const forbidden = { sensitivity: { thirdPartyAccess: "forbidden" } };

  it.each(["vendor", "freelancers", "buildOperateTransfer", "employerOfRecord"] as const)(
    "forbidden, it bars %s",
    (party) => {
      expect(faultsOf(forbidden, party, "pl-warsaw")).toEqual([
        {
          code: "limit.third-party-access",
          path: "sensitivity.thirdPartyAccess",
          given: party,
          allowed: "employees",
          hint: 'Feasible if third parties may have access ("allowed" or "restricted").',
        },
      ]);
    },
  );

  it("forbidden, it leaves own staff anywhere", () => {
    expect(faultsOf(forbidden, "employees", "pl-warsaw")).toEqual([]);
    expect(faultsOf(forbidden, "employees", "us-chicago")).toEqual([]);
  });

  it("restricted, it bars nobody", () => {
    for (const party of everyParty)
      expect(faultsOf({ sensitivity: { thirdPartyAccess: "restricted" } }, party, "pl-warsaw")).toEqual([]);
  });
});

describe("countries", () => {
  it("a forbidden country is named with its hint in words", () => {
    expect(faultsOf({ limits: { countries: { forbid: ["PL"] } } }, "employees", "pl-warsaw")).toEqual([
      {
        code: "limit.country",
        path: "limits.countries",
        given: "PL",
        allowed: "any country but PL",
        hint: "Feasible if the limits allow Poland.",
      },
    ]);
  });

  it("a list of allowed countries leaves out all others, home included", () => {
    const only = { limits: { countries: { allow: ["MX"] } } };
    expect(faultsOf(only, "employees", "us-chicago")[0]).toMatchObject({
      code: "limit.country",
      given: "US",
      allowed: "MX",
    });
    expect(faultsOf(only, "employees", "mx-guadalajara")).toEqual([]);
  });
});

describe("data residency", () => {
  it("a country that is not named is refused", () => {
    expect(faultsOf({ sensitivity: { dataResidency: ["US"] } }, "employees", "pl-warsaw")).toEqual([
      {
        code: "limit.data-residency",
        path: "sensitivity.dataResidency",
        given: "PL",
        allowed: "US",
        hint: "Feasible if the data may be handled in Poland.",
      },
    ]);
  });

  it.each([
    ["EU", "pl-warsaw", true],
    ["EU", "no-oslo", false],
    ["EEA", "no-oslo", true],
    ["EEA", "gb-london", false],
    ["adequate", "gb-london", true],
    ["adequate", "jp-tokyo", true],
    ["adequate", "in-pune", false],
  ])("%s and %s: allowed %s", (area, site, allowed) => {
    const home = { company: { home: "de-berlin", currency: "EUR" }, sensitivity: { dataResidency: [area] } };
    expect(codesOf(home, "employees", site)).toEqual(allowed ? [] : ["limit.data-residency"]);
  });
});

describe("shared hours", () => {
  it("too few are refused with how many there are", () => {
    const [fault] = faultsOf({ limits: { minOverlapHours: 6 } }, "vendor", "pl-warsaw");
    expect(fault).toMatchObject({
      code: "limit.overlap",
      path: "limits.minOverlapHours",
      allowed: "6 h a day or more",
    });
    expect(fault!.given).toMatch(/^\d\.\d h a day$/);
    expect(fault!.hint).toContain(fault!.given!.replace(" h a day", ""));
  });

  it("as many as there are is enough", () => {
    const overlap = ground(smallProject).conditionsOf("pl-warsaw").overlapHoursPerDay;
    expect(codesOf({ limits: { minOverlapHours: overlap } }, "vendor", "pl-warsaw")).toEqual([]);
    expect(codesOf({ limits: { minOverlapHours: overlap + 0.01 } }, "vendor", "pl-warsaw")).toEqual(["limit.overlap"]);
  });

  it("nobody is nearer than home", () => {
    expect(codesOf({ limits: { minOverlapHours: 8 } }, "employees", "us-chicago")).toEqual([]);
  });
});

describe("the horizon", () => {
  it("a centre of one's own takes longer than a project of three months lasts", () => {
    const [fault] = faultsOf({ work: { months: 3 } }, "employees", "pl-warsaw");
    expect(fault).toMatchObject({
      code: "limit.horizon",
      path: "work.months",
      allowed: "at most the horizon of 3 months",
    });
    expect(fault!.hint).toMatch(/^Feasible if the work lasts/);
  });

  it("a vendor starts in time", () => {
    expect(codesOf({ work: { months: 3 } }, "vendor", "pl-warsaw")).toEqual([]);
  });

  it("an entity that stands shortens what is needed", () => {
    const five = { work: { months: 5 } };
    expect(codesOf(five, "employees", "pl-warsaw")).toEqual(["limit.horizon"]);
    expect(codesOf({ ...five, company: { entities: ["US", "PL"] } }, "employees", "pl-warsaw")).toEqual([]);
  });

  it("handing over from a team of today counts; doing it as today needs nothing", () => {
    const short = { work: { months: 5 } };
    expect(codesOf(short, "employees", "gb-leeds", smallService)).toEqual([]);
    expect(codesOf(short, "vendor", "in-pune", smallService)).toEqual(["limit.horizon"]);
    expect(codesOf({ ...short, company: { teams: [] } }, "vendor", "in-pune", smallService)).toEqual([]);
  });
});

it("the hint about the horizon is enough, and no month too long", () => {
  const [fault] = faultsOf({ work: { months: 5 } }, "vendor", "in-pune", smallService);
  const months = Number(/(\d+) months or more/.exec(fault!.hint!)![1]);
  expect(codesOf({ work: { months } }, "vendor", "in-pune", smallService)).toEqual([]);
  expect(codesOf({ work: { months: months - 1 } }, "vendor", "in-pune", smallService)).toEqual(["limit.horizon"]);
});

it("as today needs neither preparation nor transition, however short the work", () => {
  expect(codesOf({ work: { months: 1 } }, "employees", "gb-leeds", smallService)).toEqual([]);
});

describe("goods", () => {
  it.each(["freelancers", "employerOfRecord"] as const)("%s bring no plant", (party) => {
    expect(codesOf({}, party, "pl-warsaw", smallProduction)).toEqual(["limit.premises"]);
  });

  it.each(["employees", "vendor", "buildOperateTransfer"] as const)("%s do", (party) => {
    expect(codesOf({}, party, "pl-warsaw", smallProduction)).toEqual([]);
  });
});

it("all limits that are broken are told at once, each with code, path, given, allowed and hint", () => {
  const strict = {
    work: { months: 1 },
    limits: { forbid: ["employerOfRecord"], countries: { forbid: ["IN"] }, minOverlapHours: 8 },
    sensitivity: { thirdPartyAccess: "forbidden", dataResidency: ["US"] },
  };
  const faults = faultsOf(strict, "employerOfRecord", "in-pune");
  expect(faults.map(({ code }) => code)).toEqual([
    "limit.party",
    "limit.third-party-access",
    "limit.country",
    "limit.data-residency",
    "limit.overlap",
    "limit.horizon",
  ]);
  for (const fault of faults) for (const part of [fault.given, fault.allowed, fault.hint]) expect(part).toMatch(/\S/);
});
