import type { Texts } from "./texts.ts";

/** What an entry of the guide says of a decision; %s is where a name or a figure stands. */
export const caseTexts: Texts = {
  "Recommended is {0}, first in {1} futures.": "Empfohlen ist „{0}“, an erster Stelle in {1} Zukünften.",
  "This decision looked at {0} arrangements, of which {1} are feasible.":
    "Diese Entscheidung hat {0} Möglichkeiten betrachtet, davon sind {1} möglich.",
  "{0} at {1}": "„{0}“ mit {1}",
  "The best of each party, at median cost: {0}.": "Das Beste jeder Art, mit den Kosten in der Mitte (Median): {0}.",
  "What is recommended, {0}, moves the work nowhere.": "Was empfohlen ist, „{0}“, verlagert die Arbeit nicht.",
  "The recommended place is {0} as seen from home: {1}.": "Vom eigenen Ort aus liegt der empfohlene Ort {0}: „{1}“.",
  "inside the country": "im Inland",
  "in a near country": "in einem nahen Land",
  "in a far country": "in einem fernen Land",
  "The baseline, {0}, ranks first in {1} futures.": "Die Ausgangslage, „{0}“, steht in {1} Zukünften an erster Stelle.",
  "The heaviest of the criteria here, on average over what you left open: {0}.":
    "Die Kriterien mit dem größten Gewicht, im Mittel über das, was Sie offen lassen: {0}.",
  "No limit rules out any of {0} arrangements here.": "Keine Grenze schließt hier eine der {0} Möglichkeiten aus.",
  "Limits rule out {0} arrangements here: {1}.": "Grenzen schließen hier {0} Möglichkeiten aus: {1}.",
  "What is recommended, {0}, ranks first in {1} of futures, its party and reach together in {2}.":
    "Was empfohlen ist, „{0}“, steht in {1} der Zukünfte an erster Stelle, seine Art und Entfernung zusammen in {2}.",
  "The verdict is “{0}”: ahead of {1} in {2} of futures, with a standard error of {3} points.":
    "Das Urteil ist „{0}“: in {2} der Zukünfte vor „{1}“, mit einem Standardfehler von {3} Punkten.",
  Nothing: "Nichts",
  "{0} that was tried turns the answer to another kind within its plausible range.":
    "{0}, was probiert wurde, ändert innerhalb seines plausiblen Bereichs die Art der Antwort.",
  "or if {0} is {1}": "oder bei: {0} = {1}",
  "to {0} if {1} is {2}": "zu „{0}“ bei: {1} = {2}",
  "It would turn {0}.": "Die Antwort würde wechseln {0}.",
  "Most of the doubt about the lead comes from {0}.": "Woher der meiste Zweifel am Vorsprung kommt: {0}.",
  "To know everything before deciding would be worth {0}": "Alles vor der Entscheidung zu wissen wäre {0} wert",
  "{0}; no single figure stands out.": "{0}; keine einzelne Zahl ragt heraus.",
  "{0}; of single figures, {1}.": "{0}; von einzelnen Zahlen: {1}.",
  "It rests on {0} assumptions; the ones that move the lead most: {1}.":
    "Sie beruht auf {0} Annahmen; was davon den Vorsprung am meisten bewegt: {1}.",
  "Of {0} other methods of ranking, {1} put the same kind of arrangement first.":
    "Von {0} anderen Verfahren der Rangfolge setzen {1} dieselbe Art an die erste Stelle.",
  "This decision drew {0} futures from seed {1}.": "Diese Entscheidung hat {0} Zukünfte aus dem Startwert {1} gezogen.",
  "This decision used {0} facts of the atlas of {1} and {2} assumptions, all listed in it.":
    "Diese Entscheidung hat {0} Tatsachen des Atlas (Stand {1}) und {2} Annahmen verwendet, die alle in ihr stehen.",
  "By your brief, {0} of the requirements could be signed today, {1} of the know-how is in heads, and on a scale of being core the work stands at {2}.":
    "Nach Ihrer Beschreibung könnten {0} der Anforderungen heute unterschrieben werden, {1} des Wissens ist in Köpfen, und die Arbeit zeichnet Sie zu {2} aus.",
  "Your brief divides the work: {0}.": "Ihre Beschreibung teilt die Arbeit auf: {0}.",
  "{0} The best way to place the parts apart that was found is {1}, with {2} points of 100.":
    "{0} Die beste gefundene Aufteilung ist „{1}“, mit {2} Punkten von 100.",
  "By your brief, {0} of the work splits into small pieces that stand alone.":
    "Nach Ihrer Beschreibung teilen sich {0} der Arbeit in kleine Stücke, die für sich stehen.",
  "With {0}, {1}{2}{3}": "Mit „{0}“: {1}{2}{3}",
  "{0}, against {1} with {2}.": "{0}, gegenüber {1} mit „{2}“.",
  "%s of economy are opened to your sales": "%s Wirtschaft werden Ihrem Verkauf erschlossen",
  "%s of the in-house cost are saved in tax": "%s der Kosten eines eigenen Teams werden an Steuern gespart",
  "the exposure to public anger is put at %s of the worst":
    "das Risiko öffentlichen Ärgers liegt bei %s des schlimmsten",
  "%s of the jobs of this work stay in your country, people who find another post included":
    "%s der Arbeitsplätze bleiben in Ihrem Land, Menschen mit einer anderen Stelle eingerechnet",
  "%s of decisions are taken by your own managers": "%s der Entscheidungen treffen eigene Führungskräfte",
  "%s serious leaks a year are reckoned with": "mit %s ernsten Lecks im Jahr wird gerechnet",
  "%s interruptions a year are reckoned with": "mit %s Unterbrechungen im Jahr wird gerechnet",
  "the odds of failing are %s": "die Wahrscheinlichkeit zu scheitern ist %s",
  "{0} tn USD": "{0} Bio. USD",
  ", first output after {0}": ", bis zum ersten Ergebnis {0}",
  "The best {0} here is {1}: {2} at the median ({3} to {4}){5}{6}, first in {7} futures.":
    "Das Beste dieser Art ({0}) ist hier „{1}“: {2} in der Mitte ({3} bis {4}){5}{6}, an erster Stelle in {7} Zukünften.",
  "vendor at home": "Dienstleister zu Hause",
  "vendor abroad": "Dienstleister im Ausland",
  "centre of your own": "eigener Standort",
  "team at home": "Team zu Hause",
  "group of freelancers": "freie Mitarbeit",
  "nearshore arrangement": "nahes Ausland",
  "domestic arrangement": "im Inland",
  ", which is what savings are measured against": ", woran Ersparnisse gemessen werden",
  ", a saving of {0} at the median": ", eine Ersparnis von {0} in der Mitte",
  ", {0} more than the baseline at the median": ", {0} mehr als die Ausgangslage in der Mitte",
  "No {0} is feasible here: {1}{2} rules out {3}.":
    "Nichts dieser Art ({0}) ist hier möglich: {1}{2} schließt „{3}“ aus.",
  "Side by side: {0}; {1}.": "Nebeneinander: {0}; {1}.",
  "Of the two only one is feasible here: {0}.": "Von beiden ist hier nur eines möglich: {0}.",
  "{0} costs {1} at the median, shares {2} hours a day with home and scores {3} of a hundred points":
    "„{0}“ kostet {1} in der Mitte, teilt {2} Stunden am Tag mit dem eigenen Ort und erreicht {3} von 100 Punkten",
  "{0}{1}{2} {3}, on average and as present values.": "{0}{1}{2} {3}, im Mittel und als Barwerte.",
  "With %s, the largest costs beside wages or price are": "Mit „%s“ sind die größten Kosten neben Löhnen oder Preis:",
  "With %s, the cost of steering from home is made up of":
    "Mit „%s“ setzen sich die Kosten der Steuerung vom eigenen Ort so zusammen:",
  "With %s, what leading the team on the spot costs:": "Mit „%s“ kostet die Führung des Teams vor Ort:",
  "With %s, the goods need beside labour": "Mit „%s“ brauchen die Waren neben Arbeit:",
  "With %s, this is paid as tax beside that on profit:": "Mit „%s“ wird neben der Gewinnsteuer an Steuern gezahlt:",
  "To choose a partner anew costs about what it costs the first time. With %s that is":
    "Einen Partner neu zu wählen kostet etwa so viel wie beim ersten Mal. Mit „%s“ ist das:",
  "With %s, what hardly depends on the number of heads is": "Mit „%s“ hängt kaum von der Zahl der Köpfe ab:",
  ", and {0} on average in the worst twentieth": ", und {0} im Mittel im schlechtesten Zwanzigstel",
  "With {0} the total cost is {1} at the median, between {2} and {3} in eight of ten futures{4}.":
    "Mit „{0}“ sind die Gesamtkosten {1} in der Mitte (Median), zwischen {2} und {3} in acht von zehn Zukünften{4}.",
  "Everything is measured against {0}, at {1} at the median.": "Alles wird an „{0}“ gemessen, mit {1} in der Mitte.",
  "Against the baseline, {0} costs {1} more on average ({2} to {3}).":
    "Gegenüber der Ausgangslage kostet „{0}“ im Mittel {1} mehr ({2} bis {3}).",
  "Against the baseline, {0} saves {1} on average ({2} to {3}).":
    "Gegenüber der Ausgangslage spart „{0}“ im Mittel {1} ({2} bis {3}).",
  "The largest median saving of all is with {0}{1}.": "Die größte Ersparnis in der Mitte (Median) bringt „{0}“{1}.",
  "An hour of experienced work costs {0} with {1}.": "Eine Stunde geübter Arbeit kostet {0} mit „{1}“.",
  "An hour of experienced work costs {0} with {1}, against {2} with {3}.":
    "Eine Stunde geübter Arbeit kostet {0} mit „{1}“, gegenüber {2} mit „{3}“.",
  "; {0} of all that is paid is capital": "; {0} von allem Bezahlten ist Kapital",
  "What is paid once with {0} is {1} at the median and more than {2} in one future of ten{3}.":
    "Einmal bezahlt wird mit „{0}“ {1} in der Mitte und mehr als {2} in einer von zehn Zukünften{3}.",
  "With {0}, each unit of money invested beyond the baseline brings back {1} units on average.":
    "Mit „{0}“ bringt jede über die Ausgangslage hinaus angelegte Geldeinheit im Mittel {1} zurück.",
  "For {0} no return is given: {1}.": "Für „{0}“ ist kein Ertrag angegeben: {1}.",
  "next to nothing is invested beyond the baseline, so there is no return on it":
    "über die Ausgangslage hinaus wird fast nichts angelegt, also gibt es darauf keinen Ertrag",
  ", and within the horizon in {0}": ", und innerhalb der Laufzeit in {0}",
  "; it does not pay back within the horizon in {0}": "; innerhalb der Laufzeit kommt es nicht zurück in {0}",
  "For {0} there is no median payback{1}.": "Für „{0}“ gibt es keine Amortisation in der Mitte{1}.",
  "With {0}, {1} has to come back at the median: what is saved is ahead of what is paid from the first month{2}.":
    "Mit „{0}“ muss in der Mitte {1} zurückkommen: Vom ersten Monat an ist mehr gespart als bezahlt{2}.",
  "With {0}, what was paid has come back after {1} months at the median{2}.":
    "Mit „{0}“ ist das Bezahlte in der Mitte nach {1} Monaten zurück{2}.",
  "This decision discounts at {0} a year.": "Diese Entscheidung zinst mit {0} im Jahr ab.",
  "What is recommended here, {0}, is the cheapest as well, at {1} on average.":
    "Was hier empfohlen ist, „{0}“, ist auch das Billigste, mit {1} im Mittel.",
  "On average {0} is the cheapest at {1}, against {2} for {3}":
    "Im Mittel ist „{0}“ mit {1} das Billigste, gegenüber {2} für „{3}“",
  "{0}; it falls behind most on {1}.": "{0}; am weitesten zurück liegt es bei: {1}.",
  "{0}, with {1} against {2} of a hundred points": "{0}, mit {1} gegen {2} von 100 Punkten",
  "After tax on profit, {0} costs {1} at the median.": "Nach Gewinnsteuer kostet „{0}“ {1} in der Mitte.",
  "After tax on profit, {0} costs {1} at the median, against {2} with {3}.":
    "Nach Gewinnsteuer kostet „{0}“ {1} in der Mitte, gegenüber {2} mit „{3}“.",
  "Of that, the partner's margin and fee are {0}, and the transfer is {1}, on average.":
    "Davon sind Marge und Gebühr des Partners {0} und die Übernahme {1}, im Mittel.",
  "Its fees come to {0} on average.": "Die Gebühren dafür betragen im Mittel {0}.",
  "every future": "jeder Zukunft",
  "{0} of futures": "{0} der Zukünfte",
  "0 months": "0 Monate",
  "hardly any future": "kaum einer Zukunft",
  "no future": "keiner Zukunft",
  "With {0} nothing has to be brought back. {1}": "Mit „{0}“ muss nichts zurückgeholt werden. {1}",
  "To bring the work home from {0} takes about {1}. {2}": "Die Arbeit von „{0}“ zurückzuholen braucht etwa {1}. {2}",
  "{0} and {1} {2}": "{0} und {1} ({2})",
  "Made of, {0}: {1}.": "Woraus das besteht, {0}: {1}.",
  "ending the contract": "Ende des Vertrags",
  "hiring at home": "Einstellungen zu Hause",
  "the hand-back": "Rückgabe",
  "work paid twice while it is learned again": "doppelt bezahlte Arbeit, während neu gelernt wird",
  "bringing the line home": "Rückkehr der Linie",
  "To leave {0} takes {1}.": "„{0}“ zu verlassen braucht {1}.",
  "That one may return is worth next to nothing here: a review would bring the work home in {0} future.":
    "Zurückkehren zu können ist hier fast nichts wert: Eine Überprüfung würde die Arbeit in {0} Zukunft zurückholen.",
  "hardly any": "kaum einer",
  "That one may return is worth {0} or more: a review {1} brings the work home in {2} of futures.":
    "Zurückkehren zu können ist {0} oder mehr wert: Eine Überprüfung ({1}) holt die Arbeit in {2} der Zukünfte zurück.",
  "Beside {0}, a second vendor with {1} of the work would cost {2} a year and spare {3} of what early ends and failures cost.":
    "Neben „{0}“ würde ein zweiter Dienstleister mit {1} der Arbeit {2} im Jahr kosten und {3} dessen ersparen, was vorzeitige Enden und Ausfälle kosten.",
  "{0} go to the vendor": "{0} beim Dienstleister",
  "{0} find another post": "{0} auf einer anderen Stelle",
  "{0} leave": "{0} nicht mehr im Unternehmen",
  "With {0}, {1} people lose the work they do today; of these, as expected, {2}. Leavers are paid {3} together, {4} months of pay each.":
    "Mit „{0}“ verlieren {1} Menschen ihre heutige Arbeit; danach sind erwartet: {2}. Wer geht, erhält Abfindung: {3} zusammen, je {4} Monatsgehälter.",
  "Home is {0}, where the law sets no time for consultation; the first person may leave after {1}.":
    "Für das Land des eigenen Orts ({0}) setzt das Gesetz keine Zeit für eine Anhörung; bis zum ersten Weggang {1}.",
  "Home is {0}: {1} are reckoned for consultation before the change, and the first person may leave after {2}.":
    "Für das Land des eigenen Orts ({0}) gerechnet: Anhörung vor dem Wechsel {1}, bis zum ersten Weggang {2}.",
  "The law asks for {0} steps, which the evidence names with their statutes.":
    "Schritte, die das Gesetz verlangt: {0}; die Belege nennen sie mit ihren Vorschriften.",
  "The law asks: {0}.": "Das Gesetz verlangt: {0}.",
  "With {0}, {1} {2} on average": "Mit „{0}“ im Mittel: {1} {2}",
  "changes cost": "Änderungen",
  "leaks cost": "Lecks",
  "interruptions, early ends and failures cost": "Unterbrechungen, vorzeitige Enden und Ausfälle",
  "In {0} {1} costs over a fifth more than its own median.":
    "In {0} kostet „{1}“ über ein Fünftel mehr als in der eigenen Mitte (Median).",
  "Your brief knows an entity of yours in {0}.": "Ihre Beschreibung kennt eine eigene Gesellschaft in: {0}.",
  "For {0} this is reckoned on average: {1}; its first output comes after {2} at the median.":
    "Für „{0}“ ist im Mittel gerechnet: {1}; bis zum ersten Ergebnis in der Mitte {2}.",
  "running the entity": "Betrieb der Gesellschaft",
  "For the end of {0}, {1} is reckoned on average, its odds included.":
    "Für das Ende von „{0}“ sind im Mittel {1} gerechnet, mit seiner Wahrscheinlichkeit.",
  "{0} has no line for closing down; {1} would have {2} on average, its odds included.":
    "„{0}“ hat keine Kosten der Schließung; „{1}“ hätte im Mittel {2}, mit ihrer Wahrscheinlichkeit.",
  "Your brief sets {0} on where the data are handled.":
    "Ihre Beschreibung setzt {0} dafür, wo die Daten verarbeitet werden.",
  "Your brief keeps the data in {0}; that rules out {1} of the arrangements considered.":
    "Ihre Beschreibung hält die Daten hier fest: {0}; das schließt {1} der erwogenen Möglichkeiten aus.",
  "personal data": "personenbezogene Daten",
  "health data": "Gesundheitsdaten",
  "payment data": "Zahlungsdaten",
  "biometric data": "biometrische Daten",
  "children data": "Daten von Kindern",
  "government data": "Daten von Behörden",
  "exportControlled data": "exportkontrollierte Daten",
  "It names {0}.": "Sie nennt: {0}.",
  "The recommended place pays in {0}, the currency of your brief.":
    "Der empfohlene Ort zahlt in {0}, der Währung Ihrer Beschreibung.",
  "Pay in {0} is in {1}, your brief reckons in {2}; the rate against the dollar has swung by {3} a year.":
    "Löhne in {0} sind in {1}, Ihre Beschreibung rechnet in {2}; der Kurs zum Dollar hat um {3} im Jahr geschwankt.",
  "The risk premium of {0} is {1} a year ({2}).": "Der Risikoaufschlag des Landes ({0}) ist {1} im Jahr ({2}).",
  "With {0} the first output comes after {1} at the median, between {2} and {3} in eight of ten futures.":
    "Mit „{0}“ dauert es bis zum ersten Ergebnis in der Mitte {1}, in acht von zehn Zukünften {2} bis {3}.",
  "Full productivity is reached after {0} with {1}, at the median.":
    "Bis zur vollen Leistung dauert es mit „{1}“ in der Mitte {0}.",
  "In {0} {1} is more than a month late.": "In {0} kommt „{1}“ über einen Monat zu spät.",
  "In {0} {1} begins after your latest day, {2}.": "In {0} beginnt „{1}“ nach Ihrem spätesten Tag, {2}.",
  "Coming later costs {0} on average with {1}.": "Späteres Kommen kostet im Mittel {0} mit „{1}“.",
  "Until {0} can do it alone, this is paid on average: {1}.": "Bis „{0}“ es allein kann, wird im Mittel bezahlt: {1}.",
  "By your brief people must talk live for {0} h a day; {1} shares {2} working hours with home, averaged over the year.":
    "Nach Ihrer Beschreibung müssen Menschen {0} Stunden am Tag miteinander reden können; „{1}“ teilt {2} Arbeitsstunden mit dem eigenen Ort, im Jahresmittel.",
  "Your brief asks for cover in {0}.": "Abgedeckt werden soll nach Ihrer Beschreibung: {0}.",
  "Your brief asks for cover in {0}; nights and weekends cost {1} on average with {2}.":
    "Abgedeckt werden soll nach Ihrer Beschreibung: {0}; Nächte und Wochenenden kosten im Mittel {1} mit „{2}“.",
  "office hours": "Bürozeit",
  "longer hours than an office": "länger als Bürozeit",
  "every hour of the week": "jede Stunde der Woche",
  "; replacing leavers costs {0} on average": "; Weggänge zu ersetzen kostet im Mittel {0}",
  "Where {0} sits, {1} of staff leave in a year by the atlas ({2}{3}){4}.":
    "Wo „{0}“ sitzt, gehen laut Atlas {1} der Leute in einem Jahr ({2}{3}){4}.",
  "high confidence": "sicher",
  "medium confidence": "ziemlich sicher",
  "low confidence": "schwach",
  "derived confidence": "berechnet",
  assumed: "angenommen",
  "The work keeps {0} experienced people busy on average; your company has {1}.":
    "Die Arbeit beschäftigt im Mittel {0} geübte Menschen; Ihr Unternehmen hat {1}.",
  "no team": "kein Team",
  "Your brief names {0} that does the work today, so nobody is displaced.":
    "Ihre Beschreibung nennt {0}, das die Arbeit heute tut; darum wird niemand freigesetzt.",
  "People who stand in your brief as doing such work today: {0}.":
    "Menschen, die laut Ihrer Beschreibung heute solche Arbeit tun: {0}.",
  "With {0}, {1} of severance is reckoned on average.": "Mit „{0}“ sind im Mittel {1} Abfindung gerechnet.",
  "With {0} the team shares {1} of your culture as this model reckons it":
    "Mit „{0}“ teilt das Team nach diesem Modell {1} Ihrer Kultur",
  "Your brief reckons with {0} months of work.": "Ihre Beschreibung rechnet mit {0} Monaten Arbeit.",
};
