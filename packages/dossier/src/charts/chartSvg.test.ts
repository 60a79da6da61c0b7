import { describe, expect, it } from "vitest";
import { decided } from "../../test/decided.ts";
import { defended } from "../../test/defended.ts";
import type { DotPlot, RankBars } from "../document/chart.ts";
import { chartsOf } from "../document/document.ts";
import { dossier } from "../document/sections/dossier.ts";
import { separated } from "../print/separated.ts";
import { chartSvg } from "./chartSvg.ts";
import { type Ink, printInk, screenInk } from "./ink.ts";
import { textWidth } from "./lettering.ts";

const charts = (["project", "service", "baselineAlone"] as const).flatMap((name) =>
  chartsOf(dossier(defended(decided(name)))),
);
const widths = [262, 300, 380, 530, 640];

function drawings(ink: Ink = printInk) {
  return charts.flatMap((chart) => widths.map((width) => ({ chart, width, svg: chartSvg(chart, { width, ink }) })));
}

describe("every chart", () => {
  it("is there: distributions, bridge, tornado, ranks, map, time bands, cash", () => {
    expect([...new Set(charts.map(({ kind }) => kind))].toSorted()).toEqual([
      "bands",
      "bridge",
      "cash",
      "dots",
      "map",
      "ranks",
      "tornado",
    ]);
  });

  it("has a name and a description for those who do not see it", () => {
    for (const { chart, svg } of drawings(screenInk)) {
      expect(svg).toMatch(/^<svg [^>]*role="img" aria-labelledby="\S+ \S+"/);
      expect(svg).toMatch(
        new RegExp(`<title id="${chart.id}-chart-title">[^<]+</title><desc id="${chart.id}-chart-text">[^<]+</desc>`),
      );
    }
  });

  it("keeps all its words inside, at every width", () => {
    for (const { chart, width, svg } of drawings()) {
      for (const { text, x, size, anchor } of separated(svg).words) {
        // Real faces are narrower than the estimate; the one who sets the words may rely on it.
        const long = textWidth(text, size) * 0.9;
        const left = { start: x, middle: x - long / 2, end: x - long }[anchor];
        expect(left, `${chart.kind} ${width}: ${text}`).toBeGreaterThanOrEqual(-1);
        expect(left + long, `${chart.kind} ${width}: ${text}`).toBeLessThanOrEqual(width + 1);
      }
    }
  });

  it("keeps all its shapes inside, and holds no figure that is none", () => {
    for (const { svg } of drawings()) {
      expect(svg).not.toMatch(/NaN|Infinity|undefined/);
      const height = Number(/ height="([\d.]+)"/.exec(svg)?.[1]);
      for (const [, y = ""] of svg.matchAll(/ (?:y|cy|y1|y2)="([-\d.]+)"/g)) {
        expect(Number(y)).toBeGreaterThanOrEqual(-1);
        expect(Number(y)).toBeLessThanOrEqual(height);
      }
    }
  });

  it("is set in 10 units or more, of which print makes at least 9 points", () => {
    for (const { svg } of drawings())
      for (const { size } of separated(svg).words) expect(size).toBeGreaterThanOrEqual(10);
  });

  it("prints in literal colours without opacity, and follows the theme on a screen", () => {
    for (const { svg } of drawings(printInk)) expect(svg).not.toMatch(/var\(|opacity/);
    for (const { svg } of drawings(screenInk)) expect(svg).not.toMatch(/(?:fill|stroke)="#/);
  });
});

describe("a dot plot", () => {
  it("draws fifty dots for each alternative: hollow ones for the baseline", () => {
    const plots = charts.filter((chart): chart is DotPlot => chart.kind === "dots");
    for (const plot of plots) {
      for (const width of widths) {
        const circles = chartSvg(plot, { width, ink: printInk }).match(/<circle [^>]*>/g) ?? [];
        expect(circles).toHaveLength(50 * plot.rows.length);
        const hollow = circles.filter((circle) => circle.includes(`fill="${printInk.paper}"`));
        expect(hollow).toHaveLength(50 * plot.rows.filter(({ standing }) => standing === "baseline").length);
      }
    }
  });
});

describe("rank bars", () => {
  it("tell every rank once: the parts of a bar are all futures", () => {
    for (const { rows } of charts.filter((chart): chart is RankBars => chart.kind === "ranks")) {
      // Shares of a decision are kept to twelve figures.
      for (const { shares } of rows) expect(shares.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 9);
    }
  });
});
