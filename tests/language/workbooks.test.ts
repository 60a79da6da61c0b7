import { considered, decide, type Decision, type Language } from "@shoreline/decide";
import { type Cell, languageOf, type Sheet, type Workbook, workbookModel } from "@shoreline/dossier";
import { publishedParameters } from "@shoreline/economics";
import { expectOk } from "@shoreline/units";
import { describe, expect, it } from "vitest";
import { exampleNamed } from "../examples/exampleNamed.ts";
import { ENGLISH, Noted, withoutCitations, withoutNames } from "./spokenGerman.ts";

/** Goods, divided work with limits, a call centre, machines, an improvement at home; the first one defended. */
const EXAMPLES = [
  "patient-portal",
  "moved-production",
  "divided-platform",
  "contact-centre",
  "quotation-desk",
] as const;
const SAMPLING = { seed: 1, trials: 64 };

const german = await languageOf("de");

/** What a workbook names by what the model calls it. */
const MODEL_NAMES = 9;

describe.each(EXAMPLES)("the German workbook of %s", (name) => {
  const reading = exampleNamed(name);
  const decision = expectOk(decide(reading, { ...SAMPLING, defended: name === EXAMPLES[0] }));
  const { setting } = considered(reading, publishedParameters, SAMPLING);
  const noted = new Noted(german.texts);
  const language: Language = { ...german, texts: noted };
  const english = workbookModel(decision, { setting });
  const spoken = workbookModel(decision, { setting, language });
  const names = new Map(english.sheets.map((sheet, index) => [sheet.name, spoken.sheets[index]!.name]));

  it("finds a German text for all that it says", () => {
    expect([...noted.missed]).toEqual([]);
  });

  it("has no English word outside names and citations", () => {
    const texts = textsOf(spoken).map((text) => withoutSources(text, decision));
    expect(texts.filter((text) => new RegExp(ENGLISH).test(text))).toEqual([]);
  });

  it("writes figures in texts with a comma", () => {
    const texts = textsOf(spoken).map((text) => withoutSources(text, decision));
    expect(texts.filter((text) => /(?<![\d.])\d+\.\d{1,2}(?![\d.])(?:[^.]|$)/.test(text))).toEqual([]);
  });

  it("has sheets with names of their own that spreadsheets take", () => {
    const all = [...names.values()];
    expect(new Set(all).size).toBe(english.sheets.length);
    expect(all.filter((each) => each.length > 31 || /[:\\/?*[\]]|^'|'$/.test(each))).toEqual([]);
  });

  it("has the same figures, formulas and formats in the same cells as the English one", () => {
    expect(spoken.sheets.map(skeleton)).toEqual(english.sheets.map((sheet) => skeleton(renamed(sheet, names))));
  });

  it("gives rows with names of their own no common name", () => {
    for (const [index, sheet] of english.sheets.entries())
      expect([sheet.name, ...repeated(spoken.sheets[index]!, sheet)]).toEqual([sheet.name]);
  });

  it("tells in German what a yellow cell refuses, and which page it is", () => {
    const refusals = spoken.sheets.flatMap(({ numbersOnly = [] }) => numbersOnly.map(({ refusal }) => refusal));
    expect(new Set(refusals.map(({ title }) => title))).toEqual(new Set(["Hier wird eine Zahl gebraucht"]));
    expect(spoken.footer).toBe("Seite &P von &N");
  });
});

/** Texts of cells; how the model and the brief call something is the same in every language. */
function textsOf({ sheets }: Workbook): readonly string[] {
  return sheets.flatMap(({ rows }) =>
    rows.flatMap(({ cells }) => cells.flatMap((cell, column) => (isName(cell, column) ? [] : textOf(cell)))),
  );
}

function isName(cell: Cell | undefined, column: number): boolean {
  return cell?.look === "note" && column >= MODEL_NAMES - 4 && /^[\w./[\]*-]+$/.test(String(cell.value));
}

function textOf(cell: Cell | undefined): readonly string[] {
  return typeof cell?.value === "string" && cell.link?.startsWith("https://") !== true ? [cell.value] : [];
}

/** Without publications that stay as they are, of facts and of the model; the end of a long text is cut off. */
function withoutSources(text: string, decision: Decision): string {
  const published = Object.values(publishedParameters).map(({ source }) => source);
  const cited = [...published.filter((source) => !german.texts.has(source)), "Center for American Progress"];
  const rest = cited.reduce((left, each) => left.replace(each, ""), text).replace(/(?:Employer of )?\S*…$/, "");
  return withoutNames(withoutCitations(rest, decision), decision);
}

/** What of a sheet is the same in every language: figures, formulas, formats and looks, cell by cell. */
function skeleton({ rows, widths, frozen, pages, printed, numbersOnly }: Sheet) {
  const ranges = numbersOnly?.map(({ range, bounds }) => ({ range, bounds }));
  return {
    widths,
    frozen,
    pages,
    printed,
    ranges,
    rows: rows.map(({ cells, span }) => ({ span, cells: cells.map(bones) })),
  };
}

function bones(cell: Cell | undefined) {
  if (cell === undefined) return undefined;
  const { value, formula, format, link } = cell;
  return { formula, format, link, value: typeof value === "number" ? value : typeof value };
}

/** A sheet whose formulas and links speak of sheets and of kinds of lines in German. */
function renamed(sheet: Sheet, names: ReadonlyMap<string, string>): Sheet {
  return {
    ...sheet,
    rows: sheet.rows.map((row) => ({ ...row, cells: row.cells.map((cell) => cell && said(cell, names)) })),
  };
}

function said(cell: Cell, names: ReadonlyMap<string, string>): Cell {
  const { formula, link } = cell;
  return {
    ...cell,
    ...(formula === undefined ? {} : { formula: inGerman(formula, names) }),
    ...(link === undefined ? {} : { link: inGerman(link, names) }),
  };
}

function inGerman(reference: string, names: ReadonlyMap<string, string>): string {
  if (reference.startsWith("https://")) return reference;
  return reference
    .replaceAll(/(?:'([^']+)'|\b([A-Za-z]+))!/g, (_, quoted?: string, plain?: string) => {
      const name = names.get(quoted ?? plain ?? "")!;
      return /^[A-Za-z]+$/.test(name) ? `${name}!` : `'${name}'!`;
    })
    .replaceAll(/,"([a-z ,]+)",/g, (_, kind: string) => `,"${german.texts.get(kind)}",`);
}

/** Names of rows that are the same in German though they differ in English. */
function repeated(spoken: Sheet, english: Sheet): readonly string[] {
  const known = new Map<string, string>();
  return spoken.rows.flatMap(({ cells }, row) => {
    const [words, original] = [cells[0]?.value, english.rows[row]!.cells[0]?.value].map(String) as [string, string];
    const before = known.get(words) ?? original;
    known.set(words, before);
    return before === original ? [] : [`${words}: ${before} / ${original}`];
  });
}
