import { describe, expect, it } from "vitest";
import { english, inLanguage, type Language, spoken } from "./language.ts";

const other: Language = { ...english, tag: "eo", texts: new Map([["yes", "jes"]]) };

function broken(): never {
  throw new Error("broken");
}

describe("the language that is spoken", () => {
  it("is English unless somebody says otherwise", () => {
    expect(spoken()).toBe(english);
  });

  it("is another one within its job alone", () => {
    expect(inLanguage(other, () => spoken().tag)).toBe("eo");
    expect(spoken()).toBe(english);
  });

  it("is the outer one again after an inner job", () => {
    const tags = inLanguage(other, () => [inLanguage(english, () => spoken().tag), spoken().tag]);
    expect(tags).toEqual(["en", "eo"]);
  });

  it("is what it was after a job that failed", () => {
    expect(() => inLanguage(other, broken)).toThrow("broken");
    expect(spoken()).toBe(english);
  });

  it("refuses a job that goes on later, which would go on in another language", () => {
    expect(() => inLanguage(other, () => Promise.resolve("later"))).toThrow("at once");
    expect(spoken()).toBe(english);
  });
});
