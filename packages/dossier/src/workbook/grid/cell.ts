import { word } from "@shoreline/decide";
import { cleanText } from "../../document/cleanText.ts";
import type { Cell, Look, Row } from "./sheet.ts";

/** More characters than this no cell holds. */
const LONGEST = 32_000;

/** A text, without signs that steer a machine. */
export function text(value: string, look?: Look): Cell {
  const clean = cleanText(value).slice(0, LONGEST);
  return look === undefined ? { value: clean } : { value: clean, look };
}

/** A known figure; empty where there is none. */
export function figure(value: number | null | undefined, format: string, look?: Look): Cell {
  return { value: value ?? null, format, ...(look === undefined ? {} : { look }) };
}

/** A live figure: its formula, and the value that it comes to as the workbook stands. */
export function live(formula: string, value: number | string, format?: string, look?: Look): Cell {
  return { value, formula, ...(format === undefined ? {} : { format }), ...(look === undefined ? {} : { look }) };
}

/** A text that leads to a place of the workbook. */
export function linkTo(value: string, link: string): Cell {
  return { ...text(value, "link"), link };
}

/** Points of one line of text. */
const LINE_HEIGHT = 15;

/** A text over several columns that are so many characters wide together. */
export function paragraph(value: string, columns: number, characters: number, look: Look = "wrapped"): Row {
  const size = look === "lead" ? 1.25 : 1;
  const lines = Math.ceil((value.length * size * 1.08) / characters);
  return { cells: [text(value, look)], span: columns, height: Math.max(1, lines) * LINE_HEIGHT * size };
}

/** A note of several sentences, each in the language that is spoken, over columns that are so many characters wide together. */
export function noteRow(sentences: readonly string[], columns: number, characters: number): Row {
  return paragraph(sentences.map((each) => word(each)).join(" "), columns, characters, "note");
}

/** Words of heads and rows, each in the language that is spoken. */
export function eachWord(...texts: readonly string[]): string[] {
  return texts.map((each) => word(each));
}

/** The title of a sheet. */
export function titleRow(value: string): Row {
  return { cells: [text(value, "title")], height: 24 };
}

/** A row of headings; those of figures stand to the right, as their figures do. */
export function headRow(words: readonly string[], figures: readonly number[] = []): Row {
  return { cells: words.map((word, column) => text(word, figures.includes(column) ? "headRight" : "head")) };
}

/** Columns from one to another, both included. */
export function columns(from: number, to: number): number[] {
  return Array.from({ length: to - from + 1 }, (_, index) => from + index);
}

/** The heading of a part of a sheet. */
export function sectionRow(value: string, columns: number): Row {
  return { cells: Array.from({ length: columns }, (_, column) => text(column === 0 ? value : "", "section")) };
}

export const emptyRow: Row = { cells: [] };
