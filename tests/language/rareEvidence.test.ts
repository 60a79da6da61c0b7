import { decide, type Decision, type Language } from "@shoreline/decide";
import { dossier, languageOf } from "@shoreline/dossier";
import { expectOk } from "@shoreline/units";
import { describe, expect, it } from "vitest";
import { exampleNamed } from "../examples/exampleNamed.ts";
import { textsOf } from "./spokenBlocks.ts";
import { ENGLISH, Noted, withoutNames } from "./spokenGerman.ts";

const german = await languageOf("de");
const decision = expectOk(decide(exampleNamed("moved-production"), { trials: 256, defended: true }));
const { flips, sensitivity, valueOfInformation, recommendation, baseline, weights } = decision;
const [flip] = flips!;
const [swing] = sensitivity!;
const information = valueOfInformation!;
const known = {
  input: "how long it takes to begin",
  path: "freelancers/LT/leadTime",
  value: 2e4,
  points: 0.004,
  error: 0.0004,
  distinguishable: true,
};
const limit = { ...flip!, kind: "limit", otherKind: true, unit: "", distanceShare: 1 } as const;

/** What few decisions say, each made from one that says otherwise; the section that says it, and how. */
const RARE: Readonly<Record<string, readonly [section: string, told: Decision, said: string]>> = {
  "that was not asked for its defence": [
    "change",
    { ...decision, flips: null, sensitivity: null, valueOfInformation: null },
    "Für diese Entscheidung wurde nicht berechnet, bei welchem Wert einer Eingabe die Antwort wechselt (das Feld flips ist leer).",
  ],
  "that nothing turns or moves": [
    "change",
    { ...decision, flips: [], sensitivity: [] },
    "Keine unsichere Eingabe bewegt den Vorsprung.",
  ],
  "that a list of countries turns": [
    "change",
    {
      ...decision,
      flips: [
        {
          ...limit,
          input: "the countries that are allowed",
          path: "limits.countries",
          now: "any country but IN, MX",
          at: "lifted",
        },
      ],
    },
    "alle Länder außer: Indien, Mexiko",
  ],
  "that a limit turns of which nothing is kept": [
    "change",
    {
      ...decision,
      flips: [
        {
          ...limit,
          input: "the places where the data must stay",
          path: "sensitivity.dataResidency",
          now: "set",
          at: "lifted",
        },
      ],
    },
    "gesetzt",
  ],
  "that one far weight turns": [
    "change",
    {
      ...decision,
      flips: [{ ...flip!, kind: "weight", path: "weights.cost", unit: "share of all weight", now: 0.1, at: 0.8 }],
    },
    "Das Nächste zuerst; alles andere bleibt, wie es ist, in denselben Zukünften. Weggelassen: 1 Gewicht, das sich um mehr als 50 Prozentpunkte bewegen müsste.",
  ],
  "that several far weights turn": [
    "change",
    {
      ...decision,
      flips: ["cost", "speed"].map((key) => ({
        ...flip!,
        kind: "weight" as const,
        path: `weights.${key}`,
        unit: "share of all weight",
        now: 0.1,
        at: 0.8,
      })),
    },
    "Das Nächste zuerst; alles andere bleibt, wie es ist, in denselben Zukünften. Weggelassen: 2 Gewichte, die sich um mehr als 50 Prozentpunkte bewegen müssten.",
  ],
  "in which a path of months turns it": [
    "change",
    {
      ...decision,
      flips: [{ ...flip!, kind: "uncertain", path: "world/IN/wageGrowth", unit: "quantile", now: 0.5, at: 0.62 }],
    },
    "0,62 Quantil",
  ],
  "that a rare event moves": [
    "change",
    { ...decision, sensitivity: [{ ...swing!, path: "vendor/in-pune/insolvency", unit: "events", p10: 0, p90: 0 }] },
    "Ausfall des Partners (Dienstleister, Pune): selten, sodass beide Enden gleich sind.",
  ],
  "of which several things are worth finding out": [
    "change",
    {
      ...decision,
      valueOfInformation: {
        ...information,
        byInput: [known, { ...known, path: "world/IN/payLevel", distinguishable: false }],
        byGroup: [{ ...known, input: "pay, its growth and exchange rates", path: "topics.pay" }],
      },
    },
    "0,40 ± 0,04",
  ],
  "of which nothing is worth finding out": [
    "change",
    {
      ...decision,
      valueOfInformation: {
        ...information,
        byInput: [{ ...known, distinguishable: false }],
        byGroup: [{ ...known, path: "topics.work", distinguishable: false }],
      },
    },
    "Nichts, was man zusammen herausfinden würde, lohnt es: Der Wert ist nicht von 0 zu unterscheiden.",
  ],
  "in which cost has hardly any weight": [
    "change",
    {
      ...decision,
      valueOfInformation: {
        ...information,
        perfect: null,
        perfectError: null,
        why: "cost has hardly any weight, so no amount of money stands for a point of score",
      },
    },
    "In Geld ist das nicht gesagt: Kosten haben kaum Gewicht, also steht kein Geldbetrag für einen Punkt.",
  ],
  "that states its weights": [
    "sure",
    { ...decision, weights: { ...weights, given: { kind: "weights", weights: { cost: 1 } } } },
    "Die Beschreibung nennt die Gewichte; sie schwanken ein wenig von Zukunft zu Zukunft. Die mittleren Gewichte stehen bei den Kriterien.",
  ],
  "that asked no other method": [
    "sure",
    { ...decision, witnesses: [] },
    "Kein anderes Verfahren wurde befragt (das Feld witnesses ist leer). Entscheiden Sie die Beschreibung noch einmal mit einer Fassung, die sie befragt.",
  ],
  "in which methods share places": [
    "sure",
    { ...decision, witnesses: decision.witnesses.map((each) => ({ ...each, rankOfRecommendation: 2.5 })) },
    "2,5",
  ],
  "that leaves one alternative": [
    "sure",
    only(recommendation.alternative),
    "Nur eine Möglichkeit kommt infrage; darum steht sie in jeder Zukunft an erster Stelle.",
  ],
  "that recommends what runs today": [
    "why",
    { ...decision, recommendation: { ...recommendation, alternative: baseline }, why: { ...decision.why, bridge: [] } },
    "Was empfohlen ist, ist auch das, woran Ersparnisse gemessen werden: Zwischen zwei Kosten gibt es keine Brücke.",
  ],
  "that has no rival": [
    "why",
    { ...only(recommendation.alternative), why: { ...decision.why, versus: null, criteria: [] } },
    "Punkte je Kriterium, von 100",
  ],
  "whose kind of work rules out the most": [
    "why",
    only(recommendation.alternative),
    "am meisten schließt aus: Art der Arbeit (",
  ],
  "in which nothing is ranked by return": [
    "alternatives",
    { ...decision, bestReturn: { ...decision.bestReturn, alternative: null } },
    "Keine Möglichkeit lässt sich nach dem Ertrag einordnen.",
  ],
  "in which nobody invests enough": [
    "alternatives",
    { ...decision, bestReturn: { alternative: baseline, probability: 0.7, by: "saving", investmentFloor: 12_000 } },
    "Nach der Ersparnis ist das Beste „eigenes Team in Munich“, in 7 von 10 Zukünften. Nichts setzt so viel Geld ein (12\u00a0Tsd.\u00a0€), dass ein Ertrag darauf etwas besagt.",
  ],
};

describe.each(Object.entries(RARE))("the German evidence of a decision %s", (_, [id, told, said]) => {
  const noted = new Noted(german.texts);
  const language: Language = { ...german, texts: noted };
  const { blocks } = dossier(told, { language }).sections.find((section) => section.id === id)!;
  const texts = blocks.flatMap(textsOf);

  it("says it, and finds a German text for all that it says", () => {
    expect(texts.join("\n")).toContain(said);
    expect([...noted.missed]).toEqual([]);
  });

  it("has no English word, and figures with a comma", () => {
    expect(texts.flatMap((text) => withoutNames(text, told).match(ENGLISH) ?? [])).toEqual([]);
    expect(texts.filter((text) => /\d\.\d{1,2}(?![\d.])(?:[^.]|$)/.test(text))).toEqual([]);
  });
});

/** The same where limits leave nothing else. */
function only(id: string): Decision {
  const alternatives = decision.alternatives.map((each) => ({ ...each, feasible: each.id === id }));
  return { ...decision, alternatives };
}
