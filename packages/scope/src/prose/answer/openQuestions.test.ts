import { describe, expect, it } from "vitest";
import { readStatement } from "../readStatement.ts";

const asked = (text: string) => {
  const result = readStatement(text, { today: "2026-11-22" });
  if (!result.ok) throw new Error("The statement was refused.");
  return result.value.questions.map(({ path }) => path);
};

describe("what to ask next", () => {
  it("begins with what moves a decision most", () => {
    expect(asked("Somebody has to do it.").slice(0, 3)).toEqual(["company.home", "work.function", "work.kind"]);
  });

  it("leaves out what the text says", () => {
    expect(asked("Third-party access: no. We sit in Leeds.")).not.toContain("sensitivity.thirdPartyAccess");
    expect(asked("Somebody in Leeds has to do it.")).toContain("sensitivity.thirdPartyAccess");
  });

  it("is at most about seven questions", () => {
    expect(asked("Somebody has to do it.").length).toBeLessThanOrEqual(7);
  });
});
