import { describe, expect, it } from "vitest";
import { sortedWords } from "./typedCoverage.ts";

describe("the words of coverage", () => {
  it("are a brief where one is written like a file, before or after the places", () => {
    const sorted = { briefs: ["my.yaml"], places: ["Kraków", "St. Louis"] };
    expect(sortedWords(["my.yaml", "Kraków", "St. Louis"], false)).toEqual(sorted);
    expect(sortedWords(["Kraków", "St. Louis", "my.yaml"], false)).toEqual(sorted);
    expect(sortedWords(["-", "Pune, India"], false)).toEqual({ briefs: ["-"], places: ["Pune, India"] });
  });

  it("are places alone where none is, but for the first of prose", () => {
    expect(sortedWords(["Lisbon", "PL"], false)).toEqual({ briefs: [], places: ["Lisbon", "PL"] });
    expect(sortedWords(["statement", "PL"], true)).toEqual({ briefs: ["statement"], places: ["PL"] });
  });
});
