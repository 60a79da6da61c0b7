import { describe, expect, it } from "vitest";
import { changedData } from "@shoreline/scope";
import { typedChanges } from "../src/whatIf/typedChanges.ts";

const brief = {
  work: { months: 12, roles: { softwareDeveloper: 4 } },
  priorities: ["cost", "speed"],
  candidates: { vendors: [{ id: "acme", ratePerHour: 45 }] },
};
const changed = (...words: readonly string[]) => changedData(brief, typedChanges(words).changes);

describe("a brief that is said otherwise", () => {
  it("has new values, mappings on the way where there were none, and everything else as it was", () => {
    expect(changed("work.months=24", "limits.countries.forbid=[IN]", "work.roles.designer=1")).toEqual({
      data: {
        ...brief,
        work: { months: 24, roles: { softwareDeveloper: 4, designer: 1 } },
        limits: { countries: { forbid: ["IN"] } },
      },
      faults: [],
    });
    expect(brief.work.months).toBe(12);
  });

  it("reaches into a list that is there, and takes entries out of it", () => {
    expect(changed("candidates.vendors[0].ratePerHour=30").data).toMatchObject({
      candidates: { vendors: [{ id: "acme", ratePerHour: 30 }] },
    });
    expect(changed("candidates.vendors[0]=").data).toMatchObject({ candidates: { vendors: [] } });
  });

  it("loses a field that is taken away, so that its default holds", () => {
    expect(changed("work.months=", "priorities=null").data).toEqual({
      work: { roles: brief.work.roles },
      candidates: brief.candidates,
    });
  });

  it.each([
    ["brief.set-inside", "priorities.cost=0.5", 'priorities, which is ["cost","speed"]'],
    ["brief.set-inside", "work.months.most=3", "work.months, which is 12"],
    ["brief.set-inside", "work.roles[0]=3", 'work.roles, which is {"softwareDeveloper":4}'],
    ["brief.set-inside", "company.teams[0].site=in-pune", "company.teams, which the brief does not say"],
    ["brief.set-inside", "candidates.vendors[1].id=beta", "entry 1 of a list of 1"],
    ["brief.set-absent", "limits.budget=", "nothing to take away"],
    ["brief.set-absent", "work.moths=", "nothing to take away"],
  ])("%s refuses %s", (code, word, given) => {
    expect(changed(word)).toEqual({ data: brief, faults: [expect.objectContaining({ code, given })] });
  });

  it("is offered the nearest field where there is nothing to take away", () => {
    expect(changed("work.moths=").faults[0]!.hint).toBe('Did you mean "months"?');
  });

  it("has no field that it inherits, and changes nothing that others inherit", () => {
    const { data } = changed("__proto__.months=3", "constructor.name=x");
    expect(Object.hasOwn(data as object, "__proto__")).toBe(true);
    expect(({} as Record<string, unknown>)["months"]).toBeUndefined();
  });
});
