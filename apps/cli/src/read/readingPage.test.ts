import type { StatementReading } from "@shoreline/scope";
import { describe, expect, it } from "vitest";
import { plainStyle } from "../page/style.ts";
import { terminalText } from "../page/terminalText.ts";
import { type ReadingContext, readingPage } from "./readingPage.ts";

const reading: StatementReading = {
  brief: {
    title: "A claims portal",
    work: {
      kind: "project",
      function: "software",
      effort: { p10: 9000, p50: 14_000 },
      months: 14,
      start: "2027-02-01",
    },
    company: { home: "us-chicago", currency: "USD" },
    limits: { budget: 1_234_567 },
    sensitivity: { regimes: ["HIPAA"] },
  },
  evidence: [
    { path: "work.effort.p50", quote: "about 14,000 hours", start: 0, end: 18, confidence: 0.95 },
    { path: "work.start", quote: "on\n  1 February 2027", start: 20, end: 40, confidence: 0.8 },
    { path: "sensitivity.regimes[0]", quote: "HIPAA", start: 50, end: 55, confidence: 0.7 },
    { path: "limits.budget", quote: `${"very ".repeat(40)}dear`, start: 60, end: 264, confidence: 0.5 },
  ],
  questions: [
    { path: "work.roles", question: "Who is needed?", why: "Pay follows from it." },
    { path: "nature.clarity", question: "How clear is it?", why: "Changes follow from it." },
  ],
  warnings: [{ code: "prose.two", path: "limits.budget", given: "1 and 2", allowed: "one", hint: "Say which." }],
};

const context: ReadingContext = { file: "offer.txt", isEnough: false, written: undefined, model: undefined };

function page(changed: Partial<ReadingContext> = {}, other: Partial<StatementReading> = {}): string {
  return terminalText(readingPage({ ...reading, ...other }, { ...context, ...changed }), plainStyle);
}

describe("the page of a reading", () => {
  it("says first what was understood, in a sentence", () => {
    const [title, , sentence, second] = page().split("\n");
    expect(title).toBe("A claims portal");
    expect(`${sentence} ${second}`).toContain(
      "A project in software development, 14,000 person-hours, over 14 months, from 1 Feb 2027, asked for from Chicago.",
    );
  });

  it("says what is missing, where a required field is", () => {
    expect(page({}, { brief: {} })).toContain(
      "Work of a kind that is not said, of an amount that is not said, asked for from a\nplace that is not said.",
    );
  });

  it("shows each field with value, words and a word beside its confidence", () => {
    const text = page();
    expect(text).toMatch(/work\.effort\.p50 +14,000 +“about 14,000 hours” +sure 0\.95/);
    expect(text).toMatch(/work\.start +1 Feb 2027 +“on 1 February 2027” +likely 0\.8/);
    expect(text).toMatch(/sensitivity\.regimes\[0\] +HIPAA +“HIPAA” +likely 0\.7/);
    expect(text).toMatch(/limits\.budget +USD 1,234,567 +“very very [a-z ]+check 0\.5/);
    expect(text).toContain("4 fields read, 1 of them to be checked.");
  });

  it("says of a figure of a day which working days a month it was multiplied by", () => {
    const evidence = [
      {
        path: "work.volumes.callsPerMonth",
        quote: "900 calls a day",
        start: 0,
        end: 15,
        confidence: 0.72,
        workingDays: 21,
      },
    ];
    const text = page({}, { brief: { work: { volumes: { callsPerMonth: 18_900 } } }, evidence });
    expect(text).toMatch(/18,900 \(at 21 +“900 calls a day” +likely 0\.72\n +working days a\n +month\)/);
  });

  it("numbers the open questions and says why each is asked, before the warnings", () => {
    const text = page();
    expect(text).toContain("  1.  Who is needed? Pay follows from it. (work.roles)");
    expect(text.indexOf("2.  How clear is it?")).toBeGreaterThan(text.indexOf("1.  Who is needed?"));
    expect(text.indexOf("limits.budget: 1 and 2. Say which.")).toBeGreaterThan(text.indexOf("2.  How clear"));
  });

  it("stays within 80 columns", () => {
    expect(
      Math.max(
        ...page()
          .split("\n")
          .map((line) => [...line].length),
      ),
    ).toBeLessThanOrEqual(80);
  });

  it.each<[Partial<ReadingContext>, string]>([
    [{}, "shoreline read offer.txt --out my-brief.yaml"],
    [{}, "shoreline decide my-brief.yaml once what is open in my-brief.yaml is answered"],
    [{ written: "b.yaml" }, "shoreline decide b.yaml once what is open in b.yaml is answered"],
    [{ isEnough: true }, "shoreline decide offer.txt"],
    [{ isEnough: true, file: "-" }, "shoreline decide - --prose"],
    [{ isEnough: true, file: "offer" }, "shoreline decide offer --prose"],
    [{ isEnough: true, written: "b.yaml" }, "shoreline decide b.yaml once b.yaml is checked"],
    [{ model: "the model m at localhost" }, "read by the rules and the model m at localhost"],
  ])("ends with the next step: %j", (changed, words) => {
    expect(page(changed).replaceAll(/\s+/g, " ")).toContain(words);
  });
});
