import type { MovedInput } from "../engine/explore/exploreDesk.ts";

/** What was moved, as it stands in an address: `work.months=18,nature.coverage=24x7`. */
export function movesText(moved: readonly MovedInput[]): string {
  return moved.map(({ path, value }) => `${path}=${value}`).join(",");
}

/** What an address says was moved; a part that says nothing is left out, and of a path said twice the last holds. */
export function movesOf(text: string): readonly MovedInput[] {
  const moves = new Map<string, MovedInput>();
  for (const part of text.split(",")) {
    const at = part.indexOf("=");
    const [path, words] = [part.slice(0, at).trim(), part.slice(at + 1).trim()];
    if (at > 0 && path !== "" && words !== "") moves.set(path, { path, value: numberOr(words) });
  }
  return [...moves.values()];
}

function numberOr(words: string): number | string {
  const number = Number(words);
  return Number.isFinite(number) ? number : words;
}

/** The moves with one more; without it where it is back at what was saved. */
export function withMove(
  moved: readonly MovedInput[],
  { path, value }: MovedInput,
  saved: number | string | undefined,
): readonly MovedInput[] {
  const others = moved.filter((each) => each.path !== path);
  return value === saved ? others : [...others, { path, value }];
}
