import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { plainData } from "./plainData.ts";

describe("plain data", () => {
  it("sorts keys and leaves out those with nothing behind them", () => {
    const plain = plainData({ b: 1, a: { d: null, c: [null, undefined, "x"] }, e: undefined }, "");
    expect(JSON.stringify(plain)).toBe('{"ok":true,"value":{"a":{"c":[null,null,"x"]},"b":1}}');
  });

  it("turns dates into their ISO day", () => {
    expect(plainData({ start: new Date("2027-02-01T00:00:00Z") }, "")).toEqual({
      ok: true,
      value: { start: "2027-02-01" },
    });
  });

  it("refuses what is nested in itself", () => {
    const ring: { self?: unknown } = {};
    ring.self = ring;
    const plain = plainData(ring, "input");
    expect(plain.ok ? [] : plain.faults).toMatchObject([{ code: "brief.too-large", path: "input" }]);
  });

  it("refuses more than a hundred thousand values", () => {
    expect(plainData(Array(99_000).fill(1), "").ok).toBe(true);
    expect(plainData(Array(101_000).fill(1), "").ok).toBe(false);
  });

  it("keeps a key named __proto__ as a key, so that it is seen and refused", () => {
    const plain = plainData(JSON.parse('{"__proto__": {"title": "x"}}'), "");
    expect(plain.ok && Object.hasOwn(plain.value as object, "__proto__")).toBe(true);
  });

  it("leaves JSON as it is but for the order of keys", () => {
    fc.assert(
      fc.property(fc.json({ depthSize: "small" }), (json) => {
        const value: unknown = JSON.parse(json);
        fc.pre(!json.includes("null"));
        expect(plainData(value, "")).toEqual({ ok: true, value });
      }),
      { seed: 41 },
    );
  });
});
