import { decide } from "@shoreline/decide";
import { readBrief } from "@shoreline/scope";
import { expectOk } from "@shoreline/units";
import { describe, expect, it } from "vitest";
import { displayWidth } from "../page/displayText.ts";
import { plainStyle } from "../page/style.ts";
import { terminalText } from "../page/terminalText.ts";
import { decisionPage } from "./decisionPage.ts";
import { landedCostSection } from "./landedCost.ts";

const decidedFor = (work: object) =>
  expectOk(
    decide(
      expectOk(
        readBrief({
          schema: "brief/1",
          title: "Pump controllers",
          work: { months: 36, start: "2027-04-01", ...work },
          company: { home: "de-munich", currency: "EUR" },
          candidates: { sites: ["in-pune"] },
          limits: { parties: { allow: ["employees", "vendor"] } },
        }),
      ),
      { trials: 64 },
    ),
  );
const goods = decidedFor({
  kind: "production",
  function: "manufacturing",
  units: { perMonth: 5000, materialCost: 4, labourMinutes: 20, freightPerUnit: 0.5, dutyShare: 0.04 },
});

describe("what a unit costs, on a screen", () => {
  it("is a table of parts that fits eighty signs without breaking a word", () => {
    const text = terminalText(landedCostSection(goods), plainStyle);
    expect(text).toMatch(/^What a unit costs where it lands\n/);
    expect(text).toMatch(/ {2}materials +€/);
    expect(text).toMatch(/a unit in all, mean +€/);
    for (const line of text.split("\n")) expect(displayWidth(line)).toBeLessThanOrEqual(80);
  });

  it("is said in a sentence among the reasons too", () => {
    expect(terminalText(decisionPage(goods), plainStyle)).toContain("A unit lands at €");
  });

  it("is left out of work that makes no goods", () => {
    const service = decidedFor({ kind: "service", function: "it-support", roles: { itSupport: 5 } });
    expect(landedCostSection(service)).toEqual([]);
  });
});
