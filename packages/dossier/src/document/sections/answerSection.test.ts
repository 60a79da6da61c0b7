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
