import { describe, expect, it } from "vitest";
import { smallProject, smallService } from "../../test/briefs.ts";
import { decided } from "../../test/decided.ts";
import type { Alternative, Decision } from "../decision.ts";
import { peopleSentence, wayBackSentence } from "./reversalSentences.ts";

type Data = Readonly<Record<string, unknown>>;

const vendorsAlone: Data = { limits: { parties: { allow: ["vendor"] } } };
const given = decided(smallService, vendorsAlone);
const mine = (decision: Decision) =>
  decision.alternatives.find(({ id }) => id === decision.recommendation.alternative)!;

/** The decision with something else said of its recommendation. */
function told(decision: Decision, change: (alternative: Alternative) => Partial<Alternative>): Decision {
  const best = mine(decision);
  const alternatives = decision.alternatives.map((each) => (each === best ? { ...each, ...change(each) } : each));
  return { ...decision, alternatives };
}

const people = (change: Partial<NonNullable<Alternative["peopleLeftBehind"]>>) =>
  peopleSentence(told(given, ({ peopleLeftBehind }) => ({ peopleLeftBehind: { ...peopleLeftBehind!, ...change } })))
    ?.text;

describe("the way back in words", () => {
  it("says months and cost after two years", () => {
    expect(wayBackSentence(given)?.text).toMatch(
      /^Bringing it back after two years would take about \d+ months and cost £[\d.]+ [km] \(£[\d.]+ [km] to £[\d.]+ [km]\)\.$/,
    );
  });

  it("says when there is no time left for it", () => {
    const project = decided(smallProject, { ...vendorsAlone, work: { months: 4 } });
    expect(wayBackSentence(project)?.text).toMatch(
      /^Bringing it back after 2 months .*, which is too late for the 2 months/,
    );
  });

  it("says what it takes to leave today's arrangement where the answer is at home", () => {
    const home = decided(smallService, {
      company: { teams: [] },
      baseline: { alternative: "vendor@in-pune", runCostPerYear: 3_000_000 },
      limits: { parties: { allow: ["employees"] }, countries: { allow: ["GB"], forbid: [] } },
    });
    expect(mine(home).id).toBe("employees@gb-leeds");
    expect(wayBackSentence(home)?.text).toMatch(
      /^Leaving a vendor in Pune today would take about \d+ months and cost £/,
    );
  });

  it("says nothing where nothing is away", () => {
    const home = decided(smallService, { limits: { parties: { allow: ["employees"] }, countries: { allow: ["GB"] } } });
    expect([wayBackSentence(home), peopleSentence(home)]).toEqual([undefined, undefined]);
  });
});

describe("the people in words", () => {
  const nobodyGoes = { following: 0, redeployed: 11.7, leaving: 8.3, severanceMonths: 1.95 };

  it("says how many find another post and how many leave with what, and the clock of the law in its own days", () => {
    expect(people({ ...nobodyGoes, standstillMonths: 30 / 30.4375, firstLeavingMonths: 86 / 30.4375 })).toBe(
      "Of the 20 people who do it today, about 12 would find another post and 8 would leave with 1.9 months of pay each; " +
        "by the law of the United Kingdom consultation takes 30 days and the first may leave after 86 days.",
    );
  });

  it("leaves out who is nobody, and clocks that do not tick", () => {
    expect(people({ following: 20, redeployed: 0, leaving: 0, standstillMonths: 0, firstLeavingMonths: 0 })).toBe(
      "Of the 20 people who do it today, about 20 would go to the vendor.",
    );
    expect(people({ displaced: 0.4 })).toBeUndefined();
  });

  it("does not give to the law what is assumed of the talks", () => {
    const { law } = mine(given).peopleLeftBehind!;
    const sources = law.sources.map((each) => ({ ...each, evidence: "assumption" as const }));
    const talks = people({ ...nobodyGoes, standstillMonths: 60 / 30.4375, law: { ...law, sources } });
    expect(talks).toContain("by the law of the United Kingdom consultation is taken to need 60 days and");
  });

  it("says long clocks in months, and that another law stands for one that is not known", () => {
    const { law } = mine(given).peopleLeftBehind!;
    const of = (scope: "europe" | "default") =>
      people({ ...nobodyGoes, firstLeavingMonths: 5.6, standstillMonths: 0, country: "IN", law: { ...law, scope } });
    expect(of("default")).toMatch(
      /; by the law of India, for which what is usual elsewhere stands here, the first may leave after 6 months\.$/,
    );
    expect(of("europe")).toContain("for which what is usual in Europe stands here");
  });
});
