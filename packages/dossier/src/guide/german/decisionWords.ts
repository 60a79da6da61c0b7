import type { decisionQuestions } from "../questions/decisionQuestions.ts";
import type { decisionTerms } from "../terms/decisionTerms.ts";
import type { ThemeWords } from "./themeWords.ts";

/** The recommendation and its words, in German. */
export const decisionWords: ThemeWords<typeof decisionTerms, typeof decisionQuestions> = {
  title: "Die Entscheidung selbst",
  terms: {
    future: {
      title: "Zukunft",
      wordings: ["Zukünfte", "Ziehung", "Simulationslauf", "Monte-Carlo-Simulation", "Durchlauf", "Szenario ziehen"],
      meaning:
        "Eine Ziehung von allem, was ungewiss ist: Menge der Arbeit, Löhne, Wechselkurse, Weggänge, Ereignisse. Tausende werden gezogen, und jede Lösung durchlebt dieselben.",
      isNot: "Sie ist keine Vorhersage. Erst alle zusammen sagen etwas.",
      whoAndWhere:
        "Gemeinsames Glück, etwa die Löhne eines Landes, trifft jede Lösung dort gleich; darum sind Unterschiede fair gemessen.",
    },
    criterion: {
      title: "Kriterium und Gewicht",
      wordings: ["Kriterien", "Gewichte", "Gewichtung", "Prioritäten", "worauf kommt es an", "Punktzahl", "Bewertung"],
      meaning:
        "Eine Seite, nach der Lösungen verglichen werden, von den Kosten bis zur kulturellen Einbindung, jede auf ihrer eigenen natürlichen Skala. Gewichte sagen, wie viel jede zählt; wo Sie nichts sagen, werden viele Gewichte durchgespielt. Zugang zu Märkten, Steuern, Ruf und Arbeitsplätze zu Hause zählen nur, wo Sie sie nennen.",
      isNot: "Bewertet wird nicht im Vergleich zum Feld: Eine weitere Lösung ändert keine Bewertung der anderen.",
      whoAndWhere: "Kontrolle und Schutz hängen vor allem vom Wer ab, Zusammenarbeit vom Wo, die Kosten von beidem.",
    },
    "hard-limit": {
      title: "feste Grenze",
      wordings: [
        "Grenze",
        "Nebenbedingung",
        "K.-o.-Kriterium",
        "Ausschlusskriterium",
        "ausgeschlossen",
        "nicht zulässig",
        "Muss-Bedingung",
      ],
      meaning:
        "Eine Bedingung, die eine Lösung erfüllen muss, etwa ein Budget, ein spätester Beginn oder ein Land. Wer sie verletzt, ist draußen, mit dem Grund und dem, was ihn hereinließe.",
      isNot: "Sie ist kein Gewicht. Keine Ersparnis wiegt eine verletzte Grenze auf.",
      whoAndWhere: "Grenzen können das Wer, das Wo, das Geld oder die Zeit binden.",
    },
    "rank-acceptability": {
      title: "Rangakzeptabilität",
      wordings: [
        "Anteil der ersten Plätze",
        "erster Rang",
        "Rangfolge",
        "SMAA",
        "wie oft gewinnt eine Lösung",
        "Anteil der Zukünfte, in denen sie gewinnt",
      ],
      meaning:
        "Der Anteil der Zukünfte und Gewichte, in denen eine Lösung einen bestimmten Rang einnimmt, meist den ersten. Er zeigt, wie oft etwas richtig gewesen wäre.",
      isNot:
        "Sie wählt nicht aus: Fünf ähnliche Städte teilen sich die ersten Ränge. Die Empfehlung richtet sich nach der mittleren Bewertung, und die Art der Lösung wird daneben gesagt.",
      whoAndWhere: "Ränge werden über eine Art von Wer und eine Reichweite zusammengezählt, das heißt über ein Feld.",
    },
    verdict: {
      title: "Urteil",
      wordings: [
        "eindeutig",
        "Tendenz",
        "zu knapp, um es zu sagen",
        "Sicherheit der Antwort",
        "wie fest steht die Empfehlung",
      ],
      meaning:
        "Wie fest die Empfehlung steht, danach, wie oft sie besser abschneidet als ihr Rivale: eindeutig ab 80 %, jenseits des Stichprobenfehlers, eine Tendenz ab 60 %, sonst zu knapp, um es zu sagen.",
      isNot:
        "Es ist keine Wahrscheinlichkeit des Gelingens. Eine eindeutige Antwort kann die beste unter schlechten sein.",
      whoAndWhere:
        "Der Rivale ist, unter den besten Antworten jedes anderen Beteiligten oder jeder anderen Reichweite, diejenige, die am seltensten geschlagen wird; eine Schwesterstadt zählt nicht.",
    },
    flip: {
      title: "Kipppunkt",
      wordings: ["Wendepunkt", "Schwellenwert", "Umschlagpunkt", "kritischer Wert", "wann kippt die Antwort"],
      meaning:
        "Der nächstgelegene Wert einer Angabe, bei dem eine andere Lösung empfohlen würde, alles Übrige gleich und in denselben Zukünften.",
      isNot: "Er sagt nicht voraus, dass sich die Angabe dorthin bewegt.",
      whoAndWhere: "Kippen kann das Wer, das Wo oder nur die Stadt.",
    },
    sensitivity: {
      title: "Sensitivität",
      wordings: [
        "Sensitivitätsanalyse",
        "Sobol-Index",
        "Tornado-Diagramm",
        "was treibt das Ergebnis",
        "Einfluss einer Angabe",
        "Empfindlichkeit",
      ],
      meaning:
        "Wie viel vom Zweifel am Vorsprung aus jeder ungewissen Angabe kommt. Sie sagt, welche Angaben wichtig sind und welche grob bleiben dürfen.",
      isNot:
        "Wichtig heißt nicht wissenswert: Eine Angabe kann den Vorsprung stark bewegen und die Antwort nie kippen.",
      whoAndWhere: "Sie spricht vom Vorsprung des empfohlenen Paars vor seinem Rivalen.",
    },
    "value-of-information": {
      title: "Wert der Information",
      wordings: [
        "Informationswert",
        "EVPI",
        "VOI",
        "Erwartungswert vollkommener Information",
        "was lohnt sich herauszufinden",
        "wissenswert",
      ],
      meaning:
        "Was es in Geld wert wäre, eine ungewisse Zahl vor der Entscheidung zu kennen. Über null liegt er nur, wo das Wissen die Antwort ändern könnte.",
      isNot: "Er ist nicht, was Nachforschung kostet. Er ist das Höchste, was man dafür zahlen sollte.",
      whoAndWhere:
        "Er nennt die Zahl, oft die Fluktuation eines Standorts oder den Preis eines Partners, die über zwei Paare entscheidet.",
    },
    assumption: {
      title: "Annahme",
      wordings: [
        "Annahmen",
        "welche Annahmen wurden getroffen",
        "Vorgabewert",
        "was wird unterstellt",
        "fehlende Angabe",
        "Standardwert",
      ],
      meaning:
        "Ein Wert, den Sie nicht genannt haben und der ergänzt wurde, mit Grund und Quelle. Alle werden aufgeführt, und die, die den Vorsprung am meisten bewegen, stehen vorn.",
      isNot: "Sie ist keine Tatsache des Atlas; die hat ihr eigenes Datum und ihre eigene Quelle.",
      whoAndWhere: "Sie betrifft die Arbeit oder das Unternehmen; Wer und Wo folgen daraus.",
    },
  },
  questions: {
    "how-sure-is-the-recommendation": {
      title: "Wie sicher ist die Empfehlung?",
      wordings: [
        "wie sicher sind Sie sich",
        "kann ich der Antwort trauen",
        "wie verlässlich ist das Ergebnis",
        "Wahrscheinlichkeit, dass es stimmt",
        "was heißt Tendenz",
      ],
      answer: [
        "So sicher wie der Anteil der Zukünfte, in denen sie ihren Rivalen schlägt, die Antwort anderer Art, die sie am seltensten schlägt. Ab 80 % ist sie eindeutig, ab 60 % zeigt sie eine Tendenz, darunter ist es zu knapp, um es zu sagen, und dann sagt die Antwort, was herauszufinden wäre.",
        "Das umfasst, was gezogen wird: Mengen, Löhne, Wechselkurse, Menschen, Ereignisse und Gewichte, die Sie offengelassen haben. Es umfasst nicht den Fall, dass die Beschreibung eine andere Arbeit meint als die wirkliche.",
      ],
    },
    "what-would-change-the-answer": {
      title: "Was würde die Antwort ändern?",
      wordings: [
        "wann würde eine andere Lösung gewinnen",
        "was kippt die Empfehlung",
        "Gleichstand zwischen Lösungen",
        "was, wenn wir uns irren",
        "unter welchen Bedingungen kippt es",
      ],
      answer: [
        "Für jede Angabe der Beschreibung, jedes Gewicht, jede Grenze und jede ungewisse Zahl wird der nächstgelegene Wert gesucht, bei dem eine andere Lösung empfohlen wird. Je näher er liegt, desto eher verdient diese Angabe einen zweiten Blick.",
        "Eine Antwort, die nichts Plausibles kippt, ist robust, auch wo der Vorsprung klein ist.",
      ],
    },
    "what-to-find-out-first": {
      title: "Was sollte ich zuerst herausfinden?",
      wordings: [
        "welche Zahl soll ich zuerst prüfen",
        "was sollte man vor der Entscheidung wissen",
        "welche Angabe ist am wichtigsten",
        "was ist zu prüfen",
        "wo sollten wir nachforschen",
      ],
      answer: [
        "Was die Antwort kippen könnte und sich für weniger erfahren lässt, als es wert ist. Der Wert der Information gibt jeder ungewissen Zahl einen Preis: keinen, wenn kein Wert von ihr die Wahl ändern würde.",
        "Sehen Sie sich auch die Annahmen an. Eine Zahl, die Sie einfach nachschlagen könnten, sollte kein Vorgabewert bleiben.",
      ],
    },
    "where-do-the-figures-come-from": {
      title: "Woher kommen die Zahlen?",
      wordings: [
        "Quellen",
        "welche Daten verwenden Sie",
        "woher kennen Sie die Löhne",
        "ist das ausgedacht",
        "Belege für die Zahlen",
        "Datengrundlage",
      ],
      answer: [
        "Von drei Stellen, und jede Zahl sagt, von welcher: aus Ihrer Beschreibung; aus einem Atlas der Länder und Städte, in dem jede Tatsache Datum, Einheit, Quelle und Verlässlichkeit hat; und aus Kennwerten des Kostenmodells mit Spanne, Quelle und Güte des Belegs.",
        "Was niemand gemessen hat, ist Einschätzung und heißt auch so, mit weiter Spanne. Veröffentlichte Zahlen dienen der Kontrolle; das Modell wird nie an sie angepasst.",
      ],
    },
    "what-does-the-model-leave-out": {
      title: "Was lässt das Modell weg?",
      wordings: [
        "Grenzen des Modells",
        "was ist nicht enthalten",
        "blinde Flecken",
        "was wird nicht gerechnet",
        "was wird nicht berücksichtigt",
      ],
      answer: [
        "Persönliche Bindungen, Politik, Geschmack und wie die Leute eines bestimmten Dienstleisters sind. Vom Recht kennt es, was in seinen Tabellen steht, von den Steuern einige Zeilen. Der Rückweg steht neben den Kosten und ist nicht darin, und von einem Vertrag, der früh endet, sind nur die Kosten darin und nicht, was danach geschieht.",
        "Die Liste der bekannten Grenzen, jede mit ihrer Wirkung, steht in der Beschreibung des Modells.",
      ],
    },
  },
};
