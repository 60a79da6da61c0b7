import type { Texts } from "./texts.ts";

/** What is taken for granted, and why what nobody stated is plausible. */
export const assumptionTexts: Texts = {
  Assumptions: "Annahmen",
  "{0}: what nobody stated, with the usual value put in its place. The influence is how far the lead over the rival moves within the plausible range, in points of 100.":
    "{0}: was niemand angegeben hat, mit dem üblichen Wert an seiner Stelle. Der Einfluss sagt, wie weit sich der Vorsprung vor der nächstbesten Möglichkeit im plausiblen Bereich bewegt, in Punkten von 100.",
  "The weakest evidence that matters": "Die schwächsten Belege, auf die es ankommt",
  "All assumptions, most influential first": "Alle Annahmen, die einflussreichsten zuerst",
  value: "Wert",
  influence: "Einfluss",
  "why, and from where": "warum, und woher",
  "not tried": "nicht probiert",
  "The fact.": "Die Tatsache.",
  "A judgement.": "Ein Urteil.",
  '{0} of {1} facts are recalled, old or put in from elsewhere; the list of facts marks them "low" or "assumed".':
    "{0} von {1} Tatsachen sind aus dem Gedächtnis, alt oder von anderswo eingesetzt; die Liste der Tatsachen nennt sie „schwach“ oder „angenommen“.",
  "No weak assumption that was tried moves the lead by a tenth of a point. {0}":
    "Keine schwache Annahme, die probiert wurde, bewegt den Vorsprung um einen Zehntelpunkt. {0}",
  "{0} of {1} rules": "{0} von {1} Regeln",
  "Of the law on the people who do it today, {0} are from memory or judged.":
    "Vom Recht zu den Menschen, die es heute tun, sind {0} aus dem Gedächtnis oder geschätzt.",
  "{0}: {1}, which moves the lead by {2}.": "{0}: {1}; bewegt den Vorsprung um {2}.",
  "{0}, {1}: {2}, a fact of {3} confidence that moves the lead.":
    "{0}, {1}: {2}; eine Tatsache ({3}), die den Vorsprung bewegt.",
  "evidence: {0}": "Beleg: {0}",
  retrieved: "nachgelesen",
  secondary: "aus zweiter Hand",
  derived: "berechnet",
  recalled: "aus dem Gedächtnis",
  assumption: "Annahme",
  "vendor-claim": "Angabe eines Anbieters",
  "the same again for legal advice": "noch einmal so viel für Rechtsrat",
  "no figure is known for this place": "für diesen Ort ist keine Zahl bekannt",

  "Software is specified while it is built, by people who share much that is not written down.":
    "Software wird beschrieben, während sie entsteht, von Menschen, die vieles teilen, was nicht aufgeschrieben ist.",
  "Support works from run books and a queue of tickets.":
    "Der Support arbeitet nach Anleitungen und einer Reihe von Tickets.",
  "Calls are short, scripted and independent of each other, and their number swings.":
    "Anrufe sind kurz, vorgezeichnet und unabhängig voneinander, und ihre Zahl schwankt.",
  "Accounting follows written rules and a calendar, with exceptions that people know by heart.":
    "Buchhaltung folgt geschriebenen Regeln und einem Kalender, mit Ausnahmen, die man im Kopf hat.",
  "Personnel work follows rules but needs knowledge of the house and of local law.":
    "Personalarbeit folgt Regeln, braucht aber Kenntnis des Hauses und des Rechts am Ort.",
  "Records are many, alike and checked one by one.":
    "Es sind viele, einander gleiche Datensätze, die einzeln geprüft werden.",
  "Research finds its questions on the way and lives in the heads of those who do it.":
    "Forschung findet ihre Fragen unterwegs und lebt in den Köpfen derer, die sie tun.",
  "Engineering fits many parts to each other and rests on experience with the product.":
    "Konstruktion passt viele Teile aneinander und beruht auf Erfahrung mit dem Produkt.",
  "Design is agreed by showing and changing it.": "Über Gestaltung einigt man sich durch Zeigen und Ändern.",
  "Campaigns change with the market and are cut into pieces.":
    "Kampagnen ändern sich mit dem Markt und werden in Stücke geteilt.",
  "Legal work is bound to a jurisdiction and to judgement, its preparation less so.":
    "Rechtsarbeit ist an ein Rechtsgebiet und an Urteilskraft gebunden, ihre Vorbereitung weniger.",
  "Goods are made to drawings in runs whose size follows demand.":
    "Waren entstehen nach Zeichnungen in Losen, deren Größe der Nachfrage folgt.",
  "Operations mix routine cases with exceptions that need people who know the business.":
    "Im Betrieb mischen sich Routinefälle mit Ausnahmen, für die man das Geschäft kennen muss.",

  "The share of requirements that could be signed is taken as usual for such work.":
    "Der Anteil der Anforderungen, die man unterschreiben könnte, ist der für solche Arbeit übliche.",
  "Scope changes as usual for such work; in software by {0} to {1} % a year, typically {2} %, more while a product is being found.":
    "Der Umfang ändert sich wie bei solcher Arbeit üblich; bei Software um {0} bis {1} % im Jahr, meist {2} %, mehr, solange ein Produkt erst gefunden wird.",
  "The share of know-how that is in heads is taken as usual for such work.":
    "Der Anteil des Wissens, das in Köpfen ist, ist der für solche Arbeit übliche.",
  "The hours of live contact are taken as usual for such work.":
    "Die Stunden, in denen man miteinander reden muss, sind die für solche Arbeit üblichen.",
  "How much the work sets a company apart is taken as usual; state it where this work is special to you.":
    "Wie sehr die Arbeit ein Unternehmen auszeichnet, ist wie üblich angenommen; geben Sie es an, wo diese Arbeit für Sie etwas Besonderes ist.",
  "How rare the skill is in the company is taken as usual; state it where you have the people or none of them.":
    "Wie selten das Können im Unternehmen ist, ist wie üblich angenommen; geben Sie es an, wo Sie solche Leute haben oder gar keine.",
  "How many parts have to fit together is taken as usual for such work.":
    "Wie viele Teile zusammenpassen müssen, ist wie bei solcher Arbeit üblich angenommen.",
  "The share that can be cut into small pieces with clear acceptance is taken as usual for such work.":
    "Der Anteil, der sich in kleine Stücke mit klarer Abnahme teilen lässt, ist der für solche Arbeit übliche.",
  "The swing of the amount from month to month is taken as usual for such work.":
    "Die Schwankung der Menge von Monat zu Monat ist die für solche Arbeit übliche.",
  "The hours of service are taken as usual for such work.": "Die Dienstzeiten sind die für solche Arbeit üblichen.",
  "How much the company would lose by copying is taken as usual for such work.":
    "Wie viel das Unternehmen durch Nachahmung verlöre, ist wie bei solcher Arbeit üblich angenommen.",
  "The mix of roles is taken as usual for such work, scaled to the amount.":
    "Die Mischung der Rollen ist die für solche Arbeit übliche, bezogen auf die Menge.",
  "Parts have more to do with each other the more of their know-how is in heads and the more they talk.":
    "Teile haben umso mehr miteinander zu tun, je mehr ihres Wissens in Köpfen ist und je mehr sie miteinander reden.",

  "The usual term for a {0}.": "Die übliche Laufzeit ({0}).",
  "A team without a term; one year.": "Ein Team ohne Laufzeit; ein Jahr.",
  "About three times the cube root of the effort of {0} hours in person-months.":
    "Etwa das Dreifache der Kubikwurzel des Aufwands von {0} Stunden in Personenmonaten.",
  "No start is stated; the first of the month after the date of the facts.":
    "Kein Beginn angegeben; der Monatserste nach dem Stand der Tatsachen.",
  "Actual effort against one given figure: averaged in logs over {0} projects, one in ten needs less than {1} and one in ten more than {2} times the estimate.":
    "Wirklicher Aufwand gegenüber einer einzelnen Angabe: in Logarithmen gemittelt über {0} Projekte braucht eines von zehn weniger als das {1}fache und eines von zehn mehr als das {2}fache der Schätzung.",
  "A service call takes six to seven minutes with its wrap-up in most surveys, up to ten in the largest.":
    "Ein Serviceanruf dauert mit Nachbearbeitung in den meisten Umfragen sechs bis sieben Minuten, in den längsten bis zu zehn.",
  "No open survey says how long a support ticket takes; twenty minutes is our guess.":
    "Keine offene Umfrage sagt, wie lange ein Ticket dauert; zwanzig Minuten sind unsere Schätzung.",
  "A clerk handles {0} (lower quarter) to {1} (upper quarter) invoices a year; the geometric middle of {2} at {3} hours, {4} % of them on invoices, is {5} minutes.":
    "Eine Fachkraft bearbeitet {0} (unteres Viertel) bis {1} (oberes Viertel) Rechnungen im Jahr; die geometrische Mitte von {2} bei {3} Stunden, davon {4} % an Rechnungen, ergibt {5} Minuten.",
  "No open survey says how long a claim takes; twenty-five minutes is our guess.":
    "Keine offene Umfrage sagt, wie lange ein Schadenfall dauert; fünfundzwanzig Minuten sind unsere Schätzung.",
  "A unit of work can be anything; five minutes is our guess.":
    "Ein Fall kann alles Mögliche sein; fünf Minuten sind unsere Schätzung.",
  "{0} % of calls answered within {1} seconds is the most common target.":
    "{0} % der Anrufe binnen {1} Sekunden anzunehmen ist das häufigste Ziel.",
  "No growth is stated.": "Kein Wachstum angegeben.",
  "No language is stated; that of the home country is meant.":
    "Keine Sprache angegeben; gemeint ist die des eigenen Landes.",
  "No shares of the languages are stated; each has as many calls.":
    "Keine Anteile der Sprachen angegeben; jede hat gleich viele Anrufe.",
  "No season is stated; all months are alike.": "Keine Saison angegeben; alle Monate sind gleich.",
  "Callers hang up after four minutes of waiting on average; two minutes are usual in examples, seven and a half were estimated at a bank.":
    "Anrufer legen im Mittel nach vier Minuten Warten auf; zwei Minuten sind in Beispielen üblich, siebeneinhalb wurden bei einer Bank geschätzt.",
  "Share of the calls of five working days, the first of the week first: the day after the weekend is the busiest.":
    "Anteil der Anrufe an fünf Arbeitstagen, der erste der Woche zuerst: Am Tag nach dem Wochenende kommen die meisten.",
  "Calls of each half hour from midnight, as shares of those from {0} to {1} h: a steep morning, a flat top from half past nine to noon, a slow fall.":
    "Anrufe jeder halben Stunde ab Mitternacht, als Anteile derer von {0} bis {1} Uhr: ein steiler Morgen, eine flache Spitze von halb zehn bis zwölf, ein langsamer Rückgang.",
  "The night is our guess.": "Die Nacht ist unsere Schätzung.",

  "No material is stated; it is left out everywhere alike.": "Kein Material angegeben; es fehlt überall gleichermaßen.",
  "No energy is stated; it is left out everywhere alike.": "Kein Strom angegeben; er fehlt überall gleichermaßen.",
  "No tooling is stated; none is paid for.": "Keine Werkzeuge angegeben; es werden keine bezahlt.",
  "No plant is stated; machines stand ready wherever the goods are made.":
    "Kein Werk angegeben; Maschinen stehen überall bereit, wo die Waren gefertigt werden.",
  "No freight is stated; goods from afar look cheaper than they land.":
    "Keine Fracht angegeben; Waren von fern sehen billiger aus, als sie ankommen.",
  "Half a percent of the value, as the estimator of total cost of ownership takes for imports.":
    "Ein halbes Prozent des Werts, wie es der Schätzer der Gesamtkosten für Einfuhren ansetzt.",
  "No duty is stated; goods from afar look cheaper than they land.":
    "Kein Zoll angegeben; Waren von fern sehen billiger aus, als sie ankommen.",
  "Two units in a hundred are rejected on a practised line.":
    "Auf einer geübten Linie sind zwei von hundert Stücken Ausschuss.",
  "No learning curve is stated; a unit takes its minutes from the first to the last.":
    "Keine Lernkurve angegeben; ein Stück braucht vom ersten bis zum letzten gleich viele Minuten.",
  "No learning of yield is stated; a new line rejects no more than an old one.":
    "Kein Lernen beim Ausschuss angegeben; eine neue Linie hat nicht mehr Ausschuss als eine alte.",
  "The minutes are taken as those of a line with a year of this output behind it.":
    "Die Minuten gelten für eine Linie, die ein Jahr dieser Menge hinter sich hat.",
  "From the factory's gate to the gate of the port: {0} days from China to the west coast of America, {1} to the east and {2} to northern Europe in July {3}, {4} to America in January {5}, on lanes of about the usual length and a quarter more.":
    "Vom Tor der Fabrik zum Tor des Hafens: {0} Tage von China zur Westküste Amerikas, {1} zur Ostküste und {2} nach Nordeuropa im Juli {3}, {4} nach Amerika im Januar {5}, auf Strecken von etwa der üblichen Länge und einem Viertel mehr.",
  "Two weeks from an order to its shipment, wherever it is made.":
    "Zwei Wochen von der Bestellung bis zum Versand, wo auch immer gefertigt wird.",
  "No minimum lot is stated; orders are of the size that costs least.":
    "Keine kleinste Bestellung angegeben; bestellt wird in der Größe, die am wenigsten kostet.",
  "Stock runs out in one order cycle of twenty.": "Das Lager läuft in einem von zwanzig Bestellzyklen leer.",
  "No cost of a defect is stated; those that reach customers look free.":
    "Keine Kosten eines Mangels angegeben; Mängel, die Kunden erreichen, sehen aus, als kosteten sie nichts.",
  "Two units in a thousand reach a customer with a defect.":
    "Zwei von tausend Stücken erreichen Kunden mit einem Mangel.",

  "No cost of delay is stated.": "Keine Kosten des Verzugs angegeben.",
  "A project that is worth doing earns back its effort within {0} years, so each month of delay loses {1}/{2} of what it would cost at home.":
    "Ein Projekt, das sich lohnt, verdient seinen Aufwand in {0} Jahren zurück; jeder Monat Verzug verliert also {1}/{2} dessen, was es zu Hause kosten würde.",
  "The work goes on as it is until the change.": "Bis zum Wechsel läuft die Arbeit weiter wie bisher.",
  "No sensitive data is named.": "Keine sensiblen Daten genannt.",
  "No regime is named.": "Keine Vorschriften genannt.",
  "Nothing says that data must stay anywhere.": "Nichts sagt, dass Daten irgendwo bleiben müssen.",
  "Nothing says that third parties must stay out.": "Nichts sagt, dass Dritte keinen Zugang haben dürfen.",
  "At {0} sensitivity a serious incident is taken to cost {1} times a year of the work.":
    "Beim Schutzbedarf „{0}“ ist für einen ernsten Vorfall das {1}fache eines Jahres der Arbeit angesetzt.",
  "No industry is stated; nothing but the discount rate follows from it.":
    "Keine Branche angegeben; aus ihr folgt nur der Zinssatz.",
  "A company of middle size.": "Ein Unternehmen mittlerer Größe.",
  "The currency of {0}.": "Die Währung des Landes ({0}).",
  "The cost of capital of {0} companies in the United States.":
    "Die Kapitalkosten von Unternehmen der Branche „{0}“ in den Vereinigten Staaten.",
  "A cost of capital of {0} to {1} % a year is usual; no sector is named.":
    "Üblich sind Kapitalkosten von {0} bis {1} % im Jahr; keine Branche ist genannt.",
  "A cost of capital of 6 to 10 % a year is usual; {0} is no sector with a figure of its own.":
    "Üblich sind Kapitalkosten von 6 bis 10 % im Jahr; „{0}“ ist keine Branche mit einer eigenen Zahl.",
  "The country risk of {0} is added; a gap in inflation is not.":
    "Das Länderrisiko ({0}) kommt hinzu, ein Unterschied der Inflation nicht.",
  "The company has a legal entity at home, in {0}.": "Das Unternehmen hat eine Gesellschaft im eigenen Land ({0}).",
  "No existing team is stated: the work is new capacity, and nobody is displaced.":
    "Kein heutiges Team angegeben: Die Arbeit kommt neu hinzu, und niemand verliert sie.",
  "{0} is given without a city; {1} is its main one.": "Angegeben ist ein Land ohne Stadt ({0}); dafür steht {1}.",
  "A rate without a currency is in the company's.": "Ein Satz ohne Währung gilt in der des Unternehmens.",
  "No minimum term is stated.": "Keine Mindestlaufzeit angegeben.",
  "No running cost of what is bought is stated.": "Keine laufenden Kosten des Angeschafften angegeben.",
  "No cost of closing down is stated; severance is reckoned apart.":
    "Keine Kosten der Schließung angegeben; Abfindungen sind gesondert gerechnet.",
  "Notice is given first.": "Zuerst wird gekündigt, mit Frist.",
  "Nobody does the work yet, so nothing has to end.": "Noch tut niemand die Arbeit; also muss nichts enden.",
  "Nothing is said about what matters most; every mix of weights counts.":
    "Nichts ist darüber gesagt, was am wichtigsten ist; jede Mischung von Gewichten zählt.",
};
