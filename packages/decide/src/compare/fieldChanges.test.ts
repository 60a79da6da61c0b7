import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Data, type DataMapping, fieldChanges, isEqual, valueAt, withValueAt } from "./fieldChanges.ts";

const data = fc.letrec<{ any: Data; mapping: DataMapping }>((tie) => ({
  any: fc.oneof(
    { depthSize: "small" },
    fc.integer(),
    fc.string(),
    fc.boolean(),
    fc.array(tie("any"), { maxLength: 3 }),
    tie("mapping"),
  ),
  mapping: fc.dictionary(fc.constantFrom("a", "b", "c", "work", "__proto__"), tie("any"), { maxKeys: 4 }),
})).mapping;

describe("what changed between two briefs", () => {
  it("is named field by field, with both values", () => {
    const before = { work: { months: 12, roles: { qaAnalyst: 2 } }, limits: { forbid: ["vendor"] } };
    const after = { work: { months: 24, roles: { qaAnalyst: 2, designer: 1 } }, limits: { forbid: [] } };
    expect(fieldChanges(before, after)).toEqual([
      { keys: ["limits", "forbid"], before: ["vendor"], after: [] },
      { keys: ["work", "months"], before: 12, after: 24 },
      { keys: ["work", "roles", "designer"], before: undefined, after: 1 },
    ]);
  });

  it("takes priorities and ranges of effort as a whole: half of one would be neither", () => {
    const before = { priorities: { kind: "order", order: ["cost"] }, work: { effort: { p10: 1, p50: 2, p90: 3 } } };
    const after = { priorities: { kind: "none" }, work: { effort: { p10: 4, p50: 5, p90: 6 } } };
    expect(fieldChanges(before, after).map(({ keys }) => keys.join("."))).toEqual(["priorities", "work.effort"]);
  });

  it("is nothing between a brief and itself, whatever the order of its keys", () => {
    expect(fieldChanges({ a: 1, b: { c: [1] } }, { b: { c: [1] }, a: 1 })).toEqual([]);
  });

  it("made again in the first gives the second", () => {
    fc.assert(
      fc.property(data, data, (before, after) => {
        const again = fieldChanges(before, after).reduce<Data | undefined>(
          (made, change) => withValueAt(made, change.keys, change.after),
          before,
        );
        expect(isEqual(again, after)).toBe(true);
      }),
      { seed: 7 },
    );
  });
});

describe("a place in a brief", () => {
  it("is read, made and taken away by its keys, and inherited names do not count", () => {
    expect(valueAt({ a: { b: 3 } }, ["a", "b"])).toBe(3);
    expect(valueAt({ a: 3 }, ["a", "b"])).toBeUndefined();
    expect(valueAt({}, ["constructor"])).toBeUndefined();
    expect(withValueAt({}, ["a", "b"], 3)).toEqual({ a: { b: 3 } });
    expect(withValueAt({ a: { b: 3, c: 4 } }, ["a", "b"], undefined)).toEqual({ a: { c: 4 } });
  });
});
