import { inLanguage } from "@shoreline/decide";
import { describe, expect, it } from "vitest";
import { german } from "../german/german.ts";
import { screenInk } from "./ink.ts";
import { textWidth } from "./lettering.ts";
import { moneyAxis } from "./moneyAxis.ts";
import { linearScale } from "./scale.ts";

const WIDTH = 460;
const SIZE = 10;

/** From where to where the words below an axis reach. */
function labels(low: number, high: number): readonly { readonly start: number; readonly end: number }[] {
  const scale = linearScale([low, high], 6, WIDTH - 6, 7);
  const drawn = moneyAxis(scale, 0, 100, "SEK", { width: WIDTH, ink: screenInk, key: "axis" });
  return [...drawn.matchAll(/<text x="([\d.-]+)"([^>]*)>([^<]*)</g)].map(([, x, look = "", text = ""]) => {
    const whole = textWidth(text, SIZE);
    const start = Number(x) - (look.includes("middle") ? whole / 2 : look.includes("end") ? whole : 0);
    return { start, end: start + whole };
  });
}

describe("the words below an axis of money", () => {
  it.each([
    [1.4e6, 14.2e6],
    [25e6, 160e6],
    [900, 9800],
  ])("do not run into each other from %d to %d, in German either", (low, high) => {
    for (const each of [labels(low, high), inLanguage(german, () => labels(low, high))]) {
      expect(each.length).toBeGreaterThan(2);
      for (const [index, { start }] of each.entries())
        expect(start).toBeGreaterThanOrEqual(each[index - 1]?.end ?? -Infinity);
    }
  });
});
