import type { Texts } from "./texts.ts";

/** Whether it can be taken back, and what becomes of the people who do the work today. */
export const wayBackTexts: Texts = {
  "The way back, and the people": "Der Rückweg und die Menschen",
  "The way back was not reckoned for this decision. Decide the same brief again.":
    "Für diese Entscheidung ist der Rückweg nicht gerechnet. Entscheiden Sie dieselbe Beschreibung noch einmal.",
  "What is recommended, the rival and the status quo are at home: nothing has to be brought back.":
    "Die empfohlene und die nächstbeste Möglichkeit und der heutige Stand sind zu Hause: Nichts muss zurückgeholt werden.",
  "Means, in brackets the range of eight futures in ten, at prices of that month. Months run from the change of mind until a team at home does the work alone. Ending is the end of a contract or the closing of a centre; hiring finds and equips people at home; learning is the hand-back and what is paid twice until they know the work. Written off is paid already and not in the cost.":
    "Mittelwerte, in Klammern die Spanne von acht von zehn Zukünften, zu Preisen jenes Monats. Die Monate zählen vom Entschluss an, bis ein Team zu Hause die Arbeit allein tut. „Beenden“ ist das Ende eines Vertrags oder die Schließung eines Standorts; „Einstellen“ findet Leute zu Hause und stattet sie aus; „Lernen“ ist die Rückgabe und was doppelt bezahlt wird, bis sie die Arbeit können. „Abgeschrieben“ ist schon bezahlt und nicht in den Kosten enthalten.",
  "The line is tooling and plant that come home or are bought there, and stock that lasts until it is approved.":
    "„Rückkehr der Linie“ sind Werkzeuge und Anlagen, die zurückkommen oder zu Hause gekauft werden, und ein Lager, das bis zu ihrer Freigabe reicht.",
  "Bringing the work home, {0}": "Die Arbeit zurückholen, {0}",
  arrangement: "Möglichkeit",
  decided: "wann",
  ending: "Beenden",
  hiring: "Einstellen",
  learning: "Lernen",
  "written\noff": "abgeschrieben",
  "The people who do it today": "Die Menschen, die es heute tun",
  "Nobody who does the work today would lose it.": "Niemand, der die Arbeit heute tut, würde sie verlieren.",
  "Expected, not drawn; the clock runs from the announcement. Pay is severance and notice without work. It is in the cost of the arrangement. A planning figure and no legal advice.":
    "Erwartet, nicht gezogen; die Uhr läuft ab der Ankündigung. Gezahlt werden Abfindung und Kündigungsfrist ohne Arbeit. Das ist in den Kosten der Möglichkeit enthalten. Eine Planungszahl und keine Rechtsberatung.",
  "What becomes of them": "Was aus ihnen wird",
  "lose\nthe work": "Arbeit\nweg",
  "go to\nthe vendor": "zum Dienst-\nleister",
  "other\npost": "andere\nStelle",
  leave: "gehen",
  "months of\npay each": "Gehälter\nje Kopf",
  "all pay": "Summe",
  consultation: "Anhörung",
  "first leaves\nafter": "erster\ngeht nach",
  "What the law asks for: {0}": "Was das Recht verlangt: {0}",
  "notice to the authority": "Anzeige bei der Behörde",
  "notice to each person": "Kündigungsfrist für jede Person",
  "going over to a vendor": "Übergang zu einem Dienstleister",
  "years of service": "Dienstjahre",
  ", for which what is usual in Europe stands here": "; dafür steht hier das in Europa Übliche",
  ", for which what is usual elsewhere stands here": "; dafür steht hier das anderswo Übliche",
  "The law that was used: {0}{1}": "Angewandtes Recht: {0}{1}",
  rule: "Regel",
  statute: "Vorschrift",
  "read where": "gelesen in",
  of: "Stand",
  evidence: "Beleg",
  "To be able to return from {0} is worth next to nothing: in hardly any future does a review bring it home.":
    "Zurückkehren zu können ist für „{0}“ fast nichts wert: In kaum einer Zukunft holt eine Überprüfung die Arbeit zurück.",
  "To be able to return from {0} is worth {1} or more: a review {2} brings it home in {3} of futures.":
    "Zurückkehren zu können ist für „{0}“ {1} oder mehr wert: Eine Überprüfung ({2}) holt die Arbeit in {3} der Zukünfte zurück.",
  "Beside {0}, a second vendor with {1} of the work would cost {2} a year and spare {3} a year of what early ends and failures cost":
    "Neben „{0}“ würde ein zweiter Dienstleister mit {1} der Arbeit {2} im Jahr kosten und {3} im Jahr dessen ersparen, was vorzeitige Enden und Ausfälle kosten",
  "the other part would then come home in {0} for {1} {2}.":
    "der andere Teil käme dann so zurück: {2}, Dauer {0}, Kosten {1}.",
};
