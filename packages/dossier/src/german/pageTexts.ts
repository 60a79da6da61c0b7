import type { Texts } from "./texts.ts";

/** What stands around the sections of a dossier and in who × where, in every form that it has. */
export const pageTexts: Texts = {
  "Decision dossier": "Entscheidungsdossier",
  "Skip to the answer": "Zur Antwort springen",
  Contents: "Inhalt",
  "Decision {0}. Map: Natural Earth.": "Entscheidung {0}. Karte: Natural Earth.",
  "Decision {0}.": "Entscheidung {0}.",
  "Decision {0}": "Entscheidung {0}",
  "{0} of {1}": "{0} von {1}",
  "In words": "In Worten",
  "In the decision: {0}": "In der Entscheidung: {0}",
  "Who and where": "Wer und wo",
  "Who × where": "Wer × wo",
  home: "zu Hause",
  near: "nah",
  far: "fern",
  "Why cells are crossed": "Warum Felder durchkreuzt sind",
  "Not feasible: {0}": "Nicht möglich: {0}",
  "not considered": "nicht erwogen",
  "not feasible": "nicht möglich",
  "{0} not feasible": "„{0}“ nicht möglich",
  baseline: "Ausgangslage",
  "saving unknown": "Ersparnis unbekannt",
  "First figure and shade: share of futures in which the cell wins. Second: what the alternative that wins there most often saves (in ● the recommended one). ● recommended · ╳ not feasible · a dot: not considered":
    "Erste Zahl und Tönung: in welchem Anteil der Zukünfte das Feld gewinnt. Zweite: was die Möglichkeit spart, die dort am häufigsten gewinnt (bei ● die empfohlene). ● empfohlen · ╳ nicht möglich · ein Punkt: nicht erwogen",
  "Instead of sourcing: {0}.": "Statt die Arbeit zu vergeben: {0}.",
};
