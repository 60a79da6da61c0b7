import { expectOk } from "@shoreline/units";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { guideEntries } from "../guideEntries.ts";
import { findEntry } from "./findEntry.ts";

const ASKED: readonly (readonly [question: string, id: string])[] = [
  ["captive", "captive-centre"],
  ["What is a GCC?", "captive-centre"],
  ["global in-house center", "captive-centre"],
  ["outsourcing", "outsourcing"],
  ["what does outsourcing mean", "outsourcing"],
  ["offshoring", "offshoring"],
  ["Offshore", "offshoring"],
  ["nearshoring", "nearshoring"],
  ["what is nearshore", "nearshoring"],
  ["onshoring", "onshoring"],
  ["eor", "employer-of-record"],
  ["employer of record", "employer-of-record"],
  ["BOT", "build-operate-transfer"],
  ["freelancers", "micro-outsourcing"],
  ["gig workers", "micro-outsourcing"],
  ["SLA", "service-level"],
  ["service levels", "service-level"],
  ["shared service centre", "shared-services"],
  ["knowledge transfer", "knowledge-transfer"],
  ["TCO", "total-cost"],
  ["ROI", "return-on-investment"],
  ["what is payback", "payback"],
  ["transfer pricing", "transfer-pricing"],
  ["permanent establishment", "permanent-establishment"],
  ["follow the sun", "follow-the-sun"],
  ["landed cost", "landed-cost"],
  ["rank acceptability", "rank-acceptability"],
  ["value of information", "value-of-information"],
  ["atrition", "attrition"],
  ["change orders", "change-order"],
  ["backsourcing", "reversibility"],
  ["baseline", "baseline"],
  ["can outsourcing be domestic?", "can-outsourcing-be-domestic"],
  ["may I outsource inside my own country", "can-outsourcing-be-domestic"],
  ["does outsourcing always mean abroad?", "can-outsourcing-be-domestic"],
  ["does offshoring need an entity?", "does-it-need-an-entity"],
  ["do I have to found a company abroad to offshore", "does-it-need-an-entity"],
  ["is a subsidiary necessary", "does-it-need-an-entity"],
  ["does offshoring always cross a border?", "does-offshoring-always-cross-a-border"],
  ["is offshoring a kind of outsourcing?", "is-offshoring-a-kind-of-outsourcing"],
  ["isn't offshoring just a type of outsourcing", "is-offshoring-a-kind-of-outsourcing"],
  ["difference between outsourcing and offshoring", "how-do-the-models-compare"],
  ["outsourcing vs offshoring", "how-do-the-models-compare"],
  ["does it mean losing control?", "does-it-mean-losing-control"],
  ["will we lose control over the work", "does-it-mean-losing-control"],
  ["is it only about cost?", "is-it-only-about-cost"],
  ["is it just to save money", "is-it-only-about-cost"],
  ["can a small business do it?", "can-a-small-business-do-it"],
  ["is outsourcing something for small firms", "can-a-small-business-do-it"],
  ["is it reversible?", "is-it-reversible"],
  ["is it reversible, and at what cost?", "is-it-reversible"],
  ["what would it cost to bring the work back", "is-it-reversible"],
  ["can we undo it later", "is-it-reversible"],
  ["what of culture?", "what-of-culture-and-language"],
  ["cultural differences", "what-of-culture-and-language"],
  ["what about IP?", "what-of-intellectual-property"],
  ["is our intellectual property safe", "what-of-intellectual-property"],
  ["what of jobs?", "what-of-jobs-at-home"],
  ["what about our reputation", "what-of-reputation"],
  ["what of tax?", "what-of-tax"],
  ["VAT", "what-of-tax"],
  ["how long does it take?", "how-long-does-it-take"],
  ["who manages the team?", "who-manages-the-team"],
  ["what hidden costs are there?", "what-hidden-costs-are-there"],
  ["which unexpected costs come up", "what-hidden-costs-are-there"],
  ["when does a captive beat a vendor?", "when-does-a-captive-beat-a-vendor"],
  ["own centre or a provider", "when-does-a-captive-beat-a-vendor"],
  ["what is the smallest sensible team?", "what-is-the-smallest-sensible-team"],
  ["minimum team size", "what-is-the-smallest-sensible-team"],
  ["how sure is the recommendation?", "how-sure-is-the-recommendation"],
  ["how confident is the answer", "how-sure-is-the-recommendation"],
  ["why not simply the cheapest?", "why-not-simply-the-cheapest"],
  ["what if the currency moves?", "what-if-the-currency-moves"],
  ["exchange rate risk", "what-if-the-currency-moves"],
  ["what if the vendor fails?", "what-if-the-vendor-fails"],
  ["my supplier goes bankrupt", "what-if-the-vendor-fails"],
  ["can data stay in the EU?", "can-data-stay-in-the-eu"],
  ["GDPR", "can-data-stay-in-the-eu"],
  ["what happens to my people?", "what-happens-to-my-people"],
  ["will our staff be laid off", "what-happens-to-my-people"],
  ["what would change the answer?", "what-would-change-the-answer"],
  ["what should I check first", "what-to-find-out-first"],
  ["vendor lock-in", "what-about-changing-the-vendor"],
  ["time zones", "what-of-time-zones"],
  ["24/7 support", "can-it-run-around-the-clock"],
  ["nearshore or offshore?", "when-is-nearshore-the-better-choice"],
  ["should we automate instead", "should-it-be-done-at-all"],
  ["where do the figures come from", "where-do-the-figures-come-from"],
  ["who is responsible for the team abroad", "who-manages-the-team"],
  ["how do I get my work back from a vendor", "is-it-reversible"],
  ["do I have to fire my employees", "what-happens-to-my-people"],
  ["requirements keep changing", "what-if-requirements-change"],
  ["customs and freight", "landed-cost"],
  ["when will it pay off", "payback"],
  ["can a vendor be replaced", "what-about-changing-the-vendor"],
  ["what if my team quits", "what-if-people-leave"],
  ["what are hard limits", "hard-limit"],
  ["HIPAA", "can-data-stay-in-the-eu"],
];

