import { describe, expect, it } from "vitest";
import { english, inLanguage } from "./language.ts";
import { workNames } from "./workNames.ts";

const german = {
  ...english,
  texts: new Map(["testing Testen", "run Betrieb"].map((each) => each.split(" ") as [string, string])),
};

describe("names of parts of the work", () => {
  it("are said in the language that is spoken where all of them follow from roles", () => {
    const all = ["testing", "data science"];
    expect(inLanguage(german, () => workNames(all, all))).toBe("Testen, data science");
    expect(inLanguage(german, () => workNames(["testing"], all))).toBe("Testen");
    expect(workNames(all, all)).toBe("testing, data science");
  });

  it("stay as somebody has written them, also beside one that a role would have", () => {
    const all = ["run", "testing"];
    expect(inLanguage(german, () => workNames(all, all))).toBe("run, testing");
    expect(inLanguage(german, () => workNames(["testing"], all))).toBe("testing");
  });
});
