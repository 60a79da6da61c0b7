import type { Texts } from "./texts.ts";

/** How sure the answer is: the rule, the sampling, places, weights and other methods. */
export const surenessTexts: Texts = {
  "How sure": "Wie sicher",
  "The rule: an answer is clear when it scores above its rival, the best answer of another kind that it beats least often, in at least 8 of 10 futures, beyond three standard errors of the sampling; leaning from 6 of 10; below that it is too close to call.":
    "Die Regel: Eindeutig ist eine Antwort, wenn sie in mindestens 8 von 10 Zukünften besser abschneidet als die nächstbeste (die beste Antwort anderer Art, vor der sie am seltensten liegt), und zwar um mehr als drei Standardfehler der Stichprobe; ab 6 von 10 ist es eine Tendenz; darunter ist es zu knapp, um es zu sagen.",
  "{0} futures were drawn from seed {1}. One standard error of that sampling is {2}. It says how far another draw would move the figures, not how far the model is from the world.":
    "{0} Zukünfte wurden aus dem Startwert {1} gezogen. Ein Standardfehler dieser Stichprobe ist {2}. Er sagt, wie weit eine andere Ziehung die Zahlen bewegen würde, nicht, wie weit das Modell von der Welt entfernt ist.",
  "± {0} of the mean cost": "± {0} bei den mittleren Kosten",
  "± {0} of the mean saving": "± {0} bei der mittleren Ersparnis",
  "± {0} % of the odds": "± {0} % bei der Häufigkeit",
  "Who takes which place": "Wer welchen Platz einnimmt",
  "What counts how much": "Was wie viel zählt",
  "What other methods say": "Was andere Verfahren sagen",
  "{0} The mean weights stand {1}.": "{0} Die mittleren Gewichte stehen {1}.",
  "beside the criteria": "bei den Kriterien",
  "The brief ranks no criterion, so every weighting counts: money, time and supply, risk, and togetherness are equally likely to matter most, and the weights vary from future to future.":
    "Die Beschreibung ordnet kein Kriterium, also zählt jede Gewichtung: Geld, Zeit und Angebot, Risiko sowie Zusammenarbeit sind mit gleicher Wahrscheinlichkeit am wichtigsten, und die Gewichte wechseln von Zukunft zu Zukunft.",
  "The brief puts the criteria in an order; within it the weights vary from future to future.":
    "Die Beschreibung bringt die Kriterien in eine Reihenfolge; innerhalb dieser wechseln die Gewichte von Zukunft zu Zukunft.",
  "The brief states the weights; they vary a little from future to future.":
    "Die Beschreibung nennt die Gewichte; sie schwanken ein wenig von Zukunft zu Zukunft.",
  "Share of futures and weights in which an alternative takes a place":
    "Anteil der Zukünfte und Gewichte, in denen eine Möglichkeit einen Platz einnimmt",
  alternative: "Möglichkeit",
  "Only one alternative is feasible, so it is first in every future.":
    "Nur eine Möglichkeit kommt infrage; darum steht sie in jeder Zukunft an erster Stelle.",
  "How often each takes which place": "Wie oft jede Möglichkeit welchen Platz einnimmt",
  "{0} is first most often, in {1} of all futures.": "Am häufigsten an erster Stelle: „{0}“, in {1} aller Zukünfte.",
  "1st": "1. Platz",
  "2nd": "2. Platz",
  "3rd": "3. Platz",
  "4th": "4. Platz",
  "4th to {0}th": "4. bis {0}. Platz",
  later: "dahinter",
  "No other method was asked (the field witnesses is empty). Decide the brief again with a version that asks them.":
    "Kein anderes Verfahren wurde befragt (das Feld witnesses ist leer). Entscheiden Sie die Beschreibung noch einmal mit einer Fassung, die sie befragt.",
  "{0} of {1} other methods put {2}, or the same arrangement elsewhere, first.":
    "Andere Verfahren, die „{2}“ oder dieselbe Lösung an einem anderen Ort an die erste Stelle setzen: {0} von {1}.",
  "Other methods on the same table of expected scores and mean weights":
    "Andere Verfahren an derselben Tabelle aus erwarteten Punkten und mittleren Gewichten",
  method: "Verfahren",
  "puts first": "an erster Stelle",
  "place\nof ours": "Platz\nder Empfehlung",
  agrees: "stimmt zu",
  "order can turn\nwith the field": "Reihenfolge hängt\nvom Feld ab",
  yes: "ja",
  "Weighted sum": "Gewichtete Summe",
  "ELECTRE III": "ELECTRE III",
  "SMAA-2": "SMAA-2",
  "values as given": "Werte, wie sie sind",
  "Euclidean distance": "euklidischer Abstand",
  "preference function linear q = 0.01 p = 0.1": "lineare Präferenzfunktion q = 0.01 p = 0.1",
  "flows divided by m − 1": "Flüsse geteilt durch m − 1",
  "minmax regret, v = 0.5": "Bedauern, skaliert von Minimum bis Maximum, v = 0.5",
  "scores are Q, lower is better": "Punkte sind Q, weniger ist besser",
};
