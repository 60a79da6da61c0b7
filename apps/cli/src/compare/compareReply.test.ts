import { type Comparison, type Decision, decide } from "@shoreline/decide";
import { readBrief } from "@shoreline/scope";
import { expectOk, refuse, type Result, succeed } from "@shoreline/units";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { displayWidth } from "../page/displayText.ts";
import { plainStyle } from "../page/style.ts";
import { terminalText } from "../page/terminalText.ts";
import type { Reply } from "../reply.ts";
import type { Surroundings } from "../surroundings.ts";
import { type CompareQuestion, compareReply } from "./compareReply.ts";

const BRIEF = `
title: Small
work: { kind: project, function: software, roles: { softwareDeveloper: 4 }, months: 12, start: 2027-02-01 }
company: { home: us-chicago, currency: USD, teams: [] }
candidates: { sites: [mx-guadalajara, pl-warsaw] }
`;
const LONGER = BRIEF.replace("months: 12", "months: 30");

const decidedAs = (brief: string): Decision => expectOk(decide(expectOk(readBrief(brief)), { trials: 256 }));
const before = decidedAs(BRIEF);
const after = decidedAs(LONGER);
const files: Readonly<Record<string, string>> = {
  "before.json": JSON.stringify(before),
  "after.json": JSON.stringify(after),
  "edited.json": JSON.stringify({ ...after, title: "Another" }),
  "broken.json": JSON.stringify(after).slice(0, 5000),
  "damaged.json": JSON.stringify({ ...after, facts: 3, seed: null }),
  "forecast.json": JSON.stringify({ schema: "forecast/1" }),
  "brief.yaml": BRIEF,
  "longer.yaml": LONGER,
  "bad.yaml": BRIEF.replace("project", "projekt"),
  "poor.yaml": `${BRIEF}limits: { budget: 1 }\n`,
  "noise.yaml": "title: [",
};

function read(file: string, argument: string): Result<string> {
  return files[file] === undefined ? refuse([{ code: "cli.no-such-file", path: argument }]) : succeed(files[file]);
}

function surroundings(): Surroundings {
  const tooLarge = refuse<string>([{ code: "cli.too-large", path: "DECISION" }]);
  return {
    readText: async (file, argument) => (file === "after.json" ? tooLarge : read(file, argument)),
    readBytes: async (file, argument) => {
      const text = read(file === "-" ? "before.json" : file, argument);
      return text.ok ? succeed(new TextEncoder().encode(text.value)) : text;
    },
    writeFaults: async () => [],
    writeOutput: async () => [],
    isSameFile: () => false,
    today: () => "2027-01-15",
    availableBytes: () => 8e9,
    classes: { load: async () => succeed(new Map()), save: async () => succeed("kept") },
    announce: () => () => {},
  };
}

const reply = (one: string, other: string, options: Partial<CompareQuestion> = {}) =>
  compareReply({ before: one, after: other, trials: "256", seed: undefined, ...options }, surroundings());

function documentOf(each: Reply): Comparison & { summary: string } {
  if (each.kind !== "answer") throw new Error(JSON.stringify(each.faults));
  return each.document as Comparison & { summary: string };
}

const faultsOf = (each: Reply) =>
  each.kind === "refusal" ? each.faults.map(({ code, path }) => `${code} ${path}`) : [];
const notesOf = (each: Reply) => (each.kind === "answer" ? each.notes : []);

describe("compare", () => {
  it.each([
    ["before.json", "after.json"],
    ["brief.yaml", "longer.yaml"],
    ["before.json", "longer.yaml"],
    ["-", "after.json"],
  ])("takes decisions that were kept, also long ones, and briefs that it decides: %s %s", async (one, other) => {
    const comparison = documentOf(await reply(one, other));
    expect([comparison.before.id, comparison.after.id]).toEqual([before.id, after.id]);
    expect(comparison.attribution.causes.map(({ name }) => name)).toEqual(["work.months"]);
  });

  it("says that nothing changed where nothing did", async () => {
    const { summary, same } = documentOf(await reply("before.json", "brief.yaml"));
    expect([same, summary]).toEqual([true, "Nothing changed: both are the same decision."]);
  });

  it("says what becomes of the answer, of its saving, and what did it", async () => {
    const { summary } = documentOf(await reply("before.json", "after.json"));
    expect(summary).toMatch(/^The recommendation (stays|changes from)/);
    expect(summary).toMatch(/: how long the work lasts \([+−][^)]+\)\.$/);
  });

  it("warns of a decision that was edited after it was made", async () => {
    const answer = await reply("before.json", "edited.json");
    expect(notesOf(answer)).toEqual([expect.stringMatching(/^Warning: AFTER\. It was edited/)]);
    expect(documentOf(answer).after.edited).toBe(true);
  });

  it("prints a page of 80 columns that begins with the sentence", async () => {
    const answer = await reply("before.json", "after.json");
    if (answer.kind !== "answer") throw new Error("refused");
    const page = terminalText(answer.page(), plainStyle);
    expect(page.replaceAll("\n", " ")).toContain(documentOf(answer).summary);
    for (const words of ["The two answers", "What made the difference for", "work.months", "together"])
      expect(page).toContain(words);
    for (const line of page.split("\n")) expect(displayWidth(line)).toBeLessThanOrEqual(80);
    expect(page).not.toMatch(/undefined|NaN|\[object/);
  });
});

