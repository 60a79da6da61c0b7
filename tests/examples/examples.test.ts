import { readdirSync, readFileSync } from "node:fs";
import type { Party } from "@shoreline/arrangements";
import { country } from "@shoreline/atlas";
import type { Alternative, Recommendation } from "@shoreline/decide";
import { describe, expect, it } from "vitest";
import { decidedExample } from "./decidedExample.ts";
import { exampleNamed, textOfExample } from "./exampleNamed.ts";
import { computedRows, rowsOf } from "./answerTable.ts";
import { isAnswer, openStories, stories } from "./stories.ts";

const root = new URL("../../", import.meta.url);
const names = readdirSync(new URL("examples/", root))
  .filter((file) => file.endsWith(".yaml"))
  .map((file) => file.replace(/\.yaml$/, ""))
  .toSorted();

const allStories = [...stories, ...openStories];

function alternativesOf(name: string, party: Party): readonly Alternative[] {
  return decidedExample(name).alternatives.filter((alternative) => alternative.party === party);
}

function alternativeOf(name: string, id: string): Alternative {
  const found = decidedExample(name).alternatives.find((alternative) => alternative.id === id);
  if (!found) throw new Error(`${id} was not considered for ${name}.`);
  return found;
}

function faultsOf(alternatives: readonly Alternative[]): string[] {
  return [...new Set(alternatives.flatMap(({ faults }) => faults.map(({ code }) => code)))].toSorted();
}

function bestScoreOf(name: string, party: Party): number {
  return Math.max(...alternativesOf(name, party).map(({ expectedScore }) => expectedScore ?? 0));
}

/** Which of freight, duty and a second set of tools the moved line pays at a site. */
function borderLinesOf(id: string): string[] {
  const { lines } = alternativeOf("moved-production", id);
  return (["freight", "duty", "tooling"] as const).filter((key) => lines[key] !== undefined);
}

