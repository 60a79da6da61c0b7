import { describe, expect, it } from "vitest";
import { decided } from "../../test/decided.ts";
import { plainText } from "./prose.ts";
import { sentenceProse } from "./sentenceProse.ts";

const decision = decided("project");

describe("a sentence of the explanation", () => {
  it("keeps its words, whatever is linked in it", () => {
    expect(decision.explanation.length).toBeGreaterThan(3);
    const plain = decision.explanation.filter(({ text }) => !/^Check first|of 1\b/.test(text));
    expect(plain.length).toBeGreaterThan(2);
    for (const sentence of plain) expect(plainText(sentenceProse(decision, sentence))).toBe(sentence.text);
  });

  it("says scores in points of 100, fields by name, and what is to be confirmed under its one label", () => {
    const scores = { text: "It scores 0.867 against 0.858 of 1.", links: [link(10, 15), link(24, 29)] };
    expect(plainText(sentenceProse(decision, scores))).toBe("It scores 86.7 against 85.8 points of 100.");
    const fields = { text: "Check first: work.units.somethingNew; nature.demandVolatility.", links: [link(38, 61)] };
    expect(plainText(sentenceProse(decision, fields))).toBe(
      "Assumed; confirm: something new; how much the amount of work swings.",
    );
  });

  it("leads from a figure to the row of what it belongs to", () => {
    const [assumption] = decision.assumptions;
    const sentence = { text: "It moves by 2.", links: [{ start: 12, end: 13, path: "/assumptions/0/influence" }] };
    expect(sentenceProse(decision, sentence)).toEqual([
      "It moves by ",
      { text: "2", to: `assumption-${assumption?.path}`, from: "assumptions.0.influence" },
      ".",
    ]);
  });

  it("leaves a figure without a link where the document does not show its place", () => {
    const sentence = { text: "42", links: [{ start: 0, end: 2, path: "/somewhere/else" }] };
    expect(sentenceProse(decision, sentence)).toEqual([{ text: "42", from: "somewhere.else" }]);
  });
});

function link(start: number, end: number) {
  return { start, end, path: "/somewhere/else" };
}
