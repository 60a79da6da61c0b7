import { expect, describe, it } from "vitest";
import { exampleNamed } from "./exampleNamed.ts";
import { overridden, turned } from "./turned.ts";

describe("overriding data", () => {
  it("sets nested fields one by one, lists as a whole, and leaves the given data alone", () => {
    const given = { work: { months: 6, roles: { designer: 1 } }, tags: [1, 2] };
    const changed = overridden(given, { work: { months: 12 }, tags: [3], title: "Twin" });
    expect(changed).toEqual({ work: { months: 12, roles: { designer: 1 } }, tags: [3], title: "Twin" });
    expect(given).toEqual({ work: { months: 6, roles: { designer: 1 } }, tags: [1, 2] });
  });
});

describe("a turned brief", () => {
  it("differs in what was turned and in nothing else", () => {
    const example = exampleNamed("blockchain-advice");
    const twin = turned(example, { nature: { specialisation: 0.1 } });
    expect(twin.brief.nature).toEqual({ ...example.brief.nature, specialisation: 0.1 });
    expect({ ...twin.brief, nature: null }).toEqual({ ...example.brief, nature: null });
  });

  it("is refused when it makes no sense", () => {
    expect(() => turned(exampleNamed("blockchain-advice"), { nature: { clarity: 7 } })).toThrow("nature.clarity");
  });
});
