import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expectOk } from "@shoreline/units";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isPlainLine } from "../plainLine.ts";
import { readBrief } from "../readBrief.ts";
import { briefYaml } from "./briefYaml.ts";
import type { StatementReading } from "./statement.ts";

const examples = join(import.meta.dirname, "../../../../examples");

type Brief = StatementReading["brief"];

function reading(brief: Brief, changed: Partial<StatementReading> = {}): StatementReading {
  return { brief, evidence: [], questions: [], warnings: [], ...changed };
}

function readBack(yaml: string): unknown {
  return expectOk(readBrief(yaml)).given;
}

const small: Brief = {
  schema: "brief/1",
  title: "Small",
  work: { kind: "project", function: "software", roles: { softwareDeveloper: 3 }, months: 6 },
  company: { home: "de-berlin" },
};

describe("a brief as YAML", () => {
  it.each(readdirSync(examples).filter((file) => file.endsWith(".yaml")))("reads back as it was: %s", (file) => {
    const given = readBack(readFileSync(join(examples, file), "utf8"));
    expect(readBack(briefYaml(reading(given as Brief), file))).toEqual(given);
  });

  it("reads back as it was whatever its title, its quotes and its questions hold", () => {
    const text = fc
      .string({ unit: "binary", minLength: 1, maxLength: 120 })
      .filter((each) => each.trim() !== "" && isText(each));
    const line = text.filter(isPlainLine);
    fc.assert(
      fc.property(line, text, text, (title, quote, question) => {
        const evidence = [{ path: "title", quote, start: 0, end: quote.length, confidence: 0.5 }];
        const yaml = briefYaml(
          reading({ ...small, title }, { evidence, questions: [{ path: "x", question, why: "" }] }),
          quote,
        );
        expect(readBack(yaml)).toEqual({ ...small, title });
      }),
      { seed: 29, numRuns: 300 },
    );
  });

  it.each([
    "yes",
    "No",
    "null",
    "1e3",
    "0x10",
    "2027-02-01",
    "12:30",
    "- a",
    "a: b",
    "a #b",
    "{}",
    "~",
    "=",
    "<<",
    "!x",
  ])("keeps a text that looks like something else: %j", (industry) => {
    const brief = { ...small, company: { home: "de-berlin", industry } };
    expect(readBack(briefYaml(reading(brief), "x"))).toEqual(brief);
  });

  it("says behind each field where it comes from, and at the end what is open", () => {
    const brief = { ...small, sensitivity: { regimes: ["GDPR"] } };
    const evidence = [
      { path: "work.months", quote: "for six\n  months", start: 0, end: 15, confidence: 0.951 },
      { path: "sensitivity.regimes[0]", quote: "GDPR", start: 0, end: 4, confidence: 0.4 },
    ];
    const questions = [{ path: "work.start", question: "When does it start?", why: "Wages depend on it." }];
    expect(briefYaml(reading(brief, { evidence, questions }), "offer.txt").split("\n")).toEqual([
      "# Read from offer.txt. Check what is marked so, complete the rest.",
      "schema: brief/1",
      "title: Small",
      "work:",
      "  kind: project",
      "  function: software",
      "  roles:",
      "    softwareDeveloper: 3",
      '  months: 6 # sure 0.95: "for six months"',
      "company:",
      "  home: de-berlin",
      "sensitivity:",
      "  regimes:",
      '    - GDPR # check 0.4: "GDPR"',
      "# Still open:",
      "#   work.start: When does it start?",
      "",
    ]);
  });
});

/** Half of a pair of surrogates is no text, and no file could hold it. */
function isText(each: string): boolean {
  // oxlint-disable-next-line no-control-regex -- control characters are what is looked for
  return each.isWellFormed() && !/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\ufffd]/.test(each);
}
