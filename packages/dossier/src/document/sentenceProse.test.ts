import { describe, expect, it } from "vitest";
import { decided } from "../../test/decided.ts";
import { plainText } from "./prose.ts";
import { sentenceProse } from "./sentenceProse.ts";

const decision = decided("project");

describe("a sentence of the explanation", () => {
  it("keeps its words, whatever is linked in it", () => {
    expect(decision.explanation.length).toBeGreaterThan(3);
    for (const sentence of decision.explanation)
      expect(plainText(sentenceProse(decision, sentence))).toBe(sentence.text);
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
