import { inLanguage } from "@shoreline/decide";
import { readBrief, workload } from "@shoreline/scope";
import { expectOk } from "@shoreline/units";
import { describe, expect, it } from "vitest";
import { german } from "../../german/german.ts";
import { workloadSource } from "./workloadWords.ts";

const company = { home: "de-munich", currency: "EUR", teams: [] };
const project = { kind: "project", function: "software", months: 10, start: "2027-01-01" };
const service = { kind: "service", function: "it-support", months: 12, start: "2027-01-01" };
const reference = { class: "apps and web", p10: 900, p50: 1200, p90: 2000, projects: 7, fitted: "2026-05-01" };

function rested(work: object): ReturnType<typeof workload> {
  const { brief, assumptions } = expectOk(readBrief({ schema: "brief/1", title: "Work", work, company }));
  return workload(brief, assumptions);
}

const said = (work: object) => inLanguage(german, () => workloadSource(rested(work)));

describe("what a forecast rests on", () => {
  it("stands in English as the forecast says it", () => {
    const load = rested({ ...project, roles: { softwareDeveloper: 2 } });
    expect(workloadSource(load)).toBe(`${load.class}: ${load.source}`);
  });

  it("is a range, a team, or sizes beside it", () => {
    const range = { p10: 1000, p50: 1500.5, p90: 3000 };
    expect(said({ ...project, effort: range })).toBe(
      "die angegebene Spanne, 1000 bis 3000 Personenstunden: Beschreibung",
    );
    expect(said({ ...project, roles: { softwareDeveloper: 2 } })).toMatch(
      /^2 Vollzeitstellen über 10 Monate zu \d+ Stunden: Beschreibung; Streuung: Kitchenham/,
    );
    const sized = said({ ...project, effort: range, size: { functionPoints: 100, kloc: 12 } });
    expect(sized).toMatch(
      /^die angegebene Spanne und 100 Function Points zu je [\d,]+ Stunden \(Referenzklasse [\d,]+ bis/,
    );
    expect(sized).toMatch(/ und 12 Tausend Zeilen Code zu je .*, nach Genauigkeit gewichtet: Beschreibung; /);
  });

  it("is past projects, whose class keeps its name", () => {
    expect(said({ ...project, reference, effort: { p10: 900, p50: 1000, p90: 1100 } })).toBe(
      "die angegebene Spanne und 7 frühere Projekte der Klasse apps and web (900 bis 2000 Stunden), nach Genauigkeit gewichtet: Beschreibung; eigene Projekte, Stand 1. Mai 2026",
    );
  });

  it("is a steady team, or cases of several kinds", () => {
    expect(said({ ...service, roles: { itSupport: 5.5 } })).toMatch(
      /^ein stetiges Team von 5,5 Vollzeitstellen zu \d+ Stunden im Monat: Beschreibung$/,
    );
    expect(said({ ...service, volumes: { ticketsPerMonth: 1200, invoicesPerMonth: 30, handlingMinutes: 6.5 } })).toBe(
      "1200 Tickets und 30 Rechnungen im Monat zu 6,5 Minuten, mit Wachstum und Jahreszeit: Beschreibung",
    );
    expect(said({ ...service, volumes: { callsPerMonth: 9000, handlingMinutes: 4 } })).toMatch(
      /^9000 Anrufe im Monat zu 4 Minuten, jede halbe Stunde so besetzt, dass \d+ % der Anrufe innerhalb von \d+ Sekunden/,
    );
  });

  it("is good units of goods", () => {
    const units = { perMonth: 5000, materialCost: 4, labourMinutes: 20, yieldShare: 0.97 };
    expect(said({ kind: "production", function: "manufacturing", units, months: 24, start: "2027-04-01" })).toBe(
      "5000 Gutteile im Monat zu 20 Minuten bei einem Anteil von 0,97: Beschreibung",
    );
  });
});
