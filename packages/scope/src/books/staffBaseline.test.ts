import { expectOk } from "@shoreline/units";
import { describe, expect, it } from "vitest";
import { tableOf, codes, warned, reasons } from "../../test/books/linesTable.ts";
import { baselineFromBooks } from "./baselineFromBooks.ts";

const PEOPLE = "Employee ID;Name;Job Title;Cost Center;Hire Date;End Date;FTE;Annual Salary EUR;Bonus";

describe("a personnel list", () => {
  const table = tableOf(
    PEOPLE,
    "1;A. Person;Agent;D1;2020-01-01;;1;30000;0",
    "2;B. Person;Agent;D1;2021-01-01;;0.5;15000;0",
    "3;C. Person;Lead;D2;2019-01-01;;1;50000;2500",
    "4;D. Person;Agent;D1;2018-01-01;2025-06-30;1;30000;0",
    "5;E. Person;Agent;D1;2026-09-01;;1;30000;0",
    ";Total;;;;;4.5;155000;2500",
  );

  it("costs a year of the people who are employed at the date, with what their columns add", () => {
    const found = expectOk(baselineFromBooks(table, { date: "2026-01-01" }));
    expect(found).toMatchObject({
      layout: "staff",
      runCostPerYear: 97_500,
      fte: 2.5,
      costPerFte: 39_000,
      annualised: "a year of the 3 people employed on 2026-01-01",
    });
    expect(found.byAccount.map(({ key, perYear }) => [key, perYear])).toEqual([
      ["Lead", 52_500],
      ["Agent", 45_000],
    ]);
    expect(reasons(found)).toEqual([
      ["totals", 1],
      ["left", 1],
      ["notYetStarted", 1],
    ]);
  });

  it("never lets a name or a number of a person out", () => {
    const text = JSON.stringify(baselineFromBooks(table, { date: "2026-01-01" }));
    expect(text).not.toContain("Person;");
    expect(text).not.toMatch(/[A-E]\. Person/);
  });

  it("is counted at the latest start that it knows where no date is given", () => {
    expect(expectOk(baselineFromBooks(table))).toMatchObject({
      annualised: "a year of the 4 people employed on 2026-09-01",
    });
  });

  it("adds what the user says comes on top of pay, and warns where only pay is known", () => {
    const bare = tableOf("Job;Monatsgehalt EUR;Eintritt", "Agent;2500,00;01.01.2020");
    expect(warned(expectOk(baselineFromBooks(bare)))).toContain("pay-only");
    expect(expectOk(baselineFromBooks(bare)).runCostPerYear).toBe(30_000);
    const more = expectOk(baselineFromBooks(bare, { onCostShare: 0.2 }));
    expect(more.runCostPerYear).toBe(36_000);
    expect(warned(more)).not.toContain("pay-only");
  });

  it("says that it guessed whether pay is for a month or a year, and takes the user's word", () => {
    const bare = tableOf("Job;Salary EUR;Hire date", "Agent;2500;2020-01-01");
    const guessed = expectOk(baselineFromBooks(bare));
    expect(guessed.runCostPerYear).toBe(30_000);
    expect(warned(guessed)).toContain("salary-span");
    expect(expectOk(baselineFromBooks(bare, { salaryPer: "year" })).runCostPerYear).toBe(2500);
  });

  it("takes a level of employment in per cent for a share", () => {
    const found = baselineFromBooks(
      tableOf("Funktion;Jahresgehalt EUR;Beschäftigungsgrad", "a;30000;80", "b;50000;100"),
    );
    expect(expectOk(found)).toMatchObject({ fte: 1.8, runCostPerYear: 80_000 });
  });

  it("reads wages of a month and levels of employment under their Swiss and French heads", () => {
    const swiss = baselineFromBooks(tableOf("Funktion;Beschäftigungsgrad;Monatslohn CHF", "a;80;5600", "b;100;9800"));
    expect(expectOk(swiss)).toMatchObject({ currency: "CHF", fte: 1.8, runCostPerYear: 184_800 });
    const french = baselineFromBooks(
      tableOf("Poste;Taux d'activité;Salaire annuel (EUR)", "a;80 %;39500", "b;100 %;45000"),
    );
    expect(expectOk(french)).toMatchObject({ fte: 1.8, runCostPerYear: 84_500 });
  });

  it("counts a bonus, and still asks for what an employer contributes", () => {
    const found = expectOk(
      baselineFromBooks(tableOf("Job;Annual salary EUR;Bonus EUR;Hire date", "a;30000;2000;2020-01-01")),
    );
    expect(found.runCostPerYear).toBe(32_000);
    expect(warned(found)).toContain("pay-only");
  });

  it("refuses when nobody counts", () => {
    expect(codes(baselineFromBooks(table, { date: "2000-01-01" }))).toEqual(["books.nothing-left"]);
  });
});
