import type { Party, SourcingModel, TraitName, Where } from "@shoreline/arrangements";
import type { ModelComparison } from "../guide.ts";

/** The words of a column; its levels are those of the English one. */
interface ColumnWords extends Readonly<Record<TraitName, string>> {
  readonly title: string;
  readonly because: string;
}

/** A column by its party and the first of its places; freelancers have one for both. */
type Column = Exclude<`${Party}/${Where}`, "freelancers/abroad">;

const columns: Readonly<Record<Column, ColumnWords>> = {
  "employees/domestic": {
    title: "eigenes Team zu Hause",
    primaryGoal: "Wissen und Kontrolle zu Hause behalten",
    whoManages: "eigene Führung",
    location: "Inland",
    entitySetUp: "nein, das Unternehmen besteht",
    control: "sehr hoch, direkt",
    culturalIntegration: "sehr hoch",
    intellectualPropertyRisk: "sehr gering bis gering",
    scalability: "gering, an den heimischen Arbeitsmarkt gebunden",
    because:
      "Nichts verlässt das Unternehmen; jede Eigenschaft der Nähe steht darum an ihrem Ende, und Wachstum wartet auf Einstellungen zu Hause.",
  },
  "vendor/domestic": {
    title: "Outsourcing",
    primaryGoal: "besonderes Können, Entlastung",
    whoManages: "Dienstleister",
    location: "Inland oder Ausland",
    entitySetUp: "nein",
    control: "gering bis mittel, über Service-Level",
    culturalIntegration: "minimal",
    intellectualPropertyRisk: "mäßig (NDAs)",
    scalability: "sehr hoch",
    because:
      "Outsourcing sagt, wer die Arbeit tut, und lässt offen, wo; ein Vertrag tritt an die Stelle direkter Führung.",
  },
  "employees/abroad": {
    title: "Offshoring (eigener Standort)",
    primaryGoal: "niedrigere Arbeitskosten, Kontrolle behalten",
    whoManages: "eigene Führung",
    location: "Ausland",
    entitySetUp: "ja, rechtliche Eintragung",
    control: "hoch, direkt",
    culturalIntegration: "hoch",
    intellectualPropertyRisk: "gering",
    scalability: "mäßig",
    because:
      "Offshoring sagt, wo die Arbeit getan wird, und behält sie in eigener Hand; das verlangt dort eine eigene Gesellschaft.",
  },
  "vendor/abroad": {
    title: "Offshore-Outsourcing",
    primaryGoal: "niedrigere Kosten und Entlastung",
    whoManages: "Dienstleister",
    location: "Ausland",
    entitySetUp: "nein",
    control: "gering bis mittel",
    culturalIntegration: "minimal bis mäßig",
    intellectualPropertyRisk: "mäßig bis hoch",
    scalability: "sehr hoch",
    because:
      "Beide Fragen werden auswärts beantwortet: der Vertrag eines Dienstleisters und Recht und Preise eines anderen Landes.",
  },
  "employerOfRecord/domestic": {
    title: "Employer of Record zu Hause",
    primaryGoal: "zu Hause einstellen ohne eigene Lohnabrechnung",
    whoManages: "eigene Führung",
    location: "Inland",
    entitySetUp: "nein",
    control: "hoch, direkt; rechtlicher Arbeitgeber ist die dritte Firma",
    culturalIntegration: "hoch",
    intellectualPropertyRisk: "gering bis mäßig, Rechte gehen durch die dritte Firma",
    scalability: "mäßig bis hoch",
    because:
      "Eigene Leute, über eine dritte Firma eingestellt: im Alltag wie ein eigenes Team, mit einem Vertrag mehr dazwischen.",
  },
  "employerOfRecord/abroad": {
    title: "Offshoring über einen Employer of Record",
    primaryGoal: "niedrigere Arbeitskosten ohne eigene Gesellschaft",
    whoManages: "eigene Führung",
    location: "Ausland",
    entitySetUp: "nein, die Gesellschaft der dritten Firma wird genutzt",
    control: "mittel bis hoch, direkt; rechtlicher Arbeitgeber ist die dritte Firma",
    culturalIntegration: "mäßig bis hoch",
    intellectualPropertyRisk: "gering bis mäßig, Rechte gehen durch die dritte Firma",
    scalability: "mäßig bis hoch, Gebühr je Kopf",
    because:
      "Die Leute werden geführt wie an einem eigenen Standort, sind aber verstreut und bei anderen angestellt: weniger Halt, keine Gründung, und jeder Kopf kann früher beginnen oder enden.",
  },
  "buildOperateTransfer/domestic": {
    title: "Build-Operate-Transfer zu Hause",
    primaryGoal: "zuerst besonderes Können, später Kontrolle",
    whoManages: "zuerst der Dienstleister, nach der Übergabe eigene Führung",
    location: "Inland",
    entitySetUp: "Team und Verträge ziehen mit der Übergabe ins Unternehmen",
    control: "mittel, nach der Übergabe hoch",
    culturalIntegration: "mäßig, nach der Übergabe hoch",
    intellectualPropertyRisk: "gering bis mäßig, endet mit der Übergabe",
    scalability: "hoch bis zur Übergabe",
    because:
      "Heute das Team eines Dienstleisters, morgen ein eigenes: Jede Eigenschaft liegt zwischen Outsourcing und eigenem Team.",
  },
  "buildOperateTransfer/abroad": {
    title: "Build-Operate-Transfer",
    primaryGoal: "niedrigere Arbeitskosten, später Kontrolle",
    whoManages: "zuerst der Dienstleister, nach der Übergabe eigene Führung",
    location: "Ausland",
    entitySetUp: "ja, mit der Übergabe; zuerst gründet der Dienstleister",
    control: "mittel, nach der Übergabe hoch",
    culturalIntegration: "mäßig, nach der Übergabe hoch",
    intellectualPropertyRisk: "mäßig, nach der Übergabe gering",
    scalability: "hoch bis zur Übergabe",
    because:
      "Das Team eines Dienstleisters im Ausland, das zum eigenen Standort wird: Jede Eigenschaft liegt zwischen beiden.",
  },
  "freelancers/domestic": {
    title: "Mikro-Auslagerung",
    primaryGoal: "kleine Aufgaben schnell erledigt, nach Ergebnis bezahlt",
    whoManages: "sie selbst; eigene Leute nehmen die Ergebnisse ab",
    location: "Inland oder Ausland",
    entitySetUp: "nein",
    control: "gering, durch Abnahme jeder Aufgabe",
    culturalIntegration: "keine bis minimal",
    intellectualPropertyRisk: "hoch, viele Hände mit dünnen Verträgen",
    scalability: "sehr hoch bei kleinen Aufgaben",
    because:
      "Arbeit wird je Aufgabe bei dem gekauft, der sie nimmt; Entfernung spielt darum kaum eine Rolle, und Bindungen bleiben lose.",
  },
};

