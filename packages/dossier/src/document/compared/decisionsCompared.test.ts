import { compareDecisions, decide } from "@shoreline/decide";
import { readBrief } from "@shoreline/scope";
import { expectOk } from "@shoreline/units";
import { describe, expect, it } from "vitest";
import { type Table, tablesOf } from "../document.ts";
import { plainText } from "../prose.ts";
import { decisionsCompared } from "./decisionsCompared.ts";

const brief = (months: number) => ({
  title: "A small project",
  work: { kind: "project", function: "software", roles: { softwareDeveloper: 4 }, months, start: "2027-02-01" },
  company: { home: "us-chicago", currency: "USD", teams: [] },
  candidates: { sites: ["mx-guadalajara", "pl-warsaw"] },
});
const decided = (months: number) => expectOk(decide(expectOk(readBrief(brief(months))), { trials: 256 }));
const [before, after] = [decided(12), decided(30)];
const blocksOf = (one = before, other = after) => decisionsCompared(compareDecisions(one, other), one, other);
const tables = tablesOf({ sections: [{ id: "", title: "", blocks: blocksOf() }] });
const cells = ({ rows }: Table) => rows.map((row) => row.cells.map(plainText));

describe("two decisions side by side", () => {
  it("begin with what became of the answer", () => {
    const [lead] = blocksOf();
    expect(lead?.kind === "lead" && plainText(lead.text)).toMatch(/^The recommendation (stays|changes from) /);
  });

  it("say which change made the difference, and the parts together", () => {
    const causes = tables.find(({ caption }) => caption.startsWith("What made the difference"));
    const rows = cells(causes!);
    expect(rows.map(([name]) => name)).toEqual(["how long the work lasts", "together"]);
    // One change alone makes all of it.
    expect(rows[0]?.slice(1)).toEqual(rows[1]?.slice(1));
  });

  it("show the changed field with both values, and tell it from what follows", () => {
    const fields = cells(tables.find(({ caption }) => caption === "What the briefs say otherwise")!);
    expect(fields[0]?.slice(1)).toEqual([expect.stringContaining("12"), expect.stringContaining("30"), "said"]);
    expect(fields.slice(1).every((row) => row[3] === "follows by default")).toBe(true);
  });

  it("stand under their names in every table where they have any", () => {
    const names = { before: "Small · 3 May", after: "Small · 4 May" };
    const blocks = decisionsCompared(compareDecisions(before, after), before, after, undefined, names);
    const named = tablesOf({ sections: [{ id: "", title: "", blocks }] });
    expect(named[0]?.columns.map(({ head }) => head)).toEqual(["answer", names.before, names.after]);
    expect(named.length).toBe(tables.length);
    for (const { caption, columns } of named.slice(1)) {
      const words = [caption, ...columns.map(({ head }) => head)].join(" ");
      expect(words).toMatch(/3 May.*4 May/);
      expect(words).not.toMatch(/\b(?:before|after)\b/);
    }
    expect(tables[0]?.columns.map(({ head }) => head)).toEqual(["answer", "before", "after"]);
  });

  it("that are the same decision say so and show no differences", () => {
    const [lead, ...rest] = blocksOf(before, before);
    expect(lead?.kind === "lead" && plainText(lead.text)).toBe("Nothing changed: both are the same decision.");
    const captions = tablesOf({ sections: [{ id: "", title: "", blocks: rest }] }).map(({ caption }) => caption);
    expect(captions).toEqual(["The two answers"]);
  });
});
