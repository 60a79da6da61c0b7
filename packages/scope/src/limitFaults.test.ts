import { parties } from "@shoreline/arrangements";
import { describe, expect, it } from "vitest";
import { faultsAt, portal, smallProject, withValue } from "../test/briefs.ts";
import { defaultStart } from "./defaultStart.ts";

describe("limits that nothing could keep", () => {
  it("end before the work starts", () => {
    expect(faultsAt(withValue(portal, "limits.startBy", "2027-01-31"), "limits.startBy")).toMatchObject([
      { code: "brief.impossible-limit", given: '"2027-01-31"', allowed: "2027-02-01 (work.start) or later" },
    ]);
    expect(faultsAt(withValue(portal, "limits.startBy", "2027-02-01"), "limits.startBy")).toEqual([]);
  });

  it("end before the start that a brief without one is given", () => {
    expect(faultsAt(withValue(smallProject, "limits.startBy", "2020-01-01"), "limits.startBy")).toMatchObject([
      { code: "brief.impossible-limit", allowed: expect.stringContaining(defaultStart()) },
    ]);
  });

  it("allow and forbid the same party", () => {
    const brief = withValue(portal, "limits.parties", { allow: ["employees", "freelancers"] });
    expect(faultsAt(brief, "limits.parties.allow[1]")).toMatchObject([
      { code: "brief.impossible-limit", given: '"freelancers"', hint: expect.stringContaining("at once") },
    ]);
  });

  it("allow and forbid the same country, by whatever name", () => {
    const brief = withValue(portal, "limits.countries", { allow: ["PL", "IN"], forbid: ["India"] });
    expect(faultsAt(brief, "limits.countries.allow[1]")).toMatchObject([
      { code: "brief.impossible-limit", given: '"IN"' },
    ]);
  });

  it("leave nobody to do the work", () => {
    const brief = withValue(portal, "limits", { forbid: parties.slice(0, 3), parties: { forbid: parties.slice(3) } });
    expect(faultsAt(brief, "limits.forbid")).toMatchObject([{ code: "brief.impossible-limit", given: "every party" }]);
  });
});

describe("the default start", () => {
  it("is the first of a month, without a clock", () => {
    expect(defaultStart()).toMatch(/^\d{4}-\d{2}-01$/);
    expect(defaultStart()).toBe(defaultStart());
  });
});
