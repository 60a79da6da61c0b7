import type { steeringQuestions } from "../questions/steeringQuestions.ts";
import type { steeringTerms } from "../terms/steeringTerms.ts";
import type { ThemeWords } from "./themeWords.ts";

/** Contracts, control and the way back, in German. */
export const steeringWords: ThemeWords<typeof steeringTerms, typeof steeringQuestions> = {
  title: "Verträge und Steuerung",
  terms: {
    vendor: {
      title: "Dienstleister",
      wordings: ["Anbieter", "Auftragnehmer", "Lieferant", "externer Partner", "Fremdfirma", "Zulieferer"],
      meaning:
        "Eine Firma, die mit eigenen Leuten in Ihrem Auftrag arbeitet. Ihr Preis enthält deren Kosten, ihre Werkzeuge und Leitung und einen Aufschlag von {vendorMarkup} auf die vollen Kosten der Leistung.",
      isNot:
        "Das ist nicht Ihre Belegschaft unter anderem Namen: Vereinbaren können Sie, was geliefert wird, kaum, wer es liefert und wie.",
      whoAndWhere: "Das ist eine der Antworten auf das Wer. Ein Dienstleister kann zu Hause, nah oder fern sitzen.",
    },
    "retained-organisation": {
      title: "verbleibende Steuerung (Retained Organisation)",
      wordings: [
        "Retained Organisation",
        "Governance",
        "Steuerung",
        "Dienstleistersteuerung",
        "Provider Management",
        "Team auf unserer Seite",
        "Aufsicht über den Dienstleister",
      ],
      meaning:
        "Die Menschen zu Hause, die eine anderswo getane Arbeit steuern: Sie erklären, spezifizieren, nehmen ab und bringen in Ordnung, was schiefgeht. Ihre Zahl wächst mit dem Wissen in Köpfen, der Entfernung und unklaren Anforderungen.",
      isNot:
        "Das ist kein fester Prozentsatz des Vertrags: Ein billiger Vertrag braucht ebenso viel Steuerung wie ein teurer.",
      whoAndWhere: "Eigene Leute zu Hause, wer auch immer die Arbeit tut und wo auch immer.",
    },
    "service-level": {
      title: "Servicegrad (Service-Level)",
      wordings: [
        "SLA",
        "Service-Level",
        "Servicegrad",
        "Service-Level-Agreement",
        "KPI",
        "Vertragsstrafen",
        "Pönale",
        "Qualitätsziel im Vertrag",
      ],
      meaning:
        "Eine zugesagte Zahl samt der Art, sie zu messen, etwa vier von fünf Anrufen binnen zwanzig Sekunden angenommen. Aus Erwartungen wird etwas, das sich prüfen lässt, und aus verfehlten Zielen eine Gutschrift.",
      isNot:
        "Das ist nicht die Qualität selbst: Geliefert wird, was gemessen wird, und was niemand aufgeschrieben hat, ist nicht zugesagt.",
      whoAndWhere: "Bei Dritten tritt er an die Stelle direkter Führung; bei eigenen Leuten ist er ein Ziel.",
    },
    "change-order": {
      title: "Änderungsauftrag (Change Request)",
      wordings: [
        "Change Request",
        "Änderungsauftrag",
        "Nachtrag",
        "Vertragsänderung",
        "Scope Creep",
        "schleichende Ausweitung",
        "Nachforderungen",
      ],
      meaning:
        "Eine vereinbarte Änderung dessen, was ein Vertrag umfasst, mit eigenem Preis. In diesem Moment bietet kein Mitbewerber mit, darum wird mit einem Aufpreis von {changePremium} auf die Kosten der Änderung gerechnet.",
      isNot:
        "Er ist kein Zeichen des Scheiterns: Anforderungen bewegen sich. Eigene Leute fangen dieselbe Änderung zu ihren Kosten auf.",
      whoAndWhere: "Er betrifft alle, die mit einem Vertrag arbeiten; das Wo spielt keine Rolle.",
    },
    "knowledge-transfer": {
      title: "Wissenstransfer",
      wordings: [
        "Wissensübergabe",
        "Know-how-Transfer",
        "Übergabe der Arbeit",
        "Einarbeitung des Dienstleisters",
        "das neue Team anlernen",
        "Knowledge Transfer",
      ],
      meaning:
        "Das neue Team lernt die Arbeit von denen, die sie heute tun. In dieser Zeit werden beide bezahlt, und {trainerShare} des heimischen Teams lernen andere an, statt zu arbeiten.",
      isNot:
        "Mit einem Ordner voller Dokumente ist es nicht getan: Was in Köpfen steckt, wandert, indem man Seite an Seite arbeitet.",
      whoAndWhere: "Er ist fällig, sobald sich das Wer ändert, und dauert mit der Entfernung länger.",
    },
    exit: {
      title: "Ausstieg",
      wordings: [
        "Exit",
        "Schließung",
        "Standort schließen",
        "Ausstiegsklausel",
        "Vertrag kündigen",
        "Kündigung des Vertrags",
        "Abwicklung",
      ],
      meaning:
        "Das Ende einer Lösung: Kündigung, Rückgabe von Wissen, Daten und Rechten und die Kosten dessen, was übrig bleibt. Die Schließung eines eigenen Standorts ist mit {captiveExit} Jahren seiner laufenden Kosten angesetzt.",
      isNot:
        "Er ist nicht nur eine Klausel. Ohne Menschen, die die Arbeit übernehmen können, ist das Recht zu gehen wenig wert.",
      whoAndWhere:
        "Beim Dienstleister ist er Sache des Vertrags; bei eigenen Leuten im Ausland eine des Arbeitsrechts, der Mietverträge und einer Gesellschaft, die zu schließen ist.",
    },
    reversibility: {
      title: "Umkehrbarkeit (Rückverlagerung)",
      wordings: [
        "Rückverlagerung",
        "Umkehrbarkeit",
        "Backsourcing",
        "Reshoring",
        "Wiedereingliederung",
        "Arbeit zurückholen",
        "Rückweg",
      ],
      meaning:
        "Ob und zu welchen Kosten sich eine Arbeit zurückholen lässt. Dazu gehören ein neues Team zu Hause, das Wissen von denen zurück, die es haben, und der Ausstieg aus dem, was aufgebaut oder unterschrieben wurde.",
      isNot: "Sie ist mehr als der Ausstieg: Länger dauert es, die Arbeit wieder zu können.",
      whoAndWhere: "Das Wer, das Wo oder beides geht zurück an eigene Leute zu Hause.",
    },
  },
  questions: {
    "does-it-mean-losing-control": {
      title: "Verliert man damit die Kontrolle?",
      wordings: [
        "behalten wir das Sagen",
        "verlieren wir die Kontrolle",
        "wer entscheidet, wenn ausgelagert wird",
        "Kontrollverlust",
        "wie viel haben wir noch zu sagen",
        "machen wir uns abhängig",
      ],
      answer: [
        "Die Art der Kontrolle ändert sich. Bei eigenen Leuten, gleich wo, entscheidet Ihre Führung direkt; bei einem Dienstleister kontrollieren Sie, was vereinbart ist, über Service-Level und das Recht zu gehen. Entfernung lockert beides ein wenig.",
        "Wie viel das ausmacht, hängt davon ab, wie sehr die Arbeit zum Kern gehört. Für Alltägliches ist ein guter Vertrag Kontrolle genug.",
      ],
    },
    "who-manages-the-team": {
      title: "Wer führt das Team?",
      wordings: [
        "wer leitet die Leute im Ausland",
        "wer gibt die Anweisungen",
        "führe ich die Leute des Dienstleisters",
        "wer ist der Chef des Teams im Ausland",
        "Führung des entfernten Teams",
        "Weisungsrecht",
      ],
      answer: [
        "Bei eigenen Leuten und beim Employer of Record Sie, täglich und direkt. Ein Dienstleister führt seine Leute selbst; Sie steuern Ergebnisse. Build-Operate-Transfer geht vom einen zum anderen über, und Freiberufler führen sich selbst, während Sie jedes Ergebnis abnehmen.",
        "Ganz ohne Steuerung zu Hause kommt niemand aus: Jemand muss erklären, entscheiden und abnehmen, und das kostet bei jeder Lösung.",
      ],
    },
    "how-is-quality-kept": {
      title: "Wie bleibt die Qualität erhalten?",
      wordings: [
        "wie sichert man die Qualität",
        "ist die Qualität schlechter",
        "schlechte Qualität im Ausland",
        "Qualitätssicherung",
        "Nacharbeit",
        "wie messe ich die Leistung eines Dienstleisters",
      ],
      answer: [
        "Durch Abnahmekriterien, die jeder prüfen kann, durch wenige, aber ehrliche Kennzahlen und durch Menschen zu Hause, die hinschauen. Nacharbeit wächst, wo Anforderungen unklar sind, und Entfernung kann diesen Teil verdoppeln.",
        "Qualität unterscheidet sich zwischen Teams mehr als zwischen Ländern. Ein Versuch mit einem echten Stück Arbeit sagt mehr als jedes Zertifikat.",
      ],
    },
    "what-if-requirements-change": {
      title: "Was, wenn sich die Anforderungen ändern?",
      wordings: [
        "Anforderungen sind noch unklar",
        "der Umfang ändert sich während des Vertrags",
        "wir wissen noch nicht genau, was wir wollen",
        "agil arbeiten mit einem Dienstleister",
        "unklare Spezifikation",
      ],
      answer: [
        "Eigene Leute fangen eine Änderung zu ihren Kosten auf. Bei einem Vertrag wird über jede einzelne verhandelt, mit {changePremium} Aufpreis, und je weniger am Anfang klar ist, desto mehr Änderungen kommen.",
        "Unklare und bewegliche Arbeit spricht also für eigene Leute oder für einen Vertrag nach Aufwand mit einem Team, das Sie steuern. Abzuwarten, bis mehr klar ist, ist ein dritter Weg.",
      ],
    },
    "is-it-reversible": {
      title: "Ist es umkehrbar, und was würde die Rückkehr kosten?",
      wordings: [
        "was kostet es, früher auszusteigen",
        "kann man es rückgängig machen",
        "können wir die Arbeit zurückholen",
        "was kostet es, die Arbeit zurückzuholen",
        "wie kommen wir wieder heraus",
        "Kosten der Rückverlagerung",
        "ist die Entscheidung umkehrbar",
        "was kostet der Rückweg",
      ],
      answer: [
        "Fast immer, zu einem Preis, der mit dem wächst, was gegründet wurde, und mit dem Wissen, das gegangen ist. Ein vorzeitiges Vertragsende ist mit {terminationFee} eines Jahreswerts angesetzt, solange die ganze Laufzeit noch vor Ihnen liegt, die Schließung eines Standorts mit {captiveExit} Jahren seiner laufenden Kosten. Die Hälfte der großen Verträge endete binnen fünf Jahren.",
        "Gerechnet werden Kündigungsfrist, Einstellungen zu Hause, die Rückgabe und die Arbeit, die doppelt bezahlt wird, bis die Menschen zu Hause sie wieder können: Monat für Monat, mit dem, was man zu Hause inzwischen vergessen hat. Nicht gerechnet werden, was Kunden davon merken, und die Stimmung derer, die gehen.",
        "Billige Versicherung kauft man am Anfang: Dokumente, die Ihnen gehören, ein paar Menschen zu Hause, die die Arbeit kennen, und eine Klausel zur Rückgabe. Ein zweiter Dienstleister ist die teurere Versicherung und wird mit seinem Preis gezeigt.",
      ],
    },
    "what-about-changing-the-vendor": {
      title: "Was, wenn ich den Dienstleister wechseln will?",
      wordings: [
        "Dienstleister wechseln",
        "Anbieterwechsel",
        "Lock-in",
        "Abhängigkeit von einem Anbieter",
        "sind wir an einen Lieferanten gebunden",
        "zweiter Dienstleister",
      ],
      answer: [
        "Das braucht eine neue Auswahl, eine neue Übergabe und Monate des Lernens, und der alte Dienstleister hat wenig Grund zu helfen. Ein Wechsel kostet also etwa so viel wie der Anfang, nur ohne das Team zu Hause, das beim ersten Mal angelernt hat.",
        "Behalten Sie Spezifikationen, Daten und Zugänge in eigener Hand, vereinbaren Sie die Rückgabe, und halten Sie bei großen Mengen einen zweiten Dienstleister in Übung.",
      ],
    },
  },
};
