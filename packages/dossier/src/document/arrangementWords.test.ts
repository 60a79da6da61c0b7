import { decide, type Decision } from "@shoreline/decide";
import { readBrief } from "@shoreline/scope";
import { expectOk } from "@shoreline/units";
import { describe, expect, it } from "vitest";
import { caseTopics } from "../guide/case/caseTopics.ts";
import { exclusionsOf, reasonLines } from "./exclusions.ts";
import {
  alternativeOf,
  alternativeWords,
  idWords,
  leadingAlternatives,
  measureOf,
  rankedAlternatives,
  thingWords,
} from "./arrangementWords.ts";
import { besideWords, matrixLegend } from "./matrixWords.ts";
import { whoWhere } from "./whoWhere.ts";

const decisionOf = (candidates: object, more: object = {}): Decision => {
  const brief = {
    title: "Invoices",
    work: { kind: "service", function: "finance-accounting", roles: { accountsPayableClerk: 12 }, months: 36 },
    company: {
      home: "us-chicago",
      currency: "USD",
      teams: [{ site: "us-chicago", role: "accountsPayableClerk", headcount: 12 }],
    },
    candidates: { sites: ["in-pune"], ...candidates },
    ...more,
  };
  return expectOk(decide(expectOk(readBrief(brief)), { trials: 128 }));
};

const decision = decisionOf({
  improve: { investment: 20_000, effect: 0.5, months: 3 },
  automate: { investment: 900_000, effect: 0.3, months: 48 },
  stop: { valueLostPerYear: 9_000_000 },
});

describe("a decision with what might be done at home", () => {
  it("names each in words, by the decision or by the id alone", () => {
    expect(decision.recommendation.alternative).toBe("improve");
    expect(thingWords(decision, "improve")).toBe("improving what you have");
    expect(alternativeWords(alternativeOf(decision, "automate"))).toBe("automate the work");
    expect(["stop", "vendor@in-pune"].map(idWords)).toEqual(["stop the work", "vendor in Pune"]);
    expect(["improve", "employees@us-chicago"].map(measureOf)).toEqual(["improve", undefined]);
  });

  it("has none of them in a cell of who and where, and says beside it how each does", () => {
    const plain = whoWhere(decisionOf({}));
    const matrix = whoWhere(decision);
    const home = matrix.rows[0]!.cells[0]!;
    expect(home).toMatchObject({ best: "employees@us-chicago", isBaseline: true, isRecommended: false });
    expect(matrix.rows.flatMap(({ cells }) => cells.filter(({ isRecommended }) => isRecommended))).toEqual([]);
    expect(besideWords(matrix)).toMatch(
      /^Instead of sourcing: automate the work not feasible; improve what you have \d+ %, \+\d+ %; stop the work not feasible\.$/,
    );
    expect(matrixLegend(matrix)).toContain(besideWords(matrix));
    expect(besideWords(plain)).toBeUndefined();
    expect(matrixLegend(plain)).not.toContain("Instead");
  });

  it("keeps each beside the best of every party and reach", () => {
    const ranked = rankedAlternatives(decision);
    const kinds = new Set(ranked.map(({ party, reach, measure }) => measure ?? `${party}/${reach}`));
    const leading = leadingAlternatives(ranked, kinds.size).map(({ id }) => id);
    expect(leading).toContain("improve");
    expect(leading).toContain("employees@us-chicago");
  });

  it("says why one is ruled out, beside arrangements of somebody at a site", () => {
    const lines = reasonLines(exclusionsOf(decision.alternatives)).join("\n");
    expect(lines).toContain("rules out automate the work. For automate the work: feasible if the work lasts 48 months");
    expect(lines).toContain("rules out stop the work. For stop the work: feasible if the work is worth less");
    const forbidden = decisionOf(
      { improve: { investment: 0, effect: 0.1, months: 0 } },
      { limits: { forbid: ["employees"] } },
    );
    expect(reasonLines(exclusionsOf(forbidden.alternatives))[0]).toMatch(/: own staff in .*; improve what you have\. /);
  });

  it("answers every question of the guide, and takes none of the three for an arrangement of somebody", () => {
    const told = Object.values(caseTopics).map((topic) => topic(decision)?.text);
    expect(told.join(" ")).not.toMatch(/undefined|NaN/);
    expect(caseTopics.inHouse(decision)?.text).toContain("your own team in Chicago");
    expect(caseTopics.inHouse(decision)?.text).not.toContain("improving");
  });
});
