import { constant } from "@shoreline/simulate";
import { describe, expect, it } from "vitest";
import { figureAt, groundOf, newService, pinned, placed, runningService, withParts } from "../test/ground.ts";
import { farShoreShare, onSiteShare } from "./deliveryMix.ts";
import { manned } from "./party.ts";
import { distanceProductivity } from "./staffing/productivity.ts";

const traits = { advantage: constant(1) };

describe("the productivity of a team in two places", () => {
  it("abroad is a mean of those there and of those at the client's, who lose nothing to distance", () => {
    const ground = groundOf(
      withParts(newService, { nature: { liveHoursPerDay: 6, tacitKnowledge: 0.8, complexity: 0.6 } }),
    );
    const placement = placed(ground, "vendor", "in-bengaluru");
    const apart = figureAt(ground, distanceProductivity(ground, placement.site, "vendor"));
    const share = onSiteShare(ground);
    expect(share).toBe(0.4);
    expect(figureAt(ground, manned(ground, placement, traits).team.productivity)).toBeCloseTo(0.6 * apart + 0.4, 12);
  });

  it("of a vendor at home loses half of what its far shore would lose to a client's", () => {
    const ground = groundOf(
      withParts(newService, { nature: { liveHoursPerDay: 0, tacitKnowledge: 0.1, clarity: 0.9 } }),
    );
    const placement = placed(ground, "vendor", "us-chicago");
    const apart = figureAt(ground, distanceProductivity(ground, ground.farShore, "vendor"));
    const share = farShoreShare(ground);
    expect(share).toBeGreaterThan(0.3);
    const expected = 1 - share + share * (0.5 + 0.5 * apart);
    expect(figureAt(ground, manned(ground, placement, traits).team.productivity)).toBeCloseTo(expected, 12);
  });
});

describe("the heads of a learned team", () => {
  it("are those of home, more for rework, distance and leavers, fewer for longer hours", () => {
    const ground = groundOf(newService);
    const placement = placed(ground, "employees", "in-bengaluru");
    const { team, heads } = manned(ground, placement, traits);
    const hours = ground.home.hoursPerMonth / placement.site.hoursPerMonth;
    const effect = figureAt(ground, team.productivity) * figureAt(ground, team.learning.plateau);
    expect(figureAt(ground, heads)).toBeCloseTo((20 * hours * (1 + team.reworkShare)) / effect, 9);
  });

  it("are fewer with a better team, in proportion", () => {
    const ground = groundOf(newService);
    const { heads } = manned(ground, placed(ground, "vendor", "in-pune"), traits);
    const at = (skill: number) => figureAt(ground, heads, pinned({ "vendor/in-pune/skill": skill }));
    expect(at(1.25) * 1.25).toBeCloseTo(at(1), 9);
  });

  it("do not depend on who does the work today, but for those who know the company already", () => {
    const [idle, busy] = [newService, runningService].map((parts) => {
      const ground = groundOf(withParts(parts, { nature: { specialisation: 0 } }));
      return figureAt(ground, manned(ground, placed(ground, "vendor", "in-pune"), traits).heads);
    });
    expect(busy).toBeCloseTo(idle!, 9);
  });
});
