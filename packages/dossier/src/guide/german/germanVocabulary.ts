import type { Vocabulary } from "../vocabulary/vocabulary.ts";
import { germanSynonyms } from "./germanSynonyms.ts";

/** Words that say nothing about what is asked. */
const EMPTY = (
  "aber alle allem allen aller alles als also am an andere anderen anderer anderes auch auf aus bei beim bin bis bist " +
  "bitte bloss da dabei dadurch dafur damit dann daran darauf darf darfst daruber darum das dass davon dazu dein dem den " +
  "denn der des dich die dies diese diesem diesen dieser dieses dir doch dort du durch durfen eben eigentlich ein eine " +
  "einem einen einer eines einfach einmal er es etwa etwas euch euer fur gegen genau gerade gern gibt gilt hab habe haben " +
  "hat hatte hatten her hier hin ich ihm ihn ihnen ihr ihre ihrem ihren ihrer im immer in ins ist ja jede jedem jeden " +
  "jeder jedes jemand jetzt kann kannst kein keine keinem keinen keiner konnen konnte konnten lassen lasst machen macht " +
  "mal man mein meine meinem meinen meiner mich mir mit mochte mochten muss mussen musste nach nicht nichts noch nun nur " +
  "ob oder ohne schon sehr sein seine seinen seiner seit selbst sich sie sind so sobald soll sollen sollte sollten " +
  "sonst sowie tun tut uber uberhaupt um und uns unser unsere unserem unseren unserer unter viel viele vom von " +
  "vor wann war waren warum was weil welche welchem welchen welcher welches wem wen wenn wer werde werden weshalb wessen " +
  "wie wieder wieso will wir wird wirklich wo wobei wodurch wofur woher wohin wohl wollen womit woran worauf worum wovon " +
  "wozu wurde wurden zu zum zur zwischen nennt heisst heissen bedeutet bedeuten meint versteht genannt geht gehen kommt " +
  "kommen braucht brauche brauchen sagt sagen passiert passieren ding sache problem probleme frage fragen eigen eigene " +
  "eigenen eigener eigenes lohnt lohnen ganz ganze ganzen standig wieviel wieviele nie niemals hoch hohe hohen hoher funktioniert funktionieren zwei drei vier funf sechs sieben acht neun zehn nutzt nutzen dort denn wegen reicht hat wird"
).split(" ");

/** How people ask in German. Umlauts may be written with an e or without, and ß as ss. */
export const germanVocabulary: Vocabulary = {
  folded,
  empty: new Set(EMPTY),
  endings: [
    ..."heiten keiten ungen heit keit ung erin innen iger".split(" "),
    ..."ern ers est end en er es et in st e n s t".split(" "),
  ],
  hasPiledEndings: true,
  hasCompounds: true,
  synonyms: germanSynonyms,
  asks: new RegExp(
    "^(was|wieviel|warum|wieso|weshalb|wie|wann|wer|wem|wen|wessen|wo|woher|wohin|womit|woran|wovon|wozu|wofur|worauf|welche[mnrs]?|" +
      "ist|sind|war|kann|konnen|konnte|konnten|darf|durfen|muss|mussen|soll|sollen|sollte|sollten|wird|werden|wurde|hat|" +
      "haben|gibt|geht|lohnt|lasst|lassen|braucht|brauche|brauchen|verliert|verlieren|fuhrt|heisst|bedeutet|bleibt|" +
      "behalten|stort|spart|kostet|dauert|reicht|genugt|eignet|fallt|fallen|steigt|steigen|schadet|versteht|verstehen|mussten|zahlen|ab wie|um wie) ",
  ),
  asksForMeaning:
    /^(was (ist|sind|heisst|bedeutet|bedeuten|meint|versteht man unter)( mit)?( ein| eine| einen| einem| einer| der| die| das| den)? \S+( \S+)?|was ist das .*|definition .*|bedeutung .*|begriff .*)$/,
};

/** "Löhne", "Loehne" and "lohne" alike; an e after a vowel or q stands for itself, as in "Steuer" and "Quelle". */
function folded(text: string): string {
  return text.replaceAll("ß", "ss").replaceAll(/ae|oe|(?<![aeq])ue/g, (pair) => pair.charAt(0));
}
