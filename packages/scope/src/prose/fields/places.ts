import { country as countryFacts } from "@shoreline/atlas";
import lexicon from "../lexicon/counts.json" with { type: "json" };
import { type Passage, type Statement, wordsAfter, wordsBefore } from "../text/document.ts";
import { isDeniedBefore } from "../text/negation.ts";
import { phraseSource } from "../text/phrases.ts";
import type { PlaceMention } from "../text/places.ts";
import { type Finding, finding } from "./finding.ts";
import { type PlaceUse, placeUses } from "./placeUse.ts";

interface Used {
  readonly passage: Passage;
  readonly place: PlaceMention;
  readonly use: PlaceUse;
}

/** Home, candidate sites, countries allowed and forbidden, where data must stay, and where there is a legal entity. */
export function placeFindings({ passages }: Statement): Finding[] {
  const used = passages.flatMap((passage) => placeUses(passage).map(([place, use]): Used => ({ passage, place, use })));
  const home = homeFinding(used);
  return [...(home === undefined ? [] : [home]), ...used.flatMap((each) => setFindings(each))];
}

function setFindings({ passage, place, use }: Used): Finding[] {
  const path = pathOf(place, use);
  if (path === undefined) return [];
  return [finding(passage, place, { path, value: true, rule: path.replace(/\[.*/, "") })];
}

function pathOf(place: PlaceMention, use: PlaceUse): string | undefined {
  switch (use) {
    case "candidate":
      return place.kind === "city" ? `candidates.sites[${place.id}]` : undefined;
    case "forbid":
      return `limits.countries.forbid[${place.country}]`;
    case "allow":
      return place.country === "" || place.kind === "region" ? undefined : `limits.countries.allow[${place.country}]`;
    case "residency":
      return place.kind === "unknown"
        ? undefined
        : `sensitivity.dataResidency[${place.kind === "bloc" ? place.id : place.country}]`;
    case "entity":
      return place.country === "" || place.kind === "unknown" ? undefined : `company.entities[${place.country}]`;
    default:
      return undefined;
  }
}

const SITES = "office plant headquarters campus client system services? forum unit works factory warehouse site".split(
  " ",
);
const ORGANISATION = phraseSource([...lexicon.organisation, ...SITES]);
const ORGANISATION_BEFORE = new RegExp(
  `(?<![a-z])${ORGANISATION}(?![a-z])(?: [^.;|:()]{0,45}?)?(?:,| -| in| near| of| from| around| at| outside| \\()(?: central| downtown| greater| north| south| the)? ?\\(?$`,
);
const BARE_SEAT =
  /(?:^|[^a-z])(?:hq|ho|headquarters|head office|home|home base|seat|registered office)(?: is| are)?[:,]? $/;
const STRONG_BEFORE =
  /(?:based|headquartered|head ?quarters?|hq|head office|seat|seated|sit|located|domiciled|registered)(?: is| are)?(?: in| near| at| out of|:)(?: central| downtown| greater| the)* $|(?:we(?:'re| are)|us|here|i'm|i am) (?:all )?(?:in|near|at) (?:central |downtown )?$|founded in (?=.*run from)|(?:still )?run from $/;
/** "two of our developers sit in Lisbon": that is a team, and not the seat. */
const PEOPLE_IN =
  /(?:developers|engineers|people|agents|analysts|clerks|accountants|bookkeepers|testers|staff|colleagues|paralegals|of them|of whom|who)(?: already| now| all| both)?(?: sit| are| work| based| located)? in (?:central )?$/;
/** "We ship to customers in Germany, Austria or Switzerland." */
const MARKET =
  /(?:customers|clients|users|consumers|sell|ship|business|exports?)(?: \w+)? (?:in|to) (?:the )?(?:[a-z]+(?: [a-z]+)?(?:,| and| or) (?:the )?)*$/;
const WHOLE_STAFF =
  /(?<![a-z])we(?:'re| are) |(?:group|company|firm|bank)(?: \([^)]*\))?(?: currently| now)? (?:has|employs?) /;
const WE_WORK_IN =
  /(?<!(?:can|could|may|might|should|would|must|will|do|shall|that|if|whether) )(?<![a-z])we (?:book|run|make|build|sew|operate|produce|brew|publish|design|assemble|insure|treat|teach|print|ship|process|sit)(?! (?:by|from))[^.;:]{0,50} (?:in|at|near) $/;
const OUR_PLACE = /(?:our|the|at our|in our|my) (?:own |main |small )?$/;
const PLACE_OF_OURS =
  /^ (?:\w+ )?(?:office|plant|headquarters|campus|hq|site|base|factory|team|works|branch|hospital|depot|hub)/;
const LABEL =
  /(?:^|\| ?)(?:area solicitante|procuring|issuing|applicant|client|customer|organi[sz]ation|requester|requesting|company|who|buyer|contracting|purchaser|employer|institution|hq|home|location|office|site|from|unit|business unit|group|country)[a-z ]{0,24}(?: group)?(?: ?:| ?\|| - | {2,}| ?\.{3,}) ?[^|]*$/;
const BASED = /-(?:based|headquartered|area)$|^[ -](?:based|headquartered)/;
/** "an agency in Cape Town" is seldom the writer, unless the text begins with it. */
const INDEFINITE =
  /(?:^|[^a-z])(?:an?|another|one|some|their|his|a small|the other) (?:[a-z-]+ ){0,2}(?:agency|firm|shop|supplier|company|vendor|provider|bank|hospital|contractor|manufacturer|maker|studio|lab|office|consultancy|group)(?: of [a-z]+)? (?:in|from|near) $/;
const DATELINE =
  /^,? (?:the )?(?:\d{1,2}(?:st|nd|rd|th)?[ .](?:[a-z]{3,9}|\d)|[a-z]{3,9} \d{1,2}|monday|tuesday|wednesday|thursday|friday)/;
const LEAST = 1;

/** The likeliest home among all places: where the writer says to sit, before where the text begins. */
function homeFinding(used: readonly Used[]): Finding | undefined {
  const counts = Map.groupBy(used, ({ place }) => place.id);
  const rated = used
    .map((each, index) => {
      const again = (counts.get(each.place.id)?.length ?? 0) > 1 ? NAMED_AGAIN : 0;
      return { ...each, score: homeScore(each, index, used.at(-1)?.passage) + again };
    })
    .filter(({ score }) => score >= LEAST)
    .toSorted((a, b) => b.score - a.score);
  const [best] = rated;
  if (best === undefined) return undefined;
  const place =
    rated.find(
      ({ place, score }) => place.kind === "city" && place.country === best.place.country && score > best.score - 1.5,
    )?.place ?? best.place;
  const passage = rated.find((each) => each.place === place)?.passage ?? best.passage;
  const kind = best.score >= 3 ? "said" : best.score >= 2 ? "organisation" : "guess";
  const rule = place.kind === "city" ? `company.home/${kind}` : "company.home/country";
  return { ...finding(passage, place, { path: "company.home", value: cityOf(place), rule }), isCorrection: false };
}

function cityOf({ kind, id, country }: PlaceMention): string {
  return kind === "city" ? id : countryFacts(country).mainCity;
}

function homeScore({ passage, place, use }: Used, index: number, last: Passage | undefined): number {
  if (place.kind === "bloc" || place.kind === "unknown" || use === "foreign" || use === "forbid" || use === "other")
    return 0;
  if (place.isAdjective) return adjectiveScore(passage, place, index);
  const words = wordsBefore(passage, place, 90);
  const own = saidScore(passage, place, words);
  if (own < 0 || isDeniedBefore(passage, place) || MARKET.test(words)) return 0;
  const said = Math.max(own, last === passage && isSignature(passage) ? SIGNED : 0);
  const isElsewhere = use === "candidate" || use === "entity" || use === "residency" || use === "allow";
  if ((use === "residency" || use === "allow") && said < SAID) return 0;
  if (use === "entity" && /(?:subsidiar|legal entit|branch|affiliate)[^.;]{0,30}$/.test(words)) return 0;
  if (use === "candidate" && said < SAID && passage.places.length > 1) return 0;
  const early = Math.max(0, 0.9 - 0.09 * passage.index) + (index === 0 ? 0.3 : 0);
  const kind = place.kind === "city" ? 0.5 : place.kind === "region" ? 0.4 : 0;
  return said - (isElsewhere ? 1.5 : 0) + early + kind;
}

/** "Strategic Purchasing, Darmstadt" at the foot of a letter. */
function isSignature(passage: Passage): boolean {
  return (
    passage.index > 3 &&
    passage.plain.length < 70 &&
    !/[.:;]$/.test(passage.plain) &&
    /,/.test(passage.plain) &&
    passage.block.kind !== "row"
  );
}

const SAID = 2.4;
const SIGNED = 1.2;
const NAMED_AGAIN = 0.2;

/** "a German bank", "the Dutch water authority" near the beginning. */
function adjectiveScore(passage: Passage, place: PlaceMention, index: number): number {
  const isOrganisation = new RegExp(`^ (?:[a-z-]+ ){0,4}${ORGANISATION}(?![a-z])`).test(wordsAfter(passage, place, 70));
  return isOrganisation && passage.index < 4 && index < 2 ? 1.1 : 0;
}

function saidScore(passage: Passage, place: PlaceMention, words: string): number {
  const after = wordsAfter(passage, place, 24);
  if (BASED.test(after) || BASED.test(passage.plain.slice(place.start - passage.start, place.end - passage.start)))
    return 3;
  if (PEOPLE_IN.test(words) && !WHOLE_STAFF.test(words)) return -1;
  if (STRONG_BEFORE.test(words) || BARE_SEAT.test(words)) return 3;
  if (WE_WORK_IN.test(words)) return 1.8;
  if (OUR_PLACE.test(words) && PLACE_OF_OURS.test(after)) return 2.4;
  if (/(?:customer|client|supplier|vendor|provider|competitor)(?:'s|s')? (?:\w+ )?(?:in|near) $/.test(words)) return 0;
  if (
    /(?:^|[^a-z])an? (?:\w+ )?(?:contract manufacturer|vendor|supplier|agency|service provider|contractor|partner) (?:in|near|from) $/.test(
      words,
    )
  )
    return 0;
  if (ORGANISATION_BEFORE.test(words)) return INDEFINITE.test(words) && passage.index > 3 ? 0.7 : 2.1;
  if (place.start - passage.start < 60 && passage.index < 4 && DATELINE.test(wordsAfter(passage, place, 40))) return 2;
  if (LABEL.test(words)) return 2;
  if (new RegExp(`^ (?:[a-z-]+ ){0,3}${ORGANISATION}(?![a-z])`).test(after) || PLACE_OF_OURS.test(after)) return 1.4;
  if (/(?:overlap|in common|hours)(?: \w+){0,3} with $/.test(words)) return 1.6;
  if (words.endsWith(" with ") && /^ (?:for )?[\w.]+ hours/.test(after)) return 1.6;
  return 0.2;
}
