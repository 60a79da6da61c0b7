import lexicon from "../lexicon/placeCues.json" with { type: "json" };
import { type Passage, wordsAfter, wordsBefore, wordsBetween } from "../text/document.ts";
import { isDenied, isDeniedBefore } from "../text/negation.ts";
import type { PlaceMention } from "../text/places.ts";
import { clauseAt } from "../text/sentences.ts";
import { type Cue, cuesOf, cueTable, nearestCue } from "./cues.ts";
import { isEitherOr, isOnlyCountries } from "./placeLists.ts";
import { plainUse } from "./plainPlaceUse.ts";

type CueKey = keyof typeof lexicon;

/** What a place is named for. */
export type PlaceUse =
  | "home"
  | "candidate"
  | "forbid"
  | "allow"
  | "residency"
  | "entity"
  | "other"
  | "none"
  | "foreign";

const table = cueTable<CueKey>(lexicon, { allow: 14, entity: 14, forbid: 8, residency: 20, candidate: 4, home: 6 });
const NEAR = 80;
const DATA =
  /(?<![a-z])(?:data|records?|information|files?|everything|copies|documents|stored|hosted|hosting|servers?|backups?|residen(?:cy|ce)|processing|imagery|images|videos|drawings|samples|answers|names|copied|viewed|backup|books|ledgers|messages|pictures|photos|recordings|plans|logs|soil)(?![a-z])/;
const CONTAINED =
  /(?<![a-z])(?:solely|exclusively|permitted|takes place|inside|elsewhere|stay|stays|remain|remains|kept|keep|stored|hosted|held|reside|residency|residence|processed|leave|location|located|hosting|soil|outside|only|within|accessed|where)(?![a-z])/;
const FORBIDS =
  /(?:exclud|rejected|not be deployed|policy excludes|ruled? out|not (?:possible|acceptable|allowed|permitted|an option|okay|ok)|off (?:the table|limits)|forbidden|prohibited|banned|veto|voted down|avoid|stay out|blacklist|embargo|sanction)/;
const FINE = /^ (?:is|are|would be|or \w+ (?:is|are)) (?:fine|ok|okay|welcome|possible|acceptable|good|allowed)/;

/** What the places of a passage are named for. */
export function placeUses(passage: Passage): (readonly [place: PlaceMention, use: PlaceUse])[] {
  if (passage.places.length === 0) return [];
  const cues = cuesOf(table, passage);
  return passage.places.map((place) => [place, useOf(passage, place, cues)] as const);
}

function useOf(passage: Passage, place: PlaceMention, cues: readonly Cue<CueKey>[]): PlaceUse {
  const plain = plainUse(passage, place);
  if (plain !== undefined) return plain;
  const clause = clauseAt(passage, place.start);
  const words = `${passage.block.kind === "prose" ? "" : passage.plain} ${wordsBetween(passage, clause.start, clause.end)}`;
  const outside = outsideUse(passage, place, words);
  if (outside !== undefined) return outside;
  if (isOverlapWith(passage, place)) return "home";
  if (place.isAdjective) return adjectiveUse(passage, place, cues);
  if ((place.kind !== "city" || isCityState(place)) && isResidency(passage, place, words))
    return isDenied(passage, place) && !CONTAINED.test(words) ? "none" : "residency";
  if (
    place.kind === "city" &&
    DATA.test(words) &&
    /(?:stay|remain|stored|kept|hosted|leave)/.test(words) &&
    /residen|data/.test(words)
  )
    return "residency";
  if (isAllowed(passage, place) || isOnlyCountries(passage, place)) return "allow";
  if (isForbidden(passage, place, words)) return "forbid";
  if (isEitherOr(passage, place) && !isDeniedBefore(passage, place)) return "candidate";
  const fitting = cues.filter((cue) => isFitting(cue, place, passage));
  const cue = nearestCue(table, passage, { mention: place, cues: fitting });
  if (cue === undefined || cue.distance > NEAR) return "none";
  return cue.key === "candidate" && isDeniedBefore(passage, place) ? "none" : cue.key;
}

