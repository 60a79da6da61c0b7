import { atlasDate, atlasVersion, cities, countries, factCatalogue, factsOf, sources } from "@shoreline/atlas";
import { placeSummary, readPlaces } from "../input/placeWords.ts";
import { answer, type Reply, refusal } from "../reply.ts";
import { comparePage } from "./comparePage.ts";
import { listPage } from "./listPage.ts";
import { idOf, placeFacts, standings, wages } from "./placeFacts.ts";
import { showPage } from "./showPage.ts";
import { sourcesPage } from "./sourcesPage.ts";

const ATLAS = { version: atlasVersion, date: atlasDate };

/** Answers `atlas list`. */
export function listReply(): Reply {
  return answer({ atlas: ATLAS, countries: countries(), cities: cities() }, listPage);
}

/** Answers `atlas show`: the numbers of the catalogue, the standings, the pay of every role, and all that is on file. */
export function showReply(words: readonly string[]): Reply {
  const found = readPlaces(words);
  if (!found.ok) return refusal(found.faults);
  const [place] = found.value;
  if (place === undefined) throw new Error("No place was asked about.");
  const document = {
    atlas: ATLAS,
    place: { ...placeSummary(place), city: place.city, countryDetails: place.country },
    facts: placeFacts(place).map(({ fact }) => fact),
    standings: standings(place),
    wages: wages(place).map(({ fact }) => fact),
    onFile: factsOf(idOf(place)),
  };
  return answer(document, () => showPage(place));
}

/** Answers `atlas compare`. */
export function compareReply(words: readonly string[]): Reply {
  const found = readPlaces(words);
  if (!found.ok) return refusal(found.faults);
  const places = found.value;
  const byPlace = places.map(placeFacts);
  const facts = factCatalogue.map(({ key, unit, meaning }, index) => ({
    key,
    unit,
    meaning,
    facts: byPlace.map((each) => each[index]?.fact),
  }));
  const byRole = places.map(wages);
  const pay = (byRole[0] ?? []).map((_, index) => byRole.map((each) => each[index]?.fact));
  return answer({ atlas: ATLAS, places: places.map(placeSummary), facts, wages: pay }, () => comparePage(places));
}

/** Answers `atlas sources`. */
export function sourcesReply(): Reply {
  return answer({ atlas: ATLAS, sources: sources() }, sourcesPage);
}
