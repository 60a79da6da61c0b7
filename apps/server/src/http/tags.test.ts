import { describe, expect, it } from "vitest";
import { entityTag, namesVersion, tagsOf } from "./tags.ts";

describe("entity tags", () => {
  it("are read as RFC 9110 writes them, one or several", () => {
    expect(tagsOf('"3"', "strong")).toEqual(["3"]);
    expect(tagsOf('"a" , "b.c"', "strong")).toEqual(["a", "b.c"]);
    expect(tagsOf(" * ", "strong")).toBe("*");
  });

  it("are refused where the quotes are missing or in the wrong place", () => {
    for (const wrong of ["3", '"3', 'w/"3"', '"a" "b"', "", '"a",'])
      expect(tagsOf(wrong, "weak"), wrong).toBeUndefined();
  });

  it("that are weak name nothing where the comparison is strong, and the same as strong ones otherwise", () => {
    expect(tagsOf('W/"3", "4"', "strong")).toEqual(["4"]);
    expect(tagsOf('W/"3", "4"', "weak")).toEqual(["3", "4"]);
  });

  it("name the version that they were made of", () => {
    for (const version of [1, "2.17", "sha256-ab"]) {
      expect(namesVersion(tagsOf(entityTag(version), "strong"), version)).toBe(true);
      expect(namesVersion(tagsOf(entityTag(version), "strong"), `${version}0`)).toBe(false);
    }
    expect(namesVersion("*", 7)).toBe(true);
    expect(namesVersion(undefined, 7)).toBe(false);
  });
});
