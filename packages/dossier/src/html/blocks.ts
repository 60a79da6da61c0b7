import { word } from "@shoreline/decide";
import { chartSvg } from "../charts/chartSvg.ts";
import { screenInk } from "../charts/ink.ts";
import { escaped } from "../charts/svg.ts";
import { type Chart, VERDICT_MARKS } from "../document/chart.ts";
import type { Block } from "../document/document.ts";
import { matrixHtml } from "./matrixHtml.ts";
import { codeHtml, placeHtml, proseHtml } from "./proseHtml.ts";
import { tableHtml } from "./tableHtml.ts";

/** Widths in units of which 11 are the size of a label; the page draws them about a fifth larger. */
const WIDTHS = { wide: 640, half: 380, narrow: 300 } as const;

/** A block of the document as HTML; `isHalf` where it shares the width with another. */
export function blockHtml(block: Block, isHalf: boolean): string {
  switch (block.kind) {
    case "lead":
      return `<p class="lead">${proseHtml(block.text)}</p>`;
    case "verdict":
      return `<p class="verdict ${block.verdict}"><span class="mark" aria-hidden="true">${VERDICT_MARKS[block.verdict].sign}</span> <strong>${escaped(block.label)}</strong>${proseHtml(block.text)}</p>`;
    case "text":
      return `<p${block.tone === undefined ? "" : ` class="${block.tone}"`}>${proseHtml(block.text)}</p>`;
    case "heading":
      return `<h3 id="${escaped(block.id)}">${escaped(block.text)}</h3>`;
    case "labelled":
      return `<p class="labelled"><strong>${escaped(block.label)}</strong> ${proseHtml(block.text)}</p>`;
    case "list":
      return `<ul>${block.items.map((item) => `<li>${proseHtml(item)}</li>`).join("")}</ul>`;
    case "table":
      return tableHtml(block.table);
    case "matrix":
      return matrixHtml(block.matrix);
    case "chart":
      return chartHtml(block.chart, isHalf);
    case "pair":
      return `<div class="pair">${[block.left, block.right].map((side) => `<div>${side.map((each) => blockHtml(each, true)).join("")}</div>`).join("")}</div>`;
  }
}

/** A chart twice, for wide and for narrow screens, of which one is shown; and in words. */
function chartHtml(chart: Chart, isHalf: boolean): string {
  const wide = chartSvg(chart, { width: isHalf ? WIDTHS.half : WIDTHS.wide, ink: screenInk, key: "wide" });
  const narrow = chartSvg(chart, { width: WIDTHS.narrow, ink: screenInk, key: "narrow" });
  return [
    `<figure id="chart-${escaped(chart.id)}">`,
    `<figcaption>${escaped(chart.title)}</figcaption>`,
    `<div class="wide">${wide}</div><div class="narrow">${narrow}</div>`,
    `<details><summary>${word("In words")}</summary><p>${escaped(chart.description)}</p><p class="from">${placeHtml(codeHtml(chart.from))}</p></details>`,
    "</figure>",
  ].join("\n");
}
