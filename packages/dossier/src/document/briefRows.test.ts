import { inLanguage } from "@shoreline/decide";
import { readBrief } from "@shoreline/scope";
import { expectOk } from "@shoreline/units";
import { describe, expect, it } from "vitest";
import { german } from "../german/german.ts";
import { briefRows } from "./briefRows.ts";
import { plainText } from "./prose.ts";

const { brief } = expectOk(
  readBrief({
    schema: "brief/1",
    title: "Portal",
    work: {
      kind: "project",
      function: "it-support",
      roles: { softwareDeveloper: 3, qaAnalyst: 1 },
      start: "2027-03-01",
      months: 6,
      split: [
        { name: "low", share: 0.25 },
        { name: "rest", share: 0.75 },
      ],
    },
    nature: { coverage: "24x7", clarity: 0.75 },
    company: { home: "pl-krakow", industry: "cost", teams: [{ site: "pl-krakow", role: "qaAnalyst", headcount: 2 }] },
    priorities: ["cost", "deliveryRisk"],
  }),
);
const rows = () => briefRows({ brief }).map(({ cells }) => cells.map(plainText).join(" | "));

describe("the brief field by field", () => {
  it("shows values in English as they stand in the brief", () => {
    expect(rows()).toContain("Work: function | it-support");
    expect(rows()).toContain("Work: roles software developer | 3");
    expect(rows()).toContain("Company: teams | site pl-krakow role qaAnalyst headcount 2");
    expect(rows()).toContain("Limits | nothing");
  });

  it("says in German what was chosen, days, cities and figures", () => {
    const said = inLanguage(german, rows);
    expect(said).toContain("Arbeit: Funktion | IT-Support");
    expect(said).toContain("Arbeit: Rollen, Softwareentwicklung | 3");
    expect(said).toContain("Arbeit: Beginn | 1. März 2027");
    expect(said).toContain("Eigenschaften: Dienstzeiten | rund um die Uhr");
    expect(said).toContain("Eigenschaften: Klarheit | 0,75");
    expect(said).toContain("Unternehmen: eigener Ort | Kraków");
    expect(said).toContain("Unternehmen: Teams | Standort Kraków, Rolle Softwareprüfung, Köpfe 2");
    expect(said).toContain("Prioritäten: Reihenfolge | Kosten, Lieferrisiko");
    expect(said).toContain("Grenzen | nichts");
  });

  it("leaves the user's own words as they are, whatever they mean elsewhere", () => {
    const said = inLanguage(german, rows);
    expect(said).toContain("Unternehmen: Branche | cost");
    expect(said.find((row) => row.startsWith("Arbeit: Aufteilung"))).toContain("Name low");
  });

  it("gives each part of the brief its anchor once", () => {
    const ids = briefRows({ brief }).flatMap(({ id }) => id ?? []);
    expect(new Set(ids).size).toBe(ids.length);
    expect(inLanguage(german, () => briefRows({ brief }).flatMap(({ id }) => id ?? []))).toEqual(ids);
  });
});