describe("a decision of which one field is anything", () => {
  it("is refused or printed, and never breaks", async () => {
    const { monthly: _, facts: __, ...short } = JSON.parse(files["before.json"]!) as Record<string, unknown>;
    const whole = { ...short, monthly: {}, facts: before.facts.slice(0, 2), alternatives: before.alternatives };
    const anything = fc.constantFrom<unknown>(null, -1, 0.5, "", "x", [], {}, true);
    await fc.assert(
      fc.asyncProperty(fc.nat(), anything, async (place, value) => {
        const paths = placesOf(whole);
        const text = JSON.stringify(replaced(whole, paths[place % paths.length]!, value));
        const answer = await compareReply(
          { before: "-", after: "any.json", trials: "256", seed: undefined },
          { ...surroundings(), readText: async () => succeed(text) },
        );
        const length = answer.kind === "answer" ? terminalText(answer.page(), plainStyle).length : Infinity;
        expect([answer.exitCode, length > 100]).toEqual([answer.kind === "answer" ? 0 : 2, true]);
      }),
      { seed: 19, numRuns: 60 },
    );
  });
});

/** Every place in data, lists by their first entry only. */
function placesOf(data: unknown, above: readonly string[] = []): readonly (readonly string[])[] {
  if (typeof data !== "object" || data === null) return [];
  const entries = Array.isArray(data) ? Object.entries(data).slice(0, 1) : Object.entries(data);
  return entries.flatMap(([key, each]) => [[...above, key], ...placesOf(each, [...above, key])]);
}

function replaced(data: unknown, [key, ...rest]: readonly string[], value: unknown): unknown {
  if (key === undefined) return value;
  const inner = replaced((data as Record<string, unknown>)[key], rest, value);
  return Array.isArray(data) ? data.with(Number(key), inner) : { ...(data as object), [key]: inner };
}

describe("what cannot be compared", () => {
  it.each([
    ["a file that is not there", "none.json", ["cli.no-such-file AFTER"]],
    ["a decision that breaks off", "broken.json", ["compare.damaged AFTER"]],
    ["a decision with damaged fields", "damaged.json", ["compare.damaged AFTER: seed", "compare.damaged AFTER: facts"]],
    ["data of another schema", "forecast.json", ["compare.not-a-decision AFTER: schema"]],
    ["a brief with faults", "bad.yaml", ["brief.unknown-value AFTER: work.kind"]],
    ["what is neither", "noise.yaml", ["brief.syntax AFTER: noise.yaml"]],
  ])("%s is refused with its fault", async (_, file, faults) => {
    const answer = await reply("before.json", file);
    expect([answer.exitCode, faultsOf(answer).slice(0, faults.length)]).toEqual([2, faults]);
  });

  it("on both sides is refused with the faults of both", async () => {
    expect(faultsOf(await reply("forecast.json", "bad.yaml", { trials: "x" }))).toEqual([
      "compare.not-a-decision BEFORE: schema",
      "cli.number --trials",
      "brief.unknown-value AFTER: work.kind",
    ]);
    expect(faultsOf(await reply("-", "-"))).toEqual(["cli.stdin-twice AFTER"]);
  });

  it("for want of anything feasible ends with 3 and the reasons", async () => {
    const answer = await reply("before.json", "poor.yaml");
    expect(answer.exitCode).toBe(3);
    expect(faultsOf(answer)[0]).toMatch(/^decide\.no-feasible-alternative AFTER: .+: limits\.budget/);
  });
});
