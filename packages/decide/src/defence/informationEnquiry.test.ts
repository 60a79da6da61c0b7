import { fillUniforms, normalQuantile, streamKey } from "@shoreline/simulate";
import { describe, expect, it } from "vitest";
import { informationEnquiry, worthsOf } from "./informationEnquiry.ts";

function normals(dimension: number, count: number): Float64Array {
  const column = new Float64Array(count);
  fillUniforms(column, { seed: 4, key: streamKey("worth"), dimension, firstTrial: 0, count });
  return column.map(normalQuantile);
}

const [a, b, noise] = [0, 1, 2].map((dimension) => normals(dimension, 2000)) as [
  Float64Array,
  Float64Array,
  Float64Array,
];
const ground = { benefits: [a.map(() => 0), a.map((value, trial) => value + 0.5 * b[trial]! - 0.1)], seed: 1 };

describe("what it is worth to know", () => {
  it("is told in the order of the groups, whatever is asked first", () => {
    const groups = [[a], [a, b], [b], [noise]];
    const found = worthsOf(ground, groups, undefined);
    expect(found).toEqual(groups.map((each) => worthsOf(ground, [each], undefined)[0]));
    expect(found.map((each) => each!.distinguishable)).toEqual([true, true, true, false]);
    expect(found[1]!.value).toBeGreaterThan(found[0]!.value);
    expect(found[0]!.value).toBeGreaterThan(found[2]!.value);
  });

  it("has the same bits where a copy of all is asked", () => {
    const learned = [a, b];
    const own = informationEnquiry.on(ground)(learned);
    expect(informationEnquiry.on(structuredClone(ground))(structuredClone(learned))).toEqual(own);
    expect(own).toHaveLength(informationEnquiry.numbers);
  });

  it("is not told where there are too few futures, or nothing to choose from", () => {
    const few = { ...ground, benefits: ground.benefits.map((column) => column.slice(0, 60)) };
    expect(worthsOf(few, [[a.slice(0, 60)]], undefined)).toEqual([null]);
    expect(worthsOf({ ...ground, benefits: [] }, [[a]], undefined)).toEqual([null]);
  });
});
