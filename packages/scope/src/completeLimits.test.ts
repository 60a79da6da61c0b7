import { describe, expect, it } from "vitest";
import { portal, reading, smallProject, withValue } from "../test/briefs.ts";

describe("limits", () => {
  it("gather forbidden parties from both places where they may stand", () => {
    const limits = { forbid: ["vendor", "freelancers"], parties: { forbid: ["freelancers", "employerOfRecord"] } };
    expect(reading(withValue(portal, "limits", limits)).brief.limits.parties).toEqual({
      forbid: ["employerOfRecord", "freelancers", "vendor"],
      allow: [],
    });
  });

  it("name countries by their codes, each once", () => {
    const countries = { forbid: ["India", "in", "Pune"], allow: ["Poland"] };
    expect(reading(withValue(portal, "limits.countries", countries)).brief.limits.countries).toEqual({
      forbid: ["IN"],
      allow: ["PL"],
    });
  });

  it("are absent where nothing is limited, and that is no assumption", () => {
    const { brief, assumptions } = reading(smallProject);
    expect(brief.limits).toEqual({ parties: { forbid: [], allow: [] }, countries: { forbid: [], allow: [] } });
    expect(assumptions.filter((each) => each.path.startsWith("limits"))).toEqual([]);
  });
});
