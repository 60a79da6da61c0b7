import type { Texts } from "./texts.ts";

/** The sheets of the workbook: their names (31 characters at most), titles, what they hold, and the notes above them. */
export const workbookTexts: Texts = {
  Answer: "Antwort",
  Inputs: "Eingaben",
  "Monthly inputs": "Eingaben je Monat",
  "Cash flow": "Zahlungen",
  Comparison: "Vergleich",
  "Profit and loss": "Gewinn und Verlust",
  "Head count": "Köpfe",
  Distributions: "Verteilungen",
  Lines: "Kostenarten",
  "Landed cost": "Kosten am Ziel",
  "Criteria and ranks": "Kriterien und Ränge",
  "Way back and people": "Rückweg und Menschen",
  Workings: "Rechenweg",
  "All alternatives": "Alle Möglichkeiten",
  "Inputs by month": "Eingaben je Monat",
  "Profit and loss by fiscal year": "Gewinn und Verlust je Geschäftsjahr",
  "What would change the answer": "Was die Antwort ändern würde",
  "Distributions of the cost lines": "Verteilungen der Kostenarten",
  Sheets: "Blätter",
  "Page {0} of {1}": "Seite {0} von {1}",
  "every alternative in one row, live and simulated": "jede Möglichkeit in einer Zeile, mitgerechnet und simuliert",
  "yellow cells that may be changed, each with range and source":
    "gelbe Zellen, die Sie ändern dürfen, jede mit Spanne und Quelle",
  "yellow cells for each month: exchange rates": "gelbe Zellen für jeden Monat: Wechselkurse",
  "month by month, for each alternative, live": "Monat für Monat, für jede Möglichkeit, mitgerechnet",
  "by fiscal year, live": "je Geschäftsjahr, mitgerechnet",
  "by fiscal year and payroll, live": "je Geschäftsjahr und Lohnliste, mitgerechnet",
  "mean, quantiles and fifty futures of each alternative": "Mittel, Quantile und fünfzig Zukünfte jeder Möglichkeit",
  "the same for each cost line": "das Gleiche für jede Kostenart",
  "what a unit of goods costs with each alternative, part by part":
    "was ein Stück bei jeder Möglichkeit kostet, Teil für Teil",
  "scores, ranks, limits, other methods": "Punkte, Ränge, Grenzen, andere Verfahren",
  "months and cost of bringing the work home, and the people who lose it":
    "Monate und Kosten des Rückwegs, und die Menschen, die die Arbeit verlieren",
  "turning points, sensitivity, worth of information": "Wendepunkte, Empfindlichkeit, Wert des Wissens",
  "what is taken for granted, and how much hangs on it": "was angenommen wird, und wie viel davon abhängt",
  "every figure from outside, with date, source and confidence":
    "jede Zahl von außen, mit Stand, Quelle und Verlässlichkeit",
  "every step between the inputs and the cash flow, live":
    "jeder Schritt zwischen den Eingaben und den Zahlungen, mitgerechnet",
  "Verdict: {0}. It ranks first in {1} futures and weights.":
    "Urteil: {0}. In {1} Zukünften und Gewichtungen steht die Empfehlung an erster Stelle.",
  "It scores above {0} in {1} futures.": "In {1} Zukünften liegt sie vor „{0}“.",
  "leaning: likely, not certain": "Tendenz: wahrscheinlich, nicht sicher",
  "Decision {0}, {1} futures from seed {2}, facts of atlas {3} ({4}).":
    "Entscheidung {0}, {1} Zukünfte aus Startwert {2}, Tatsachen des Atlas {3} ({4}).",
  "At the inputs of this workbook: one future, live": "Mit den Eingaben dieser Mappe: eine Zukunft, mitgerechnet",
  "Over {0} futures: simulated, not live": "Über {0} Zukünfte: simuliert, nicht mitgerechnet",
  "Net present value of all costs": "Barwert aller Kosten",
  "of it paid once": "davon einmal bezahlt",
  "Saving against the baseline, share of its cost": "Ersparnis gegenüber der Ausgangslage, Anteil an deren Kosten",
  "Inputs have moved the costs by at most (0 until a yellow cell is changed)":
    "Kosten durch Eingaben bewegt um höchstens (0, bis Sie eine Zelle ändern)",
  "Mean cost, present value: what the answer goes by": "Mittlere Kosten, Barwert: danach geht die Antwort",
  "One future in ten costs less than (saving: is worse than)":
    "Eine von zehn Zukünften kostet weniger als (Ersparnis: ist schlechter als)",
  "One future in ten costs more than (saving: is better than)":
    "Eine von zehn Zukünften kostet mehr als (Ersparnis: ist besser als)",
  "Mean of the worst twentieth": "Mittel des schlechtesten Zwanzigstels",
  "Months to the first output, mean": "Monate bis zum ersten Ergebnis, Mittel",
  "The two tables differ, and should.": "Die beiden Tabellen unterscheiden sich, und das sollen sie.",
  "The first is a single future in which every uncertain input takes its median; leaks, standstills and broken contracts then mostly do not happen at all.":
    "Die erste ist eine einzige Zukunft, in der jede unsichere Eingabe ihren Median hat; Lecks, Stillstände und gebrochene Verträge kommen dann meist gar nicht vor.",
  "The mean over all futures counts them by how likely they are.":
    "Das Mittel über alle Zukünfte zählt sie so stark, wie sie wahrscheinlich sind.",
  "Decide by the mean; use the first table to see when money moves and to try other inputs.":
    "Entscheiden Sie nach dem Mittel; die erste Tabelle zeigt, wann Geld fließt, und lässt andere Eingaben probieren.",
  "What is drawn anew in each month, here at its median.":
    "Was in jedem Monat neu gezogen wird, hier mit seinem Median.",
  "Yellow cells may be changed: 0.01 in one month makes the currency about 1 % dearer against the US dollar from that month on.":
    "Gelbe Zellen dürfen Sie ändern: 0,01 in einem Monat macht die Währung von da an gegenüber dem US-Dollar etwa 1 % teurer.",
  "Yellow cells may be changed: the cash flow, the profit and loss and the answer follow at once.":
    "Gelbe Zellen dürfen Sie ändern: Zahlungen, Gewinn und Verlust und die Antwort folgen sofort.",
  "Each starts at the median of what is uncertain; nine values in ten lie above the column 10 % and nine in ten below the column 90 %.":
    "Jede beginnt mit dem Median des Unsicheren; neun von zehn Werten liegen über der Spalte 10 % und neun von zehn unter der Spalte 90 %.",
  "The column “As reckoned” keeps the value with which Shoreline reckoned, so that a change can be taken back.":
    "Die Spalte „Wie gerechnet“ behält den Wert, mit dem Shoreline gerechnet hat; so lässt sich eine Änderung zurücknehmen.",
  "What the brief and the facts say beside these is part of the formulas: to change it, ask Shoreline anew.":
    "Was Beschreibung und Tatsachen darüber hinaus sagen, steckt in den Formeln: Um es zu ändern, fragen Sie Shoreline neu.",
  "One future: every uncertain input takes the value on the sheet Inputs, at first its median.":
    "Eine Zukunft: Jede unsichere Eingabe hat den Wert auf dem Blatt „Eingaben“, zunächst ihren Median.",
  "Money is as it is paid; a cost is positive.": "Geld steht so da, wie es gezahlt wird; Kosten sind positiv.",
  "Present values are to the start, from the middle of each month.":
    "Barwerte gelten zum Beginn, gerechnet ab der Mitte jedes Monats.",
  "The mean over all futures differs, because what is rare and dear has a median of nothing: it stands on the sheet Distributions.":
    "Das Mittel über alle Zukünfte weicht ab, denn Seltenes und Teures hat einen Median von null: Es steht auf dem Blatt „Verteilungen“.",
  "Live figures come from the sheet Cash flow and follow the inputs.":
    "Mitgerechnete Zahlen kommen vom Blatt „Zahlungen“ und folgen den Eingaben.",
  "“As reckoned” is what Shoreline's own engine makes of the same future at unchanged inputs; the column beside it is 0 until an input is changed.":
    "„Kosten wie gerechnet“ ist, was Shoreline selbst für die gleiche Zukunft bei unveränderten Eingaben rechnet; die Spalte daneben ist 0, bis eine Eingabe geändert wird.",
  "The last columns are from the simulation of all futures and do not follow the inputs.":
    "Die letzten Spalten kommen aus der Simulation aller Zukünfte und folgen den Eingaben nicht.",
  "Scores run from 0 to 1 and are means over all futures; the expected score weighs them and decides the rank.":
    "Punkte reichen von 0 bis 1 und sind Mittel über alle Zukünfte; die erwartete Punktzahl gewichtet sie und bestimmt den Rang.",
  "None of this follows the inputs.": "Nichts davon folgt den Eingaben.",
  "First rank: the share of futures and weights in which the alternative comes first.":
    "Erster Rang: der Anteil der Zukünfte und Gewichtungen, in denen die Möglichkeit an erster Stelle steht.",
  "From the simulation of all futures; nothing here follows the inputs of this workbook.":
    "Aus der Simulation aller Zukünfte; nichts hier folgt den Eingaben dieser Mappe.",
  "From {0} futures in which everything uncertain was drawn together; not live. Money in {1}.":
    "Aus {0} Zukünften, in denen alles Unsichere gemeinsam gezogen wurde; nicht mitgerechnet. Geld in {1}.",
  "The worst twentieth is the mean of the dearest 5 % of futures (for a saving: of the smallest).":
    "Das schlechteste Zwanzigstel ist das Mittel der teuersten 5 % der Zukünfte (bei einer Ersparnis: der kleinsten).",
  "Present values over all futures, in {0}; not live.": "Barwerte über alle Zukünfte, in {0}; nicht mitgerechnet.",
  "Full-time equivalents, on average over the months of each fiscal year, live.":
    "Vollzeitstellen, im Mittel über die Monate jedes Geschäftsjahrs, mitgerechnet.",
  "Own people are counted as they are paid, idle hours included; people of others as they work.":
    "Eigene Leute zählen, wie sie bezahlt werden, mit Leerlauf; Leute anderer, wie sie arbeiten.",
  "The bridge leads from the baseline to the recommendation kind by kind.":
    "Die Brücke führt Art für Art von der Ausgangslage zur Empfehlung.",
  "Before tax, by fiscal year (the sheet Inputs says in which month it begins), live.":
    "Vor Steuern, je Geschäftsjahr (in welchem Monat es beginnt, steht auf dem Blatt „Eingaben“), mitgerechnet.",
  "Goods are paid for in the cash flow and written off in the profit and loss; what is not written off when the work ends stays in the books.":
    "Güter werden in den Zahlungen bezahlt und in Gewinn und Verlust abgeschrieben; was am Ende der Arbeit nicht abgeschrieben ist, bleibt in den Büchern.",
  "Present value of the cost over that of the good units, in each future by itself; means over all futures, not live.":
    "Barwert der Kosten, geteilt durch den der Gutteile, in jeder Zukunft für sich; Mittel über alle Zukünfte, nicht mitgerechnet.",
  "The parts add up to the mean.": "Die Teile ergeben zusammen das Mittel.",
  "Days and distance of divided work are means over its units.":
    "Tage und Entfernung geteilter Arbeit sind Mittel über ihre Stücke.",
  "Money in {0}.": "Geld in {0}.",
  "From the simulation; it does not follow the inputs.": "Aus der Simulation; folgt den Eingaben nicht.",
  "Bringing the work home, decided in a month counted from the start: months until a team at home does it alone, and what that costs at prices of that month.":
    "Die Arbeit zurückholen, entschieden in einem Monat ab Beginn: Monate, bis ein Team zu Hause sie allein tut, und was das zu Preisen dieses Monats kostet.",
  "The parts add up to the mean cost; what is written off is paid already and not in it.":
    "Die Teile ergeben zusammen die mittleren Kosten; Abgeschriebenes ist schon bezahlt und nicht darin.",
  "The people are as expected, and their pay is in the cash flow.":
    "Die Menschen stehen so da, wie sie erwartet werden; was sie erhalten, steht in den Zahlungen.",
  "{0}: what nobody said and nobody measured, with the value that stands in for it. Influence: by how many points of 100 the lead over the rival moves within the plausible range; empty where it was not tried.":
    "{0}: was niemand gesagt und niemand gemessen hat, mit dem Wert, der dafür steht. Einfluss: um wie viele Punkte von 100 sich der Vorsprung vor der nächstbesten Möglichkeit im plausiblen Bereich bewegt; leer, wo es nicht probiert wurde.",
  "Atlas {0} of {1}. Low and high hold the middle four fifths of what the figure may be.":
    "Atlas {0} vom {1}. Niedrig und hoch umfassen die mittleren vier Fünftel dessen, was die Zahl sein kann.",
  "Every step between the inputs and the cash flow.": "Jeder Schritt zwischen den Eingaben und den Zahlungen.",
  "A step that is one figure stands in column D, one that changes from month to month stands under the months.":
    "Ein Schritt mit einer einzigen Zahl steht in Spalte D; was sich von Monat zu Monat ändert, steht unter den Monaten.",
  "Names in [square brackets] are other rows or inputs.":
    "Namen in [eckigen Klammern] sind andere Zeilen oder Eingaben.",
  "Numbers are known before any uncertainty: what facts and settings of the brief they were multiplied from stands in {curly brackets}.":
    "Zahlen stehen vor aller Unsicherheit fest: Aus welchen Tatsachen und Angaben der Beschreibung sie multipliziert sind, steht in {geschweiften Klammern}.",
  "On paper this sheet is its title alone.": "Gedruckt wird von diesem Blatt nur der Titel.",
};
