import type { Texts } from "./texts.ts";

/** What the panel says that opens a figure: how sure it is, what it consists of, what hangs on it. */
export const openedTexts: Texts = {
  "The question": "Die Frage",
  "What hangs on it": "Was daran hängt",
  "How often is it ahead of {0} alone? {1}. To be the best of all {2} is another question: {3}.":
    "Wie oft liegt es allein vor „{0}“? {1}. Die beste von allen {2} zu sein, ist eine andere Frage: {3}.",
  "How often is it the best of all {0} alternatives? {1}.":
    "Wie oft ist es die beste von allen {0} Möglichkeiten? {1}.",
  "How often is it, or the same arrangement elsewhere at that reach, the best of all {0} alternatives? {1}.":
    "Wie oft ist es selbst, oder dieselbe Art anderswo in dieser Entfernung, die beste von allen {0} Möglichkeiten? {1}.",
  " To be ahead of {0} alone is another question: {1}.": " Allein vor „{0}“ zu liegen, ist eine andere Frage: {1}.",
  "It cannot be said": "Das lässt sich nicht sagen",
  "{0} on average": "{0} im Mittel",
  "{0} in the middle": "{0} in der Mitte",
  "{0} to {1} in eight futures of ten": "{0} bis {1} in acht von zehn Zukünften",
  "never within the horizon in {0} of futures": "innerhalb der Laufzeit nie in {0} der Zukünfte",
  "never in {0} of futures": "nie in {0} der Zukünfte",
  " With {0} futures its mean is known to ± {1}.": " Aus {0} Zukünften ist das Mittel auf ± {1} bekannt.",
  "{0} of {1} futures and weights; from so many it is known to ± {2} in 100.":
    "{0} von {1} Zukünften und Gewichten; aus so vielen ist es auf ± {2} von 100 bekannt.",
  "That is still being reckoned and appears here in a moment.": "Das wird noch berechnet und erscheint gleich hier.",
  "That was not reckoned for this decision.": "Das wurde für diese Entscheidung nicht berechnet.",
  "Which inputs move it most was tried for the recommendation alone.":
    "Welche Eingaben es am meisten bewegen, wurde nur für die Empfehlung probiert.",
  "No input that was tried by itself stands here: it follows from several.":
    "Hier steht keine Eingabe, die für sich probiert wurde: Es folgt aus mehreren.",
  "From the table “{0}”.": "Aus der Tabelle „{0}“.",
  "What nobody stated, by how far the lead over the rival moves within its plausible range:":
    "Was niemand angegeben hat, geordnet danach, wie weit es den Vorsprung vor der nächstbesten Möglichkeit in seinem plausiblen Bereich bewegt:",
  "next to nothing": "fast nichts",
  "The other {0} move it no further; all stand in the evidence.":
    "Die übrigen {0} bewegen ihn nicht weiter; alle stehen in den Belegen.",
  "What it consists of, on average": "Woraus es besteht, im Mittel",
  "line of cost": "Kostenart",
  amount: "Betrag",
  "of it": "davon",
  "{0} smaller line": "{0} kleinere Kostenart",
  "What it is worth to know {0}": "Was es wert ist zu wissen: {0}",
  Worth: "Wert",
  "Of what": "Wovon",
  "What to do": "Was zu tun ist",
  "Rests on": "Beruht auf",
  ", or {0}": ", oder {0}",
  "{0}{1}{2}: what the choice would be better by, on average over all futures, if this alone were known exactly before deciding. In futures where it turns out otherwise than expected, something else would be chosen.":
    "{0}{1}{2}: um so viel wäre die Wahl im Mittel über alle Zukünfte besser, wenn allein dies vor der Entscheidung genau bekannt wäre. In Zukünften, in denen es anders kommt als erwartet, würde etwas anderes gewählt.",
  "To know everything at once would be worth {0}.": "Alles zugleich zu wissen, wäre {0} wert.",
  "To know everything at once would be worth {0}; this alone is {1} of that.":
    "Alles zugleich zu wissen, wäre {0} wert; dies allein sind {1} davon.",
  "Find it out where that costs little; no price can be put on it.":
    "Klären Sie es, wo das wenig kostet; ein Preis lässt sich dafür nicht nennen.",
  "Find it out first if that costs less than {0}: ask who knows, get quotes, or try it on a small scale. Decide now where it would cost more, or more in delay.":
    "Klären Sie es zuerst, wenn das weniger als {0} kostet: Fragen Sie, wer es weiß, holen Sie Angebote ein oder probieren Sie es im Kleinen. Entscheiden Sie gleich, wo es mehr kosten würde, auch durch die Verzögerung.",
  "{0}: what is known of it": "{0}: was darüber bekannt ist",
  "How far it moves the lead was not tried.": "Wie weit es den Vorsprung bewegt, wurde nicht probiert.",
  "Within its plausible range it moves the lead over the rival by {0}.":
    "In seinem plausiblen Bereich bewegt es den Vorsprung vor der nächstbesten Möglichkeit um {0}.",
  "; behind {0} of the doubt": "; daher kommen {0} des Zweifels",
  "rare, so that its ends are alike": "selten, sodass beide Enden gleich sind",
  "the lead is {0} points of 100 at its low end and {1} at its high end":
    "am unteren Ende beträgt der Vorsprung {0} Punkte von 100, am oberen {1}",
  "The answer turns to {0} when {1} is {2} (now {3}).": "Die Antwort wechselt zu „{0}“ bei: {1} = {2} (jetzt {3}).",
  "It becomes the answer when {0} is {1} (now {2}).": "Es wird zur Antwort bei: {0} = {1} (jetzt {2}).",
  "{0} moves it: it saves {1} at the low end and {2} at the high end":
    "{0} bewegt es: am unteren Ende spart es {1}, am oberen {2}",
};
