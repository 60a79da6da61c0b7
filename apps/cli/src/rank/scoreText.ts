import { figure } from "../page/figures.ts";

/** A score with three decimals where scores run to 1 or so, so that columns stand in line; larger ones as figures. */
export function scoreText(score: number): string {
  return Math.abs(score) < 10
    ? score
        .toFixed(3)
        .replace(/^-(?=0\.000$)/, "")
        .replace("-", "−")
    : figure(score);
}
