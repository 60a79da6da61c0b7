import { isForeign } from "../text/attribution.ts";
import { type Passage, wordsAfter, wordsBefore } from "../text/document.ts";
import { isDenied } from "../text/negation.ts";
import type { PlaceMention } from "../text/places.ts";
import type { PlaceUse } from "./placeUse.ts";

/** Uses that a few words right beside the place settle. */
export function plainUse(passage: Passage, place: PlaceMention): PlaceUse | undefined {
  const behind = wordsAfter(passage, place, 70);
  if (/^ (?:gdpr|data protection act|gaap)(?![a-z])/.test(behind)) return "none";
  if (NOT_REGIME.test(wordsBefore(passage, place, 40))) return "none";
  if (place.kind === "country" && /^ having been (?:\w+ ){0,3}(?:voted|ruled|rejected)/.test(behind)) return "other";
  if (place.kind === "country" && SHUT.test(behind) && !CONTRAST.test(behind)) return "forbid";
  if (place.kind === "city" && isDropped(passage, place, behind)) return "other";
  if (isForeign(passage, place) && !LISTED.test(passage.plain)) return "foreign";
  return isEntity(passage, place, behind) ? "entity" : undefined;
}

/** "GDPR (no, US only)" tells why a regime is left out. */
const NOT_REGIME =
  /(?:gdpr|hipaa|pci|lgpd|ccpa|sox)[^.;a-z]{0,3}(?:no|not|does not apply|doesn't|doesn't apply)(?![a-z])[^.;]{0,12}$/;
const SHUT =
  /^\? ?(?:no|nope|never)(?![a-z])|^ (?:is|are|remains?) (?:\w+ )?(?:off the table|out(?=[,.;]|$| of the question)|excluded|ruled out|not an option|forbidden|a no go|taboo)/;
const CONTRAST = /not (?:yet )?(?:out|excluded|ruled|forbidden)/;
const LISTED = /^(?:\W|\d)*(?:sites?|locations?|places?|cities|candidates?)(?: \w+){0,8}:/;
const DROPPED =
  /^[^.;:]{0,45}?(?<![a-z])(?:scrapped|dropped|taken off|took it off|off the list|not on (?:our|the) (?:short ?)?list|now off|ruled out|rejected|discarded|nobody wants|out of the (?:race|question|running)|too (?:expensive|far|dear|small|costly)|no longer|withdrawn|eliminated|struck|voted down|is out|are out)(?![a-z])/;

/** "Tallinn scrapped", "Madrid is too expensive": a candidate no more. */
function isDropped(passage: Passage, place: PlaceMention, behind: string): boolean {
  const words = DROPPED.exec(behind)?.[0];
  if (words === undefined || /(?<![a-z])not (?:yet )?(?:out|ruled|too|dropped|rejected)/.test(words)) return false;
  const end = place.end + words.length;
  return !passage.places.some((other) => other.start > place.end && other.start < end);
}

const COMPANY = "(?:subsidiar(?:y|ies)|compan(?:y|ies)|entit(?:y|ies)|branch(?:es)?|affiliates?|gmbh|captive|arm)";
const COMPANY_BEHIND = new RegExp(
  `^(?:,? (?:where|there))? (?:we|the group|our group|the company) (?:already |also )?(?:have|has|own|owns|run|runs|hold)(?: \\w+){0,3}? ${COMPANY}(?![a-z])|^ \\w+ ?\\((?:our |the |with )?own (?:legal )?${COMPANY}`,
);
const COMPANY_BEFORE = new RegExp(
  `(?:(?:we|group|our|us|own|has|have)(?: [a-z-]+){0,5}|group|owned) ${COMPANY}(?: (?:exists?|sits?|is|are|of (?:ours|our own)|called \\w+))? (?:in|at)(?: the)? (?:[a-z]+(?: [a-z]+)?(?:,| and|, and| or| as well as) (?:in |the )?){0,4}$|registered in (?:the )?$`,
);

/** "In Malaysia we have a subsidiary", "group companies exist in Egypt and Serbia". */
function isEntity(passage: Passage, place: PlaceMention, behind: string): boolean {
  if (place.kind === "bloc" || place.kind === "unknown" || isDenied(passage, place)) return false;
  const ahead = wordsBefore(passage, place, 100);
  if (/registered in (?:the )?$/.test(ahead))
    return /^ (?:through|via|with|by) (?:\w+ ){1,3}(?:branch|company|subsidiary)/.test(behind);
  if (/(?:entit|subsidiar|branch)[^.]{0,50}only in (?:[a-z]+(?: and| or|,)(?: in)? )*$/.test(ahead)) return true;
  return COMPANY_BEHIND.test(behind) || COMPANY_BEFORE.test(ahead);
}
