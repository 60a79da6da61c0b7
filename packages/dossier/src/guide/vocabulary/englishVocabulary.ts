import { englishSynonyms } from "./englishSynonyms.ts";
import type { Vocabulary } from "./vocabulary.ts";

/** Words that say nothing about what is asked. */
const EMPTY = (
  "a an and any are as at be been being but by can could did do does doing for from get gets got had has have how i " +
  "if in into is it its just let me mean means might mine much must my need needs no not of on or our ours own " +
  "please s shall she should so some such t tell that the their them then there these they this those to us use " +
  "was we were what when where which who whom why will with would you your yours about always also really actually something anything " +
  "may isnt arent dont doesnt cant wont whats later necessary " +
  "one still worth problem problems issue issues happen happens want choose chosen"
).split(" ");

/** How people ask in English. */
export const englishVocabulary: Vocabulary = {
  folded: (text) => text,
  empty: new Set(EMPTY),
  endings: ["ations", "ation", "ings", "ing", "ers", "ies", "ed", "es", "er", "ly", "s", "e", "y"],
  hasPiledEndings: false,
  hasCompounds: false,
  synonyms: englishSynonyms,
  asks: /^(what|why|how|when|which|who|where|is|isnt|are|can|could|do|does|will|would|should|shall|may|must|has|have) /,
  asksForMeaning: /^(what (is|are|does|do) (a |an |the )?\S+( \S+)?( mean)?|whats .*|define .*|meaning of .*)$/,
};
