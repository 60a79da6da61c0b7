import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { smallProject } from "../../test/briefs.ts";
import { decided } from "../../test/decided.ts";
import { compareDecisions } from "./compareDecisions.ts";
import { hasOwnId } from "./hasOwnId.ts";
import { readDecision } from "./readDecision.ts";

type Data = Record<string, unknown>;

const decision = decided(smallProject);
const kept = () => JSON.parse(JSON.stringify(decision)) as Data;
const refusals = (data: unknown) => {
  const read = readDecision(data);
  return read.ok ? [] : read.faults.map(({ code, path }) => `${code} ${path}`);
};

describe("a decision that was kept", () => {
  it("is read back as it was made", () => {
    const read = readDecision(kept());
    expect(read.ok && read.value).toEqual(kept());
    expect(read.ok && hasOwnId(read.value)).toBe(true);
  });

  it("that was edited is read, and its id tells", () => {
    const edited = kept();
    (edited["recommendation"] as Data)["confidenceShare"] = 0.99;
    const read = readDecision(edited);
    expect(read.ok && hasOwnId(read.value)).toBe(false);
  });

  it("that was edited where it stands is told, too, though parts of it were written before", () => {
    const own = decided({ ...smallProject, title: "To be edited" });
    expect(hasOwnId(own)).toBe(true);
    for (const part of [own.alternatives[0]!.cost, own.facts[0]!, Object.values(own.monthly)[0]!] as Data[]) {
      const [key, value] = Object.entries(part)[0]!;
      part[key] = "another";
      expect(hasOwnId(own)).toBe(false);
      part[key] = value;
    }
    expect(hasOwnId(own)).toBe(true);
  });

  it.each([
    ["another schema", { schema: "forecast/1" }],
    ["a list", []],
    ["nothing", null],
    ["a word", "decision/1"],
  ])("is not %s", (_, data) => {
    expect(refusals(data)).toEqual(["compare.not-a-decision schema"]);
  });

  it("names everything that is missing or cannot be, at once", () => {
    const damaged = { ...kept(), seed: -1, trials: "many", facts: {}, recommendation: null };
    expect(refusals(damaged)).toEqual([
      "compare.damaged seed",
      "compare.damaged trials",
      "compare.damaged facts",
      "compare.damaged recommendation",
    ]);
  });

  it("must hold the alternatives that it speaks of, at places that there are", () => {
    expect(refusals({ ...kept(), baseline: "vendor@jp-tokyo" })).toEqual(["compare.damaged baseline"]);
    expect(refusals({ ...kept(), baseline: "vendor@gotham" })).toEqual(["compare.damaged baseline"]);
  });

  it("has no more futures than are ever drawn", () => {
    expect(refusals({ ...kept(), trials: 1_000_000 })).toEqual([]);
    expect(refusals({ ...kept(), trials: 1_000_001 })).toEqual(["compare.damaged trials"]);
  });

  it("has a score for every alternative that is feasible", () => {
    const damaged = kept();
    const place = decision.alternatives.findIndex(({ feasible }) => feasible);
    (damaged["alternatives"] as Data[])[place]!["expectedScore"] = null;
    expect(refusals(damaged)).toEqual([`compare.damaged alternatives[${place}].expectedScore`]);
  });

  it("has a brief that can be read", () => {
    const damaged = kept();
    (damaged["brief"] as Data)["work"] = { kind: "projekt" };
    expect(refusals(damaged)).toContain("brief.unknown-value brief.work.kind");
  });

  it("nested without end is refused before anything walks through it", () => {
    const deep = Array.from({ length: 20_000 }).reduce<unknown>((inner) => [inner], 0);
    expect(refusals({ ...kept(), monthly: deep })).toEqual(["compare.damaged "]);
  });

  it("with anything put in place of any of its fields is refused, or can be compared", () => {
    const paths = placesOf(kept());
    expect(paths.length).toBeGreaterThan(500);
    fc.assert(
      fc.property(fc.nat(), fc.constantFrom(null, -1, 0.5, 1e300, "", "x", [], {}, undefined), (place, value) => {
        const read = readDecision(replaced(kept(), paths[place % paths.length]!, value));
        if (!read.ok) return;
        const { attribution } = compareDecisions(decision, read.value);
        for (const { difference } of attribution.differences) expect(difference).not.toBeNaN();
      }),
      { seed: 17, numRuns: 60 },
    );
  });
});

/** Every place in data, lists by their first entry only. */
function placesOf(data: unknown, before: readonly string[] = []): readonly (readonly string[])[] {
  if (typeof data !== "object" || data === null) return [];
  const entries = Array.isArray(data) ? Object.entries(data).slice(0, 1) : Object.entries(data);
  return entries.flatMap(([key, each]) => [[...before, key], ...placesOf(each, [...before, key])]);
}

function replaced(data: unknown, [key, ...rest]: readonly string[], value: unknown): unknown {
  if (key === undefined) return value;
  const inner = replaced((data as Data)[key], rest, value);
  return Array.isArray(data) ? data.with(Number(key), inner) : { ...(data as Data), [key]: inner };
}
