import { describe, expect, it } from "vitest";
import { statementOf } from "../text/document.ts";
import { shareFindings } from "./shares.ts";
import { signalFindings } from "./signals.ts";

const signals = (text: string) => {
  const statement = statementOf(text, "2026-11-22");
  return [...signalFindings(statement), ...shareFindings(statement)].map(
    ({ path, value }) => `${path.replace(/.*\./, "")} ${String(value)}`,
  );
};

describe("how the work behaves", () => {
  it.each([
    ["80 % of the requirements are clear and could be signed today.", ["clarity 0.8"]],
    ["We have only a vague notion of what we want.", ["clarity 0.25"]],
    ["The specification is released and signed by all departments.", ["clarity 0.9"]],
    ["Up to 20% of requirements will change per year.", ["volatility 0.2"]],
    ["Scope will shift every couple of weeks.", ["volatility 0.6"]],
    ["The rules have not changed in ten years.", ["volatility 0.08"]],
    ["Most of the know-how sits with three old hands.", ["tacitKnowledge 0.8"]],
    ["The guideline is complete and covers every class.", ["tacitKnowledge 0.15", "tacitKnowledge 0.15"]],
    ["This is not our core business.", ["core 0.12"]],
    ["It's the heart of what we do.", ["core 0.85"]],
    ["Nobody here has built one before.", ["specialisation 0.85"]],
    ["It is standard work that any bookkeeper can do.", ["specialisation 0.15"]],
    ["There is no requirement for an out-of-hours line.", []],
    ["Our competitor's rules change every week.", []],
  ])("%j: %j", (text, expected) => expect(signals(text)).toEqual(expected));

  it.each([
    ["Source code is top secret of our company.", "critical"],
    ["IP: critical", "critical"],
    ["If the recipe leaks, we are finished.", "critical"],
    ["Our intellectual property is critical and the source code must not leave our control.", "critical"],
    ["Intellectual property is critical and must be protected.", "critical"],
    ["Intellectual property must be protected.", "high"],
    ["Intellectual property is low here.", "low"],
    ["The know-how must be protected by all means.", "high"],
    ["Please keep the model picture secret.", "high"],
    ["The designs are confidential until launch.", "medium"],
    ["IP sensitivity: low.", "low"],
    ["The circuit is open source.", "none"],
    ["There is no IP in this to protect.", "none"],
  ])("%j makes the secret %s", (text, expected) => {
    expect(signals(text)).toContain(`intellectualProperty ${expected}`);
  });

  it.each([
    ["The source code must not leave our control.", "restricted"],
    ["The drawings have to stay under our control.", "restricted"],
    ["The code must stay in our hands.", "forbidden"],
    ["The recipes must never leave our company.", "forbidden"],
    ["No outsiders may see the code.", "forbidden"],
  ])("%j leaves the access of third parties %s", (text, expected) => {
    expect(signals(text)).toContain(`thirdPartyAccess ${expected}`);
  });

  it("has no secret in a paper that staff sign", () => {
    expect(signals("Every technician signs a confidentiality agreement.")).toEqual([]);
  });
});
