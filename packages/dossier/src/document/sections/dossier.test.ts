import type { Decision } from "@shoreline/decide";
import { describe, expect, it } from "vitest";
import { decided } from "../../../test/decided.ts";
import { defended, turnedToRuledOut, undefended } from "../../../test/defended.ts";
import { assumptionAnchor } from "../anchors.ts";
import { anchorsOf, proseOf } from "../anchorsOf.ts";
import { chartsOf, type Document, type Table, tablesOf } from "../document.ts";
import { plainText } from "../prose.ts";
import { dossier } from "./dossier.ts";

const decisions: readonly (readonly [string, Decision])[] = [
  ["a project", decided("project")],
  ["a defended project", defended(decided("project"))],
  ["an undefended project", undefended(decided("project"))],
  ["a service in another currency with a hostile title", defended(decided("service"))],
  ["a baseline that alone is left", decided("baselineAlone")],
  ["a tight budget that answers turn away from", turnedToRuledOut(decided("tightBudget"))],
];

function section(document: Document, id: string) {
  const found = document.sections.find((each) => each.id === id);
  if (found === undefined) throw new Error(`No section ${id}.`);
  return found;
}

function words(decision: Decision, id: string): string {
  const one = { ...dossier(decision), sections: [section(dossier(decision), id)] };
  return proseOf(one).map(plainText).join("\n");
}

function tables(decision: Decision, id: string): Table[] {
  return tablesOf({ ...dossier(decision), sections: [section(dossier(decision), id)] });
}

