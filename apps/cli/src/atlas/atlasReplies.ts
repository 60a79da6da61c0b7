import { atlasComparison, atlasPlace, atlasPlaces, atlasSources } from "@shoreline/atlas";
import { typedPlaces } from "../input/placeWords.ts";
import { answer, type Reply, refusal } from "../reply.ts";
import { comparePage } from "./comparePage.ts";
import { listPage } from "./listPage.ts";
import { showPage } from "./showPage.ts";
import { sourcesPage } from "./sourcesPage.ts";

/** Answers `atlas list`. */
export function listReply(): Reply {
  return answer(atlasPlaces(), listPage);
}

/** Answers `atlas show`. */
export function showReply(words: readonly string[]): Reply {
  const found = typedPlaces(words);
  if (!found.ok) return refusal(found.faults);
  const [place] = found.value;
  if (place === undefined) throw new Error("No place was asked about.");
  return answer(atlasPlace(place), () => showPage(place));
}

/** Answers `atlas compare`. */
export function compareReply(words: readonly string[]): Reply {
  const found = typedPlaces(words);
  if (!found.ok) return refusal(found.faults);
  return answer(atlasComparison(found.value), () => comparePage(found.value));
}

/** Answers `atlas sources`. */
export function sourcesReply(): Reply {
  return answer(atlasSources(), sourcesPage);
}
