import { describe, expect, it } from "vitest";
import { groundOf, meanOver, newProject, newService, placed, runningService, withParts } from "../test/ground.ts";
import { cashFlow } from "./cashFlow.ts";
import { publishedParameters } from "./parameters.ts";
import { peopleLeftBehind } from "./peopleLeftBehind.ts";
import { total } from "@shoreline/simulate";

const teamIn = (id: string, headcount = 20) =>
  groundOf(
    withParts(runningService, {
      work: { roles: { softwareDeveloper: headcount } },
      company: { home: id, entities: [id.slice(0, 2)], teams: [{ site: id, role: "softwareDeveloper", headcount }] },
    }),
    publishedParameters,
  );

const seen = (id: string, party: "vendor" | "employees" | "freelancers", site: string, headcount = 20) => {
  const ground = teamIn(id, headcount);
  return peopleLeftBehind(ground, placed(ground, party, site));
};

const drawnAgainstTold = (id: string) => {
  const ground = teamIn(id);
  const placement = placed(ground, "vendor", "in-pune");
  const drawn = cashFlow(ground, placement).lines.find(({ key }) => key === "severance");
  return meanOver(ground, total(drawn!.monthly), 4096) / peopleLeftBehind(ground, placement)!.severance;
};

describe("people left behind", () => {
  it("are nobody where nobody does the work, in a project, or where the home team goes on", () => {
    for (const parts of [newService, newProject]) {
      const ground = groundOf(parts);
      expect(peopleLeftBehind(ground, placed(ground, "vendor", "in-pune"))).toBeUndefined();
    }
    expect(seen("us-chicago", "employees", "us-chicago")).toBeUndefined();
  });

  it("follow, stay or leave, and are the whole team together", () => {
    for (const [home, site] of [
      ["gb-leeds", "gb-leeds"],
      ["de-berlin", "de-berlin"],
      ["us-chicago", "in-pune"],
    ] as const) {
      const people = seen(home, "vendor", site)!;
      expect(people.following + people.redeployed + people.leaving).toBeCloseTo(20, 9);
    }
    expect(seen("gb-leeds", "vendor", "gb-leeds")).toMatchObject({ following: 20, leaving: 0, severance: 0 });
    expect(seen("de-berlin", "vendor", "de-berlin")!.following).toBeCloseTo(10, 9);
    expect(seen("gb-leeds", "vendor", "in-pune")!.following).toBe(0);
  });

  it("wait in Sweden for talks and six months of notice, and say where that stands", () => {
    const people = seen("se-stockholm", "vendor", "in-pune", 120)!;
    expect(people.firstLeavingMonths).toBeCloseTo(30 / (365.25 / 12) + 6, 9);
    expect(people.law.duties.map(({ statute }) => statute)).toContain("Act (1974:13) § 1–2");
    expect(people.law.sources.find(({ what }) => what === "notice")?.evidence).toBe("retrieved");
  });

  it.each(["us-chicago", "nl-amsterdam", "gb-leeds"])("from %s cost on average what the cash flow draws", (id) => {
    // Pay is that of the start; 4,096 futures leave half a per cent of chance.
    expect(drawnAgainstTold(id)).toBeCloseTo(1, 1.6);
  });

  it("cost a little more than told where the clock binds: a change sooner than expected leaves more idle months", () => {
    expect(drawnAgainstTold("se-stockholm")).toBeGreaterThan(1);
    expect(drawnAgainstTold("se-stockholm")).toBeLessThan(1.1);
  });
});
