import { decide, type GroupDecision } from "@shoreline/decide";
import { readBrief } from "@shoreline/scope";
import { expectOk } from "@shoreline/units";
import { describe, expect, it } from "vitest";
import { filesAround } from "../../test/quietSurroundings.ts";
import { displayWidth } from "../page/displayText.ts";
import { plainStyle } from "../page/style.ts";
import { terminalText } from "../page/terminalText.ts";
import type { Reply } from "../reply.ts";
import { type GroupQuestion, groupReply } from "./groupReply.ts";

const BRIEF = `
title: Small
work: { kind: project, function: software, roles: { softwareDeveloper: 4 }, months: 12, start: 2027-02-01 }
company: { home: us-chicago, currency: USD, teams: [] }
candidates: { sites: [mx-guadalajara, pl-warsaw] }
`;
const MONEY = "{ name: finance, weights: { cost: 0.7, return: 0.2, speed: 0.1 } }";
const GRIP = "{ name: engineering, weights: { control: 0.5, collaboration: 0.3, cost: 0.2 } }";

function reply(voices: string, options: Partial<GroupQuestion> = {}, brief = BRIEF): Promise<Reply> {
  const question = { brief: "brief.yaml", file: "voices.yaml", trials: "256", seed: undefined, ...options };
  return groupReply(question, filesAround({ "brief.yaml": brief, "voices.yaml": voices }));
}

const voicesOf = (...voices: readonly string[]) => `schema: voices/1\nvoices: [${voices.join(", ")}]`;

function documentOf(each: Reply): GroupDecision & { summary: string } {
  if (each.kind !== "answer") throw new Error(JSON.stringify(each.faults));
  return each.document as GroupDecision & { summary: string };
}

const faultsOf = (each: Reply) =>
  each.kind === "refusal" ? each.faults.map(({ code, path }) => `${code} ${path}`) : [];

describe("group", () => {
  it("gives one voice the decision of a brief with its priorities", async () => {
    const { voices, summary } = documentOf(await reply(voicesOf(MONEY)));
    const priorities = "priorities: { cost: 0.7, return: 0.2, speed: 0.1 }\n";
    const decision = expectOk(decide(expectOk(readBrief(`${BRIEF}${priorities}`)), { trials: 256 }));
    expect(voices[0]!.recommendation).toBe(decision.recommendation.alternative);
    expect(summary).toMatch(/^The one voice wants .+\.$/);
  });

  it("says first that they want the same, and that what divides them does not matter", async () => {
    const heavier = "{ name: treasury, weights: { cost: 0.9, speed: 0.1 } }";
    const { summary, agreement } = documentOf(await reply(voicesOf(MONEY, heavier)));
    expect(agreement.on).toBe("alternative");
    expect(summary).toMatch(/^Both want the same: .+\. What divides them most, .+, does not matter to the answer\.$/);
    const alike = documentOf(await reply(voicesOf(MONEY, MONEY.replace("finance", "treasury"))));
    expect(alike.summary).toContain("They weigh things much alike.");
  });

  it("says first about what they disagree, that it matters, and who wants what", async () => {
    const { summary, agreement } = documentOf(await reply(voicesOf(MONEY, GRIP)));
    expect(agreement.on).toBe("nothing");
    expect(summary).toMatch(
      /^They disagree about .+, and it matters: .*finance wants .+engineering wants|engineering wants .+finance wants/,
    );
  });

  it("prints a page of 80 columns that begins with the sentence and says what would settle it", async () => {
    const compared =
      "{ name: legal and compliance, share: 2, criteria: [compliance, protection, cost], pairwise: [[1, 5, 1/5], [1/5, 1, 5], [5, 1/5, 1]] }";
    const answer = await reply(voicesOf(MONEY, GRIP, compared));
    if (answer.kind !== "answer") throw new Error("refused");
    const page = terminalText(answer.page(), plainStyle);
    expect(page.replaceAll("\n", " ")).toContain(documentOf(answer).summary);
    for (const words of ["What each wants", "together", "Kendall's W", "above the 0.1"]) expect(page).toContain(words);
    expect(page).toMatch(/To agree on: the weight of|No single weight/);
    for (const line of page.split("\n")) expect(displayWidth(line)).toBeLessThanOrEqual(80);
    expect(page).not.toMatch(/undefined|NaN|\[object/);
    expect(answer.notes).toEqual([
      expect.stringMatching(/^Warning: voices\[2\]\.pairwise.+consistency ratio.+Look again at/),
    ]);
  });
});

describe("a group that cannot be heard", () => {
  it("is refused with the faults of voices, options and brief at once", async () => {
    const answer = await reply(
      voicesOf("{ name: a, weights: { costs: 1 } }", "{ name: b }"),
      { trials: "x" },
      BRIEF.replace("project", "projekt"),
    );
    expect([answer.exitCode, faultsOf(answer)]).toEqual([
      2,
      [
        "cli.number --trials",
        "voices.unknown-criterion voices[0].weights.costs",
        "voices.missing voices[1]",
        "brief.unknown-value work.kind",
      ],
    ]);
  });

  it.each([
    ["a file that is not there", { file: "none.yaml" }, ["cli.no-such-file VOICES"]],
    ["standard input for both", { brief: "-", file: "-" }, ["cli.stdin-twice VOICES", "cli.no-such-file BRIEF"]],
  ])("because of %s", async (_, options, faults) => {
    expect(faultsOf(await reply(voicesOf(MONEY), options))).toEqual(faults);
  });

  it("because nothing is feasible ends with 3 and the reasons", async () => {
    const answer = await reply(voicesOf(MONEY), {}, `${BRIEF}limits: { budget: 1 }\n`);
    expect(answer.exitCode).toBe(3);
    expect(new Set(faultsOf(answer).map((fault) => fault.split(" ")[0]))).toEqual(
      new Set(["decide.no-feasible-alternative"]),
    );
  });
});
