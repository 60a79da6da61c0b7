import { escaped } from "../charts/svg.ts";
import type { Column, Row, Table } from "../document/document.ts";
import { plainText } from "../document/prose.ts";
import { codeHtml, placeHtml, proseHtml } from "./proseHtml.ts";

/** From so many columns on a table needs more room than a telephone has. */
const BROAD = 6;

/** A table that scrolls in itself where the screen is narrow; its first column names the rows. */
export function tableHtml({ id, caption, columns, rows, from }: Table): string {
  const name = id === undefined ? "" : ` id="${escaped(id)}"`;
  const source = from === undefined ? "" : ` <span class="from">${placeHtml(codeHtml(from))}</span>`;
  return [
    `<div class="scroll" role="region" tabindex="0" aria-label="${escaped(caption)}"${name}><table${columns.length >= BROAD ? ' class="broad"' : ""}>`,
    `<caption><span class="held">${escaped(caption)}.${source}</span></caption>`,
    `<thead><tr>${columns.map(headHtml).join("")}</tr></thead>`,
    `<tbody>${rows.map((row) => rowHtml(row, columns)).join("\n")}</tbody>`,
    "</table></div>",
  ].join("\n");
}

function headHtml({ head, align }: Column): string {
  return `<th scope="col"${classOf(align)}>${escaped(head)}</th>`;
}

function rowHtml({ id, cells, standing }: Row, columns: readonly Column[]): string {
  const name = id === undefined ? "" : ` id="${escaped(id)}"`;
  const look = standing === undefined ? "" : ` class="${standing}"`;
  const written = columns.map(({ align }, index) => {
    const cell = cells[index] ?? [];
    const content = proseHtml(cell);
    return index === 0
      ? `<th scope="row"${classOf(align)}>${content}</th>`
      : `<td${classOf(align, plainText(cell).length <= TIGHT)}>${content}</td>`;
  });
  return `<tr${name}${look}>${written.join("")}</tr>`;
}

/** Longest figure that a cell keeps on one line. */
const TIGHT = 20;

function classOf(align: Column["align"], isTight = false): string {
  const names = [...(align === undefined ? [] : [align]), ...(isTight ? ["tight"] : [])];
  return names.length === 0 ? "" : ` class="${names.join(" ")}"`;
}
