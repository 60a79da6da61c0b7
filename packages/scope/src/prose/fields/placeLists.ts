import { type Passage, wordsAfter, wordsBefore, wordsBetween } from "../text/document.ts";
import type { PlaceMention } from "../text/places.ts";

/** "Penang, Taipei or Guadalajara" names three candidates, whatever is said of them; so does a line of nothing else. */
export function isEitherOr(passage: Passage, place: PlaceMention): boolean {
  if (place.kind !== "city") return false;
  const cities = passage.places.filter(({ kind }) => kind === "city");
  const run = runAround(passage, cities, place);
  if (cities.indexOf(place) > 0 && /, or (?:perhaps |maybe |else )?$/.test(wordsBefore(passage, place, 16)))
    return true;
  const [first, last] = [run[0] ?? place, run.at(-1) ?? place];
  if (run.length < 2) return false;
  const isAll = /^\W*$/.test(wordsBefore(passage, first)) && /^\W*$/.test(wordsAfter(passage, last));
  return (isAll && passage.block.kind !== "row") || / or /.test(wordsBetween(passage, first.start, last.end));
}

const BESIDE = /^(?: ?\([^)]{0,30}\))?(?:,|,? or|,? and| ?\/)(?: in| perhaps| maybe| also)? ?$/;

/** The cities that follow each other around one of them, parted by commas, "and" and "or". */
function runAround(passage: Passage, cities: readonly PlaceMention[], place: PlaceMention): readonly PlaceMention[] {
  const at = cities.indexOf(place);
  const isBeside = (index: number) => {
    const [left, right] = [cities[index], cities[index + 1]];
    return left !== undefined && right !== undefined && BESIDE.test(wordsBetween(passage, left.end, right.start));
  };
  let [from, to] = [at, at];
  while (from > 0 && isBeside(from - 1)) from -= 1;
  while (isBeside(to)) to += 1;
  return cities.slice(from, to + 1);
}

/** "New Zealand or Australia, please." */
export function isOnlyCountries(passage: Passage, place: PlaceMention): boolean {
  if (place.kind !== "country" || passage.block.kind === "row" || passage.places.length > 6) return false;
  const rest = passage.places.reduce(
    (words, { start, end }) =>
      words.slice(0, start - passage.start) + " ".repeat(end - start) + words.slice(end - passage.start),
    passage.plain,
  );
  const line = rest.replace(/^[^?]*\? ?(?:no|yes|nope)(?:\.|,)/, "");
  if (passage.plain.length - line.length > place.start - passage.start) return false;
  const isBare = /^(?:\W|and|or|only|please|in|the|either|both|just|ok|fine|is|are)*$/.test(line);
  return isBare && /(?:^|[^a-z])(?:or|only|please)(?![a-z])/.test(line) && !/[:?]/.test(line);
}
