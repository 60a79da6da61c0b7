import { type Place, readPlaces } from "@shoreline/atlas";
import type { Result } from "@shoreline/units";

/** Places as typed, or everything that is wrong with them; a fault says which of several it means. */
export function typedPlaces(words: readonly string[]): Result<Place[]> {
  return readPlaces(words, placeArgument(words));
}

/** What the help calls the place at an index. */
export function placeArgument(words: readonly string[]): (index: number) => string {
  return (index) => (words.length === 1 ? "PLACE" : `PLACE ${index + 1}`);
}
