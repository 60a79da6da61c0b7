import { describe, expect, it } from "vitest";
import { typedChanges } from "./typedChanges.ts";

const valueOf = (word: string) => typedChanges([word]).changes[0]?.value;
const codes = (...words: readonly string[]) => typedChanges(words).faults.map(({ code, path }) => `${code} ${path}`);

describe("what is typed behind --set", () => {
  it.each([
    ["work.months=24", 24],
    ["limits.budget=2e6", 2_000_000],
    ["nature.clarity= 0.5", 0.5],
    ["company.home=us-austin", "us-austin"],
    ["candidates.sites=[in-pune,pl-krakow]", ["in-pune", "pl-krakow"]],
    ["work.effort={ p10: 1, p50: 2, p90: 3 }", { p10: 1, p50: 2, p90: 3 }],
    ["title=a=b", "a=b"],
    ["limits.startBy=2027-05-01", "2027-05-01"],
    ["limits.budget=", null],
    ["limits.budget=null", null],
  ])("%s is read as YAML", (word, value) => {
    expect(valueOf(word)).toEqual(value);
  });

  it("has a path of keys and places", () => {
    const [change] = typedChanges(["candidates.vendors[0].ratePerHour=30"]).changes;
    expect(change!.steps).toEqual(["candidates", "vendors", 0, "ratePerHour"]);
    expect(change!.place).toBe("--set candidates.vendors[0].ratePerHour");
  });

  it.each([
    ["cli.set --set", "work.months"],
    ["brief.set-path --set ", "=3"],
    ["brief.set-path --set a..b", "a..b=3"],
    ["brief.set-path --set a[x]", "a[x]=3"],
    ["brief.set-path --set [0]", "[0]=3"],
    ["cli.set-value --set work.roles", "work.roles={ a: "],
    ["cli.set-value --set title", "title=a\u0000b"],
  ])("%s refuses %s", (fault, word) => {
    expect(codes(word)).toEqual([fault]);
  });

  it("says no field twice, and none inside another, whatever comes first", () => {
    expect(codes("work.months=3", "work.months=4")).toEqual(["brief.set-twice --set work.months"]);
    expect(codes("work.effort={ p50: 3 }", "work.effort.p10=1")).toEqual(["brief.set-twice --set work.effort.p10"]);
    expect(codes("work.effort.p10=1", "work.effort={ p50: 3 }")).toEqual(["brief.set-twice --set work.effort"]);
    expect(codes("work.months=3", "work.roles.designer=4")).toEqual([]);
  });

  it("is refused with everything that is wrong at once, and keeps what is right", () => {
    const { changes, faults } = typedChanges(["x", "a..b=1", "work.months=3", "limits.budget=[1"]);
    expect(faults.map(({ code }) => code)).toEqual(["cli.set", "brief.set-path", "cli.set-value"]);
    expect(changes.map(({ path }) => path)).toEqual(["work.months"]);
  });
});
