import { describe, expect, it } from "vitest";
import { isForeign } from "./attribution.ts";
import { statementOf } from "./document.ts";
import { isDenied } from "./negation.ts";

const sentencesIn = (text: string) => statementOf(text, undefined).passages.map(({ plain }) => plain);

/** Whether the text denies `word`, or tells it of others. */
function judged(text: string, word: string): { denied: boolean; foreign: boolean } {
  const start = text.indexOf(word);
  const span = { start, end: start + word.length };
  const passage = statementOf(text, "2026-11-20").passages.find(({ end }) => start < end);
  if (passage === undefined) throw new Error(`${word} stands nowhere.`);
  return { denied: isDenied(passage, span), foreign: isForeign(passage, span) };
}

describe("a statement taken apart", () => {
  it("has a sentence for each point that ends one, and none for those of abbreviations and numbers", () => {
    expect(sentencesIn("We pay approx. Rs. 4.5 crore p.a. for it. We are in Pune, e.g. in Baner. Yes.")).toEqual([
      "we pay approx. rs. 4.5 crore p.a. for it.",
      "we are in pune, e.g. in baner.",
      "yes.",
    ]);
  });

  it("joins wrapped lines and keeps items, rows, labels and quoted lines apart", () => {
    const text =
      "We need six developers for the rebuild of our shop and\ntwo testers.\n\n- one\n- two\n\n| a | b |\n| c | d |\nBudget: 3\n> old words";
    expect(sentencesIn(text)).toEqual([
      "we need six developers for the rebuild of our shop and two testers.",
      "one",
      "two",
      "| a | b |",
      "| c | d |",
      "budget: 3",
      "old words",
    ]);
  });

  it("knows the heading, the introduction and the question above a line", () => {
    const { passages } = statementOf("# Budget\n\nIn order:\n- cost\n\nQ1: Languages?\nA1: German", undefined);
    const sections = passages.map(({ plain, block }) => [plain, block.section]);
    expect(sections).toContainEqual(["cost", "budget : in order:"]);
    expect(sections).toContainEqual(["a1: german", "budget : q1: languages?"]);
  });
});

describe("what a text denies", () => {
  it.each([
    ["No PHI is involved.", "PHI"],
    ["HIPAA does not apply.", "HIPAA"],
    ["PCI-DSS, HIPAA and SOX do not apply.", "PCI-DSS"],
    ["We need neither nights nor weekends.", "weekends"],
    ["ITAR was asked about: does not apply.", "ITAR"],
    ["No special categories (health, biometrics) are processed.", "biometrics"],
    ["Freelancers: no.", "Freelancers"],
    ["card data? nope", "card data"],
    ["SOC 2 is therefore not needed", "SOC 2"],
  ])("%j denies %s", (text, word) => expect(judged(text, word).denied).toBe(true));

  it.each([
    ["No PHI is involved, GDPR applies.", "GDPR"],
    ["GDPR applies, HIPAA does not.", "GDPR"],
    ["Not only cost but also speed counts.", "speed"],
    ["No later than 1 May we go live.", "1 May"],
    ["We need it around the clock, kids in Perth and Auckland don't sleep.", "around the clock"],
    ["No health data, but personal data.", "personal data"],
  ])("%j does not deny %s", (text, word) => expect(judged(text, word).denied).toBe(false));
});

describe("what a text tells of others", () => {
  it.each([
    ["Our competitor runs 400 agents.", "400"],
    ["Our competitor has a team. They pay 12 dollars.", "12"],
    ["The vendor we left charged 45 dollars.", "45"],
    ["Last year's project had 12 developers.", "12"],
    ["In 2019 we had 300 people.", "300"],
  ])("%j tells %s of others or of former times", (text, word) => expect(judged(text, word).foreign).toBe(true));

  it.each([
    ["Our competitor runs 400 agents, we need 40.", "40."],
    ["The code must not end up with competitors; 12 developers will do.", "12"],
    ["It starts in 2027 with 12 people.", "12"],
  ])("%j tells %s of this work", (text, word) => expect(judged(text, word).foreign).toBe(false));
});
