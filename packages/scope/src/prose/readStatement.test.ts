import { describe, expect, it } from "vitest";
import { flattened } from "../../test/statements/score.ts";
import { readStatement } from "./readStatement.ts";
import type { StatementReading } from "./statement.ts";

const TODAY = "2026-11-20";

function reading(text: string, today: string | undefined = TODAY): StatementReading {
  const result = readStatement(text, today === undefined ? {} : { today });
  if (!result.ok) throw new Error(JSON.stringify(result.faults));
  return result.value;
}

function fields(text: string, today?: string): Record<string, unknown> {
  return Object.fromEntries(flattened(reading(text, today).brief));
}

describe("a statement of work", () => {
  it("gives the fields that it says, with their words, and asks for the rest", () => {
    const text =
      "We are a hospital network based in Chicago. We need six developers and two testers, half time, for 14 months from 1 March 2027 to build a patient portal. HIPAA applies.";
    const { brief, evidence, questions } = reading(text);
    expect(brief).toMatchObject({
      work: {
        kind: "project",
        function: "software",
        roles: { softwareDeveloper: 6, qaAnalyst: 1 },
        months: 14,
        start: "2027-03-01",
      },
      sensitivity: { regimes: ["HIPAA"] },
      company: { home: "us-chicago" },
    });
    expect(evidence.find(({ path }) => path === "work.months")?.quote).toBe("14 months");
    expect(evidence.find(({ path }) => path === "sensitivity.regimes[0]")?.quote).toBe("HIPAA");
    expect(questions.length).toBeGreaterThan(3);
    expect(questions.length).toBeLessThanOrEqual(7);
  });

  it.each([
    ["Budget: €1.2m.", 1_200_000],
    ["The budget is USD 3 mn.", 3_000_000],
    ["Our ceiling is Rs 4.5 crore.", 45_000_000],
    ["Budget: 1.234.567,50 EUR", 1_234_567.5],
    ["We can spend up to £1,234,500.", 1_234_500],
    ["The budget is CHF 1'250'000.", 1_250_000],
    ["Not to exceed one point two million dollars.", 1_200_000],
    ["| Budget | 400k EUR |", 400_000],
    ["A budget between €800k and €1.1m has been released.", 1_100_000],
    ["Ceiling S$2.6m. Scratch that, the board came back: S$2.2m.", 2_200_000],
    ["Budget is half a million euros.", 500_000],
  ])("says %j of the budget", (text, budget) => expect(fields(text)["limits.budget"]).toBe(budget));

  it.each([
    ["We run a service desk with 900 tickets a day.", 21, 0.72],
    ["We run a service desk with 900 tickets per working day.", 21, 0.9],
    ["We run a service desk with 900 tickets a day, seven days a week.", undefined, 0.9],
    ["We run a service desk with 900 tickets a week.", undefined, 0.9],
  ])("of %j assumes %s working days a month", (text, workingDays, confidence) => {
    const found = reading(text).evidence.find(({ path }) => path === "work.volumes.ticketsPerMonth");
    expect(found?.workingDays).toBe(workingDays);
    expect(found?.confidence).toBe(confidence);
  });

  it.each(["The project runs over -5 months.", "It takes minus three years.", "The project takes 999,999 months."])(
    "reads no length where none is possible: %j",
    (text) => expect(fields(text)).not.toHaveProperty(["work.months"]),
  );

  it("leaves out an amount that no brief may hold, and says so", () => {
    const text = "About 3,000,000,000,000 calls a month.";
    const { evidence, warnings } = reading(text);
    const path = "work.volumes.callsPerMonth";
    expect(fields(text)).not.toHaveProperty([path]);
    expect(evidence.map((each) => each.path)).not.toContain(path);
    expect(warnings).toMatchObject([{ code: "statement.out-of-range", path, given: "3000000000000" }]);
  });

  it.each([
    ["We need half a dozen Java developers.", 6],
    ["We need eight (8) developers.", 8],
    ["We need 8-10 developers.", 9],
    ["Team: 3 FTE developers", 3],
    ["Developers: 6, later corrected to 8.", 8],
    ["We need two dozen programmers.", 24],
    ["We need ten engineers: 4 backend developers, 4 mobile developers, 2 testers.", 8],
  ])("says %j of the developers wanted", (text, people) =>
    expect(fields(text)["work.roles.softwareDeveloper"]).toBe(people),
  );

  it.each([
    ["Our competitor runs 400 agents.", "work.roles.contactCentreAgent"],
    ["Last year's project had 12 developers.", "work.roles.softwareDeveloper"],
    ["The vendor we left charged $45/h and had a budget of $3m.", "limits.budget"],
    ["We have 12 developers in Kraków already.", "work.roles.softwareDeveloper"],
    ["The tool is used by 300 accountants.", "work.roles.accountant"],
    ["We do not need 24x7.", "nature.coverage"],
    ["No PHI is involved.", "sensitivity.data[health]"],
    ["HIPAA does not apply.", "sensitivity.regimes[HIPAA]"],
    ["Neither SOX nor PCI applies.", "sensitivity.regimes[SOX]"],
    ["No special categories of data (health, biometrics) are processed.", "sensitivity.data[biometric]"],
    ["In 2019 we spent a budget of $2m on it.", "limits.budget"],
    ["Questions are due by 15 January 2027.", "limits.startBy"],
  ])("does not take %j for %s", (text, path) => expect(fields(text)).not.toHaveProperty([path]));

  it.each([
    ["between 3,000 and 4,500 tickets per week", "work.volumes.ticketsPerMonth", 16_250],
    ["900 calls a day, seven days a week", "work.volumes.callsPerMonth", 27_360],
    ["96,000 invoices a year", "work.volumes.invoicesPerMonth", 8000],
    ["AHT 5:30 min, average", "work.volumes.handlingMinutes", 5.5],
    ["Service level 80/20 for calls", "work.volumes.withinSeconds", 20],
    ["Volumes decline by 3 % a year.", "work.volumes.growthPerYear", -0.03],
    ["About 400 person-days of work.", "work.effort.p50", 3200],
    ["Effort between 9.000 and 13.500 hours.", "work.effort.p90", 13_500],
    ["The backlog stands at 640 story points.", "work.size.storyPoints", 640],
  ])("reads %j", (text, path, value) => expect(fields(text)[path]).toBe(value));

  it.each([
    ["Start: Q3 2027", "2027-07-01"],
    ["Kick-off is in mid-March 2027.", "2027-03-15"],
    ["The project starts in six months.", "2027-05-20"],
    ["Work begins at the end of March 2027.", "2027-03-31"],
    ["We are based in Chicago. Start 03/04/2027.", "2027-03-04"],
    ["We are based in Munich. Start 03/04/2027.", "2027-04-03"],
    ["Offers by 28/02/2027. Start 03/04/2027.", "2027-04-03"],
    ["Contract: 01.10.2027 - 30.09.2030", "2027-10-01"],
  ])("starts as %j says", (text, start) => expect(fields(text)["work.start"]).toBe(start));

  it("leaves a date open that nothing tells how to read, warns and asks", () => {
    const { brief, warnings, questions } = reading("We need four developers. Start 03/04/2027.");
    expect(brief).not.toHaveProperty("work.start");
    expect(warnings.map(({ code, path }) => [code, path])).toContainEqual(["statement.ambiguous-date", "work.start"]);
    expect(questions[0]?.path).toBe("work.start");
  });

  it("leaves a fiscal year open that the text does not define", () => {
    const { brief, warnings } = reading("The portal must be live by end of FY27.");
    expect(brief).not.toHaveProperty("limits.startBy");
    expect(warnings.map(({ code }) => code)).toContain("statement.unclear-date");
  });

  it("warns of two budgets that contradict each other and asks which holds", () => {
    const { warnings, questions } = reading(
      "The budget is €400,000. We are in Berlin. Later on: the budget is €360,000.",
    );
    expect(warnings.map(({ code, path }) => [code, path])).toContainEqual(["statement.contradiction", "limits.budget"]);
    expect(questions.map(({ path }) => path)).toContain("limits.budget");
  });

  it("counts a yearly budget over the term, and leaves it out where the term is unknown", () => {
    expect(fields("Three years from 1 May 2027. Budget: €2m a year.")["limits.budget"]).toBe(6_000_000);
    expect(fields("Budget: €2m a year.")).not.toHaveProperty(["limits.budget"]);
  });

  it("takes a country for its main city and a namesake by its state", () => {
    expect(fields("We are based in Tulsa, Oklahoma.")["company.home"]).toBe("us-new-york");
    expect(fields("We are based in London, Ontario.")["company.home"]).toBe("ca-toronto");
  });

  it("tells of a forbidden country without facts in a warning only", () => {
    const { brief, warnings } = reading("We are in Oslo. Not Russia, not China.");
    expect(brief).toMatchObject({ limits: { countries: { forbid: ["CN"] } } });
    expect(warnings.map(({ code, given }) => [code, given])).toContainEqual(["statement.unknown-country", "RU"]);
  });

  it("has the subject line as its title", () => {
    expect(reading("From: K.\nSubject: RE: warehouse app\n\nHi, we need two developers.").brief["title"]).toBe(
      "warehouse app",
    );
  });
});

describe("what is no statement", () => {
  it.each([
    ["", "statement.empty"],
    [" \n\t--- ", "statement.empty"],
    ["PK\u0003\u0004 workbook", "statement.not-text"],
    ["a".repeat(1_000_001), "statement.too-large"],
    [42 as unknown as string, "statement.not-text"],
  ])("is refused (case %#)", (text, code) => {
    const result = readStatement(text);
    expect(result.ok ? [] : result.faults.map((fault) => fault.code)).toEqual([code]);
  });

  it("is refused with a day of reading that does not exist, both faults at once", () => {
    const result = readStatement("", { today: "2027-02-30", name: "mail.txt" });
    expect(result.ok ? [] : result.faults.map(({ code, path }) => [code, path])).toEqual([
      ["statement.empty", "mail.txt"],
      ["statement.not-a-date", "today"],
    ]);
  });
});
