import type { timeQuestions } from "../questions/timeQuestions.ts";
import type { timeTerms } from "../terms/timeTerms.ts";
import type { ThemeWords } from "./themeWords.ts";

/** People and time, in German. */
export const timeWords: ThemeWords<typeof timeTerms, typeof timeQuestions> = {
  title: "Menschen und Zeit",
  terms: {
    "lead-time": {
      title: "Vorlaufzeit",
      wordings: [
        "Vorlauf",
        "Anlaufzeit",
        "Zeit bis zum ersten Ergebnis",
        "Monate bis zum Start",
        "wann kann es losgehen",
        "Startzeitpunkt",
      ],
      meaning:
        "Die Monate von der Entscheidung bis zur ersten produktiven Stunde: einen Dienstleister auswählen, eine Gesellschaft gründen, einstellen. Bis dahin tut jemand anderes die Arbeit, oder das Ergebnis kommt später.",
      isNot: "Sie ist nicht die Zeit, bis das Team gut ist. Das ist Lernen, und es beginnt danach.",
      whoAndWhere:
        "Freiberufler beginnen nach Wochen, Dienstleister nach Monaten, eigene Standorte nach vielen Monaten; Entfernung kommt hinzu.",
    },
    transition: {
      title: "Übergang (Transition)",
      wordings: [
        "Transition",
        "Übergangszeit",
        "Übergangsphase",
        "Parallelbetrieb",
        "Umstellung",
        "Migration der Arbeit",
      ],
      meaning:
        "Die Monate, in denen das heutige und das neue Team nebeneinander arbeiten. Das alte Team füllt auf, was das neue noch nicht gelernt hat, und bezahlt werden beide.",
      isNot: "Er ist nicht nötig, wo heute niemand die Arbeit tut. Dann gibt es Lernen und keine Übergabe.",
      whoAndWhere: "Jeder Wechsel des Wer hat einen; Entfernung und Wissen in Köpfen verlängern ihn.",
    },
    attrition: {
      title: "Fluktuation",
      wordings: [
        "Personalfluktuation",
        "Fluktuationsrate",
        "Kündigungen im Team",
        "Weggänge",
        "Abgänge",
        "Personalwechsel",
        "Attrition",
      ],
      meaning:
        "Der Anteil eines Teams, der in einem Jahr geht. Wer geht, nimmt Wissen mit und muss ersetzt werden; allein die Suche kostet {recruiting} eines Jahreslohns.",
      isNot:
        "Sie kostet nicht nur Einstellungen: Ein Team mit Weggängen pendelt sich auf einer geringeren Leistung ein, weil immer jemand lernt.",
      whoAndWhere: "Sie ist je nach Land und Stadt verschieden und bei Dienstleistern und in Nachtschichten höher.",
    },
    "learning-curve": {
      title: "Produktivität und Lernkurve",
      wordings: [
        "Lernkurve",
        "Produktivität",
        "Erfahrungskurve",
        "Leistung je Stunde",
        "Anlaufkurve",
        "Hochlauf der Produktivität",
      ],
      meaning:
        "Was eine Stunde bringt, gemessen an erfahrenen Leuten zu Hause, und wie das wächst, während ein Team lernt. Es steigt zuerst schnell und flacht dann ab; Weggänge halten es unter seinem Höchststand.",
      isNot: "Sie ist nicht Begabung. Derselbe Mensch bringt weniger, wo direkter Kontakt, Sprache oder Wissen fehlen.",
      whoAndWhere:
        "Sie fällt mit der Entfernung, wenn das Wissen in Köpfen steckt. Die Routine eines Dienstleisters hebt sie, wo die Arbeit klar und schriftlich festgehalten ist.",
    },
    "tacit-knowledge": {
      title: "Wissen in Köpfen (implizites Wissen)",
      wordings: [
        "implizites Wissen",
        "Erfahrungswissen",
        "nicht dokumentiertes Wissen",
        "Wissen in den Köpfen",
        "Kopfmonopol",
        "steht nirgends aufgeschrieben",
      ],
      meaning:
        "Der Teil des Wissens, der in Köpfen steckt und auf keinem Papier steht. Er ist der stärkste Grund, eine Arbeit nah und bei denselben Menschen zu lassen.",
      isNot: "Es ist kein geheimes Wissen. Es zu teilen kann harmlos sein und es weiterzugeben trotzdem schwer.",
      whoAndWhere: "Beim Wer spricht es für eigene Leute, beim Wo für wenige Stunden Abstand.",
    },
    "overlap-hours": {
      title: "Zeitüberlappung",
      wordings: [
        "gemeinsame Arbeitsstunden",
        "gemeinsame Stunden",
        "Überlappung der Arbeitszeiten",
        "Überlappung",
        "überlappende Arbeitszeit",
      ],
      meaning:
        "Die Arbeitsstunden am Tag, die sich zwei Orte teilen, im Mittel des Jahres und mit Sommerzeit. Sie zählen so weit, wie die Arbeit das direkte Gespräch braucht.",
      isNot: "Sie ist kein Bedarf an sich: Arbeit, die schriftlich übergeben wird, verliert ohne sie wenig.",
      whoAndWhere:
        "Sie folgt allein aus dem Wo. Mit jeder Stunde Uhrenunterschied nimmt der Kontakt um 11 % ab, so gemessen in einem großen Unternehmen.",
    },
    "cost-of-delay": {
      title: "Verzugskosten",
      wordings: [
        "Kosten der Verzögerung",
        "Kosten eines Monats Verzug",
        "was ein später Start kostet",
        "Time to Market",
        "Kosten der Verspätung",
        "Cost of Delay",
      ],
      meaning:
        "Was Sie jeder Monat kostet, um den die erste Leistung oder das Ergebnis eines Projekts später kommt: entgangener Umsatz, nicht gesparte Kosten, eine Strafe.",
      isNot: "Sie sind nicht der Lohn derer, die warten. Sie sind, was das Geschäft inzwischen verliert.",
      whoAndWhere:
        "Sie sprechen für den, der bald beginnen kann, und das ist selten eine neue Gesellschaft im Ausland.",
    },
  },
  questions: {
    "how-long-does-it-take": {
      title: "Wie lange dauert es?",
      wordings: [
        "wie lange dauert es, bis es läuft",
        "wie viele Monate bis zum Start",
        "wie schnell können wir anfangen",
        "Zeit für den Aufbau eines Standorts",
        "wann sehen wir Ergebnisse",
        "Dauer",
      ],
      answer: [
        "Von der Entscheidung bis zur ersten Leistung: bei Freiberuflern einige Wochen, bei einem Dienstleister je nach Größe und Entfernung ein bis sieben Monate, bei einem eigenen Standort ein halbes Jahr oder mehr, weniger, wo schon eine Gesellschaft steht. Dann dauert die Übergabe noch einige Monate.",
        "Die volle Leistung kommt noch später, weil ein Team lernt. Wer weniger verspricht, hat meist das Lernen ausgelassen.",
      ],
    },
    "how-fast-is-a-new-team-productive": {
      title: "Wie schnell ist ein neues Team produktiv?",
      wordings: [
        "wie lange braucht das Team zum Lernen",
        "wie lange dauert das Lernen",
        "wann ist das Team so gut wie unseres",
        "ist ein Team im Ausland weniger produktiv",
        "Einarbeitung eines neuen Teams",
        "wie lange bis zur vollen Produktivität",
      ],
      answer: [
        "Das hängt davon ab, wie viel in Köpfen steckt und wie verflochten die Arbeit ist. An einem alten Produkt, das niemand dokumentiert hatte, brauchten Menschen zu Hause zwei Jahre und im Ausland drei bis zur vollen Produktivität; bei schriftlich festgehaltener Routine sind es Wochen.",
        "Weggänge werfen zurück, darum kann ein beständiges Team einen höheren Lohn wert sein.",
      ],
    },
    "what-of-time-zones": {
      title: "Was ist mit den Zeitzonen?",
      wordings: [
        "Zeitverschiebung",
        "stört der Zeitunterschied",
        "wie viele Stunden müssen sich überlappen",
        "Arbeiten über Zeitzonen hinweg",
        "Besprechungen in der Nacht",
        "Problem mit der Zeitzone",
      ],
      answer: [
        "Sie zählen so weit, wie die Arbeit das direkte Gespräch braucht. Aufgaben, die schriftlich übergeben werden, verlieren wenig; Arbeit, über die man täglich stundenlang spricht, verliert viel, und die Menschen beginnen, ihren Tag zu verschieben oder das Gespräch auszulassen.",
        "Ein wenig Unterschied kann helfen: Support am Tag dort ist Support in der Nacht hier.",
      ],
    },
    "can-it-run-around-the-clock": {
      title: "Geht es rund um die Uhr?",
      wordings: [
        "24/7-Betrieb",
        "Support rund um die Uhr",
        "Nachtschichten oder mehrere Standorte",
        "Abdeckung nachts und am Wochenende",
        "brauchen wir Nachtarbeit",
        "Schichtbetrieb",
      ],
      answer: [
        "Ja, auf zwei Wegen: Nacht- und Wochenendschichten an einem Standort, mit {nightPremium} Zuschlag auf den Lohn und mehr Weggängen, oder mehrere Standorte, die am Tag weiterreichen. Für das Zweite braucht es genug Arbeit, um jeden Standort zu füllen, und Übung im Übergeben.",
        "Fragen Sie zuerst, welcher Teil wach sein muss. Oft genügt nachts eine kleine Bereitschaft, und der Rest läuft am Tag.",
      ],
    },
    "what-happens-to-my-people": {
      title: "Was wird aus meinen Leuten?",
      wordings: [
        "Kündigungsfristen",
        "was passiert mit unseren Mitarbeitern",
        "müssen wir Leute entlassen",
        "Kündigungen",
        "betriebsbedingte Kündigung",
        "Betriebsübergang",
        "§ 613a BGB",
        "Betriebsrat",
        "Sozialplan",
        "Abfindung für unser Team",
        "was sagt die Gewerkschaft",
      ],
      answer: [
        "Das ist im Rahmen des Rechts Ihre Wahl. Sie können andere Arbeit übernehmen, das neue Team anlernen, zum Dienstleister übergehen oder mit einer Abfindung gehen, in einer Umfrage {severanceMonths} Monatslöhne, und mehr, wo das Recht mehr verlangt. In Europa nimmt ein Betriebsübergang die Arbeitsverträge mit, in Deutschland nach § 613a BGB, und die Belegschaft ist vorher zu unterrichten und anzuhören.",
        "Das Recht gibt auch eine Uhr vor: Tage der Anhörung, bevor etwas umgesetzt werden darf, und Kündigungsfristen, bevor jemand geht. Beides hängt vom Land ab und davon, wie viele ihre Arbeit verlieren.",
        "Sagen Sie es früh. Wer es von anderen erfährt, geht, bevor er übergeben hat, was er weiß.",
      ],
    },
    "what-of-jobs-at-home": {
      title: "Was ist mit den Arbeitsplätzen zu Hause?",
      wordings: [
        "vernichtet Offshoring Arbeitsplätze",
        "Verlust von Arbeitsplätzen",
        "Stellenabbau im Land",
        "Folgen für die Beschäftigung",
        "Jobs in unserem Land",
        "ist das gerecht gegenüber den Leuten hier",
      ],
      answer: [
        "Wird Arbeit verlagert, die Menschen heute tun, kostet das hier ihre Stellen, wenn sie keine anderen finden; neue Arbeit zu vergeben kostet keine, schafft aber weniger. Wo Kräfte fehlen, etwa in der Pflege oder mancherorts in der Software, werden wenige verdrängt.",
        "Das darf man abwägen. Was Menschen beim Gehen bekommen, ist in den Kosten; was ihr Gehen dem Unternehmen und der Stadt bedeutet, ist es nicht. Der Anteil der Stellen, die bleiben, wird in jedem Fall gezeigt und zählt, wo Sie Arbeitsplätzen zu Hause Gewicht geben.",
      ],
    },
    "what-if-people-leave": {
      title: "Was, wenn Leute gehen?",
      wordings: [
        "die Leute kündigen",
        "hohe Fluktuation im Ausland",
        "Fluktuation beim Dienstleister",
        "Schlüsselpersonen kündigen",
        "wie stabil ist das Team",
        "die Leute laufen davon",
        "mein Team kündigt",
      ],
      answer: [
        "Einige gehen immer, und jeder nimmt Wissen mit. Weggänge kosten die Suche nach anderen und, mehr noch, die Leistung derer, die lernen; ein Team mit vielen davon wird also nie ganz so gut.",
        "Fragen Sie einen Dienstleister nach der Fluktuation genau dieses Teams und nicht der ganzen Firma. Lohn, spannende Arbeit und Besuche helfen mehr als Vertragsstrafen.",
      ],
    },
    "what-of-culture-and-language": {
      title: "Was ist mit Kultur und Sprache?",
      wordings: [
        "Sprache",
        "Kultur",
        "kulturelle Unterschiede",
        "Sprachbarriere",
        "sprechen sie Deutsch",
        "passen sie zu uns",
        "Missverständnisse mit einem ausländischen Team",
      ],
      answer: [
        "Sie zählen am meisten, wo Wissen in Köpfen steckt und viel gesprochen wird, und wenig, wo die Arbeit schriftlich festgehalten ist. Eigene Leute im Ausland wachsen über die Jahre in Ihre Kultur hinein; die Leute eines Dienstleisters haben ihre eigene.",
        "Sprache kostet auch Lohn: Wer Kunden in einer Sprache betreut, die im eigenen Land nicht gesprochen wird, verlangt {languagePremium} mehr.",
      ],
    },
  },
};
