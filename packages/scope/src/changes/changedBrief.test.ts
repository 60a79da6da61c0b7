import { describe, expect, it } from "vitest";
import { changedBrief } from "./changedBrief.ts";

const brief = { work: { months: 12, roles: { designer: 1 } }, priorities: ["cost", "speed"] };

function refused(...changes: { path: string; value: unknown }[]): string[] {
  const made = changedBrief(brief, changes);
  return made.ok ? [] : made.faults.map(({ code, path }) => `${code} ${path}`);
}

describe("a brief with changes that were kept", () => {
  it("says the changed fields otherwise and all others as before", () => {
    const changes = [
      { path: "work.months", value: 18 },
      { path: "priorities[1]", value: "protection" },
      { path: "work.roles.designer", value: null },
      { path: "limits.budget", value: 1_000_000 },
    ];
    expect(changedBrief(brief, changes)).toEqual({
      ok: true,
      value: {
        work: { months: 18, roles: {} },
        priorities: ["cost", "protection"],
        limits: { budget: 1_000_000 },
      },
    });
    expect(brief.work.months).toBe(12);
  });

  it("refuses paths that lead nowhere, and fields said twice, where each stands", () => {
    expect(refused({ path: "a..b", value: 1 }, { path: "", value: 1 })).toEqual([
      "brief.set-path changes[0]",
      "brief.set-path changes[1]",
    ]);
    expect(refused({ path: "work.months", value: 1 }, { path: "work.months", value: 2 })).toEqual([
      "brief.set-twice changes[1]",
    ]);
    expect(refused({ path: "work.months.most", value: 1 })).toEqual(["brief.set-inside changes[0]"]);
    expect(refused({ path: "limits.budget", value: null })).toEqual(["brief.set-absent changes[0]"]);
  });
});
