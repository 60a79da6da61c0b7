import { reaches } from "@shoreline/arrangements";
import { type Decision, english, inLanguage, phrase, spoken, word, wordOf } from "@shoreline/decide";
import { unbroken } from "@shoreline/units";
import { chartSvg } from "../charts/chartSvg.ts";
import { printInk } from "../charts/ink.ts";
import { alternativeAnchor } from "../document/anchors.ts";
import { anchorsOf } from "../document/anchorsOf.ts";
import { reachWords } from "../document/arrangementWords.ts";
import { type Chart, VERDICT_MARKS } from "../document/chart.ts";
import { cleanText } from "../document/cleanText.ts";
import type { Block, Document, Table } from "../document/document.ts";
import { firstWords, matrixLegend, savingWords } from "../document/matrixWords.ts";
import type { Prose } from "../document/prose.ts";
import { dossier, type DossierOptions } from "../document/sections/dossier.ts";
import type { WhoWhere } from "../document/whoWhere.ts";
import { separated } from "./separated.ts";

/** Widths of charts on A4, in units of which 10 are a little more than 9 points. */
const WIDTHS = { page: 530, half: 262 } as const;

/** A span of print: words, and where they lead. */
interface PrintSpan {
  readonly text: string;
  readonly to?: string;
}

/** A block of print; `kind` says which fields there are. */
export type PrintBlock = Readonly<Record<string, unknown>> & { readonly kind: string };

/** The dossier as plain data for a typesetter: texts without markup, charts as SVG with literal colours. */
export interface PrintData {
  readonly title: string;
  readonly id: string;
  /** Tag of its language, by which words are divided at the end of a line. */
  readonly language: string;
  /** What stands around the sections. */
  readonly words: PrintWords;
  readonly sections: readonly { readonly id: string; readonly title: string; readonly blocks: readonly PrintBlock[] }[];
}

interface PrintWords {
  readonly eyebrow: string;
  /** "Decision 1f3a…" */
  readonly decision: string;
  readonly whoWhere: string;
  /** "{page} of {pages}", for the typesetter to fill in. */
  readonly pages: string;
}

/** What is printed of a decision, in English where no language is said. Every `to` is the id of a section, a heading, a table or a row. */
export function printData(decision: Decision, { language = english }: DossierOptions = {}): PrintData {
  return inLanguage(language, () => printed(dossier(decision, { language })));
}

function printed(document: Document): PrintData {
  const press = { anchors: new Set(anchorsOf(document)) };
  return {
    title: cleanText(document.title),
    id: document.id,
    language: spoken().tag,
    words: {
      eyebrow: word("Decision dossier"),
      decision: phrase`Decision ${document.id}`,
      whoWhere: word("Who × where"),
      pages: phrase`${"{page}"} of ${"{pages}"}`,
    },
    sections: document.sections.map(({ id, title, blocks }) => ({
      id,
      title,
      blocks: blocks.map((block) => printBlock(block, press, WIDTHS.page)),
    })),
  };
}

/** What can be linked to. */
interface Press {
  readonly anchors: ReadonlySet<string>;
}

function printBlock(block: Block, press: Press, width: number): PrintBlock {
  switch (block.kind) {
    case "verdict":
      return {
        kind: "verdict",
        sign: VERDICT_MARKS[block.verdict].sign,
        isClear: block.verdict === "clear",
        label: block.label,
        text: spans(block.text, press),
      };
    case "lead":
      return { kind: "lead", text: spans(block.text, press) };
    case "text":
      return { kind: "text", tone: block.tone ?? "plain", text: spans(block.text, press) };
    case "labelled":
      return { kind: "labelled", label: block.label, text: spans(block.text, press) };
    case "list":
      return { kind: "list", items: block.items.map((item) => spans(item, press)) };
    case "heading":
      return { kind: "heading", id: block.id, text: block.text };
    case "table":
      return printTable(block.table, press);
    case "matrix":
      return printMatrix(block.matrix, press);
    case "chart":
      return printChart(block.chart, width);
    case "pair":
      return {
        kind: "pair",
        left: block.left.map((each) => printBlock(each, press, WIDTHS.half)),
        right: block.right.map((each) => printBlock(each, press, WIDTHS.half)),
      };
  }
}

function spans(prose: Prose, { anchors }: Press): PrintSpan[] {
  return prose.map((span) => {
    if (typeof span === "string") return { text: cleanText(unbroken(span)) };
    const text = cleanText(unbroken(span.text));
    return span.to !== undefined && anchors.has(span.to) ? { text, to: span.to } : { text };
  });
}

function printChart(chart: Chart, width: number): PrintBlock {
  const { title, description } = chart;
  const { shapes, words } = separated(chartSvg(chart, { width, ink: printInk }));
  return { kind: "chart", title, description, svg: shapes, width: Math.ceil(width), height: heightOf(shapes), words };
}

function printTable({ id, caption, columns, rows }: Table, press: Press): PrintBlock {
  return {
    kind: "table",
    id: id ?? "",
    caption: cleanText(caption),
    columns: columns.map(({ head, align, grow }) => ({
      head: head.split("\n").map(cleanText).join("\n"),
      isRight: align === "right",
      grow: grow ?? 0,
    })),
    rows: rows.map((row) => ({
      id: row.id ?? "",
      standing: row.standing ?? "",
      cells: columns.map((_, index) => spans(row.cells[index] ?? [], press)),
    })),
  };
}

function printMatrix({ rows, measures }: WhoWhere, { anchors }: Press): PrintBlock {
  return {
    kind: "matrix",
    heads: reaches.map((reach) => wordOf(reachWords, reach)),
    legend: matrixLegend({ measures }),
    rows: rows.map(({ who, cells }) => ({
      party: who,
      cells: cells.map((cell) => ({
        first: firstWords(cell),
        saving: cell.state === "feasible" ? savingWords(cell) : "",
        shade: cell.shade,
        isBest: cell.isRecommended,
        isCrossed: cell.state === "infeasible",
        to: cell.best === null || !anchors.has(alternativeAnchor(cell.best)) ? "" : alternativeAnchor(cell.best),
      })),
    })),
  };
}

/** As a chart says it in its first element. */
function heightOf(svg: string): number {
  return Number(/ height="([\d.]+)"/.exec(svg)?.[1] ?? 0);
}