describe.each(decisions)("the dossier of %s", (_, decision) => {
  const document = dossier(decision);

  it("answers in the order of questions", () => {
    expect(document.sections.map(({ id }) => id)).toEqual([
      "answer",
      "why",
      "change",
      "sure",
      "back",
      "alternatives",
      "where",
      "money",
      "assumptions",
      "facts",
      "method",
    ]);
  });

  it("links only to places that it has, and each place once", () => {
    const anchors = anchorsOf(document);
    expect(new Set(anchors).size).toBe(anchors.length);
    const links = proseOf(document).flatMap((prose) =>
      prose.flatMap((span) => (typeof span === "string" ? [] : (span.to ?? []))),
    );
    expect(links.length).toBeGreaterThan(20);
    expect([...new Set(links)].filter((to) => !anchors.includes(to))).toEqual([]);
  });

  it("shows every fact and every assumption at its own place, facts with their source", () => {
    const anchors = new Set(anchorsOf(document));
    for (const { key, place, source } of decision.facts) {
      expect(anchors).toContain(`fact-${key}-${place}`);
      expect(anchors).toContain(`source-${source}`);
    }
    for (const { path } of decision.assumptions) expect(anchors).toContain(assumptionAnchor(path));
  });

  it("has as many cells in each row as heads, and words in every chart", () => {
    for (const { columns, rows } of tablesOf(document)) {
      for (const { cells } of rows) expect(cells).toHaveLength(columns.length);
    }
    for (const { description } of chartsOf(document)) expect(description.length).toBeGreaterThan(10);
  });

  it("never says undefined, NaN or an object", () => {
    const all = proseOf(document).map(plainText).join("\n");
    expect(all).not.toMatch(/undefined|NaN|\[object|Infinity/);
  });
});

/** The same with a rival that is not what runs today. */
function besideToday(decision: Decision): Decision {
  const { alternatives, baseline, recommendation } = decision;
  const rival = alternatives.find(
    ({ id, feasible }) => feasible && id !== baseline && id !== recommendation.alternative,
  )!;
  const duel = { versus: rival.id, probability: 0.7, error: 0.01 };
  const faced = alternatives.map((each) =>
    each.id === recommendation.alternative ? { ...each, winsAgainstBest: duel } : each,
  );
  return { ...decision, alternatives: faced, why: { ...decision.why, versus: rival.id } };
}

describe("the answer page", () => {
  it("says the recommendation, its odds and its saving as the decision does, with figures that lead on", () => {
    const decision = decided("project");
    const page = words(decision, "answer");
    expect(page.replaceAll("\n", " ")).toContain(decision.recommendation.summary);
    const prose = proseOf({ ...dossier(decision), sections: [section(dossier(decision), "answer")] }).flat();
    const saving = prose.find((span) => typeof span !== "string" && span.from?.endsWith("saving.mean") === true);
    expect(saving).toMatchObject({ to: `alternative-${decision.recommendation.alternative}` });
  });

  it("names the nearest turn to another kind of arrangement, or says that nobody looked", () => {
    const decision = defended(decided("project"));
    expect(words(decision, "answer")).toContain("when how long the work lasts is 62 months (now 12 months)");
    expect(words(undefended(decision), "answer")).toContain("What would change it was not looked for.");
    expect(words({ ...decision, flips: [] }, "answer")).toContain("Nothing that was tried changes it");
  });

  it("compares the recommendation, the status quo and the rival, and says what the amounts are", () => {
    const decision = besideToday(decided("project"));
    const [figures] = tables(decision, "answer");
    expect(figures?.columns.map(({ head }) => head.split(":")[0])).toEqual([
      "figure",
      "recommended",
      "status quo",
      "rival",
    ]);
    expect(figures?.rows.map(({ cells }) => plainText(cells[0] ?? []))).toEqual([
      "Cost, mean (10–90 %)",
      "Saves (worst twentieth of futures)",
      "Paid once",
      "Payback, months",
      "Months to first output",
      "Months to full productivity",
      "Cost after tax, mean",
      "Way back after 6 months",
      "Over a month late, of futures",
    ]);
    expect(words(decision, "answer")).toMatch(/discount rate of \d+(\.\d)? % a year, before tax unless said.*6 people/);
  });

  it("says how many futures keep the budget where there is one, and nothing where an older decision does not know", () => {
    const decision = decided("tightBudget");
    const withShare = decision.alternatives.map((each) => ({ ...each, withinBudgetShare: 0.62 }));
    const without = decision.alternatives.map((each) => ({ ...each, withinBudgetShare: undefined }));
    const row = (alternatives: unknown) =>
      tables({ ...decision, alternatives } as Decision, "answer")[0]?.rows.find(({ cells }) =>
        plainText(cells[0] ?? []).startsWith("Keeps the budget of"),
      );
    expect(row(withShare)?.cells.slice(1).map(plainText)).toContain("62 %");
    expect(row(without)).toBeUndefined();
  });

  it("says how often it is ahead of the status quo where the decision knows, beside a rival that is another one", () => {
    const decision = besideToday(decided("project"));
    const { recommendation } = decision;
    const duel = { versus: decision.baseline, probability: 0.91, error: 0.01 };
    const told = (againstBaseline: unknown) =>
      words({ ...decision, recommendation: { ...recommendation, againstBaseline } } as Decision, "answer");
    expect(decision.why.versus).not.toBe(decision.baseline);
    expect(told(duel)).toMatch(/; ahead of the status quo in 9.* futures\./);
    expect(told(undefined)).not.toContain("ahead of the status quo");
  });

  it("says which limits decided where they leave little", () => {
    expect(words(decided("baselineAlone"), "answer")).toMatch(/Of \d+ alternatives 1 is left: .* rules out \d+/);
    expect(words(decided("project"), "answer")).not.toContain("rules out");
  });

  it("puts agreeing on the weights before every question of fact where that is most of the doubt", () => {
    const decision = defended(decided("project"));
    const [first] = decision.sensitivity ?? [];
    const settled = (total: number) => ({
      ...decision,
      sensitivity: [{ ...first!, path: "priorities", input: "what matters to you", firstOrder: 0.25, total }],
    });
    const advice = "Agreeing on what matters to you would settle about 25 to 41 % of the doubt: do that first.";
    expect(words(settled(0.41), "answer")).toContain(advice);
    expect(words(settled(0.41), "change")).toContain(advice);
    expect(words(settled(0.29), "change")).not.toContain("Agreeing on");
  });

  it("puts what is worth most to know under what to find out, and assumptions under what to confirm", () => {
    const decision = decided("project");
    expect(words(defended(decision), "answer")).toContain("(worth $120 k to know)");
    expect(words(defended(decision), "answer")).toContain("(moves the lead by ");
    expect(words(defended(decision), "answer")).not.toContain("wage growth abroad");
    expect(words(undefended(decision), "answer")).toContain("(moves the lead by ");
  });

  it("says too close to call before anything else", () => {
    const decision = decided("project");
    const summary =
      "Too close to call between this and that. If you must choose now: do this. Best in 4 of 10 futures; rest.";
    const recommendation = { ...decision.recommendation, verdict: "tooCloseToCall" as const, summary };
    const page = words({ ...undefended(decision), recommendation }, "answer");
    expect(page.split("\n")[0]).toBe("Too close to call between this and that. If you must choose now: do this.");
  });

  it("stands without a rival where the limits leave but one alternative", () => {
    const page = words(decided("baselineAlone"), "answer");
    expect(page).toContain("nothing of another kind is left to compare it with");
    expect(page).not.toContain("Ahead of");
  });
});

describe("a part that was not asked for", () => {
  it("says so, and how to get it", () => {
    const page = words(undefended(decided("project")), "change");
    for (const field of ["flips", "sensitivity", "valueOfInformation"]) {
      expect(page).toContain(`(its field ${field} is empty). Decide the same brief again without --quick.`);
    }
    expect(words(undefended(decided("project")), "sure")).toContain("No other method was asked");
  });

  it("is also missing in a decision that was kept before there was a defence", () => {
    const { flips, sensitivity, valueOfInformation, witnesses, explanation, ...old } = decided("project");
    expect([flips, sensitivity, valueOfInformation, witnesses, explanation]).toHaveLength(5);
    expect(words(old as Decision, "change")).toContain("its field flips is empty");
  });
});

describe("what cannot be told from nothing", () => {
  it("is said in words and never as a number around 0", () => {
    const sobol = tables(defended(decided("project")), "change").find(({ from }) => from === "sensitivity");
    const row = sobol?.rows.find(({ cells }) => plainText(cells[0] ?? []) === "wage growth abroad");
    expect(row?.cells.map(plainText).slice(1, 3)).toEqual(["not distinguishable from 0", "not distinguishable from 0"]);
  });
});

describe("an event that hardly ever happens", () => {
  it("is called rare and has no two ends that are the same", () => {
    const decision = defended(decided("project"));
    const [swing] = decision.sensitivity ?? [];
    const sensitivity = [{ ...swing!, p10: 0, p90: 0, unit: "leaks" }];
    const sobol = tables({ ...decision, sensitivity }, "change").find(({ from }) => from === "sensitivity");
    expect(sobol?.rows[0]?.cells.slice(3).map(plainText)).toEqual(["rare", "rare"]);
  });
});

describe("where the answer turns", () => {
  it("leaves out weights that would have to move by more than half of all weight, and says how many", () => {
    const decision = defended(decided("project"));
    const [flip] = decision.flips ?? [];
    const weight = (at: number) =>
      ({
        ...flip!,
        input: `weight to ${at}`,
        path: "weights.cost",
        kind: "weight",
        unit: "share of all weight",
        now: 0.1,
        at,
      }) as const;
    const page = words({ ...decision, flips: [weight(0.59), weight(0.61)] }, "change");
    expect(page).toContain("weight to 0.59");
    expect(page).not.toContain("weight to 0.61");
    expect(page).toContain("Left out: 1 weight that would have to move by more than 50 points of weight.");
  });
});

describe("the lines of cost", () => {
  it("add up to the mean costs of both sides, as they are rounded", () => {
    const decision = decided("project");
    const lines = tables(decision, "why").find(({ caption }) => caption.startsWith("Lines of cost"));
    const unit = lines?.caption.endsWith("k") === true ? 1e3 : 1e6;
    const sides = [decision.baseline, decision.recommendation.alternative];
    for (const [index, id] of sides.entries()) {
      const sum = (lines?.rows ?? []).reduce(
        (total, { cells }) => total + numberOf(plainText(cells[index + 1] ?? [])),
        0,
      );
      const cost = decision.alternatives.find((each) => each.id === id)?.cost.mean ?? 0;
      // Each line is rounded to a hundredth of the unit, so a sum of n lines is off by at most n / 200.
      expect(Math.abs(sum - cost / unit)).toBeLessThanOrEqual((lines?.rows.length ?? 0) / 200);
    }
  });
});

describe("money by year", () => {
  it("adds up to what the months come to, up to rounding", () => {
    const decision = decided("service");
    const [years] = tables(decision, "money");
    const all = Object.values(decision.monthly[decision.baseline] ?? {})
      .flat()
      .reduce((sum, amount) => sum + amount, 0);
    const told = (years?.rows ?? []).reduce((sum, { cells }) => sum + numberOf(plainText(cells[1] ?? [])), 0);
    const unit = years?.caption.endsWith("CHF m") === true ? 1e6 : 1e3;
    expect(Math.abs(told - all / unit)).toBeLessThanOrEqual((years?.rows.length ?? 0) / 20);
    expect(years?.rows.map(({ cells }) => plainText(cells[0] ?? []))).toEqual(["2027", "2028", "2029"]);
  });
});

describe("the weakest evidence", () => {
  it("lists what moves the lead, and never what was not tried", () => {
    const decision = decided("project");
    const list = words(decision, "assumptions").split("All assumptions")[0] ?? "";
    const first = decision.assumptions[0];
    expect(first?.influence).toBeGreaterThan(0.0005);
    expect(list).toContain("A1 ");
    expect(list).toContain(`moves the lead by ${((first?.influence ?? 0) * 100).toFixed(1)} points`);
  });
});

function numberOf(text: string): number {
  return text === "–" ? 0 : Number(text.replace("−", "-").replaceAll(",", ""));
}
