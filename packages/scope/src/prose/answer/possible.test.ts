import { describe, expect, it } from "vitest";
import type { Finding } from "../fields/finding.ts";
import { possible } from "./possible.ts";

const found = (path: string, value: Finding["value"]): Finding => ({
  path,
  value,
  rule: "test",
  start: 0,
  end: 1,
  isCorrection: false,
  isQuoted: false,
});
const kept = (...findings: Finding[]) => possible(findings).findings.map(({ path }) => path);

describe("findings that go together", () => {
  it("name a country as allowed or forbidden, not as both", () => {
    expect(kept(found("limits.countries.forbid[JO]", true), found("limits.countries.allow[JO]", true))).toEqual([
      "limits.countries.allow[JO]",
    ]);
  });

  it("have no first output before the start", () => {
    expect(kept(found("work.start", "2027-03-01"), found("limits.startBy", "2027-02-01"))).toEqual(["work.start"]);
    expect(kept(found("work.start", "2027-03-01"), found("limits.startBy", "2027-05-01"))).toHaveLength(2);
  });

  it("keep the middle of an effort between its ends, and tell what was left out", () => {
    const { findings, warnings } = possible([found("work.effort.p10", 900), found("work.effort.p50", 500)]);
    expect(findings.map(({ path }) => path)).toEqual(["work.effort.p50"]);
    expect(warnings.map(({ code, path }) => [code, path])).toEqual([["statement.contradiction", "work.effort.p10"]]);
  });

  it("leave somebody to do the work", () => {
    const all = ["employees", "employerOfRecord", "vendor", "buildOperateTransfer", "freelancers"];
    expect(kept(...all.map((party) => found(`limits.forbid[${party}]`, true)))).not.toContain(
      "limits.forbid[employees]",
    );
  });

  it("give each field once", () =>
    expect(kept(found("work.months", 12), found("work.months", 14))).toEqual(["work.months"]));
});
