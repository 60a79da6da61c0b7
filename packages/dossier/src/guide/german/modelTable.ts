import type { Party, SourcingModel, TraitName, Where } from "@shoreline/arrangements";
import { germanTexts } from "../../german/german.ts";
import type { ModelComparison } from "../guide.ts";

/** A column by its party and the first of its places; freelancers have one for both. */
type Column = Exclude<`${Party}/${Where}`, "freelancers/abroad">;

/** Why a column is as it is. */
const reasons: Readonly<Record<Column, string>> = {
  "employees/domestic":
    "Nichts verlässt das Unternehmen; jede Eigenschaft der Nähe steht darum an ihrem Ende, und Wachstum wartet auf Einstellungen zu Hause.",
  "vendor/domestic":
    "Outsourcing sagt, wer die Arbeit tut, und lässt offen, wo; ein Vertrag tritt an die Stelle direkter Führung.",
  "employees/abroad":
    "Offshoring sagt, wo die Arbeit getan wird, und behält sie in eigener Hand; das verlangt dort eine eigene Gesellschaft.",
  "vendor/abroad":
    "Beide Fragen werden auswärts beantwortet: der Vertrag eines Dienstleisters und Recht und Preise eines anderen Landes.",
  "employerOfRecord/domestic":
    "Eigene Leute, über eine dritte Firma eingestellt: im Alltag wie ein eigenes Team, mit einem Vertrag mehr dazwischen.",
  "employerOfRecord/abroad":
    "Die Leute werden geführt wie an einem eigenen Standort, sind aber verstreut und bei anderen angestellt: weniger Halt, keine Gründung, und jeder Kopf kann früher beginnen oder enden.",
  "buildOperateTransfer/domestic":
    "Heute das Team eines Dienstleisters, morgen ein eigenes: Jede Eigenschaft liegt zwischen Outsourcing und eigenem Team.",
  "buildOperateTransfer/abroad":
    "Das Team eines Dienstleisters im Ausland, das zum eigenen Standort wird: Jede Eigenschaft liegt zwischen beiden.",
  "freelancers/domestic":
    "Arbeit wird je Aufgabe bei dem gekauft, der sie nimmt; Entfernung spielt darum kaum eine Rolle, und Bindungen bleiben lose.",
};

/** What more of a trait means. */
const more: Readonly<Record<TraitName, string>> = {
  primaryGoal: "um niedrigere Arbeitskosten geht es mehr",
  whoManages: "der Auftraggeber führt mehr von der täglichen Arbeit",
  location: "die Arbeit ist eher in einem anderen Land",
  entitySetUp: "der Auftraggeber gründet mehr an eigener Gesellschaft",
  control: "der Auftraggeber entscheidet mehr, und direkter",
  culturalIntegration: "das Team gehört mehr zum Auftraggeber",
  intellectualPropertyRisk: "Wissen fließt leichter ab",
  scalability: "Köpfe kommen und gehen schneller",
};

/** The comparison of sourcing models with German words; what its cells say is said in the same words elsewhere. */
export function germanComparison({ scales, models }: ModelComparison): ModelComparison {
  return {
    scales: scales.map((scale) => ({ ...scale, title: inGerman(scale.title), more: more[scale.name] })),
    models: models.map(germanModel),
  };
}

function germanModel(model: SourcingModel): SourcingModel {
  const cells = Object.entries(model.traits).map(([name, trait]) => [name, { ...trait, words: inGerman(trait.words) }]);
  const because = reasons[`${model.party}/${model.where[0] ?? "domestic"}` as Column];
  return { ...model, title: inGerman(model.title), traits: Object.fromEntries(cells), because };
}

function inGerman(words: string): string {
  return germanTexts.get(words) ?? words;
}
