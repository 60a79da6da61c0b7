import { describe, expect, it } from "vitest";
import { readStatement } from "../readStatement.ts";

const asked = (text: string) => {
  const result = readStatement(text, { today: "2026-11-22" });
  if (!result.ok) throw new Error("The statement was refused.");
  return result.value.questions.map(({ path }) => path);
};

describe("what to ask next", () => {
  it("begins with what moves a decision most", () => {
    expect(asked("Somebody has to do it.").slice(0, 3)).toEqual(["company.home", "work.kind", "work.function"]);
  });

  it("leaves out what the text says", () => {
    const project = "We are based in Leeds and need a software project: six developers for 12 months.";
    expect(asked(`${project} Third-party access: no.`)).not.toContain("sensitivity.thirdPartyAccess");
    expect(asked(project)).toContain("sensitivity.thirdPartyAccess");
  });

  it("is at most about seven questions", () => {
    expect(asked("Somebody has to do it.").length).toBeLessThanOrEqual(7);
  });
});
