import { shareWords } from "../document/figureWords.ts";
import type { RankBars } from "../document/chart.ts";
import { type Canvas, framed, SIZE } from "./frame.ts";
import type { Ink } from "./ink.ts";
import { textWidth } from "./lettering.ts";
import { drawnLabel, labelOf, rowLayout, SIGNS, stacked } from "./rows.ts";
import { rectangle, words } from "./svg.ts";

const BAR = 15;
/** Rank acceptability (SMAA-2, Lahdelma and Salminen 2001) as bars of the same length: the darker, the better the place. */
export function rankBarsChart(chart: RankBars, canvas: Canvas): string {
  const layout = rowLayout(canvas, 0.36);
  const key = legend(chart.parts, canvas);
  const { drawn, bottom } = stacked(chart.rows, key.height + 6, 6, (row, y) => {
    const label = labelOf(`${SIGNS[row.standing]}${row.label}`, layout);
    const top = layout.isStacked ? y + label.height : y + Math.max(0, (label.height - BAR) / 2);
    const height = layout.isStacked ? label.height + BAR : Math.max(BAR, label.height);
    const labelTop = layout.isStacked ? y : top + BAR / 2 - label.height / 2;
    return {
      drawn:
        drawnLabel(label, labelTop, canvas, row.standing === "recommended") + bar(row.shares, layout.left, top, canvas),
      height,
    };
  });
  return framed(chart, canvas, bottom + 3, key.drawn + drawn);
}

function bar(shares: readonly number[], left: number, top: number, { ink, width }: Canvas): string {
  const full = width - left - 1;
  let x = left;
  const parts = shares.map((share, index) => {
    const part = rectangle(x, top, share * full, BAR, partLook(index, ink));
    x += share * full;
    return part;
  });
  const first = shares[0] ?? 0;
  const text = shareWords(first);
  const fits = first * full > textWidth(text, SIZE.small) + 8;
  const figure = fits
    ? words(left + 4, top + BAR - 4, text, {
        size: SIZE.small,
        fill: ink.paper,
        weight: "bold",
      })
    : "";
  return (
    parts.join("") + rectangle(left, top, full, BAR, { fill: "none", stroke: ink.quiet, "stroke-width": 0.6 }) + figure
  );
}

function partLook(index: number, { depths }: Ink) {
  return depths[index] ?? depths.at(-1) ?? { fill: "none" };
}

/** What each shade is, in as many lines as it takes. */
function legend(parts: readonly string[], { ink, width }: Canvas): { readonly drawn: string; readonly height: number } {
  let [x, y] = [0, 0];
  const drawn = parts.map((part, index) => {
    const needed = 18 + textWidth(part, SIZE.small) + 10;
    if (x > 0 && x + needed > width) [x, y] = [0, y + 16];
    const box = rectangle(x + 0.5, y + 1, 11, 11, {
      ...partLook(index, ink),
      stroke: ink.quiet,
      "stroke-width": 0.6,
    });
    const label = words(x + 16, y + 10, part, { size: SIZE.small, fill: ink.text });
    x += needed;
    return box + label;
  });
  return { drawn: drawn.join(""), height: y + 16 };
}
