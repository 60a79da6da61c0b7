import { inLanguage } from "@shoreline/decide";
import { describe, expect, it } from "vitest";
import { german } from "../german/german.ts";
import { figureTo, plainText, prose } from "./prose.ts";

const share = figureTo("71 %", "sure", "recommendation.confidenceShare");

describe("prose from a template", () => {
  it("is words and figures in the order of reading, words that follow each other as one span", () => {
    expect(prose`ahead of ${"a vendor"} in ${share} of futures${""}`).toEqual([
      "ahead of a vendor in ",
      share,
      " of futures",
    ]);
  });

  it("takes in other prose, and counts", () => {
    expect(prose`${2} of them: ${["one ", share]}.`).toEqual(["2 of them: one ", share, "."]);
  });

  it("keeps its figures in another order where a language wants it", () => {
    const said = inLanguage(german, () => prose`ahead of ${"Dienstleister"} in ${share} of futures${""}`);
    expect(said).toContain(share);
    expect(plainText(said)).toBe("in 71 % der Zukünfte vor „Dienstleister“");
  });
});