const foundId = (question: string) => {
  const found = findEntry(question);
  return found.ok ? found.value.id : undefined;
};

describe("finding an entry", () => {
  it("is tried with sixty wordings or more", () => {
    expect(new Set(ASKED.map(([question]) => question)).size).toBeGreaterThanOrEqual(60);
  });

  it.each(ASKED)("“%s” finds %s", (question, id) => {
    expect(foundId(question)).toBe(id);
  });

  it("leads from every id, title and wording to its own entry", () => {
    for (const { id, title, wordings } of guideEntries) {
      for (const text of [id, title, ...wordings]) expect([text, foundId(text)]).toEqual([text, id]);
    }
  });

  it("does not depend on case, accents, punctuation or small words", () => {
    const entry = fc.constantFrom(...guideEntries);
    const dressed = fc.constantFrom(
      (text: string) => text.toUpperCase(),
      (text: string) => `  ${text} …`,
      (text: string) => text.replaceAll(" ", "  "),
      (text: string) => text.replaceAll("e", "é"),
    );
    fc.assert(
      fc.property(entry, dressed, ({ id, title }, dress) => {
        expect(foundId(dress(title))).toBe(id);
      }),
      { seed: 5, numRuns: 200 },
    );
  });

  it("refuses what it does not know", () => {
    for (const question of [
      "how to bake bread",
      "quantum chromodynamics",
      "best pizza in town",
      "xyzzy",
      "football results",
      "",
    ]) {
      const found = findEntry(question);
      const [fault, ...more] = found.ok ? [] : found.faults;
      expect(more).toEqual([]);
      expect(fault).toMatchObject({ code: "guide.nothing-fits", path: "QUESTION" });
    }
  });

  it("names what is near only where something is: a word in common, or many letters", () => {
    expect(hintOf("football results")).toContain('"verdict"');
    for (const question of ["banana smoothie recipe", "quantum chromodynamics", "xyzzy", ""])
      expect(hintOf(question)).toBeUndefined();
  });

  it("names what is near by its letters where no word fits", () => {
    const found = findEntry("nirshor");
    expect(found.ok ? found.value.id : found.faults[0]?.hint).toContain("nearshor");
  });

  it("gives the same entry again", () => {
    for (const [question] of ASKED) expect(expectOk(findEntry(question))).toBe(expectOk(findEntry(question)));
  });
});

/** What is named to somebody who asked for something else. */
function hintOf(question: string): string | undefined {
  const found = findEntry(question);
  return found.ok ? undefined : found.faults[0]?.hint;
}
