import { type Decision, decide } from "@shoreline/decide";
import { readBrief } from "@shoreline/scope";
import { expectOk } from "@shoreline/units";
import { describe, expect, it } from "vitest";
import { filesAround } from "../../test/quietSurroundings.ts";
import { displayWidth } from "../page/displayText.ts";
import { plainStyle } from "../page/style.ts";
import { terminalText } from "../page/terminalText.ts";
import type { Reply } from "../reply.ts";
import type { ScenarioAnswer, ScenarioFigures } from "./scenarioAnswers.ts";
import { type ScenariosQuestion, scenariosReply } from "./scenariosReply.ts";

const BRIEF = `
title: Small
work: { kind: project, function: software, roles: { softwareDeveloper: 4 }, months: 12, start: 2027-02-01 }
company: { home: us-chicago, currency: USD, teams: [] }
candidates: { sites: [mx-guadalajara, pl-warsaw] }
`;
const FILE = `
schema: scenarios/1
scenarios:
  same: { set: { work.months: 12 } }
  longer: { why: It may be prolonged., set: { work.months: 36 } }
  apart: { set: { limits.forbid: [employees, freelancers, employerOfRecord], work.roles: { qaAnalyst: 3 } } }
`;

interface Answered {
  readonly summary: string;
  readonly base: ScenarioFigures | null;
  readonly scenarios: readonly ScenarioAnswer[];
}

/** What `scenarios` replies for a file of scenarios, with options as they would be typed. */
function reply(file: string, options: Partial<ScenariosQuestion> = {}, brief = BRIEF): Promise<Reply> {
  const question = { brief: "brief.yaml", file: "what-if.yaml", trials: "256", seed: undefined, ...options };
  return scenariosReply(question, filesAround({ "brief.yaml": brief, "what-if.yaml": file }));
}

function documentOf(each: Reply): Answered {
  if (each.kind !== "answer") throw new Error(JSON.stringify(each.faults));
  return each.document as Answered;
}

/** The answer to the usual file, which several claims look at. */
const usual = reply(FILE);

const faultsOf = (each: Reply) =>
  each.kind === "refusal" ? each.faults.map(({ code, path }) => `${code} ${path}`) : [];

const decidedAs = (brief: string): Decision => expectOk(decide(expectOk(readBrief(brief)), { trials: 256 }));

