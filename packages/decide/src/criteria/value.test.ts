import { describe, expect, it } from "vitest";
import { smallProject } from "../../test/briefs.ts";
import { ground, judged, meanValue, placed, traitValue, valueColumnOf } from "../../test/ground.ts";
import { criteria } from "./criteria.ts";
import { control } from "./togetherness.ts";

const on = ground(smallProject, { nature: { core: 0.5 } });
const seen = (party: "vendor" | "employees", site: string) => judged(on, placed(on, party, site));

const gap = (party: "vendor" | "employees") => {
  const values = valueColumnOf(control, seen(party, "us-chicago"));
  return values.map((value) => value - values[0]!);
};

describe("what we do not know of a trait", () => {
  it("is the same in the same future at all sites of a party: control of a vendor does not depend on the city", () => {
    expect(valueColumnOf(control, seen("vendor", "in-pune"))).toEqual(
      valueColumnOf(control, seen("vendor", "pl-warsaw")),
    );
  });

  it("is another for another party", () => {
    expect(gap("vendor")).not.toEqual(gap("employees"));
  });

  it("spreads a value by a tenth of what it loses", () => {
    const trials = 4000;
    const placement = placed(on, "vendor", "us-chicago");
    const values = valueColumnOf(control, judged(on, placement), trials);
    const mean = values.reduce((sum, value) => sum + value, 0) / trials;
    const deviation = Math.sqrt(values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / trials);
    // A triangle of ±.25 has a deviation of .25/√6; three errors of a deviation, 1/√(2n).
    const expected = (1 - traitValue(control, on, placement)) * (0.25 / Math.sqrt(6));
    expect(Math.abs(deviation / expected - 1)).toBeLessThan(3 / Math.sqrt(2 * trials));
  });

  it("leaves the mean where the shortfall puts it", () => {
    const placement = placed(on, "vendor", "us-chicago");
    const mean = meanValue(control, judged(on, placement), 4000);
    // Three errors of the mean.
    expect(Math.abs(mean - traitValue(control, on, placement))).toBeLessThan((3 * 0.06) / Math.sqrt(4000));
  });
});

it("what follows from the simulation is not made uncertain twice", () => {
  for (const criterion of criteria.filter(({ doubt }) => doubt === "none"))
    expect(["cost", "return", "speed"]).toContain(criterion.key);
});
