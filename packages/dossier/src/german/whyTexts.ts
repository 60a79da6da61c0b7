import type { Texts } from "./texts.ts";

/** Why: scores by criterion, where the money moves, and what a unit of goods costs. */
export const whyTexts: Texts = {
  "Scores by criterion, of 100": "Punkte je Kriterium, von 100",
  "Criterion by criterion against {0}": "Kriterium für Kriterium gegenüber „{0}“",
  "points ahead": "Punkte Vorsprung",
  "Not weighed, because the priorities of the brief do not name it":
    "Nicht gewichtet, weil die Beschreibung es nicht unter den Prioritäten nennt",
  "measured in": "gemessen in",
  "What is recommended is also what savings are measured against: there is no bridge between two costs.":
    "Was empfohlen ist, ist auch das, woran Ersparnisse gemessen werden: Zwischen zwei Kosten gibt es keine Brücke.",
  "Where the money moves": "Wohin sich das Geld bewegt",
  "On average from {0} ({1}) to {2} ({3}): {4}.": "Im Mittel von {0} ({1}) zu {2} ({3}): {4}.",
  "Lines of cost, mean present value, {0}": "Kostenarten, mittlerer Barwert, {0}",
  "What a unit costs where it lands": "Was ein Stück am Ziel kostet",
  "{0}: present value of the cost over that of the good units, on average, with its share":
    "{0}: Barwert der Kosten geteilt durch den der Gutteile, im Mittel, mit dem Anteil",
  part: "Teil",
  conversion: "Fertigung",
  "steering, travel and changes": "Steuerung, Reisen und Änderungen",
  "moving the work": "Verlagerung der Arbeit",
  "leaks and interruptions": "Lecks und Unterbrechungen",
  "a unit in all, mean": "ein Stück insgesamt, Mittel",
  "eight futures of ten": "acht von zehn Zukünften",
  "days under way": "Tage unterwegs",
  customs: "Zollabfertigung",
  "no customs border": "keine Zollgrenze",
  "cleared, free of duty": "mit Abfertigung, zollfrei",
  "cleared, with duty": "mit Abfertigung, mit Zoll",
  "× cost of an in-house team": "× Kosten eines eigenen Teams",
  "gain ÷ (|gain| + investment)": "Gewinn ÷ (|Gewinn| + Einsatz)",
  "probability of failing": "Wahrscheinlichkeit zu scheitern",
  "share of decisions taken by own managers": "Anteil der Entscheidungen durch eigene Führungskräfte",
  "share of contact that works": "Anteil der Zusammenarbeit, der gelingt",
  "share of posts that can be filled": "Anteil der Stellen, die sich besetzen lassen",
  "effort index 0–1": "Aufwand von 0 bis 1",
  "share of culture held in common": "Anteil gemeinsamer Kultur",
  "tn USD a year of economy opened": "Bio. USD erschlossene Wirtschaft im Jahr",
  "tax saved ÷ cost of an in-house team": "gesparte Steuern ÷ Kosten eines eigenen Teams",
  "exposure index 0–1": "Risiko öffentlichen Ärgers von 0 bis 1",
  "share of jobs that stay at home": "Anteil der Arbeitsplätze, die zu Hause bleiben",
};
