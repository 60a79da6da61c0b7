import { roles as knownRoles } from "@shoreline/atlas";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { splitByRole } from "./splitByRole.ts";
import traits from "./roleTraits.json" with { type: "json" };

const whole = { tacitKnowledge: 0.4, liveHoursPerDay: 2, core: 0.3, specialisation: 0.3, clarity: 0.5 };

describe("work divided by role", () => {
  it("is named by what people do and carries their share, by hand", () => {
    const [development, testing] = splitByRole({ softwareDeveloper: 6, qaAnalyst: 2 }, whole);
    expect(development).toMatchObject({ name: "software development", share: 0.75, roles: { softwareDeveloper: 6 } });
    expect(testing).toMatchObject({ name: "testing", share: 0.25, roles: { qaAnalyst: 2 } });
    // Factors 1 and .55 average .8875: .4 / .8875 and .22 / .8875.
    expect(development!.nature.tacitKnowledge).toBeCloseTo(0.4 / 0.8875, 12);
    expect(testing!.nature.tacitKnowledge).toBeCloseTo((0.4 * 0.55) / 0.8875, 12);
  });

  it("counts a role of a few hands with the largest", () => {
    const parts = splitByRole({ softwareDeveloper: 30, qaAnalyst: 10, technicalWriter: 1 }, whole);
    expect(parts.map(({ name }) => name)).toEqual(["software development", "testing"]);
    expect(parts[0]!.share).toBeCloseTo(31 / 41, 12);
    expect(parts[0]!.roles).toEqual({ softwareDeveloper: 30, technicalWriter: 1 });
  });

  it("has eight parts at most, however many roles there are", () => {
    const everyRole = Object.fromEntries(knownRoles().map(({ key }) => [key, 1]));
    const twenty = Object.fromEntries(Object.entries(everyRole).slice(0, 20));
    const parts = splitByRole(twenty, whole);
    expect(parts).toHaveLength(8);
    expect(parts.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(1, 12);
    expect(Object.keys(parts[0]!.roles!)).toHaveLength(13);
  });

  it("needs two roles", () => {
    expect(splitByRole({ softwareDeveloper: 6 }, whole)).toEqual([]);
    expect(splitByRole({}, whole)).toEqual([]);
  });

  it("adds up to the whole again, whatever the mix, as long as no trait is at its end", () => {
    const keys = knownRoles().map(({ key }) => key);
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.tuple(fc.constantFrom(...keys), fc.integer({ min: 1, max: 40 })), {
          selector: ([key]) => key,
          minLength: 2,
          maxLength: 6,
        }),
        (people) => {
          const parts = splitByRole(Object.fromEntries(people), whole);
          if (parts.length === 0) return;
          expect(parts.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(1, 9);
          const tacit = parts.reduce((sum, { share, nature }) => sum + share * nature.tacitKnowledge!, 0);
          expect(tacit).toBeCloseTo(whole.tacitKnowledge, 9);
        },
      ),
      { seed: 20_271_106, numRuns: 200 },
    );
  });

  it("knows every role", () => {
    for (const { key } of knownRoles()) {
      const { activity, kind } = traits.roles[key];
      expect(activity).toMatch(/\S/);
      expect(traits.kinds[kind as keyof typeof traits.kinds]).toBeDefined();
    }
  });
});
