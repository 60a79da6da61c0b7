import { describe, expect, it } from "vitest";
import { fiveDigits, readAt } from "../../../test/statements/readAt.ts";

const phrases: readonly (readonly [text: string, path: string, value: unknown])[] = [
  ["4 mechanical engineers, thereof one at 50 % wanted.", "work.roles.engineer", 3.5],
  ["Two designers full-time and a third at 40 %.", "work.roles.designer", 2.4],
  ["We need two paralegals, one full time and one half days.", "work.roles.paralegal", 1.5],
  ["We need two testers of whom one at 0.5.", "work.roles.qaAnalyst", 1.5],
  ["2 designers, but the second one only at 50%.", "work.roles.designer", 1.5],
  ["Three market researchers, a designer and a half.", "work.roles.designer", 1.5],
  ["5 accountants, plus 1/2 FTE project manager.", "work.roles.projectManager", 0.5],
  ["3 developers and a part-time QA (say 50%).", "work.roles.qaAnalyst", 0.5],
  ["5 developers, half a tester.", "work.roles.softwareDeveloper", 5],
  ["Developer 4 / QA 1 / PM 0.5", "work.roles.projectManager", 0.5],
  ["We need industrial engineers, three of them.", "work.roles.industrialEngineer", 3],
  ["2 Sr. Java devs and 1 tester.", "work.roles.softwareDeveloper", 2],
  ["Present: the chair, two business analysts.", "work.roles.businessAnalyst", undefined],
  ["It would have meant 3 extra developers.", "work.roles.softwareDeveloper", undefined],
  ["Our in-house team costs 1m; it employs 22 agents.", "work.roles.contactCentreAgent", undefined],
];

describe("a count of people", () => {
  it.each(phrases)("in %j is read as %s = %s", (text, path, value) => {
    expect(readAt(text, path)).toBe(fiveDigits(value));
  });
});
