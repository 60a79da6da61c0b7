import type { Texts } from "./texts.ts";

/** What stands beside the title of a section while it is folded. */
export const sectionSummaryTexts: Texts = {
  "{0} futures from seed {1}; the same brief gives the same answer again.":
    "{0} Zukünfte aus Startwert {1}; dieselbe Beschreibung ergibt wieder dieselbe Antwort.",
  "Most of the money moves here: {0} {1}.": "Am meisten Geld bewegt sich hier: {0} {1}.",
  "Furthest ahead of the rival on: {0} {1} points of 100.":
    "Größter Vorsprung vor der nächstbesten Möglichkeit, in Punkten von 100: {0} {1}.",
  "Nothing of another kind is left to compare it with.":
    "Nichts anderer Art bleibt übrig, womit die Antwort zu vergleichen wäre.",
  "Not reckoned for this decision.": "Für diese Entscheidung nicht gerechnet.",
  "Nothing has to be brought home.": "Nichts muss zurückgeholt werden.",
  "Bringing it home, decided {0}, takes {1} and {2}.": "Zurückholen, {0} beschlossen: {1}, {2}.",
  "Nobody who does the work today loses it.": "Niemand, der die Arbeit heute macht, verliert sie.",
  "People who lose the work they do today: {0}.": "Menschen, die ihre heutige Arbeit verlieren: {0}.",
  "{0} of {1} keep every limit of the brief.": "{0} von {1} halten alle Grenzen der Beschreibung ein.",
  "First most often: {0}, in {1} of futures.": "Am häufigsten vorn: {0}, in {1} der Zukünfte.",
  "All of the work stays in {0}.": "Die ganze Arbeit bleibt hier: {0}.",
  "{0}: {1} km from home.": "{0}: {1} km von zu Hause.",
  "{0}: {1} km from home, {2} working hours a day shared with it.":
    "{0}: {1} km von zu Hause, {2} gemeinsame Arbeitsstunden am Tag.",
  "With every uncertain input at its middle value {0} goes out within {1} months, undiscounted.":
    "Mit jeder unsicheren Eingabe auf ihrem mittleren Wert werden in {1} Monaten {0} ausgegeben, nicht abgezinst.",
  "For {0}: {1}.": "Für „{0}“: {1}.",
  "{0} in all; those that move the lead: {1}.": "{0} insgesamt; davon bewegen den Vorsprung: {1}.",
  "Most of all: {0} ({1}).": "Am stärksten: {0} ({1}).",
  "{0} facts of {1}; recalled, old or put in from elsewhere: {2}.":
    "{0} Tatsachen, Stand {1}; erinnert, alt oder von anderswo übernommen: {2}.",
  "From your own figures: {0}.": "Aus Ihren eigenen Zahlen: {0}.",
};
