import type { Chart } from "../document/chart.ts";
import { bridgeChart } from "./bridge.ts";
import { cashLinesChart } from "./cashLines.ts";
import { dayBandsChart } from "./dayBands.ts";
import { dotPlot } from "./dotPlot.ts";
import type { Canvas } from "./frame.ts";
import { rankBarsChart } from "./rankBars.ts";
import { siteMapChart } from "./siteMap.ts";
import { tornadoChart } from "./tornado.ts";

/**
 * A chart as an SVG element, as wide as its canvas and as high as it needs. It carries its name and a description, so
 * that it can be read without being seen; shapes and signs tell apart what colours tell apart.
 */
export function chartSvg(chart: Chart, canvas: Canvas): string {
  switch (chart.kind) {
    case "dots":
      return dotPlot(chart, canvas);
    case "bridge":
      return bridgeChart(chart, canvas);
    case "tornado":
      return tornadoChart(chart, canvas);
    case "ranks":
      return rankBarsChart(chart, canvas);
    case "map":
      return siteMapChart(chart, canvas);
    case "bands":
      return dayBandsChart(chart, canvas);
    case "cash":
      return cashLinesChart(chart, canvas);
  }
}
