import { succeed } from "@shoreline/units";
import { describe, expect, it } from "vitest";
import { quietSurroundings } from "../../test/quietSurroundings.ts";
import { displayWidth } from "../page/displayText.ts";
import { plainStyle } from "../page/style.ts";
import { terminalText } from "../page/terminalText.ts";
import type { Reply } from "../reply.ts";
import { type FlipsQuestion, flipsReply } from "./flipsReply.ts";

const BRIEF = `
title: Small
work: { kind: project, function: software, roles: { softwareDeveloper: 4 }, months: 12, start: 2027-02-01 }
company: { home: us-chicago, currency: USD, teams: [] }
candidates: { sites: [mx-guadalajara] }
`;

const surroundings = quietSurroundings({ readText: async () => succeed(BRIEF) });

function reply(asked: Partial<FlipsQuestion>): Promise<Reply> {
  const question = { brief: "brief.yaml", trials: "256", seed: undefined, map: [], steps: undefined, ...asked };
  return flipsReply(question, surroundings);
}

function pageOf(each: Reply): string {
  if (each.kind !== "answer") throw new Error(JSON.stringify(each.faults));
  return terminalText(each.page(), plainStyle);
}

const codes = (each: Reply) => (each.kind === "refusal" ? each.faults.map(({ code }) => code) : []);

describe("flips", () => {
  it("say the answer and its nearest turn first, then every turn by kind, within 80 columns", async () => {
    const page = pageOf(await reply({}));
    expect(page.replaceAll(/\s+/g, " ")).toMatch(/^Small .+\. The nearest turn: .+ makes it /);
    expect(page).toContain("What counts how much");
    expect(Math.max(...page.split("\n").map(displayWidth))).toBeLessThanOrEqual(80);
  });
});

describe("a map", () => {
  it("has a line for each value of the second input and a letter for each of the first", async () => {
    const answered = await reply({ map: ["nature.core", "work.months"], steps: "3" });
    const page = pageOf(answered);
    expect(page.match(/^ *\d+ months? {2}[A-Z·]( {2}[A-Z·]){2}$/gm)).toHaveLength(3);
    expect(page).toMatch(/· A: /);
  });

  it("of words and of something drawn is drawn too", async () => {
    const answered = await reply({ map: ["sensitivity.thirdPartyAccess", "world/workload"], steps: "2" });
    if (answered.kind !== "answer") throw new Error(JSON.stringify(answered.faults));
    const { axes, recommended } = answered.document as { axes: { values: unknown[] }[]; recommended: string[][] };
    expect(axes[0]!.values).toEqual(["allowed", "restricted", "forbidden"]);
    expect(recommended.map((row) => row.at(-1)!.startsWith("employees"))).toEqual([true, true]);
  });

  it("needs two inputs, and a number of steps that is one; all is said at once", async () => {
    expect(codes(await reply({ map: ["work.months"], steps: "1" }))).toEqual(["cli.number", "cli.map-inputs"]);
    expect(codes(await reply({ steps: "5" }))).toEqual(["cli.steps-without-map"]);
    expect(codes(await reply({ map: ["work.month", "nature.core"] }))).toEqual(["decide.unknown-axis"]);
  });
});
