import type { Texts } from "./texts.ts";

/** How it was reckoned, how to get the same again, and what is worth a look in the brief. */
export const methodTexts: Texts = {
  "How it was reckoned": "Wie gerechnet wurde",
  "The work: {0} over {1} months from {2}.": "Die Arbeit: {0} über {1} Monate ab {2}.",
  "An amount that cannot be said": "eine Menge, die sich nicht sagen lässt",
  "Today costs {0} a year, as the brief says (baseline.runCostPerYear); what runs today is priced so that a practised year of it costs that.":
    "Heute kostet es {0} im Jahr, wie die Beschreibung sagt (baseline.runCostPerYear); was heute läuft, ist so bepreist, dass ein geübtes Jahr so viel kostet.",
  "{0} futures from seed {1}, {2} and the same for every alternative; facts of the atlas {3} of {4}.":
    "{0} Zukünfte vom Startwert {1}, {2} und für jede Möglichkeit dieselben; Tatsachen des Atlas {3} vom {4}.",
  "independent of each other": "unabhängig voneinander",
  "Decision {0}, schema {1}. The id is the hash of its content: a copy with the same id holds the same figures.":
    "Entscheidung {0}, Schema {1}. Die Kennung ist der Hash des Inhalts: Eine Kopie mit derselben Kennung enthält dieselben Zahlen.",
  "To repeat it: {0}, with the brief below, the same version of the program and the same atlas. The same brief, seed and trials give the same answer to the last byte.":
    "Zum Wiederholen: {0}, mit der Beschreibung unten, derselben Fassung des Programms und demselben Atlas. Dieselbe Beschreibung mit demselben Startwert und derselben Zahl von Zukünften gibt dieselbe Antwort bis aufs letzte Byte.",
  "The brief as it was completed; what nobody stated stands among the assumptions.":
    "Die vervollständigte Beschreibung; was niemand angegeben hat, steht bei den Annahmen.",
  "The brief": "Die Beschreibung",
  says: "sagt",

  "Warning: {0}": "Hinweis: {0}",
  "Did you mean {0}?": "Meinten Sie: {0}?",
  "It is kept in the brief and changes no figure.": "Es bleibt in der Beschreibung und ändert keine Zahl.",
  "an amount that does not count": "eine Menge, die nicht zählt",
  "The amount of a {0} is taken from {1}; this changes nothing.":
    "Woraus die Menge hier genommen wird ({0}): {1}; diese Angabe ändert nichts.",
  "Only a line that learns (learningShare or yieldLearningShare below {0}) has a number before its start; this changes nothing.":
    "Nur eine Linie, die lernt (learningShare oder yieldLearningShare unter {0}), hat eine Stückzahl vor ihrem Beginn; diese Angabe ändert nichts.",
  "Only a defect that costs something (defectCost) is counted; this changes nothing.":
    "Nur ein Mangel, der etwas kostet (defectCost), zählt; diese Angabe ändert nichts.",
  "Nobody names two roles that differ (work.roles), so the work stays in one piece; goods do not divide by roles at all. This changes nothing.":
    "Niemand nennt zwei verschiedene Rollen (work.roles), also bleibt die Arbeit in einem Stück; Waren teilen sich überhaupt nicht nach Rollen. Diese Angabe ändert nichts.",
  "Only a class of past projects (work.forecastClass) asks for them; this changes nothing.":
    "Nur eine Klasse früherer Projekte (work.forecastClass) fragt danach; diese Angabe ändert nichts.",
  "Waiting is free in this brief; give a cost of delay or the team that does the work today.":
    "Warten kostet in dieser Beschreibung nichts; geben Sie Kosten des Verzugs an oder das Team, das die Arbeit heute tut.",
  "{0} for {1} of {2}": "{0} für {1} ({2})",
  "The atlas says {0} {1}, {2}. The own figure counts; look whether its unit and its digits are right.":
    "Der Atlas sagt {0} {1}, {2}. Die eigene Zahl zählt; prüfen Sie ihre Einheit und ihre Stellen.",
  "{0} sites": "{0} Standorte",
  "Those that attract least by a first look were left out: {0}. Name fewer to have them compared.":
    "Weggelassen sind die, die auf den ersten Blick am wenigsten anziehen: {0}. Nennen Sie weniger, um sie zu vergleichen.",
  "pay of {0} times the market's": "Löhne vom {0}fachen des Markts",
  "pay of less than nothing": "Löhne von weniger als nichts",
  "The amount of work and the cost of it do not belong together; the nearest pay that the model follows was taken.":
    "Menge und Kosten der Arbeit passen nicht zueinander; genommen ist der nächste Lohn, dem das Modell folgt.",
  "{0} full-time equivalents round the clock": "{0} Vollzeitkräfte rund um die Uhr",
  "Fewer people are priced, but cannot always be there; `shoreline coverage` finds how many it takes.":
    "Weniger Menschen sind bepreist, können aber nicht immer da sein; `shoreline coverage` findet, wie viele es braucht.",
};
