import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { cpus, tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { type Considered, considered, decide, type Decision } from "@shoreline/decide";
import { writeWorkbook } from "@shoreline/documents";
import { type Cell, languageOf, type Sheet, type Workbook, workbookModel } from "@shoreline/dossier";
import { publishedParameters } from "@shoreline/economics";
import { readBrief } from "@shoreline/scope";
import { expectOk } from "@shoreline/units";

/**
 * What a workbook costs, and whether LibreOffice comes to the same figures: it gets the formulas without any value,
 * reckons all of them, and every figure is compared with the engine's.
 *
 *   npm run workbook:libreoffice             prints
 *   npm run workbook:libreoffice -- --write  and writes bench/results/workbook.md
 *   npm run workbook:libreoffice -- BRIEF…   other briefs than the usual ones
 *   npm run workbook:libreoffice -- --german  workbooks in German, whose sheets are called otherwise
 *
 * Needs `soffice` on the path. Ends with 1 when a figure differs by more than a part in ten thousand.
 */
const ROOT = join(import.meta.dirname, "..");
const FILE = join(import.meta.dirname, "results/workbook.md");
const BENCH = "bench/decision.yaml";
const USUAL = [
  BENCH,
  "examples/patient-portal.yaml",
  "examples/service-desk.yaml",
  "examples/moved-production.yaml",
  "examples/contact-centre.yaml",
];
const SAMPLING = { seed: 1, trials: 4096 };
const RUNS = 7;
/** The program of LibreOffice. */
const OFFICE = "soffice";
const ALLOWED = 1e-4;
const language = await languageOf(process.argv.includes("--german") ? "de" : "en");
/** The sheet on which the costs of the alternatives stand. */
const COSTS = language.texts.get("Comparison") ?? "Comparison";

interface Study {
  readonly decision: Decision;
  readonly study: Considered;
}

function studied(brief: string): Study {
  const reading = expectOk(readBrief(readFileSync(join(ROOT, brief), "utf8"), { name: brief }));
  return {
    decision: expectOk(decide(reading, SAMPLING)),
    study: considered(reading, publishedParameters, SAMPLING),
  };
}

/** The same workbook without the values of its formulas. */
function withoutValues(book: Workbook): Workbook {
  return { ...book, sheets: book.sheets.map(bareSheet) };
}

function bareSheet(sheet: Sheet): Sheet {
  return { ...sheet, rows: sheet.rows.map((row) => ({ ...row, cells: row.cells.map(bareCell) })) };
}

function bareCell(cell: Cell | undefined): Cell | undefined {
  return cell?.formula === undefined ? cell : { ...cell, value: null };
}

/** Every sheet as text, with all digits of its numbers: comma, double quote, UTF-8, raw values, all sheets. */
const EVERY_SHEET = "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,false,false,false,false,-1";

type Cells = readonly (readonly string[])[];

/** What LibreOffice makes of a workbook: its cells, sheet by sheet. */
async function reckonedByLibreOffice(book: Workbook): Promise<ReadonlyMap<string, Cells>> {
  const folder = mkdtempSync(join(tmpdir(), "shoreline-workbook-"));
  try {
    const given = join(folder, "given.xlsx");
    writeFileSync(given, await writeWorkbook(withoutValues(book)));
    const profile = `-env:UserInstallation=${pathToFileURL(join(folder, "profile")).href}`;
    const order = [profile, "--headless", "--convert-to", EVERY_SHEET, "--outdir", folder, given];
    const { status, stderr, error } = spawnSync(OFFICE, order, { encoding: "utf8" });
    if (status !== 0) throw new Error(`LibreOffice did not convert the workbook: ${error?.message ?? stderr}`);
    return new Map(
      book.sheets.map(({ name }) => [name, cellsOf(readFileSync(join(folder, `given-${name}.csv`), "utf8"))]),
    );
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** The cells of a text with commas and double quotes. */
function cellsOf(text: string): Cells {
  const rows: string[][] = [[""]];
  let quoted = false;
  for (const sign of text) {
    const row = rows.at(-1)!;
    if (sign === '"') quoted = !quoted;
    else if (quoted || (sign !== "," && sign !== "\n")) row[row.length - 1] += sign;
    else if (sign === ",") row.push("");
    else rows.push([""]);
  }
  return rows;
}

/** A number as it was written out; a rate as percent; no number where there is none. */
function numberOf(words: string): number {
  if (words === "") return Number.NaN;
  return words.endsWith("%") ? Number(words.slice(0, -1)) / 100 : Number(words);
}

interface Comparison {
  readonly formulas: number;
  /** Largest difference of a formula's figure from the engine's, as a share of it. */
  readonly worst: number;
  /** The same of the costs of the alternatives. */
  readonly worstCost: number;
  /** Formulas that gave no number, or one that differs by more than is allowed. */
  readonly wrong: readonly string[];
}

/** Amounts below this are nothing: differences of large sums keep fewer digits. */
const NOTHING = 0.01;

function compared(book: Workbook, found: ReadonlyMap<string, Cells>): Comparison {
  const differences = book.sheets.flatMap(({ name, rows }) =>
    rows.flatMap(({ cells }, row) =>
      cells.flatMap((cell, column) => {
        if (cell?.formula === undefined || typeof cell.value !== "number") return [];
        const words = found.get(name)?.[row]?.[column] ?? "";
        const gap = Math.abs(numberOf(words) - cell.value);
        const size = Math.abs(cell.value);
        const share = size < NOTHING && gap < ALLOWED * NOTHING ? 0 : gap / size;
        const place = `${name} row ${row + 1} column ${column + 1}: ${words} for ${cell.value}`;
        return [{ share: Number.isNaN(share) ? Infinity : share, place, isCost: name === COSTS }];
      }),
    ),
  );
  const worstOf = (all: typeof differences) => all.reduce((most, { share }) => Math.max(most, share), 0);
  return {
    formulas: differences.length,
    worst: worstOf(differences),
    worstCost: worstOf(differences.filter(({ isCost }) => isCost)),
    wrong: differences.filter(({ share }) => share > ALLOWED).map(({ place }) => place),
  };
}

interface Cost {
  readonly model: number;
  readonly file: number;
  readonly bytes: number;
}

async function timed({ decision, study }: Study): Promise<Cost> {
  const start = performance.now();
  const book = workbookModel(decision, study);
  const reckoned = performance.now();
  const { length } = await writeWorkbook(book);
  return { model: reckoned - start, file: performance.now() - reckoned, bytes: length };
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[values.length >> 1]!;
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  return [head, head.map((_, column) => (column === 0 ? "---" : "---:")), ...rows]
    .map((row) => `| ${row.join(" | ")} |`)
    .join("\n");
}

const share = (value: number): string => (value === 0 ? "0" : value.toExponential(1));

const given = process.argv.slice(2).filter((word) => !word.startsWith("--"));
const briefs = given.length > 0 ? given : USUAL;
const rows: string[][] = [];
const costs: Cost[] = [];
let failed = false;
for (const brief of briefs) {
  const study = studied(brief);
  const book = workbookModel(study.decision, { ...study.study, language });
  // oxlint-disable-next-line no-await-in-loop -- LibreOffice runs once at a time
  const { formulas, worst, worstCost, wrong } = compared(book, await reckonedByLibreOffice(book));
  rows.push([brief, String(formulas), share(worstCost), share(worst), String(wrong.length)]);
  for (const place of wrong.slice(0, 10)) console.error(`${brief}: ${place}`);
  failed ||= wrong.length > 0;
  if (brief !== BENCH) continue;
  // oxlint-disable-next-line no-await-in-loop -- what is timed runs alone
  for (let run = 0; run < RUNS; run++) costs.push(await timed(study));
}
const version = spawnSync(OFFICE, ["--version"], { encoding: "utf8" }).stdout.trim();
const times = (pick: (cost: Cost) => number): string[] => [
  pick(costs[0]!).toFixed(0),
  median(costs.map(pick)).toFixed(0),
];
const page = `# What a workbook costs, and who agrees with it

\`npm run workbook:libreoffice -- --write\` writes this page. Every formula of a workbook is reckoned anew by ${version || "LibreOffice"}, which is given no values, and compared with the engine's figure: differences as shares of it.

${table(["brief", "formulas", "largest difference of a cost", "of any formula", "beyond 0.01 %"], rows)}
${
  costs.length === 0
    ? ""
    : `
48 alternatives, 36 months (${BENCH}), ${RUNS} runs in one process, Node ${process.versions.node}, ${cpus()[0]?.model ?? "unknown processor"}, milliseconds; the file has ${(costs[0]!.bytes / 1e6).toFixed(1)} MB.

${table(
  ["what", "first", "median"],
  [
    ["cells, formulas and values from the decision", ...times(({ model }) => model)],
    ["bytes of the file", ...times(({ file }) => file)],
    ["both", ...times(({ model, file }) => model + file)],
  ],
)}
`
}`;
console.log(page);
if (process.argv.includes("--write")) {
  mkdirSync(join(import.meta.dirname, "results"), { recursive: true });
  writeFileSync(FILE, page);
}
process.exitCode = failed ? 1 : 0;
