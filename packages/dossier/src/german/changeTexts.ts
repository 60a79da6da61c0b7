import type { Texts } from "./texts.ts";

/** What would change the answer: where it turns, what moves the lead, and what is worth finding out. */
export const changeTexts: Texts = {
  "{0} was not reckoned for this decision (its field {1} is empty). Decide the same brief again without --quick.":
    "Für diese Entscheidung wurde nicht berechnet, {0} (das Feld {1} ist leer). Entscheiden Sie dieselbe Beschreibung noch einmal ohne --quick.",
  "Where the answer turns": "Wo die Antwort wechselt",
  "At which value of an input the answer turns": "bei welchem Wert einer Eingabe die Antwort wechselt",
  "No input that was tried turns the answer within its plausible range.":
    "Keine Eingabe, die probiert wurde, ändert die Antwort innerhalb ihres plausiblen Bereichs.",
  "Nearest first; everything else stays as it is, in the same futures.":
    "Das Nächste zuerst; alles andere bleibt, wie es ist, in denselben Zukünften.",
  "Left out: 1 weight that would have to move by more than 50 points of weight.":
    "Weggelassen: 1 Gewicht, das sich um mehr als 50 Prozentpunkte bewegen müsste.",
  "Left out: {0} weights that would have to move by more than 50 points of weight.":
    "Weggelassen: {0} Gewichte, die sich um mehr als 50 Prozentpunkte bewegen müssten.",
  "Turns to another kind of arrangement": "Wechsel zu einer anderen Art von Lösung",
  "Turns to another place for the same arrangement": "Wechsel zu einem anderen Ort für dieselbe Lösung",
  "{0} more, of less weight, stand in the decision as data ({1}).":
    "Weitere, die weniger ausmachen, stehen als Daten in der Entscheidung: {0} ({1}).",
  input: "Eingabe",
  now: "jetzt",
  "turns at": "wechselt bei",
  becomes: "dann",
  "way through\nits range": "Weg durch\nden Bereich",
  set: "gesetzt",
  quantile: "Quantil",
  "Which inputs move the lead": "Welche Eingaben den Vorsprung bewegen",
  "How far each input moves the lead over the rival":
    "wie weit jede Eingabe den Vorsprung vor der nächstbesten Möglichkeit bewegt",
  "No uncertain input moves the lead.": "Keine unsichere Eingabe bewegt den Vorsprung.",
  "Lead over the rival, points of 100": "Vorsprung vor der nächstbesten Möglichkeit, Punkte von 100",
  rare: "selten",
  "{0}: rare, so that its ends are alike": "{0}: selten, sodass beide Enden gleich sind",
  "{0}: {1} points of 100 at its low end, {2} at its high end":
    "{0}: {1} Punkte von 100 am unteren Ende, {2} am oberen",
  "Share of the doubt about the lead that comes from each input (Sobol indices, 95 % intervals)":
    "Welcher Anteil des Zweifels am Vorsprung von jeder Eingabe kommt (Sobol-Indizes, Intervalle von 95 %)",
  alone: "allein",
  "with all it\nacts through": "mit allem, worüber\nsie wirkt",
  "saving,\nlow end": "Ersparnis,\nunteres Ende",
  "saving,\nhigh end": "Ersparnis,\noberes Ende",
  "not distinguishable from 0": "nicht von 0 zu unterscheiden",
  "What it would be worth to know an input before deciding":
    "was es wert wäre, eine Eingabe vor der Entscheidung zu kennen",
  "This is about facts alone; what matters to you is not something to find out.":
    "Hier geht es nur um Tatsachen; was Ihnen wichtig ist, lässt sich nicht herausfinden.",
  "One input at a time, dearest first": "Jede Eingabe für sich, die wertvollste zuerst",
  "What one would find out together": "Was man zusammen herausfinden würde",
  "Nothing that was tried by itself is worth finding out: its worth cannot be told from 0.":
    "Nichts, was für sich probiert wurde, lohnt das Herausfinden: Der Wert ist nicht von 0 zu unterscheiden.",
  "Nothing that one would find out together is worth it: its worth cannot be told from 0.":
    "Nichts, was man zusammen herausfinden würde, lohnt es: Der Wert ist nicht von 0 zu unterscheiden.",
  "Nothing else that was tried by itself is worth finding out: its worth cannot be told from 0.":
    "Nichts anderes, was für sich probiert wurde, lohnt das Herausfinden: Der Wert ist nicht von 0 zu unterscheiden.",
  "Nothing else that one would find out together is worth it: its worth cannot be told from 0.":
    "Nichts anderes, was man zusammen herausfinden würde, lohnt es: Der Wert ist nicht von 0 zu unterscheiden.",
  "To know everything before deciding would be worth {0}. That is not put into money: {1}.":
    "Alles vor der Entscheidung zu wissen wäre so viel wert: {0}. In Geld ist das nicht gesagt: {1}.",
  "cost has no weight": "Kosten haben kein Gewicht",
  "cost has hardly any weight, so no amount of money stands for a point of score":
    "Kosten haben kaum Gewicht, also steht kein Geldbetrag für einen Punkt",
  "To know everything before deciding would be worth {0}{1}, or {2}: nobody should pay more than that for a better answer.":
    "Alles vor der Entscheidung zu wissen wäre {0}{1} wert, oder {2}: Mehr sollte niemand für eine bessere Antwort bezahlen.",
  "find out": "herauszufinden",
  worth: "Wert",
  "points of 100": "Punkte von 100",
  "how much work it is and how much it changes": "Menge der Arbeit und wie sehr sie sich ändert",
  "pay, its growth and exchange rates": "Löhne, ihr Wachstum und Wechselkurse",
  "how well and how fast teams learn and work": "Wie gut und wie schnell Teams lernen und arbeiten",
  "what partners ask: offers": "Was Partner verlangen: Angebote",
  "how long it takes to begin and to hand over": "Zeit bis zum Beginn und für die Übergabe",
  "leaks, failures and interruptions": "Lecks, Ausfälle und Unterbrechungen",
  "what it costs to set up, steer and house the work": "Kosten von Aufbau, Steuerung und Räumen",
  "what is done at home: what it costs and what it brings": "Was zu Hause getan wird: Kosten und Wirkung",
  "how far arrangements fall short of what you need": "Abstriche der Lösungen an dem, was Sie brauchen",
  "hollow: low end of the input · filled: high end · dashed: as it stands":
    "hohl: unteres Ende der Eingabe · gefüllt: oberes Ende · gestrichelt: wie es steht",
  "hollow: low end · filled: high end": "hohl: unteres Ende · gefüllt: oberes Ende",
};