const rows: Readonly<Record<TraitName, { readonly title: string; readonly more: string }>> = {
  primaryGoal: { title: "Hauptziel", more: "um niedrigere Arbeitskosten geht es mehr" },
  whoManages: { title: "wer das Team führt", more: "der Auftraggeber führt mehr von der täglichen Arbeit" },
  location: { title: "Ort", more: "die Arbeit ist eher in einem anderen Land" },
  entitySetUp: { title: "Gründung einer Gesellschaft", more: "der Auftraggeber gründet mehr an eigener Gesellschaft" },
  control: { title: "Grad der Kontrolle", more: "der Auftraggeber entscheidet mehr, und direkter" },
  culturalIntegration: { title: "kulturelle Einbindung", more: "das Team gehört mehr zum Auftraggeber" },
  intellectualPropertyRisk: { title: "Risiko für geistiges Eigentum", more: "Wissen fließt leichter ab" },
  scalability: { title: "Skalierbarkeit", more: "Köpfe kommen und gehen schneller" },
};

/** The comparison of sourcing models with German words. */
export function germanComparison({ scales, models }: ModelComparison): ModelComparison {
  return { scales: scales.map((scale) => ({ ...scale, ...rows[scale.name] })), models: models.map(inGerman) };
}

function inGerman(model: SourcingModel): SourcingModel {
  const words = columns[`${model.party}/${model.where[0] ?? "domestic"}` as Column];
  const cells = Object.entries(model.traits).map(([name, trait]) => [
    name,
    { ...trait, words: words[name as TraitName] },
  ]);
  return { ...model, title: words.title, traits: Object.fromEntries(cells), because: words.because };
}
