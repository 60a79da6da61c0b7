import { describe, expect, it } from "vitest";
import { placeOf, type StreamKinds } from "./places.ts";

const kinds: StreamKinds = {
  singles: ["world/growth", "vendor/*/skill"],
  paths: ["world/*/rate", "world/*/price"],
  events: ["vendor/*/incidents", "strike"],
};

function dimensionsOf(name: string, months = 1): readonly number[] {
  const { first, stride } = placeOf(kinds, name);
  return Array.from({ length: months }, (_, step) => first + step * stride);
}

describe("the place of a stream", () => {
  it("is that of its kind: single draws first, then paths step by step, then events", () => {
    expect(dimensionsOf("world/growth")).toEqual([0]);
    expect(dimensionsOf("vendor/in-pune/skill")).toEqual([1]);
    expect(dimensionsOf("world/INR/rate", 3)).toEqual([2, 4, 6]);
    expect(dimensionsOf("world/INR/price", 3)).toEqual([3, 5, 7]);
    expect(dimensionsOf("vendor/in-pune/incidents")).toEqual([258]);
    expect(dimensionsOf("strike", 2)).toEqual([259, 261]);
  });

  it("has the block that stands for the star, so that streams of one place go together", () => {
    expect(placeOf(kinds, "vendor/in-pune/skill").block).toBe("in-pune");
    expect(placeOf(kinds, "vendor/in-pune/incidents").block).toBe("in-pune");
    expect(placeOf(kinds, "world/growth").block).toBe("");
  });

  it("bridges paths and nothing else", () => {
    expect(placeOf(kinds, "world/INR/rate").isBridged).toBe(true);
    expect(placeOf(kinds, "vendor/in-pune/skill").isBridged).toBe(false);
    expect(placeOf(kinds, "strike").isBridged).toBe(false);
  });

  it("of no kind is in a block of its own", () => {
    const place = { first: 0, stride: 1, isBridged: false, block: "offer/acme/rate" };
    expect(placeOf(kinds, "offer/acme/rate")).toEqual(place);
  });

  it("is given by the whole name before the kind", () => {
    const own = { ...kinds, singles: [...kinds.singles, "vendor/home/skill"] };
    expect(placeOf(own, "vendor/home/skill")).toMatchObject({ first: 2, block: "" });
  });
});
