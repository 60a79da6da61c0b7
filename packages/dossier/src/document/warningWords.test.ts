import { inLanguage } from "@shoreline/decide";
import { readBrief } from "@shoreline/scope";
import { expectOk } from "@shoreline/units";
import { describe, expect, it } from "vitest";
import { german } from "../german/german.ts";
import { warningWords } from "./warningWords.ts";

const far = {
  key: "wage:accountant",
  place: "IN",
  value: 900_000,
  unit: "USD/year",
  date: "2025",
  source: "our books",
};
const { warnings } = expectOk(
  readBrief({
    schema: "brief/1",
    title: "Invoices",
    work: { kind: "service", function: "finance-accounting", volumes: { invoicesPerMonth: 900 }, effort: 500 },
    company: { home: "de-berlin" },
    sensitivity: { regimes: ["GDPPR"] },
    facts: [far],
  }),
);
const said = () => warnings.map(warningWords);

describe("a warning about the brief", () => {
  it("says in English where it stands, what stands there and what to do", () => {
    expect(said()[0]).toBe('Warning: sensitivity.regimes[0]: "GDPPR". Did you mean "GDPR"?');
    expect(said()[1]).toBe(
      "Warning: work.effort: an amount that does not count. The amount of a service is taken from volumes or roles; this changes nothing.",
    );
    expect(said()[2]).toMatch(
      /^Warning: facts\[0\]\.value: 900,000 for wage:accountant of IN\. The atlas says [\d,]+ USD\/year, [\d,]+ to [\d,]+\. /,
    );
  });

  it("says the same in German, quoting what was given", () => {
    const [regime, effort, fact] = inLanguage(german, said);
    expect(regime).toBe('Hinweis: sensitivity.regimes[0]: "GDPPR". Meinten Sie: "GDPR"?');
    expect(effort).toBe(
      "Hinweis: work.effort: eine Menge, die nicht zählt. Woraus die Menge hier genommen wird (laufende Arbeit): Mengen, Rollen; diese Angabe ändert nichts.",
    );
    expect(fact).toMatch(
      /^Hinweis: facts\[0\]\.value: 900\.000 für Lohn: Buchhaltung \(IN\)\. Der Atlas sagt [\d.]+ USD im Jahr, [\d.]+ bis [\d.]+\. /,
    );
  });
});
