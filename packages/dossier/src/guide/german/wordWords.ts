import type { wordQuestions } from "../questions/wordQuestions.ts";
import type { wordTerms } from "../terms/wordTerms.ts";
import type { ThemeWords } from "./themeWords.ts";

/** The words for who does the work and where, in German. */
export const wordWords: ThemeWords<typeof wordTerms, typeof wordQuestions> = {
  title: "Wer und wo",
  terms: {
    arrangement: {
      title: "Lösung",
      wordings: [
        "Lösungen",
        "Alternative",
        "Möglichkeit der Beschaffung",
        "wer mal wo",
        "Variante",
        "Sourcing-Variante",
      ],
      meaning:
        "Eine Antwort auf die Frage, wer eine Arbeit tun soll und wo: ein Beteiligter an einem Ort, zum Beispiel ein Dienstleister in Kraków oder Ihr eigenes Team in Chicago. Eine Entscheidung vergleicht alle Lösungen, die für eine Arbeit sinnvoll sind.",
      isNot:
        "Sie ist kein Vertrag und keine Rechtsform. Der Vertrag kommt danach, und mehrere Verträge können dieselbe Lösung tragen.",
      whoAndWhere:
        "Sie ist das Paar selbst. Die üblichen Namen, vom eigenen Team zu Hause bis zur Fremdvergabe ins Ausland, folgen daraus.",
    },
    party: {
      title: "Beteiligter",
      wordings: ["wer", "wer tut die Arbeit", "wer macht die Arbeit", "wer kommt dafür infrage", "Partei"],
      meaning:
        "Wer die Arbeit tut: eigene Leute, ein Employer of Record, ein Dienstleister, ein Partner für Build-Operate-Transfer oder Freiberufler. Davon hängt ab, wer führt, wer anstellt, wer die Daten sieht und wer welches Risiko trägt.",
      isNot:
        "Er sagt nicht, wo gearbeitet wird. Jeder Beteiligte kann zu Hause, in einem nahen Land oder weit weg sitzen.",
      whoAndWhere: "Das ist die erste Hälfte einer Lösung: das Wer.",
    },
    reach: {
      title: "Reichweite",
      wordings: ["wo", "wo wird gearbeitet", "Ort der Arbeit", "Entfernung von zu Hause", "nah oder fern"],
      meaning:
        "Wie weit der Ort der Arbeit von zu Hause entfernt ist. Onshore heißt im selben Land; nearshore in einem anderen Land derselben Lieferregion, dessen Uhr übers Jahr höchstens drei Stunden abweicht; offshore in jedem anderen Land.",
      isNot:
        "Sie wird nicht in Kilometern gemessen. Eine ferne Stadt im selben Land ist onshore, eine nahe jenseits der Grenze nicht.",
      whoAndWhere: "Das ist die zweite Hälfte einer Lösung: das Wo, von zu Hause aus gesehen.",
    },
    outsourcing: {
      title: "Auslagerung (Outsourcing)",
      wordings: [
        "Outsourcing",
        "Auslagerung",
        "Fremdvergabe",
        "auslagern",
        "fremdvergeben",
        "nach außen geben",
        "einkaufen statt selbst machen",
        "Make or Buy",
      ],
      meaning:
        "Eine Arbeit wird vertraglich an Dritte vergeben statt an Menschen, die Sie selbst beschäftigen. Sie vereinbaren Ergebnisse und Service-Level, und der Dienstleister entscheidet, mit wem und wie er sie erreicht.",
      isNot:
        "Sie ist nicht dasselbe wie eine Verlagerung ins Ausland: Auch der Dienstleister auf der anderen Straßenseite ist Outsourcing.",
      whoAndWhere: "Sie beantwortet das Wer: jemand anderes. Das Wo lässt sie offen.",
    },
    offshoring: {
      title: "Verlagerung ins Ausland (Offshoring)",
      wordings: [
        "Offshoring",
        "offshore",
        "Verlagerung ins Ausland",
        "Arbeit ins Ausland verlagern",
        "Auslandsverlagerung",
        "in ein anderes Land verlegen",
      ],
      meaning:
        "Eine Arbeit wird in einem anderen Land getan. Im engen Sinn behalten Sie sie dort in eigener Hand, an einem eigenen Standort; im weiten Sinn darf es jeder Beteiligte sein.",
      isNot:
        "Sie ist keine Auslagerung: Die Arbeit kann bei Ihren eigenen Beschäftigten bleiben. Manche zählen sie zum Outsourcing; hier wird beides getrennt, weil sich Kontrolle, Kosten und Recht unterscheiden.",
      whoAndWhere: "Sie beantwortet das Wo: jenseits einer Grenze. Das Wer lässt sie offen.",
    },
    nearshoring: {
      title: "Nearshoring (nahes Ausland)",
      wordings: ["Nearshoring", "nearshore", "nahes Ausland", "Nachbarland", "Verlagerung nach Osteuropa"],
      meaning:
        "Verlagerung in ein nahes Land: dieselbe Lieferregion und im Mittel des Jahres höchstens drei Stunden Uhrenunterschied. Ein Teil des Lohngefälles wird gegen gemeinsame Stunden und kürzere Reisen getauscht.",
      isNot:
        "Das ist nicht Inland. Es geht über eine Grenze, mit einem anderen Arbeitsrecht, einem anderen Finanzamt und oft einer anderen Währung.",
      whoAndWhere:
        "Das Wo wird auf die Nachbarschaft eingeengt. Das Wer kann ein Dienstleister sein, ein eigener Standort oder sonst jemand.",
    },
    onshoring: {
      title: "Onshoring (im Inland)",
      wordings: [
        "Onshoring",
        "onshore",
        "Inland",
        "im Inland",
        "im eigenen Land behalten",
        "im Land lassen",
        "inländische Vergabe",
      ],
      meaning:
        "Die Arbeit bleibt im Heimatland, bei eigenen Leuten oder bei einem inländischen Dienstleister, oft in einer günstigeren Stadt. Kommt Arbeit aus dem Ausland zurück, sagt man ebenso oder spricht von Reshoring.",
      isNot: "Es ist nicht dasselbe wie das eigene Team: Auch ein inländischer Dienstleister ist onshore.",
      whoAndWhere: "Das Wo ist damit festgelegt, nämlich zu Hause; das Wer bleibt offen.",
    },
    "offshore-outsourcing": {
      title: "Fremdvergabe ins Ausland (Offshore-Outsourcing)",
      wordings: [
        "Offshore-Outsourcing",
        "Fremdvergabe ins Ausland",
        "ins Ausland auslagern",
        "ausländischer Dienstleister",
        "Dienstleister in Indien",
      ],
      meaning:
        "Ein Dienstleister in einem anderen Land tut die Arbeit in Ihrem Auftrag. Niedrigere Löhne und Entlastung kommen zusammen, aber auch die Entfernung und die Grenzen eines Vertrags.",
      isNot: "Das ist kein eigener Standort: Die Menschen gehören zum Dienstleister, und er führt sie.",
      whoAndWhere: "Beides wird auswärts beantwortet: Das Wer ist ein Dienstleister, das Wo das Ausland.",
    },
    "in-house": {
      title: "eigenes Team zu Hause (Inhouse)",
      wordings: [
        "inhouse",
        "eigenes Team",
        "eigene Leute",
        "selbst machen",
        "Eigenleistung",
        "Insourcing",
        "im Haus behalten",
        "interne Lösung",
      ],
      meaning:
        "Ihre eigenen Beschäftigten tun die Arbeit im eigenen Land. Kontrolle und Nähe sind am größten, die Kosten folgen den heimischen Löhnen, und Wachstum wartet auf Einstellungen zu Hause.",
      isNot:
        "Auch das braucht einen Aufbau: Ein Team, das es noch nicht gibt, muss wie jedes andere gefunden, ausgestattet und eingearbeitet werden.",
      whoAndWhere: "Das Wer sind eigene Leute, das Wo ist zu Hause. Es ist die übliche Ausgangslage.",
    },
  },
  questions: {
    "can-outsourcing-be-domestic": {
      title: "Gibt es Outsourcing auch im Inland?",
      wordings: [
        "kann man im eigenen Land auslagern",
        "heißt Outsourcing immer Ausland",
        "geht Outsourcing ohne Ausland",
        "Outsourcing im Inland",
        "Dienstleister im selben Land",
      ],
      answer: [
        "Ja. Outsourcing sagt, wer die Arbeit tut, nämlich Dritte mit einem Vertrag, und nichts darüber, wo. Ein Dienstleister in Ihrer eigenen Stadt ist genauso Outsourcing wie einer auf einem anderen Kontinent.",
        "Ein inländischer Dienstleister spart weniger Lohn, teilt aber Ihre Stunden, Ihre Sprache und Ihr Recht und hat Übung in dem, was Sie selten tun. Viele inländische Dienstleister lassen einen Teil selbst im Ausland erledigen; fragen Sie also, wo die Menschen sitzen.",
      ],
    },
    "does-offshoring-always-cross-a-border": {
      title: "Führt Offshoring immer über eine Grenze?",
      wordings: [
        "kann Offshoring im Inland sein",
        "ist Offshoring immer im Ausland",
        "Offshoring im selben Land",
        "bedeutet offshore immer Ausland",
      ],
      answer: [
        "Ja. Offshoring heißt, dass die Arbeit in einem anderen Land getan wird als in dem, das sie braucht; Nearshoring ist der nahe Fall davon. Ein Umzug in eine günstigere Stadt zu Hause ist Onshoring.",
        "Auf die Grenze kommt es mehr an als auf die Entfernung: Mit ihr kommen ein anderes Arbeitsrecht, ein anderes Finanzamt, Regeln für Daten und oft eine andere Währung.",
      ],
    },
    "is-offshoring-a-kind-of-outsourcing": {
      title: "Ist Offshoring eine Art von Outsourcing?",
      wordings: [
        "ist Offshoring dasselbe wie Outsourcing",
        "gehört Offshoring zum Outsourcing",
        "Offshoring ohne Outsourcing",
        "ist ein eigener Standort im Ausland Outsourcing",
      ],
      answer: [
        "Manche sagen so; hier wird beides auseinandergehalten. Outsourcing ändert, wer die Arbeit tut, Offshoring, wo sie getan wird, und das eine kann ohne das andere geschehen.",
        "Eigene Beschäftigte am eigenen Standort im Ausland sind Offshoring ohne Outsourcing. Ein inländischer Dienstleister ist Outsourcing ohne Offshoring. Ein Dienstleister im Ausland ist beides: Offshore-Outsourcing.",
      ],
    },
    "how-do-the-models-compare": {
      title: "Wie unterscheiden sich die Modelle der Beschaffung?",
      wordings: [
        "Unterschied zwischen Outsourcing und Offshoring",
        "Outsourcing oder Offshoring",
        "was ist der Unterschied zwischen Auslagerung und Verlagerung",
        "Vergleich der Sourcing-Modelle",
        "Modelle vergleichen",
        "welche Modelle gibt es",
        "Vergleichstabelle eigener Standort oder Dienstleister",
      ],
      answer: [
        "Mit Outsourcing kaufen Sie Können und Entlastung: Der Dienstleister führt das Team, Sie brauchen keine eigene Gesellschaft, die Größe wächst und schrumpft schnell, und Kontrolle läuft über einen Vertrag. Offshoring an einen eigenen Standort bringt niedrigere Arbeitskosten und behält die Kontrolle: Ihre Führung, Ihre Gesellschaft, Ihre Kultur, und die Größe ändert sich langsamer.",
        "Offshore-Outsourcing verbindet niedrigere Kosten mit Entlastung, und Ihr Wissen ist dabei am weitesten verstreut. Die Tabelle stellt alle Modelle nebeneinander.",
      ],
    },
    "when-is-nearshore-the-better-choice": {
      title: "Wann ist Nearshore besser als Offshore?",
      wordings: [
        "Nearshore oder Offshore",
        "Nearshoring gegen Offshoring",
        "lieber nah oder lieber fern",
        "lohnt sich der höhere Preis von Nearshoring",
        "warum nicht weiter weg",
      ],
      answer: [
        "Wenn Menschen täglich stundenlang direkt miteinander sprechen müssen, wenn das Wissen in Köpfen steckt oder wenn das Recht die Nähe verlangt. In der Nähe sind die Löhne höher, aber durch Entfernung geht weniger verloren, und wer führt, ist binnen eines Tages dort.",
        "Ist die Arbeit schriftlich festgehalten, klar und umfangreich, kostet Entfernung wenig, und das größere Lohngefälle eines fernen Landes zählt.",
      ],
    },
  },
};