describe("the examples", () => {
  it("are those that have a story, and no other", () => {
    expect(names).toEqual(allStories.map(({ example }) => example).toSorted());
  });

  it.each(names)("%s begins with why it is there, and is read without fault or warning", (name) => {
    expect(textOfExample(name)).toMatch(/^# [A-Z].+\n/);
    expect(exampleNamed(name).warnings).toEqual([]);
  });

  it.each(names)("%s is decided for an arrangement that keeps its limits", (name) => {
    const { recommendation, trials } = decidedExample(name);
    expect(trials).toBe(1024);
    expect(alternativeOf(name, recommendation.alternative)).toMatchObject({ feasible: true, faults: [] });
    expect(recommendation.cellShare).toBeGreaterThan(0);
  });
});

describe.each(allStories)("$example: $driver", ({ example, answer, turns }) => {
  it("is answered as its story asks", () => {
    const { recommendation } = decidedExample(example);
    expect(recommendation).toSatisfy((given: Recommendation) => isAnswer(given, answer));
  });

  it.each(turns)("turns when it becomes: $what", ({ overrides, becomes }) => {
    const before = decidedExample(example).recommendation;
    const after = decidedExample(example, overrides).recommendation;
    expect(after).toSatisfy((given: Recommendation) => isAnswer(given, becomes));
    expect([after.name, after.party, after.reach]).not.toEqual([before.name, before.party, before.reach]);
  });
});

describe("research centre and network", () => {
  it("ask for new capacity: no team does the work today", () => {
    for (const name of ["research-centre", "network-operations", "sensitive-finance"])
      expect(exampleNamed(name).brief.company.teams, name).toEqual([]);
  });
});

describe("sensitive finance", () => {
  it("shuts out every party but own staff, and says by which limit", () => {
    for (const party of ["vendor", "freelancers", "buildOperateTransfer", "employerOfRecord"] as const)
      expect(faultsOf(alternativesOf("sensitive-finance", party))).toEqual(["limit.third-party-access"]);
  });
});

describe("the service desk", () => {
  it("is run by the 220 today at no lead, and costs severance wherever else it goes", () => {
    const today = alternativeOf("service-desk", "employees@us-tampa");
    expect(today.monthsToFirstOutput.mean).toBe(0);
    expect(today.lines.severance).toBeUndefined();
    for (const { id, lines } of decidedExample("service-desk").alternatives.filter((each) => each.id !== today.id))
      expect(lines.severance?.mean, id).toBeGreaterThan(0);
  });

  it("lets no freelancer reset a password", () => {
    expect(faultsOf(alternativesOf("service-desk", "freelancers"))).toEqual(["limit.party"]);
  });

  it("saves in a centre in India what published centres of this size save: a third to three quarters", () => {
    const { p50 } = alternativeOf("service-desk", "employees@in-bengaluru").savingShare;
    expect(p50).toBeGreaterThan(0.33);
    expect(p50).toBeLessThan(0.75);
  });
});

describe("accounts payable", () => {
  it("needs about as many clerks as the middle of a survey: 400,000 invoices at 11,660 a year are 34", () => {
    // The survey counts clerks of all countries; British clerks work fewer hours than its 1,760 a year.
    const { headcount } = decidedExample("accounts-payable").workload;
    expect(headcount).toBeGreaterThan(34 * 0.9);
    expect(headcount).toBeLessThan(34 * 1.15);
  });

  it("starts soonest with own staff abroad where the entity stands", () => {
    const abroad = alternativesOf("accounts-payable", "employees").filter(({ reach }) => reach !== "onshore");
    const first = abroad.toSorted((a, b) => a.monthsToFirstOutput.mean! - b.monthsToFirstOutput.mean!)[0];
    expect(first?.site).toBe("pl-warsaw");
  });
});

describe("the contact centre", () => {
  it("stays where the data must: in the European Economic Area", () => {
    const sites = decidedExample("contact-centre").alternatives.filter(({ feasible }) => feasible);
    expect(new Set(sites.map(({ site }) => site)).size).toBeGreaterThan(2);
    for (const { site } of sites) expect(country(site.slice(0, 2).toUpperCase()).blocs, site).toContain("EEA");
  });

  it("is fullest in December", () => {
    const { byMonth } = decidedExample("contact-centre").workload;
    // It starts in September: December is its fourth month, and the peak of the first year.
    expect(Math.max(...byMonth.slice(0, 12))).toBe(byMonth[3]);
  });
});

describe("the moved line", () => {
  it("needs a plant, which neither freelancers nor an employer of record bring", () => {
    for (const party of ["freelancers", "employerOfRecord"] as const)
      expect(faultsOf(alternativesOf("moved-production", party))).toEqual(["limit.premises"]);
  });

  it("pays duty from India and none inside the customs union, freight from both, and nothing at home", () => {
    expect(borderLinesOf("employees@in-bengaluru")).toEqual(["freight", "duty", "tooling"]);
    expect(borderLinesOf("employees@lt-vilnius")).toEqual(["freight", "tooling"]);
    expect(borderLinesOf("employees@de-munich")).toEqual([]);
  });
});

describe("the backlog of labels", () => {
  it("is gone before a centre stands: no team is built abroad for four months", () => {
    const centres = alternativesOf("data-labelling", "employees").filter(({ reach }) => reach !== "onshore");
    expect(faultsOf(centres)).toEqual(["limit.horizon"]);
    expect(centres.some(({ feasible }) => feasible)).toBe(false);
  });
});

describe("the product team", () => {
  it("is worth least in the hands of those who leave soonest", () => {
    expect(bestScoreOf("product-team", "freelancers")).toBeLessThan(bestScoreOf("product-team", "vendor"));
    expect(bestScoreOf("product-team", "vendor")).toBeLessThan(bestScoreOf("product-team", "employees"));
  });
});

describe("the page about the examples", () => {
  it("tells the answers that are computed", () => {
    const page = readFileSync(new URL("docs/examples.md", root), "utf8");
    expect(rowsOf(page)).toEqual(computedRows());
  });
});
