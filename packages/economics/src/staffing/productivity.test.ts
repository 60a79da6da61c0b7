import { medianOf } from "@shoreline/simulate";
import { describe, expect, it } from "vitest";
import {
  type BriefParts,
  figureAt,
  fixedParameters,
  groundOf,
  newService,
  pinned,
  withParts,
} from "../../test/ground.ts";
import { distanceProductivity, learningMonths, reworkShare, teamSkill, vendorPractice } from "./productivity.ts";

const losses = fixedParameters({ overlapLoss: 0.4, cultureLoss: 0.14, languageLoss: 0.12, learningPace: 1 });
const groundWith = (nature: object) => groundOf(withParts(newService, { nature }), losses);

describe("what distance leaves of productivity", () => {
  it("is everything at home", () => {
    const ground = groundWith({});
    for (const party of ["employees", "vendor"] as const)
      expect(figureAt(ground, distanceProductivity(ground, ground.home, party))).toBe(1);
  });

  it("falls by missed live hours, culture and language as worked by hand", () => {
    const ground = groundWith({ liveHoursPerDay: 6, tacitKnowledge: 0.5 });
    const site = { ...ground.conditionsOf("in-bengaluru"), overlapHoursPerDay: 4, culture: 1, language: 0.5 };
    // Missed (6 − 4)/8 · .4 = .1; of culture .14 · 1 and language .12 · .5 the part .3 + .7 · .5 = .65.
    expect(figureAt(ground, distanceProductivity(ground, site, "vendor"))).toBeCloseTo(Math.exp(-0.1 - 0.13), 12);
    // Own staff feel four fifths of culture and language, and all of the clock.
    expect(figureAt(ground, distanceProductivity(ground, site, "employees"))).toBeCloseTo(Math.exp(-0.1 - 0.104), 12);
  });

  it("never grows when the work needs more live contact", () => {
    let before = 1;
    for (let liveHoursPerDay = 0; liveHoursPerDay <= 8; liveHoursPerDay++) {
      const ground = groundWith({ liveHoursPerDay });
      const now = figureAt(ground, distanceProductivity(ground, ground.conditionsOf("in-bengaluru"), "vendor"));
      expect(now).toBeLessThanOrEqual(before);
      before = now;
    }
  });

  it("loses nothing to the clock where nobody has to meet", () => {
    const ground = groundWith({ liveHoursPerDay: 0 });
    const site = { ...ground.conditionsOf("in-bengaluru"), culture: 0, language: 0, overlapHoursPerDay: 0 };
    expect(figureAt(ground, distanceProductivity(ground, site, "vendor"))).toBe(1);
  });
});

describe("vendorPractice", () => {
  it("adds a sixth on clear, written work for a small client, and less for a very large one", () => {
    const gain = fixedParameters({ vendorPracticeGain: 0.17 });
    const of = (changes: BriefParts) => {
      const ground = groundOf(withParts(newService, changes), gain);
      return figureAt(ground, vendorPractice(ground, ground.home));
    };
    const clear = { clarity: 1, tacitKnowledge: 0 };
    expect(of({ nature: clear, work: { roles: { softwareDeveloper: 1 } } })).toBeCloseTo(1 + (0.17 * 800) / 801, 6);
    expect(of({ nature: clear, work: { roles: { softwareDeveloper: 800 } } })).toBeCloseTo(1.085, 6);
    expect(of({ nature: { clarity: 1, tacitKnowledge: 1 } })).toBe(1);
  });
});

describe("reworkShare", () => {
  it("is 4 % of clear work anywhere and 12 % of open work at home", () => {
    const clear = groundWith({ clarity: 1 });
    const open = groundWith({ clarity: 0 });
    expect(reworkShare(clear, clear.conditionsOf("in-bengaluru"), "vendor")).toBeCloseTo(0.04, 12);
    expect(reworkShare(open, open.home, "vendor")).toBeCloseTo(0.12, 12);
  });

  it("counts half the distance for own staff", () => {
    const ground = groundWith({ clarity: 0 });
    const site = { ...ground.home, far: 1 };
    expect(reworkShare(ground, site, "vendor")).toBeCloseTo(0.2, 12);
    expect(reworkShare(ground, site, "employees")).toBeCloseTo(0.16, 12);
  });
});

describe("learningMonths", () => {
  it("is a month for plain work and nine for complex work in heads, before distance", () => {
    const plain = groundWith({ tacitKnowledge: 0, complexity: 0 });
    const hard = groundWith({ tacitKnowledge: 1, complexity: 1 });
    expect(figureAt(plain, learningMonths(plain, plain.home, "vendor"))).toBeCloseTo(1, 12);
    expect(figureAt(hard, learningMonths(hard, hard.home, "vendor"))).toBeCloseTo(9, 12);
    expect(figureAt(hard, learningMonths(hard, { ...hard.home, far: 1 }, "vendor"))).toBeCloseTo(17.1, 12);
  });

  it("doubles for own staff where nobody in the company has the skill, not for a vendor's", () => {
    const ground = groundWith({ tacitKnowledge: 0, complexity: 0, specialisation: 1 });
    expect(figureAt(ground, learningMonths(ground, ground.home, "employees"))).toBeCloseTo(2, 12);
    expect(figureAt(ground, learningMonths(ground, ground.home, "vendor"))).toBeCloseTo(1, 12);
  });
});

describe("teamSkill", () => {
  it("is as likely better as worse than usual and drawn for each team", () => {
    const ground = groundWith({});
    const skill = teamSkill(ground, ground.home, "vendor");
    expect(skill.source?.name).toBe("vendor/us-chicago/skill");
    expect(skill.source && medianOf(skill.source.distribution)).toBe(1);
    expect(figureAt(ground, skill, pinned({ "vendor/us-chicago/skill": 1.2 }))).toBe(1.2);
  });
});
