import { describe, expect, it } from "vitest";
import { english, inLanguage } from "./language.ts";
import { workNames } from "./workNames.ts";

const german = {
  ...english,
  texts: new Map(["testing Testen", "run Betrieb"].map((each) => each.split(" ") as [string, string])),
};

describe("names of parts of the work", () => {
  it("are said in the language that is spoken where they follow from roles", () => {
    expect(inLanguage(german, () => workNames(["testing", "data science"]))).toBe("Testen, data science");
    expect(workNames(["testing", "data science"])).toBe("testing, data science");
  });

  it("stay as somebody has written them", () => {
    expect(inLanguage(german, () => workNames(["run", "core"]))).toBe("run, core");
  });
});