/** "anything outside India is not allowed": the work, or the data, is to stay there. */
function outsideUse(passage: Passage, place: PlaceMention, words: string): PlaceUse | undefined {
  if (/leave (?:the )?$/.test(wordsBefore(passage, place, 12)) && wordsAfter(passage, place, 8).startsWith(" out"))
    return "forbid";
  if (
    !/(?:outside(?: of)?|other than|apart from|(?:not|no|never|cannot|n't|nothing)[^.;]{0,50} ?(?:leaves?|go(?:es)? out of|be taken out of|be moved out of))(?: the)?(?: borders of)? ?(?:[a-z]+(?:,| and| or) (?:the )?)*$/.test(
      wordsBefore(passage, place, 100),
    )
  )
    return undefined;
  const isRefused = /leave|(?:not|no|nothing|never|n't|forbidden|prohibited|excluded)/.test(
    `${passage.block.section} ${passage.plain}`,
  );
  if (!isRefused) return "none";
  if (place.kind === "city" && !isCityState(place)) return "none";
  const isLeaving = /(?:leaves?|go(?:es)? out of) (?:the )?(?:[a-z]+(?:,| and| or) (?:the )?)*$/.test(
    wordsBefore(passage, place, 50),
  );
  if (isLeaving && !/(?<![a-z])(?:work|services?|jobs?|delivery)(?![a-z])/.test(words)) return "residency";
  return DATA.test(words) ? "residency" : "allow";
}

/** "at least three hours overlap with Osaka": where the others are to meet us. */
function isOverlapWith(passage: Passage, place: PlaceMention): boolean {
  return /(?:overlap|in common|hours?|overlapping)(?: \w+){0,3} with (?:us in |our \w+ in |the \w+ in |our )?$/.test(
    wordsBefore(passage, place, 60),
  );
}

function isResidency(passage: Passage, place: PlaceMention, words: string): boolean {
  const ahead = `${passage.block.section} ${words}`;
  if (
    /(?:^|[^a-z])(?:data|records|files|hosting|servers|backups) (?:in|within|inside) (?:the )?$/.test(
      wordsBefore(passage, place, 24),
    )
  )
    return true;
  if (!DATA.test(ahead) || !CONTAINED.test(ahead)) return false;
  const isWork =
    /(?:work|services?|people|team|staff|persons?) (?:itself )?(?:must|shall|may|can|has to|is to|from)/.test(words) &&
    !/data/.test(words);
  return !isWork && !/subject to/.test(wordsBefore(passage, place, 20));
}

function isForbidden(passage: Passage, place: PlaceMention, words: string): boolean {
  if (place.kind === "city" || place.kind === "bloc" || place.isAdjective)
    return isCityState(place) && isDeniedBefore(passage, place);
  const behind = wordsAfter(passage, place, 60);
  if (isShortAdjective(passage, place, behind)) return false;
  if (
    /^ (?:[a-z]+s|customers?|market|law|dollars?|citizens?|time)(?![a-z])/.test(behind) &&
    /^(?:us|uk|usa)$/.test(wordsBetween(passage, place.start, place.end).replaceAll(".", "")) &&
    !/^ (?:is|was|has|does)/.test(behind)
  )
    return false;
  if (
    FINE.test(behind) ||
    ((ENTITY.test(passage.plain) || /entit/.test(passage.block.section)) && !FORBIDS.test(words))
  )
    return false;
  if (/^[^.;,]{0,60}(?:voted down|rejected|ruled out|excluded|not an option)/.test(behind)) return true;
  if (/(?:exclu|forbidden|not allowed|prohibited|no go|blacklist|banned|ruled out)/.test(passage.block.section))
    return true;
  if (OF_OTHERS.test(wordsBefore(passage, place, 60))) return false;
  const strict = words.replaceAll(/not (?:yet )?(?:excluded|ruled out|forbidden|prohibited)/g, "");
  return isDeniedBefore(passage, place) || (FORBIDS.test(strict) && !/only/.test(strict));
}

/** "not listed in the USA", "no consumers in California", "names are not sent to China" shut nobody out. */
const OF_OTHERS =
  /(?<![a-z])(?:list(?:ed)?|consumers?|customers?|clients?|users?|patients?|sent|transferred|shipped|registered|sell|sold|taxed|traded|quoted)(?: \w+){0,2} (?:in|to|from|on) (?:the |mainland )?$/;

const ENTITY =
  /legal entit|subsidiar|we (?:already )?have (?:an? )?(?:\w+ )?(?:entit|compan|branch)|do not have any|pvt|companies in/;

/** "no US patients" speaks of patients. */
function isShortAdjective(passage: Passage, place: PlaceMention, behind: string): boolean {
  const name = wordsBetween(passage, place.start, place.end).replaceAll(".", "");
  return (
    /^(?:us|uk|usa|eu)$/.test(name) &&
    /^ (?:[a-z]+s|law|time|staff|shop|firm|company|site|citizen|person|national|owner|parent)(?![a-z])/.test(behind) &&
    !/^ (?:is|was|has|does)/.test(behind)
  );
}

/** "Romania or Bulgaria, nothing further away", "US or Canada only". */
function isAllowed(passage: Passage, place: PlaceMention): boolean {
  if ((place.kind !== "country" && !isCityState(place)) || FORBIDS.test(passage.block.section)) return false;
  const ahead = wordsBefore(passage, place, 90);
  const behind = wordsAfter(passage, place, 70);
  if (/^ (?:residents|citizens|nationals|based (?:staff|people|agents|persons)|soil|territory) only/.test(behind))
    return true;
  if (
    COUNTRIES_ONLY.test(`${passage.block.section} # ${passage.plain}`) &&
    !isDenied(passage, place) &&
    place.kind === "country" &&
    !/mentioned|considered|discussed|withdrawn|talked/.test(passage.plain)
  )
    return true;
  if (/(?:not|n't) (?:from |in )?(?:[a-z]+(?:,| and| or) (?:the )?)*$/.test(ahead)) return false;
  if (
    /(?:only:?|solely|exclusively|limited to|restricted to|confined to|borders of|within|permitted countries:?|allowed countries:?|countries allowed:?|(?:permitted|allowed|possible|accepted|admitted)(?= (?:from|in|within) ))(?: be)?(?: (?:performed|done|carried out|located|based|placed|work|delivered|from|with|people|sites?|delivery|vendors?|suppliers?|staff|locations?|countries))*(?: (?:in|within|from|to|inside|of))*(?: the)?(?: borders of| territor(?:y|ies) of)?(?: the)? (?:[a-z]+(?: [a-z]+)?(?:,| and| or|, or) (?:the |from |in )?)*$/.test(
      ahead,
    )
  )
    return true;
  if (
    /^(?:(?:,| or| and|, or| ?\/) ?(?:the )?[a-z]+(?: [a-z]+)?){0,4},? (?:only(?! (?:once|if|when))|nothing (?:else|further|more)|nowhere else|no(?:where| place| other \w+) else)/.test(
      behind,
    )
  )
    return true;
  return /(?:must|shall|has to|have to|needs? to) (?:be|stay|remain|take place|sit)(?: (?:performed|done|carried out|located|based|placed|delivered))?(?: (?:in|within|from|inside))(?: the)? $/.test(
    ahead,
  );
}

/** "Place: European Union, Tunisia or Morocco", or the answer to "Any limits on location?". */
const COUNTRIES_ONLY =
  /limits? on (?:the )?(?:location|place|countr)|paises admitidos|# (?:[a-z]?\d[\d.]*[.)]? )?(?:places?(?: of performance| of work)?|countries|allowed countries|regions?|suppliers?(?: from)?|performed in) ?(?::|\||   )/;

/** Singapore and Hong Kong are countries where countries are spoken of. */
function isCityState({ id }: PlaceMention): boolean {
  return id === "sg-singapore" || id === "hk-hong-kong";
}

/** "our Indian entity": a nationality tells at most where there is a company. */
function adjectiveUse(passage: Passage, place: PlaceMention, cues: readonly Cue<CueKey>[]): PlaceUse {
  const isOurs = /(?:our|we have|we own|we already have|own|has)(?: \w+){0,3} (?:an? |the )?$/.test(
    wordsBefore(passage, place, 40),
  );
  const isEntity = cues.some((cue) => cue.key === "entity" && cue.start >= place.end && cue.start - place.end < 14);
  return isOurs && isEntity && !isDenied(passage, place) ? "entity" : "none";
}

function isFitting(cue: Cue<CueKey>, place: PlaceMention, passage: Passage): boolean {
  const words = wordsBetween(passage, cue.start, cue.end);
  switch (cue.key) {
    case "forbid":
    case "residency":
      return false;
    case "allow":
      return false;
    case "candidate":
      return place.kind === "city" && isNearCandidate(passage, cue, place);
    case "home":
      return cue.end <= place.start && place.start - cue.end <= 12;
    case "entity":
      return (
        cue.end <= place.start &&
        place.start - cue.end < 60 &&
        place.kind !== "bloc" &&
        !isDenied(passage, place) &&
        isOurCompany(passage, words)
      );
    default:
      return cue.end <= place.start && place.start - cue.end < 12;
  }
}

/** "Government entity, Abu Dhabi" is the writer, and no company of the writer's. */
function isOurCompany({ plain, block }: Passage, words: string): boolean {
  if (/subsidiar|captive|gmbh|pvt|affiliate/.test(words)) return true;
  return /(?:^|[^a-z])(?:we|our|us|own|group|has|have|companies)(?![a-z])/.test(plain) || /entit/.test(block.section);
}

/** "about Recife": small words speak only of what stands right behind them. */
function isNearCandidate(passage: Passage, cue: Cue<CueKey>, place: PlaceMention): boolean {
  const words = wordsBetween(passage, cue.start, cue.end);
  const isLookedAt = /(?:is|are|were|be|been) $/.test(wordsBefore(passage, cue, 6));
  if (words.startsWith("look") && cue.start > place.end && !isLookedAt) return false;
  if (!/^(?:about|try|either|in mind|mentioned|could be|say|where)/.test(words) || cue.isAbove) return true;
  return cue.end <= place.start && place.start - cue.end < 40;
}
