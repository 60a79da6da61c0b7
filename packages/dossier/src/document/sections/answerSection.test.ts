import { decide } from "@shoreline/decide";
import { readBrief } from "@shoreline/scope";
import { expectOk } from "@shoreline/units";
import { describe, expect, it } from "vitest";
import { plainText } from "../prose.ts";
import { answerSection } from "./answerSection.ts";

const brief = {
  schema: "brief/1",
  title: "A small project",
  work: { kind: "project", function: "software", roles: { softwareDeveloper: 4 }, months: 12, start: "2027-02-01" },
  company: { home: "us-chicago", currency: "USD" },
};

function limitsOf(more: object): string {
  const decision = expectOk(decide(expectOk(readBrief({ ...brief, ...more })), { trials: 64 }));
  return answerSection(decision)
    .blocks.flatMap((block) => (block.kind === "labelled" && block.label === "Limits" ? [plainText(block.text)] : []))
    .join();
}

function standOf(facts: readonly object[]): string {
  const decision = expectOk(decide(expectOk(readBrief({ ...brief, facts })), { trials: 64 }));
  return answerSection(decision)
    .blocks.flatMap((block) => (block.kind === "text" ? [plainText(block.text)] : []))
    .join(" ");
}

describe("what the answer rests on", () => {
  it("names the organisation's own figures beside the facts, and says nothing where there are none", () => {
    const own = { key: "wage:softwareDeveloper", place: "US", value: 150_000, date: "2026", source: "Payroll" };
    expect(standOf([own])).toMatch(
      /rests on \d+ facts of [^,]+, 1 of them from your own figures, and \d+ assumptions\./,
    );
    expect(standOf([])).toMatch(/rests on \d+ facts of [^,]+ and \d+ assumptions\./);
  });
});

describe("the limits on the page that a board reads", () => {
  it.each([
    [{ sensitivity: { dataResidency: ["US"] } }, "Nothing abroad was considered. Data must stay in: United States."],
    [{ limits: { countries: { allow: ["US"] } } }, "Nothing abroad was considered. Countries allowed: United States."],
    [{ candidates: { sites: ["us-denver"] } }, "Nothing abroad was considered: the brief names no place there."],
  ])("say why nothing abroad was considered: %j", (more, words) => {
    expect(limitsOf(more)).toBe(words);
  });

  it("say nothing where places abroad were considered", () => {
    expect(limitsOf({ candidates: { sites: ["mx-guadalajara"] } })).toBe("");
  });
});
