import type { riskQuestions } from "../questions/riskQuestions.ts";
import type { riskTerms } from "../terms/riskTerms.ts";
import type { ThemeWords } from "./themeWords.ts";

/** Risk, law and tax, in German. */
export const riskWords: ThemeWords<typeof riskTerms, typeof riskQuestions> = {
  title: "Risiko und Recht",
  terms: {
    "transfer-pricing": {
      title: "Verrechnungspreise",
      wordings: [
        "Verrechnungspreis",
        "Fremdvergleichsgrundsatz",
        "Fremdvergleich",
        "Cost Plus",
        "Kostenaufschlagsmethode",
        "konzerninterne Preise",
        "Transfer Pricing",
      ],
      meaning:
        "Der Preis, den Teile eines Unternehmens einander berechnen. Ein Standort im Ausland stellt seine Kosten und eine Marge in Rechnung, wie es Fremde täten, hier {transferPricingMarkup}, und diese Marge wird dort versteuert, wo der Standort steht.",
      isNot:
        "Sie sind nicht frei wählbar: Die Finanzämter auf beiden Seiten vergleichen sie mit dem, was Fremde zahlen.",
      whoAndWhere:
        "Sie entstehen, wenn eigene Leute im Ausland in einer eigenen Gesellschaft sitzen; den Preis eines Dienstleisters macht der Markt.",
    },
    "permanent-establishment": {
      title: "Betriebsstätte",
      wordings: [
        "steuerliche Betriebsstätte",
        "Betriebsstättenrisiko",
        "Vertreterbetriebsstätte",
        "feste Geschäftseinrichtung",
        "steuerliche Präsenz",
        "Steuerpflicht im Ausland",
      ],
      meaning:
        "Eine Präsenz in einem Land, die einen Teil Ihres Gewinns dort steuerpflichtig macht: eine feste Geschäftseinrichtung oder Menschen, die gewöhnlich Verträge für Sie schließen.",
      isNot:
        "Sie ist nicht dasselbe wie eine Gesellschaft. Sie kann ohne eine entstehen, durch Menschen, die an einem Ort für Sie handeln.",
      whoAndWhere:
        "Die Frage stellt sich bei eigenen Leuten im Ausland, auch bei denen eines Employer of Record; selten bei einem unabhängigen Dienstleister.",
    },
    entity: {
      title: "eigene Gesellschaft",
      wordings: [
        "Tochtergesellschaft",
        "Rechtsträger",
        "juristische Person",
        "Niederlassung",
        "Zweigniederlassung",
        "Auslandsgesellschaft",
        "Eintragung einer Gesellschaft",
      ],
      meaning:
        "Ein Unternehmen oder eine Niederlassung, eingetragen in einem Land, die dort Menschen beschäftigen, Räume mieten und besteuert werden kann. Buchhaltung, Prüfung, Meldungen und Beratung sind mit {entityRunCost} im Jahr angesetzt.",
      isNot:
        "Sie ist keine Voraussetzung, um mit Menschen dort zu arbeiten: Dienstleister, Freiberufler und Employer of Record haben ihre eigene.",
      whoAndWhere:
        "Eigene Leute im Ausland brauchen eine; andere Beteiligte bringen ihre mit. Wo schon eine steht, geht der Anfang schneller.",
    },
    "data-residency": {
      title: "Datenresidenz",
      wordings: [
        "Datenlokalisierung",
        "Datensouveränität",
        "Speicherort der Daten",
        "wo müssen die Daten bleiben",
        "Data Residency",
      ],
      meaning:
        "Eine Regel, dass Daten in bestimmten Ländern gespeichert und verarbeitet werden. Sie von einem anderen Land aus anzusehen gilt als Verarbeitung; die Regel begrenzt also, wo Menschen sitzen.",
      isNot: "Sie ist nicht der Datenschutz als Ganzes; der gilt, wo immer die Daten sind.",
      whoAndWhere: "Sie ist eine feste Grenze für das Wo, wer auch immer die Arbeit tut.",
    },
    "intellectual-property-risk": {
      title: "Risiko für geistiges Eigentum",
      wordings: [
        "Abfluss von Know-how",
        "Geschäftsgeheimnisse",
        "Datenleck",
        "Vertraulichkeit",
        "Geheimhaltungsvereinbarung",
        "NDA",
        "IP-Risiko",
        "Industriespionage",
      ],
      meaning:
        "Die Gefahr, dass Know-how oder Daten landen, wo sie nicht hingehören. Sie wächst mit jeder Hand, durch die sie gehen, und sinkt, wo Recht durchgesetzt wird.",
      isNot:
        "Mit einer Unterschrift ist sie nicht erledigt: Eine Geheimhaltungsvereinbarung zahlt nach dem Schaden, wenn sie sich überhaupt durchsetzen lässt.",
      whoAndWhere: "Dritte erhöhen sie an jedem Ort; ein schwacher Rechtsstaat erhöht sie dort für alle.",
    },
  },
  questions: {
    "what-of-intellectual-property": {
      title: "Was ist mit dem geistigen Eigentum?",
      wordings: [
        "ist unser geistiges Eigentum sicher",
        "können sie unsere Ideen stehlen",
        "wem gehört der Code",
        "Betriebsgeheimnisse im Ausland schützen",
        "IP",
        "sind unsere Daten beim Dienstleister sicher",
        "Urheberrecht",
      ],
      answer: [
        "Am sichersten sind eigene Leute unter gutem Recht, was der Ort auch kostet. Mit Dritten kommen weitere Hände und ein Vertrag dazwischen, mit Freiberuflern am meisten; wo Gerichte langsam sind, schützt ein Vertrag weniger.",
        "Vereinbaren Sie schriftlich, dass Rechte auf Sie übergehen, geben Sie nur den Zugang, der nötig ist, und behalten Sie zu Hause, was Sie auszeichnet.",
      ],
    },
    "can-data-stay-in-the-eu": {
      title: "Können die Daten in der EU bleiben?",
      wordings: [
        "DSGVO",
        "Datenschutz",
        "DSGVO und Outsourcing",
        "personenbezogene Daten außerhalb Europas",
        "Gesundheitsdaten",
        "HIPAA",
        "wo werden die Daten verarbeitet",
        "Auftragsverarbeitung",
        "Dienstleister in Indien und DSGVO",
        "Drittland",
      ],
      answer: [
        "Ja: Sagen Sie es in der Beschreibung, und nur Orte innerhalb der EU bleiben übrig. Nach der Datenschutz-Grundverordnung gilt Zugriff aus einem anderen Land als Übermittlung; sie braucht einen Angemessenheitsbeschluss oder Garantien wie Standardvertragsklauseln und einen Vertrag mit jedem Auftragsverarbeiter.",
        "Gesundheitsdaten verlangen in den Vereinigten Staaten einen Vertrag mit jedem „Business Associate“. Was das Recht erlaubt und was Ihre Kunden hinnehmen, kann trotzdem auseinandergehen.",
      ],
    },
    "what-if-the-vendor-fails": {
      title: "Was, wenn der Dienstleister ausfällt?",
      wordings: [
        "Dienstleister geht pleite",
        "Insolvenz des Anbieters",
        "der Dienstleister liefert nicht",
        "was, wenn der Vertrag vorzeitig endet",
        "Lieferantenrisiko",
        "Konkurs des Partners",
      ],
      answer: [
        "Dann steht die Arbeit still, das Wissen zerstreut sich, und ein neuer Anfang wird fällig. Eine Insolvenz ist mit {insolvencyHazard} im Jahr angesetzt und kostet {insolvencyCost} eines Jahreswerts; viel häufiger endet ein Vertrag einfach früher, {terminationHazard} im Jahr.",
        "Sehen Sie sich die Bilanzen an, holen Sie Monat für Monat in eigene Hand, was entstanden ist, und lassen Sie jemanden zu Hause es verstehen. Für das, was nicht stillstehen darf, halten Sie sich eine zweite Quelle.",
      ],
    },
    "what-if-a-country-becomes-unstable": {
      title: "Was, wenn ein Land unsicher wird?",
      wordings: [
        "politisches Risiko",
        "Krieg oder Unruhen im Ausland",
        "Länderrisiko",
        "Naturkatastrophe am Standort",
        "Geopolitik",
        "Sanktionen",
      ],
      answer: [
        "Standorte stehen überall hin und wieder still, öfter dort, wo die Risikoprämie eines Landes hoch ist und Unruhe herrscht; jeder solche Stillstand ist mit {disruptionCost} eines Jahreswerts angesetzt. Er trifft alle Standorte eines Landes zugleich, zwei Städte dort sind also keine Versicherung.",
        "Arbeit, die weitergehen muss, verteilen Sie auf mehrere Länder, und das Nötigste behalten Sie zu Hause.",
      ],
    },
    "what-of-reputation": {
      title: "Was ist mit unserem Ruf?",
      wordings: [
        "Ruf",
        "Ansehen in der Öffentlichkeit",
        "was werden die Kunden sagen",
        "schlechte Presse",
        "Imageschaden",
        "Ethik der Verlagerung",
        "Arbeitsbedingungen beim Dienstleister",
        "Lieferkettengesetz",
      ],
      answer: [
        "Kunden stören sich an schlechtem Service und Datenlecks mehr als am Ort an sich, und die Belegschaft daran, wie sie behandelt wird und wie sie davon erfährt. Schlechte Bedingungen bei einem Zulieferer fallen auf den Käufer zurück, in manchen Ländern von Rechts wegen.",
        "Eine eigene Kostenzeile hat das nicht. Entlassene Menschen, Kernarbeit, die ins Ausland geht, und Kunden, die auf Fremde treffen, ergeben eine Kennzahl, die in jedem Fall gezeigt wird und zählt, wo Sie dem Ruf Gewicht geben. Fragen Sie sich, ob Sie den Schritt denen erklären könnten, die er betrifft.",
      ],
    },
    "what-may-go-wrong": {
      title: "Was kann schiefgehen?",
      wordings: [
        "welche Risiken gibt es",
        "Risiken von Outsourcing",
        "Risiken von Offshoring",
        "Nachteile von Outsourcing",
        "schlimmster Fall",
        "wie schlimm kann es werden",
        "warum scheitern Outsourcing-Projekte",
        "Gefahren",
      ],
      answer: [
        "Es kommt später und kostet mehr als geplant, Leute gehen, Wissen bleibt zurück, Anforderungen bewegen sich, ein Vertrag endet früh, Daten gelangen nach außen. Das meiste davon wird in jeder Zukunft mit seiner Wahrscheinlichkeit gezogen, sodass die Spanne der Kosten und der Anteil verspäteter Zukünfte es enthalten.",
        "Was sich nicht ziehen lässt, ist eine Entscheidung aus dem falschen Grund. Fragen Sie, was wahr sein müsste, damit der Rivale recht hätte.",
      ],
    },
  },
};
