import { describe, expect, it } from "vitest";
import { said, say } from "../explain/sentence.ts";
import { inLanguage, type Language } from "./language.ts";
import { figures, goingOn, phrase, templateKey, word, wordOf } from "./templates.ts";

const german: Language = {
  tag: "de",
  texts: new Map([
    ["{0} of {1}", "von {1} sind es {0}"],
    ["cost", "Kosten"],
  ]),
  decimalMark: ",",
  currencySign: "after",
  lowersCapitals: false,
};
const wins = () => say`${said("3", "wins")} of ${said("10", "trials")}`;
const inGerman = <T>(job: () => T) => inLanguage(german, job);

describe("a template", () => {
  it("is looked up by its words and the numbers of its gaps", () => {
    expect(templateKey(["", " of ", ""])).toBe("{0} of {1}");
    expect(templateKey(["no gap"])).toBe("no gap");
  });

  it("is filled in as it stands in English, and in another order where a language wants it", () => {
    expect(phrase`${3} of ${10}`).toBe("3 of 10");
    expect(inGerman(() => phrase`${3} of ${10}`)).toBe("von 10 sind es 3");
  });

  it("keeps what leads somewhere leading there, wherever the language puts it", () => {
    for (const { text, links } of [wins(), inGerman(wins)]) {
      const told = links.map(({ start, end, path }) => [path, text.slice(start, end)]);
      expect(new Map(told as [string, string][])).toEqual(
        new Map([
          ["/wins", "3"],
          ["/trials", "10"],
        ]),
      );
    }
  });

  it("stays English where the language has no text for it", () => {
    expect(inGerman(() => phrase`${1} unknown`)).toBe("1 unknown");
    expect(inGerman(() => word("unknown"))).toBe("unknown");
  });

  it("takes a backslash as the code says it, not as it is typed", () => {
    expect(phrase`a\u00a0${1}`).toBe("a\u00a01");
  });
});

describe("words and figures", () => {
  it("are found by their English word", () => {
    expect([word("cost"), inGerman(() => word("cost"))]).toEqual(["cost", "Kosten"]);
    expect(inGerman(() => wordOf({ price: "cost" }, "price"))).toBe("Kosten");
    expect(wordOf({}, "price")).toBe("price");
  });

  it("have the decimal mark of the language", () => {
    expect(figures("3,100.5")).toBe("3,100.5");
    expect(inGerman(() => figures("3,100.5"))).toBe("3.100,5");
    expect(inGerman(() => figures("a, b. c"))).toBe("a, b. c");
  });

  it("lose their capital within a sentence only where the language lowers it", () => {
    expect([goingOn("Pay"), inGerman(() => goingOn("Lohn"))]).toEqual(["pay", "Lohn"]);
  });
});
