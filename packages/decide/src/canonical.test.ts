import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { canonicalJson, contentId, recurring } from "./canonical.ts";

describe("canonical JSON", () => {
  it("sorts the keys of every object, at every depth", () => {
    expect(canonicalJson({ b: 1, a: { d: [{ z: 1, y: 2 }], c: null } })).toBe(
      '{"a":{"c":null,"d":[{"y":2,"z":1}]},"b":1}',
    );
  });

  // RFC 8785 §3.2.3: keys are compared as UTF-16 code units, so that an emoji (a surrogate pair) comes before U+FB33.
  it("sorts keys by their UTF-16 code units", () => {
    const keys = { "\u20ac": 1, "\r": 2, "\ufb33": 3, "1": 4, "\ud83d\ude00": 5, "\u0080": 6, "\u00f6": 7 };
    expect(Object.values(JSON.parse(canonicalJson(keys)) as object)).toHaveLength(7);
    expect([...canonicalJson(keys).matchAll(/:(\d)/g)].map(([, value]) => value).join("")).toBe("2467153");
  });

  // RFC 8785 §3.2.2.3 and appendix B.
  it.each([
    [0, "0"],
    [-0, "0"],
    [1e30, "1e+30"],
    [4.5, "4.5"],
    [2e-3, "0.002"],
    [1e-27, "1e-27"],
    [333333333.33333329, "333333333.3333333"],
    [9007199254740992, "9007199254740992"],
  ])("writes the number %d in its shortest form", (value, text) => {
    expect(canonicalJson(value)).toBe(text);
  });

  it("writes each number of a list as it writes it alone", () => {
    fc.assert(
      fc.property(fc.array(fc.double()), (numbers) => {
        expect(canonicalJson(numbers)).toBe(`[${numbers.map(canonicalJson).join(",")}]`);
      }),
      { seed: 5, numRuns: 200 },
    );
  });

  it("keeps the order of lists and escapes text as JSON does", () => {
    expect(canonicalJson(["b", "a", "\u20ac$\u000F\nA'\u0042\"\\"])).toBe('["b","a","€$\\u000f\\nA\'B\\"\\\\"]');
  });

  it("leaves out what is undefined, and writes null for it in a list", () => {
    expect(canonicalJson({ a: undefined, b: [undefined, 1] })).toBe('{"b":[null,1]}');
    expect(canonicalJson(undefined)).toBe("null");
  });

  it("reads back as what it was", () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        // JSON itself has no −0.
        expect(JSON.parse(canonicalJson(value))).toEqual(JSON.parse(JSON.stringify(value)));
      }),
      { seed: 21 },
    );
  });

  it("is the same for the same fields in any order", () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.jsonValue()), (value) => {
        const turned = Object.fromEntries(Object.entries(value).toReversed());
        expect(canonicalJson(turned)).toBe(canonicalJson(value));
      }),
      { seed: 22 },
    );
  });
});

describe("the id of a content", () => {
  it("is 128 bits of its SHA-256 in hexadecimal", () => {
    // SHA-256 of the two bytes "{}".
    expect(contentId({})).toBe("44136fa355b3678a1146ad16f7e8649e");
    expect(contentId({ a: 1 })).toMatch(/^[0-9a-f]{32}$/);
  });

  it("does not see the order of keys, and sees everything else", () => {
    expect(contentId({ a: 1, b: 2 })).toBe(contentId({ b: 2, a: 1 }));
    const others = [{ a: 1, b: 3 }, { a: 1 }, { a: "1", b: 2 }, { a: 1, b: [2] }, { a: 1, b: 2, c: null }];
    const ids = [{ a: 1, b: 2 }, ...others].map(contentId);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it("is the same where parts of it recur, wherever they stand", () => {
    fc.assert(
      fc.property(fc.object(), fc.object(), fc.jsonValue(), (part, inner, rest) => {
        const content = (one: object, other: object) => ({
          ä: [one, rest, { deep: other }],
          b: one,
          c: rest,
          d: [other],
        });
        const plain = contentId(content(structuredClone(part), structuredClone(inner)));
        const [known, within] = [recurring(part), recurring(inner)];
        expect(contentId(content(known, within))).toBe(plain);
        expect(contentId(content(known, within))).toBe(plain);
        expect(contentId({ known: recurring({ within }) })).toBe(
          contentId({ known: { within: structuredClone(inner) } }),
        );
      }),
      { seed: 23 },
    );
  });

  it("takes characters beyond ASCII as UTF-8", () => {
    expect(contentId("ö")).not.toBe(contentId("o"));
  });
});
