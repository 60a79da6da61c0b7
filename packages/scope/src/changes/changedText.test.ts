import { expectOk } from "@shoreline/units";
import { describe, expect, it } from "vitest";
import { readBrief } from "../readBrief.ts";
import { changedText } from "./changedText.ts";

const text = `# Our portal
schema: brief/1
title: Portal # as the board calls it
work:
  kind: project # sure 0.95: "a project"
  function: software
  roles: { softwareDeveloper: 3 }
  months: 6 # likely 0.8: "half a year"
company:
  home: de-berlin
`;

function faults(...changes: { path: string; value: unknown }[]): string[] {
  const made = changedText(text, changes);
  return made.ok ? [] : made.faults.map(({ code, path }) => `${code} ${path}`);
}

describe("a brief as text with fields said otherwise", () => {
  it("keeps order and comments, and takes away the words that a value no longer comes from", () => {
    const changes = [
      { path: "title", value: "Patient portal" },
      { path: "work.months", value: 9 },
      { path: "limits.budget", value: 500_000 },
    ];
    const lines = expectOk(changedText(text, changes)).split("\n");
    expect(lines).toContain("# Our portal");
    expect(lines).toContain("title: Patient portal # as the board calls it");
    expect(lines).toContain("  months: 9");
    expect(lines).toContain('  kind: project # sure 0.95: "a project"');
    expect(lines.slice(-3)).toEqual(["limits:", "  budget: 500000", ""]);
  });

  it("says behind a field where it comes from, where that is given", () => {
    const changed = expectOk(changedText(text, [{ path: "work.months", value: 9, remark: 'sure 0.9: "nine"' }]));
    expect(changed).toContain('  months: 9 # sure 0.9: "nine"');
  });

  it("takes a field away with the mappings that are empty without it", () => {
    const changed = expectOk(changedText(text, [{ path: "work.roles.softwareDeveloper", value: null }]));
    expect(changed).not.toContain("roles");
    expect(changedText(text, [{ path: "limits.budget", value: null }])).toEqual({ ok: true, value: text });
  });

  it("begins a brief where there was no text", () => {
    const changes = [
      { path: "title", value: "Small" },
      { path: "work.kind", value: "project" },
      { path: "work.function", value: "software" },
      { path: "work.effort", value: 900 },
      { path: "company.home", value: "de-berlin" },
      { path: "priorities", value: ["cost", "speed"] },
    ];
    const begun = expectOk(changedText(" \n", changes));
    expect(begun.startsWith("schema: brief/1\ntitle: Small\n")).toBe(true);
    expect(begun).toContain("priorities: [ cost, speed ]");
    expect(expectOk(readBrief(begun)).brief.priorities).toEqual({ kind: "order", order: ["cost", "speed"] });
  });

  it("refuses what lies inside a value, paths that are none, and texts that are no brief", () => {
    expect(faults({ path: "work.months.most", value: 1 })).toEqual(["brief.set-inside work.months.most"]);
    expect(faults({ path: "a..b", value: 1 })).toEqual(["brief.set-path changes[0]"]);
    expect(changedText("- a list", [{ path: "title", value: "x" }]).ok).toBe(false);
    expect(changedText("title: [", [{ path: "title", value: "x" }]).ok).toBe(false);
  });

  it("changes JSON as well", () => {
    const changed = expectOk(changedText('{"title": "a", "work": {"months": 3}}', [{ path: "work.months", value: 4 }]));
    expect(JSON.parse(changed)).toEqual({ title: "a", work: { months: 4 } });
  });
});
