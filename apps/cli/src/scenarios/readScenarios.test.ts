import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readScenarios } from "./readScenarios.ts";

const refusals = (text: string) => {
  const read = readScenarios(text, "what-if.yaml");
  return read.ok ? [] : read.faults.map(({ code, path }) => `${code} ${path}`);
};

describe("a file of scenarios", () => {
  it("holds names, what each says otherwise, and why", () => {
    const read = readScenarios(
      "schema: scenarios/1\nscenarios: { long: { why: Who knows., set: { work.months: 36, limits.budget: null } } }",
      "x",
    );
    expect(read).toEqual({
      ok: true,
      value: [
        {
          name: "long",
          why: "Who knows.",
          changes: [
            { path: "work.months", steps: ["work", "months"], value: 36, place: "scenarios.long.set.work.months" },
            {
              path: "limits.budget",
              steps: ["limits", "budget"],
              value: null,
              place: "scenarios.long.set.limits.budget",
            },
          ],
        },
      ],
    });
  });

  it("is refused with everything that is wrong at once", () => {
    const text = `
schema: scenarios/2
scenario: 3
scenarios:
  a: { sets: { work.months: 3 } }
  b: { set: {}, why: 4 }
  c: 5
  d: { set: { a..b: 3 } }
  e: { set: { work.effort: 3, work.effort.p50: 4 } }
  "": { set: { work.months: 3 } }
`;
    expect(refusals(text)).toEqual([
      "scenarios.schema schema",
      "scenarios.unknown-key scenario",
      "scenarios.unknown-key scenarios.a.sets",
      "scenarios.missing scenarios.a.set",
      "scenarios.refused scenarios.b.why",
      "scenarios.refused scenarios.b.set",
      "scenarios.refused scenarios.c",
      "brief.set-path scenarios.d.set.a..b",
      "brief.set-twice scenarios.e.set.work.effort.p50",
      "scenarios.refused scenarios.",
    ]);
  });

  it.each(["", "{", "- a", "scenarios: 3", "scenarios: {}", "a: &a [*a]"])("is not %j", (text) => {
    expect(refusals(text).length).toBeGreaterThan(0);
  });

  it("is anything, and never throws", () => {
    fc.assert(
      fc.property(fc.json(), (json) => {
        expect(readScenarios(json, "x").ok).toBe(false);
        expect(readScenarios(`{"scenarios":{"a":${json}}}`, "x").ok).toBe(false);
      }),
      { seed: 9 },
    );
  });
});
