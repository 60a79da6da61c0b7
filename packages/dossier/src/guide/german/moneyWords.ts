import type { moneyQuestions } from "../questions/moneyQuestions.ts";
import type { moneyTerms } from "../terms/moneyTerms.ts";
import type { ThemeWords } from "./themeWords.ts";

/** Cost, saving and tax, in German. */
export const moneyWords: ThemeWords<typeof moneyTerms, typeof moneyQuestions> = {
  title: "Geld",
  terms: {
    "total-cost": {
      title: "Gesamtkosten",
      wordings: [
        "Gesamtbetriebskosten",
        "Total Cost of Ownership",
        "TCO",
        "Barwert",
        "Lebenszykluskosten",
        "abgezinste Kosten",
        "Vollkosten",
      ],
      meaning:
        "Alles, was eine Lösung über die ganze Zeit kostet, Monat für Monat und auf heute zurückgerechnet: Löhne, Preis, Steuerung, Aufbau, Übergabe, Änderungen, Risiko und Ausstieg. Jede Lösung liefert dieselbe Arbeit.",
      isNot:
        "Sie sind nicht der Preis und nicht der Lohn: Bei großer Entfernung machen diese oft weniger aus als der Rest zusammen.",
      whoAndWhere: "Sie werden für jedes Paar aus Wer und Wo gerechnet, in denselben Zukünften.",
    },
    saving: {
      title: "Ersparnis",
      wordings: ["Einsparung", "Kostensenkung", "Kostenvorteil", "Nettoersparnis", "um wie viel billiger"],
      meaning:
        "Was eine Lösung für dieselbe Arbeit weniger kostet als die Ausgangslage, Zukunft für Zukunft. Sie kann negativ sein, und dann wird das gesagt.",
      isNot:
        "Sie ist nicht der Abstand zweier Löhne: Steuerung, Aufbau, Entfernung und Risiko werden zuerst aus diesem Abstand bezahlt.",
      whoAndWhere: "Sie vergleicht immer ein Paar aus Wer und Wo mit einem anderen: der Ausgangslage.",
    },
    "rate-gap": {
      title: "Lohngefälle",
      wordings: [
        "Lohnkosten",
        "Lohnunterschied",
        "Lohnkostenvorteil",
        "Unterschied der Stundensätze",
        "Labour Arbitrage",
        "Lohnarbitrage",
        "billige Arbeitskräfte",
        "Löhne im Vergleich",
      ],
      meaning:
        "Der Unterschied zwischen dem, was eine Stunde zu Hause und anderswo kostet. Damit fangen die meisten Ersparnisse an.",
      isNot:
        "Es ist nicht die Ersparnis. Veröffentlichte Unterschiede von der Hälfte und mehr endeten bei Nettoersparnissen um 15 % des Vertrags, weil Stunden verschieden viel bringen und daneben vieles zu bezahlen ist.",
      whoAndWhere: "Es hängt vom Wo ab und, über Aufschlag und Bezahlung, auch vom Wer.",
    },
    "hidden-cost": {
      title: "versteckte Kosten",
      wordings: [
        "verdeckte Kosten",
        "unsichtbare Kosten",
        "Transaktionskosten",
        "Nebenkosten neben dem Preis",
        "zusätzliche Kosten",
      ],
      meaning:
        "Was neben Löhnen oder Preis bezahlt wird und selten im Angebot steht: Auswahl, Übergabe, Steuerung, Reisen, Änderungen, Weggänge, Verzug. Sie wachsen mit dem Wissen in Köpfen und der Komplexität.",
      isNot:
        "Sie sind kein pauschaler Prozentsatz. Schriftlich festgehaltene Routine hat wenig davon, verflochtene Arbeit viel.",
      whoAndWhere:
        "Verträge bringen Auswahl und Änderungen, eigene Standorte Aufbau und Ausstieg, Entfernung bringt bei allen Übergabe und Steuerung.",
    },
    "return-on-investment": {
      title: "Kapitalrendite (ROI)",
      wordings: [
        "ROI",
        "Rendite",
        "Return on Investment",
        "lohnt sich die Investition",
        "Verzinsung des eingesetzten Kapitals",
        "Rentabilität",
      ],
      meaning:
        "Was vor einmaligen Kosten gespart wird, geteilt durch das, was über die Ausgangslage hinaus investiert wird; beides als Barwert. Wo fast nichts investiert wird, gibt es keine nennenswerte Rendite, und es wird keine angegeben.",
      isNot:
        "Sie ist nicht die Ersparnis: Eine kleine Ersparnis auf eine winzige Investition hat eine glänzende Rendite und kaum Wirkung.",
      whoAndWhere:
        "Eigene Standorte investieren viel, Verträge wenig; eigene und fremde Hände lassen sich damit nur vorsichtig vergleichen.",
    },
    payback: {
      title: "Amortisation",
      wordings: [
        "Amortisationszeit",
        "Amortisationsdauer",
        "Payback",
        "Break-even",
        "Gewinnschwelle",
        "wann rechnet es sich",
        "wann hat es sich bezahlt gemacht",
      ],
      meaning:
        "Die Monate, bis das Gesparte das Bezahlte wieder hereingeholt hat, in heutigem Geld. Manche Zukünfte kommen nie dorthin, und deren Anteil steht daneben.",
      isNot: "Sie misst nicht, was danach kommt: Eine Lösung kann sich spät bezahlt machen und dann viel sparen.",
      whoAndWhere: "Sie ist lang, wo viel gegründet wird, also meist bei eigenen Leuten an einem neuen Ort.",
    },
    investment: {
      title: "Investition (CapEx und OpEx)",
      wordings: [
        "CapEx",
        "OpEx",
        "Investitionskosten",
        "einmalige Kosten",
        "Einmalaufwand",
        "Aufbaukosten",
        "Betriebsausgaben",
      ],
      meaning:
        "Was einmal bezahlt wird: Auswahl, Gründung, Ausstattung, Übergabe, Abfindungen. Der Teil, der Dinge kauft, ist Kapital; das Übrige ist Aufwand, wie alles, was laufend anfällt.",
      isNot:
        "Sie ist nicht von vornherein verlorenes Geld, aber das meiste bekommt man nicht zurück, wenn die Lösung endet.",
      whoAndWhere:
        "Mit eigenen Leuten im Ausland investieren Sie in einen Ort, mit einem Dienstleister in Auswahl und Einarbeitung.",
    },
    "discount-rate": {
      title: "Diskontierungssatz",
      wordings: [
        "Kalkulationszinssatz",
        "Abzinsung",
        "Abzinsungssatz",
        "Kapitalkosten",
        "WACC",
        "Zinssatz",
        "Zeitwert des Geldes",
      ],
      meaning:
        "Was ein Jahr Warten Ihr Unternehmen kostet. Späteres Geld zählt um diesen Satz weniger, damit sich Monate zusammenzählen lassen.",
      isNot:
        "Er ist hier kein Maß des Risikos: Unsicherheit wird als Zukünfte gezogen und nicht in einem höheren Satz versteckt.",
      whoAndWhere: "Er ist für jedes Wer und jedes Wo derselbe.",
    },
    "landed-cost": {
      title: "Einstandskosten (Landed Cost)",
      wordings: [
        "Landed Cost",
        "Einstandspreis",
        "Kosten eingeführter Waren",
        "Fracht und Zoll",
        "Zoll",
        "Importkosten",
        "Kosten frei Haus",
      ],
      meaning:
        "Was ein anderswo gefertigtes Stück kostet, wenn es hier ist: Material, Arbeit, Werkzeuge, Fracht, Zoll und der Bestand auf See und gegen verspätete Schiffe.",
      isNot:
        "Sie sind nicht der Preis ab Werk. Fracht, Zoll und Bestand können ein Lohngefälle aufzehren, wenn Arbeit nur ein kleiner Teil des Stücks ist.",
      whoAndWhere: "Sie hängen vom Wo ab; das Wer entscheidet zwischen eigenem Werk und Lohnfertiger.",
    },
    baseline: {
      title: "Ausgangslage",
      wordings: [
        "Status quo",
        "Ist-Zustand",
        "Istkosten",
        "was wir heute tun",
        "heutige Kosten",
        "womit wird verglichen",
        "Vergleichsmaßstab",
        "Baseline",
      ],
      meaning:
        "Woran alles gemessen wird: was Sie als heutige Lösung nennen, sonst eigene Leute zu Hause. Bekannte Kosten aus den Büchern treten an die Stelle der gerechneten.",
      isNot: "Sie steht nicht still: Weggänge, Lohnerhöhungen und wechselnde Anforderungen treffen sie ebenso.",
      whoAndWhere: "Sie ist ein Paar aus Wer und Wo wie jedes andere und kann gewinnen.",
    },
  },
  questions: {
    "is-it-only-about-cost": {
      title: "Geht es nur um die Kosten?",
      wordings: [
        "geht es bloß ums Sparen",
        "andere Gründe als Kosten",
        "warum auslagern, wenn nicht wegen des Geldes",
        "welche Vorteile hat Outsourcing",
        "Nutzen außer Kosten",
        "was spricht dafür",
      ],
      answer: [
        "Nein. Können, das Ihnen fehlt, Tempo, eine Größe, die kommt und geht, Dienst rund um die Uhr und Zeit für das, wovon Sie leben, sind ebenso Gründe. Dagegen stehen Kontrolle, Schutz, Nähe und die Menschen, die es heute tun.",
        "Wer nur auf die Kosten schaut, verlagert leicht Arbeit, die hätte bleiben sollen. Darum werden zwölf Kriterien gewogen, und die Kosten sind eines davon; Zugang zu Märkten, Steuern, Ruf und Arbeitsplätze zu Hause zählen dazu, wo Sie ihnen Gewicht geben.",
      ],
    },
    "why-not-simply-the-cheapest": {
      title: "Warum nicht einfach das Billigste?",
      wordings: [
        "warum wird das Billigste nicht empfohlen",
        "warum nicht den niedrigsten Preis nehmen",
        "das günstigste Angebot",
        "billigster Anbieter",
        "günstigste Lösung",
      ],
      answer: [
        "Weil das im Mittel Billigste verspätet, ungeschützt oder schwer zu steuern sein kann und weil seine Kosten eine Spanne sind. Ein niedriger Preis mit weiter Streuung kann gerade in den Zukünften der teuerste sein, die wehtun.",
        "Wenn für Sie nur das Geld zählt, sagen Sie es mit einem Gewicht, und die billigste mögliche Lösung steht vorn.",
      ],
    },
    "what-hidden-costs-are-there": {
      title: "Welche versteckten Kosten gibt es?",
      wordings: [
        "welche Kosten werden vergessen",
        "was steht nicht im Angebot",
        "Zusatzkosten beim Outsourcing",
        "unerwartete Kosten beim Offshoring",
        "Kosten, von denen niemand spricht",
      ],
      answer: [
        "Die Auswahl eines Dienstleisters, die Übergabe des Wissens, die Steuerung von zu Hause, Spezifikationen, Reisen, Änderungen am Vertrag, Weggänge und ihr Ersatz, Monate des Lernens, Verzug und der Ausstieg. Bei eigenen Leuten im Ausland kommen Gründung, eine Standortleitung und Steuer auf die Marge hinzu.",
        "Sie werden Zeile für Zeile gezählt und nicht als Prozentsatz, denn sie folgen der Art der Arbeit: Schriftlich festgehaltene Routine hat wenig davon.",
      ],
    },
    "how-much-can-be-saved": {
      title: "Wie viel lässt sich sparen?",
      wordings: [
        "ist ein Team im Ausland billiger als unseres",
        "wie viel Geld sparen wir",
        "welche Ersparnis ist realistisch",
        "typische Einsparungen durch Offshoring",
        "um wie viel ist Offshoring günstiger",
        "Einsparung in Prozent",
        "ist es billiger",
      ],
      answer: [
        "Weniger als der Abstand der Löhne. Verträge über den vollen Umfang versprachen im Mittel 15 %, von 10 bis 39 %; komplexe Software 15 bis 30 %, wenn sie einmal läuft, und im ersten Jahr nichts. Eigene Standorte, die Bestand hatten, liefen zu 30 bis 70 % der heimischen Kosten, vor dem, was ihre Gründung gekostet hatte.",
        "Diese Zahlen gelten unter verschiedenen Definitionen und lassen sich nicht addieren. Kleine oder kurze Arbeit und solche, deren Wissen in Köpfen steckt, spart oft gar nichts.",
      ],
    },
    "what-has-to-be-paid-up-front": {
      title: "Was ist vorab zu bezahlen?",
      wordings: [
        "Anfangsinvestition",
        "wie viel Geld brauchen wir zuerst",
        "Anlaufkosten",
        "was kostet der Einstieg",
        "Vorleistung am Anfang",
        "Startkapital",
      ],
      answer: [
        "Bei einem Dienstleister: die Auswahl, ein Vertrag und die Übergabe. Bei einem eigenen Standort dazu Standortsuche, Gründung, Einstellungen und Ausstattung; {deskSetUp} je Arbeitsplatz und, bei größeren Büros, {fitOut} je Platz für den Ausbau.",
        "Wo Menschen zu Hause die Arbeit abgeben, kommen Abfindungen hinzu. Dann folgen Monate, in denen das neue Team mehr kostet, als es liefert.",
      ],
    },
    "what-of-tax": {
      title: "Was ist mit den Steuern?",
      wordings: [
        "steuerliche Folgen",
        "Steuern bei einem Standort im Ausland",
        "Umsatzsteuer beim Outsourcing",
        "Mehrwertsteuer",
        "Quellensteuer",
        "Körperschaftsteuer im Ausland",
        "Steuervorteil",
      ],
      answer: [
        "Ein eigener Standort berechnet seine Kosten mit einer Marge, und die Marge wird dort versteuert, wo er steht. Wer auf eigene Umsätze keine Umsatzsteuer schuldet, etwa eine Bank, eine Schule oder ein Krankenhaus, kann sich nicht erstatten lassen, was ein Dienstleister davon berechnet. Menschen im Ausland, die für Sie handeln, können einen Teil Ihres Gewinns dort steuerpflichtig machen.",
        "Das Erste und das Zweite sind in den Kosten, zu den üblichen Sätzen. Alles drei steht daneben als ein Anteil an den Kosten eines eigenen Teams, mit Vergünstigungen für Neuankömmlinge und der Mindeststeuer großer Konzerne; es zählt, wo Sie Steuern Gewicht geben. Abkommen und Ihre eigene Lage sind Sache einer Beratung.",
      ],
    },
    "what-if-the-currency-moves": {
      title: "Was, wenn sich die Währung bewegt?",
      wordings: [
        "Währungsrisiko",
        "Wechselkursrisiko",
        "Wechselkurs schwankt",
        "der Dollar fällt",
        "was passiert, wenn die Rupie steigt",
        "Kursabsicherung",
        "Hedging",
      ],
      answer: [
        "Dann kostet zu Hause mehr oder weniger, was im Ausland bezahlt wird. Jede Zukunft zieht für jede Währung einen eigenen Verlauf, mit der Streuung, die für sie gemessen wurde; die Spanne der Kosten enthält dieses Risiko also schon.",
        "Ein Vertrag in Ihrer eigenen Währung verschiebt das Risiko zum Dienstleister, der es einpreist. Über Jahre ziehen Löhne und Wechselkurse in entgegengesetzte Richtungen, was beide mildert.",
      ],
    },
    "what-if-wages-abroad-rise": {
      title: "Was, wenn die Löhne im Ausland steigen?",
      wordings: [
        "Lohnsteigerung im Ausland",
        "bleibt die Ersparnis bestehen",
        "Gehälter in Indien steigen schnell",
        "schließt sich das Lohngefälle",
        "Lohninflation",
      ],
      answer: [
        "Das tun sie, in den meisten Niedriglohnländern schneller als zu Hause, und jede Lösung wird über die ganze Zeit mit dem Wachstum ihres Ortes gerechnet. Ein Teil davon geht durch die Währung wieder verloren.",
        "Ein Gefälle von der Hälfte, das sich um fünf Punkte im Jahr schließt, lässt über fünf Jahre immer noch den größten Teil der Ersparnis. Über lange Arbeit sollte man nach dem ganzen Verlauf entscheiden und nicht nach dem ersten Jahr.",
      ],
    },
  },
};