describe("scenarios", () => {
  it("are decided as the same brief would be, in the futures of the one without them", async () => {
    const { base, scenarios } = documentOf(await usual);
    const before = decidedAs(BRIEF);
    const longer = decidedAs(BRIEF.replace("months: 12", "months: 36"));
    expect(base!.id).toBe(before.id);
    expect(scenarios.map(({ name }) => name)).toEqual(["same", "longer", "apart"]);
    expect(scenarios[1]!.answer!.id).toBe(longer.id);
    expect(scenarios[1]!.answer!.alternative).toBe(longer.recommendation.alternative);
  });

  it("tell whether the answer holds, and by how much the saving differs", async () => {
    const { base, scenarios } = documentOf(await usual);
    expect(scenarios[0]).toMatchObject({ holds: "alternative", savingDifference: 0, set: { "work.months": 12 } });
    for (const { answer, savingDifference } of scenarios)
      expect(savingDifference).toBe(answer!.saving.mean! - base!.saving.mean!);
    expect(scenarios[2]!.holds).toBe("other");
  });

  it("are told in a first sentence that counts how many leave the answer as it is", async () => {
    const { summary, scenarios } = documentOf(await usual);
    const same = scenarios.filter(({ holds }) => holds === "alternative").length;
    expect(summary).toMatch(new RegExp(`^The recommendation, .+, holds in ${same} of 3 scenarios`));
    expect(summary).toContain('in "apart"');
    const all = documentOf(await reply("scenarios: { same: { set: { work.months: 12 } } }"));
    expect(all.summary).toMatch(/holds in the one scenario\.$/);
  });

  it("stand on top of what --set says", async () => {
    const { base, scenarios } = documentOf(await reply(FILE, { set: ["work.months=24"] }));
    expect(base!.id).toBe(decidedAs(BRIEF.replace("months: 12", "months: 24")).id);
    expect(scenarios[0]!.answer!.id).toBe(decidedAs(BRIEF).id);
  });

  it("in which nothing is feasible say which limits leave nothing, and the others are answered", async () => {
    const { summary, scenarios } = documentOf(
      await reply("scenarios: { poor: { set: { limits.budget: 1 } }, same: { set: { work.months: 12 } } }"),
    );
    expect(scenarios[0]).toMatchObject({ holds: "nothingFeasible", answer: null, savingDifference: null });
    expect(scenarios[0]!.breaks).toContain("limits.budget");
    expect(scenarios[1]!.holds).toBe("alternative");
    expect(summary).toContain('in "poor" (limits.budget = 1) nothing is feasible');
  });

  it("may make feasible what is not as the brief stands", async () => {
    const poor = `${BRIEF}limits: { budget: 1 }\n`;
    const { summary, base, scenarios } = documentOf(
      await reply("scenarios: { rich: { set: { limits.budget: null } } }", {}, poor),
    );
    expect([base, scenarios[0]!.holds]).toEqual([null, "baseInfeasible"]);
    expect(summary).toBe("Nothing is feasible as the brief stands; something is in 1 of 1 scenario.");
  });

  it("of which none is feasible end as a decision does: with 3 and the reasons", async () => {
    const poor = `${BRIEF}limits: { budget: 1 }\n`;
    const answer = await reply("scenarios: { longer: { set: { work.months: 36 } } }", {}, poor);
    expect(answer.exitCode).toBe(3);
    expect(faultsOf(answer)[0]).toMatch(/^decide\.no-feasible-alternative .+: limits\./);
  });
});

describe("scenarios that cannot be", () => {
  it("are refused with every fault of each, by its name, before anything is decided", async () => {
    const answer = await reply(
      "scenarios: { one: { set: { work.moths: 3 } }, two: { set: { nature.clarity: 2, limits.budget: null } }, three: { set: { work.months: 3 } } }",
      { trials: "1" },
    );
    expect(answer.exitCode).toBe(2);
    expect(faultsOf(answer)).toEqual([
      "cli.number --trials",
      "brief.unknown-key scenarios.one: work.moths",
      "brief.set-absent scenarios.two.set.limits.budget",
      "brief.out-of-range scenarios.two: nature.clarity",
    ]);
  });

  it("are refused together with what is wrong with the brief and the options", async () => {
    const answer = await reply("scenarios: []", { trials: "x", set: ["y"] }, BRIEF.replace("project", "projekt"));
    expect(faultsOf(answer)).toEqual([
      "cli.number --trials",
      "scenarios.refused scenarios",
      "cli.set --set",
      "brief.unknown-value work.kind",
    ]);
  });

  it.each([
    ["a file that is not there", { file: "none.yaml" }, ["cli.no-such-file FILE"]],
    ["a brief that is not there", { brief: "none.yaml" }, ["cli.no-such-file BRIEF"]],
    ["standard input for both", { brief: "-", file: "-" }, ["cli.stdin-twice FILE", "cli.no-such-file BRIEF"]],
  ])("because of %s", async (_, options, faults) => {
    expect(faultsOf(await reply(FILE, options))).toEqual(faults);
  });
});

describe("the page of scenarios", () => {
  it("begins with the sentence and keeps to 80 columns", async () => {
    const answer = await reply(`${FILE}  poor: { set: { limits.budget: 1 } }\n`);
    if (answer.kind !== "answer") throw new Error("refused");
    const page = terminalText(answer.page(), plainStyle);
    expect(page.replaceAll("\n", " ")).toContain(documentOf(answer).summary);
    for (const words of ["● same", "╳ poor", "longer: work.months = 36. It may be prolonged."])
      expect(page).toContain(words);
    for (const line of page.split("\n")) expect(displayWidth(line)).toBeLessThanOrEqual(80);
    expect(page).not.toMatch(/undefined|NaN|\[object/);
  });
});
