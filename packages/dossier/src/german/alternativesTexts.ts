import type { Texts } from "./texts.ts";

/** All alternatives side by side, what was ruled out, and when money moves. */
export const alternativesTexts: Texts = {
  "The alternatives": "Die Möglichkeiten",
  "No alternative can be ranked by return.": "Keine Möglichkeit lässt sich nach dem Ertrag einordnen.",
  ", in {0} futures": ", in {0} Zukünften",
  "By return on what is paid once, the best is {0}{1}.":
    "Nach dem Ertrag dessen, was einmal bezahlt wird, ist das Beste „{0}“{1}.",
  "By saving, the best is {0}{1}. Nothing invests the {2} from which a return means anything.":
    "Nach der Ersparnis ist das Beste „{0}“{1}. Nichts setzt so viel Geld ein ({2}), dass ein Ertrag darauf etwas besagt.",
  "Best first by expected score. ● recommended · ○ what savings are measured against":
    "Das Beste nach erwarteten Punkten zuerst. ● empfohlen · ○ woran Ersparnisse gemessen werden",
  first: "vorn",
  "cost, {0} \n(10–90 %)": "Kosten, {0} \n(10–90 %)",
  "cost, {0} (10–90 %)": "Kosten, {0} (10–90 %)",
  saves: "spart",
  return: "Ertrag",
  "months\nto output": "Monate bis\nzum Ergebnis",
  "payback,\nmonths": "Amortisation,\nMonate",
  "Ruled out": "Ausgeschlossen",
  "Nothing was ruled out: every alternative keeps every limit of the brief.":
    "Nichts wurde ausgeschlossen: Jede Möglichkeit hält jede Grenze der Beschreibung ein.",
  "{0} of {1} alternatives break a limit of the brief:":
    "Eine Grenze der Beschreibung ist verletzt bei {0} von {1} Möglichkeiten:",
  "Ruled out, cheapest first": "Ausgeschlossen, das Billigste zuerst",
  breaks: "verletzt",
  "Money over time": "Geld im Lauf der Zeit",
  "One run in which every uncertain input takes its middle value, undiscounted: it shows when money moves. Its sums are not the mean costs of the other pages, which are present values over all futures.":
    "Ein Lauf, in dem jede unsichere Eingabe ihren mittleren Wert hat, nicht abgezinst: Er zeigt, wann Geld fließt. Seine Summen sind nicht die mittleren Kosten der anderen Seiten; jene sind Barwerte über alle Zukünfte.",
  "Paid out so far, by month": "Bisher ausgezahlt, nach Monaten",
  "{0}: {1} {2} after {3} months.": "{0}: {1} {2} nach {3} Monaten.",
  "{0} (baseline)": "{0} (Ausgangslage)",
  "{0} (recommended)": "{0} (empfohlen)",
  "Paid by fiscal year (calendar year), {0}": "Gezahlt je Geschäftsjahr (Kalenderjahr), {0}",
  year: "Jahr",
  "saved so far": "bisher gespart",
};
