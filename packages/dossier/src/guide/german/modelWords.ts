import type { modelQuestions } from "../questions/modelQuestions.ts";
import type { modelTerms } from "../terms/modelTerms.ts";
import type { ThemeWords } from "./themeWords.ts";

/** The ways of sourcing and which of them fits, in German. */
export const modelWords: ThemeWords<typeof modelTerms, typeof modelQuestions> = {
  title: "Arten der Beschaffung",
  terms: {
    "captive-centre": {
      title: "Captive Center (eigener Standort im Ausland)",
      wordings: [
        "Captive Center",
        "Captive",
        "eigener Standort im Ausland",
        "Global In-house Center",
        "Global Capability Center",
        "GCC",
        "GIC",
        "Tochter im Ausland",
        "eigenes Entwicklungszentrum im Ausland",
      ],
      meaning:
        "Ein Standort im Ausland, der Ihnen gehört: Ihre Gesellschaft, Ihre Beschäftigten, Ihre Führung. Die Gründung kostet Monate und Geld, Kontrolle und Wissen bleiben im Haus, und er lohnt sich mit Größe und Dauer.",
      isNot:
        "Er ist nicht das feste Team eines Dienstleisters, wie treu es auch sein mag. Dort kann der Vertrag enden, und die Menschen bleiben beim Dienstleister.",
      whoAndWhere: "Das Wer sind eigene Leute, das Wo ist ein anderes Land. Das ist Offshoring im engen Sinn.",
    },
    "shared-services": {
      title: "Shared Services",
      wordings: [
        "Shared Service Center",
        "SSC",
        "gemeinsames Dienstleistungszentrum",
        "interner Dienstleister",
        "Global Business Services",
        "GBS",
      ],
      meaning:
        "Eine eigene Einheit, die eine Art von Arbeit, oft Buchhaltung, Lohnabrechnung oder Support, für alle Teile eines Unternehmens erledigt. Sie gewinnt durch Bündelung und durch eine einheitliche Arbeitsweise.",
      isNot:
        "Das ist kein Ort. Ein Shared Service Center zu Hause ist ein eigenes Team, im Ausland ein Captive Center.",
      whoAndWhere: "Das Wer sind eigene Leute; das Wo ist offen und wird entschieden wie bei jeder anderen Arbeit.",
    },
    "employer-of-record": {
      title: "Employer of Record",
      wordings: [
        "EOR",
        "PEO",
        "Anstellungsdienst",
        "im Ausland einstellen ohne Gesellschaft",
        "Angestellte im Ausland ohne eigene Firma",
        "Payroll-Anbieter",
      ],
      meaning:
        "Eine Firma stellt Menschen für Sie in ihrer eigenen Gesellschaft an; Sie wählen sie aus und leiten ihre Arbeit. Sie berechnet {eorFee} je Person und Monat und erspart Ihnen die Gründung.",
      isNot:
        "Die Arbeit wird damit nicht ausgelagert: Für das Ergebnis steht niemand ein außer Ihnen. Beim Zugang zu Daten zählt die Firma aber als Dritte.",
      whoAndWhere:
        "Das Wer sind eigene Leute mit einer dritten Firma als rechtlichem Arbeitgeber; das Wo ist überall, wo diese Firma eine Gesellschaft hat.",
    },
    "build-operate-transfer": {
      title: "Build-Operate-Transfer",
      wordings: [
        "BOT",
        "BOT-Modell",
        "aufbauen, betreiben, übergeben",
        "Aufbau und Übergabe",
        "Dienstleister baut auf und übergibt",
      ],
      meaning:
        "Ein Partner gründet und betreibt einen Standort für Sie und übergibt ihn nach vereinbarter Zeit, meist {botOperateMonths} Monaten. Sie kaufen zuerst sein Tempo und seine Ortskenntnis, und später gehört das Team Ihnen.",
      isNot:
        "Das ist kein billiger eigener Standort: Der Aufschlag des Partners, eine Programmgebühr und ein Preis für die Übergabe kommen zu den Kosten hinzu.",
      whoAndWhere: "Das Wer wechselt unterwegs vom Dienstleister zu eigenen Leuten; das Wo ist meist das Ausland.",
    },
    "micro-outsourcing": {
      title: "Mikro-Auslagerung (Freiberufler)",
      wordings: [
        "Freiberufler",
        "Freelancer",
        "freie Mitarbeiter",
        "Selbstständige",
        "Crowdsourcing",
        "Gig-Arbeit",
        "Plattformarbeit",
        "kleine Aufträge vergeben",
      ],
      meaning:
        "Die Arbeit wird in kleine Aufgaben mit klarer Abnahme zerlegt und an einzelne Menschen vergeben, die je Aufgabe oder Stunde bezahlt werden. Etwa {freelancerRejected} der Lieferungen müssen noch einmal gemacht werden, und jede Aufgabe braucht jemanden, der sie beschreibt und abnimmt.",
      isNot: "Das ist kein Team. Was zusammenhängt, leidet, wenn viele Hände daran bauen, ohne einander zu kennen.",
      whoAndWhere:
        "Das Wer sind einzelne Menschen; das Wo spielt kaum eine Rolle, darum gilt derselbe Name zu Hause und im Ausland.",
    },
    "staff-augmentation": {
      title: "Personalverstärkung (Staff Augmentation)",
      wordings: [
        "Staff Augmentation",
        "Body Leasing",
        "Leiharbeit",
        "Zeitarbeit",
        "Arbeitnehmerüberlassung",
        "verlängerte Werkbank",
        "externe Verstärkung für das Team",
      ],
      meaning:
        "Ein Dienstleister stellt Ihnen Menschen, die unter Ihrer Führung arbeiten, nach Stunden oder Monaten bezahlt. Sie bekommen schnell Hände und Können und steuern selbst; der Erfolg bleibt also Ihre Aufgabe.",
      isNot:
        "Das ist keine Dienstleistung mit Ergebnisverantwortung, bei der der Dienstleister für ein Ergebnis einsteht. In manchen Ländern ist es als Arbeitnehmerüberlassung gesetzlich geregelt.",
      whoAndWhere: "Das Wer liegt zwischen Dienstleister und Employer of Record; das Wo ist offen.",
    },
    hybrid: {
      title: "Mischmodell (Hybrid)",
      wordings: [
        "Hybrid",
        "Hybridmodell",
        "Mischform",
        "Multi-Sourcing",
        "Kern zu Hause und Rest auswärts",
        "geteiltes Modell",
      ],
      meaning:
        "Die Arbeit wird geteilt: Was Kern, Wissen in Köpfen oder heikel ist, bleibt nah, der Rest geht an einen anderen Beteiligten oder Ort. Jeder Teil bekommt die Lösung, die zu ihm passt.",
      isNot:
        "Das ist kein Kompromiss ohne Preis: Was ein einziger Ablauf war, wird zur Schnittstelle, mit Spezifikation und Übergaben in beide Richtungen.",
      whoAndWhere: "Mehrere Paare aus Wer und Wo für eine Arbeit.",
    },
    "follow-the-sun": {
      title: "Follow-the-Sun",
      wordings: [
        "Arbeit mit der Sonne",
        "der Sonne folgen",
        "Arbeit wandert um die Erde",
        "mehrere Standorte in verschiedenen Zeitzonen",
        "Tagschichten rund um die Welt",
      ],
      meaning:
        "Zwei oder drei Standorte in verschiedenen Zeitzonen reichen die Arbeit weiter, sodass immer irgendwo jemand am Tag arbeitet. Übergaben treten an die Stelle von Nachtschichten.",
      isNot:
        "Damit baut man eine Sache nicht dreimal so schnell: Jede Übergabe verliert, was nicht aufgeschrieben wurde.",
      whoAndWhere: "Mehrere Orte für ein Wer: Die Standorte teilen sich einen Bedarf.",
    },
  },
  questions: {
    "does-it-need-an-entity": {
      title: "Braucht man für Offshoring eine eigene Gesellschaft?",
      wordings: [
        "brauchen wir eine Tochtergesellschaft",
        "muss man dort eine Firma haben",
        "brauche ich eine Firma im Ausland",
        "müssen wir eine Tochter gründen",
        "ist eine Gesellschaft nötig",
        "im Ausland Leute beschäftigen ohne Firma",
        "eine Firma in einem anderen Land anmelden",
      ],
      answer: [
        "Nur wenn die Menschen im Ausland Ihre eigenen Beschäftigten sein sollen. Dann gründen Sie dort eine Gesellschaft oder Niederlassung; Eintragung, Bank und Genehmigungen sind mit {entitySetUp} angesetzt, Rechtsberatung noch einmal mit ebenso viel, der Betrieb mit {entityRunCost} im Jahr.",
        "Ein Dienstleister oder Freiberufler brauchen keine Gesellschaft von Ihnen, und ein Employer of Record leiht Ihnen seine, für {eorFee} je Kopf und Monat. Auch dann können Menschen, die im Ausland für Sie handeln, dort eine Steuerpflicht begründen; fragen Sie vorher eine Steuerberatung.",
      ],
    },
    "when-does-a-captive-beat-a-vendor": {
      title: "Wann ist ein eigener Standort besser als ein Dienstleister?",
      wordings: [
        "eigener Standort oder Dienstleister",
        "Captive oder Dienstleister",
        "selbst aufbauen oder einkaufen im Ausland",
        "sollen wir einen eigenen Standort aufbauen",
        "wann lohnt sich ein eigener Standort",
        "Captive oder Outsourcing",
      ],
      answer: [
        "Wenn die Arbeit Jahre dauert, einen Standort füllt, vom Wissen in Köpfen lebt, heikel oder Kern ist und wenig schwankt. Jedes davon spricht in der Forschung und im Modell für eigene Leute.",
        "Ein Dienstleister gewinnt, wo Arbeit kurz ist, schwankt, ein selten gebrauchtes Können verlangt oder für eine Gesellschaft zu klein ist. Ein veröffentlichter Vergleich sah den Kopf beim Dienstleister 5 bis 15 % unter dem am eigenen Standort, die besten eigenen Standorte gleichauf; was die Steuerung zu Hause kostet, fehlt darin.",
      ],
    },
    "when-is-an-employer-of-record-enough": {
      title: "Wann genügt ein Employer of Record?",
      wordings: [
        "Employer of Record oder eigene Gesellschaft",
        "EOR oder Tochter",
        "reicht ein EOR",
        "wann vom EOR zur eigenen Gesellschaft wechseln",
        "ist ein EOR günstiger als eine Gesellschaft",
        "ab wie vielen Leuten lohnt sich eine Gesellschaft",
      ],
      answer: [
        "Für wenige Menschen, für den Anfang oder für einen Ort, der sich erst bewähren muss. Die Gebühren wachsen mit jedem Kopf, während eine Gesellschaft für zehn oder dreißig Menschen etwa gleich viel kostet; es gibt also eine Größe, ab der eine Gesellschaft günstiger ist: bei den laufenden Kosten 13 bis 32 Beschäftigte, je nach Land.",
        "Schauen Sie auch über die Gebühr hinaus: Rechtlich ist die dritte Firma Arbeitgeber, ihr Zugang zu Daten zählt als Zugang Dritter, und verstreute Menschen sind schwerer zu führen als ein Standort.",
      ],
    },
    "when-does-build-operate-transfer-fit": {
      title: "Wann passt Build-Operate-Transfer?",
      wordings: [
        "lohnt sich BOT",
        "soll ein Partner unseren Standort aufbauen",
        "mit einem Dienstleister anfangen und später übernehmen",
        "warum Build-Operate-Transfer",
      ],
      answer: [
        "Wenn Sie einen eigenen Standort an einem Ort wollen, den Sie nicht kennen, und Tempo und Ortskenntnis einen Aufpreis wert sind. Der Partner verlangt {botMarkup} Aufschlag auf die Kosten, solange er betreibt, und {botTransferFee} der laufenden Kosten eines Jahres für die Übergabe.",
        "Schlecht passt es zu kleinen Teams, weil das Programm eine feste Gebühr hat, und zu Arbeit, die kein Dritter sehen darf, weil der Partner sie bis zur Übergabe sieht.",
      ],
    },
    "can-a-small-business-do-it": {
      title: "Geht das auch für ein kleines Unternehmen?",
      wordings: [
        "ist das etwas für ein Start-up",
        "lohnt sich das nur für Konzerne",
        "Outsourcing für kleine Firmen",
        "wir sind ein kleiner Betrieb",
        "Mittelstand",
        "geht das mit zehn Leuten",
      ],
      answer: [
        "Ja, in Formen, bei denen wenig zu gründen ist: ein Dienstleister, ein Employer of Record für ein paar Menschen oder Freiberufler für kleine Aufgaben. Zu groß für ein kleines Unternehmen ist eine eigene Gesellschaft im Ausland für eine Handvoll Menschen.",
        "Achten Sie auf die festen Teile: Die Auswahl eines Dienstleisters ist auch im kleinsten Fall mit {vendorSelectionFloor} angesetzt, und kleine ausländische Käufer zahlen {exportPremium} mehr als große. Unterhalb einer gewissen Größe zehrt das die Ersparnis auf.",
      ],
    },
    "what-is-the-smallest-sensible-team": {
      title: "Was ist das kleinste sinnvolle Team?",
      wordings: [
        "Mindestgröße des Teams",
        "ab wie vielen Leuten lohnt es sich",
        "wie klein darf ein Team im Ausland sein",
        "Mindestgröße eines eigenen Standorts",
        "kleinstes Team",
      ],
      answer: [
        "Das hängt vom Beteiligten ab. Freiberufler beginnen bei einer Person, ein Employer of Record auch; ein Dienstleister braucht eine Arbeit, für die sich die Auswahl lohnt; eine Gesellschaft braucht genug Menschen, um ihre Buchhaltung und eine Standortleitung zu tragen, die in Indien mit {siteHeadCost} im Jahr angesetzt ist.",
        "Darunter geben die festen Kosten je Kopf den Ausschlag. Eine Entscheidung rechnet das für Ihre Größe aus, statt einer Faustregel zu folgen.",
      ],
    },
    "which-work-suits-freelancers": {
      title: "Welche Arbeit eignet sich für Freiberufler?",
      wordings: [
        "wann soll ich Freelancer nehmen",
        "können das Freiberufler machen",
        "was kann man an Freelancer vergeben",
        "eignet sich das für Freelancer",
        "wann funktioniert Mikro-Auslagerung",
      ],
      answer: [
        "Arbeit, die in kleine, selbstständige Stücke zerfällt und deren Abnahme jeder prüfen kann: Daten beschriften, übersetzen, einzelne Entwürfe, Tests. Eine Plattform schlägt {freelancerClientFee} auf das auf, was die Freiberufler verlangen.",
        "Ungeeignet ist, was zusammenhängt, lange dauert oder heikel ist. Selbstständige bleiben eher Monate als Jahre, und jede der vielen Hände ist eine mehr, die die Daten sieht.",
      ],
    },
    "can-the-work-be-split": {
      title: "Lässt sich die Arbeit teilen?",
      wordings: [
        "den Kern behalten und den Rest abgeben",
        "können wir einen Teil selbst machen",
        "Arbeit aufteilen",
        "mehrere Dienstleister gleichzeitig",
        "muss alles an einen Ort",
        "teilweise auslagern",
      ],
      answer: [
        "Ja, entlang einer Linie, über die wenig hinweg muss: der Kern zu Hause und die Routine anderswo, oder ein Produkt hier und ein anderes dort. Vorgänge, die über Standorte verteilt waren, dauerten in einer großen Studie zweieinhalbmal so lange; geben Sie also jedem Stück ein Zuhause.",
        "Sagen Sie in der Beschreibung, wie sich die Arbeit teilt (`work.split`), und die Möglichkeiten, ihre Teile unterzubringen, werden mit allen anderen verglichen.",
      ],
    },
    "which-work-should-stay-in-house": {
      title: "Welche Arbeit soll im Haus bleiben?",
      wordings: [
        "was sollte man nicht auslagern",
        "wann ist Outsourcing keine gute Idee",
        "Kernkompetenz auslagern",
        "was müssen wir selbst behalten",
        "Kerngeschäft abgeben",
        "wann lieber nicht auslagern",
      ],
      answer: [
        "Arbeit, die Sie auszeichnet, deren Wissen in Köpfen steckt, die mit dem Rest verflochten ist oder die niemand außerhalb sehen darf. Diese Gründe haben sich in Studien zum Outsourcing am besten bewährt; über den Erfolg entscheidet, ob Arbeit und Lösung zueinander passen.",
        "Was klar, beständig und verbreitet ist, kann gehen, wenn ein Markt es besser tut. Ein Team, das da ist und seine Arbeit gut macht, ist ein Grund, es in Ruhe zu lassen.",
      ],
    },
    "should-it-be-done-at-all": {
      title: "Soll die Arbeit überhaupt verlagert oder getan werden?",
      wordings: [
        "lieber automatisieren",
        "sollen wir automatisieren",
        "verbessern statt auslagern",
        "die Arbeit ganz bleiben lassen",
        "können wir einfach alles so lassen",
        "KI statt Outsourcing",
      ],
      answer: [
        "Fragen Sie das zuerst. Schlecht geführte Arbeit wird durch einen Umzug nicht besser, und was sich automatisieren oder weglassen lässt, sollte man nicht auf Jahre vergeben.",
        "Was Sie heute tun, steht in jeder Entscheidung als Ausgangslage und gewinnt, wo nichts es übertrifft. Verbesserung und Automatisierung brauchen eigene Zahlen von Ihnen: was sie kosten, was sie bringen und wann.",
      ],
    },
  },
};
