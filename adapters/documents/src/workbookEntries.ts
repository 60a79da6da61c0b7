import { inflateRawSync } from "node:zlib";
import type { Fault } from "@shoreline/units";
import { notATable } from "./documentKind.ts";
import { MOST_UNFOLDED_BYTES } from "./limits.ts";

/** One file inside a workbook, as the directory at its end lists it. */
interface Entry {
  readonly path: string;
  readonly method: number;
  readonly packedBytes: number;
  readonly unfoldedBytes: number;
  readonly start: number;
}

const END_OF_DIRECTORY = 0x06054b50;
const DIRECTORY_ENTRY = 0x02014b50;
const LONGEST_COMMENT = 65_557;
const DEFLATED = 8;
const WIDE = 0xffffffff;

/**
 * Why a workbook must not be unfolded; empty when it may. Its directory is read first, and then every part is unfolded
 * no further than the directory says, because a directory can lie.
 * Faults: `documents.not-a-table`, `documents.damaged-workbook`, `documents.too-large`.
 */
export function workbookFaults(bytes: Uint8Array, name: string): Fault[] {
  const entries = entriesOf(bytes);
  if (entries === undefined) return [damagedWorkbook(name)];
  if (!entries.some(({ path }) => path === "xl/workbook.xml")) return [notATable(name, otherKind(entries))];
  const unfolded = entries.reduce((sum, { unfoldedBytes }) => sum + unfoldedBytes, 0);
  if (unfolded > MOST_UNFOLDED_BYTES) return [tooLarge(name, unfolded)];
  const honest = entries.map((entry) => keepsItsWord(bytes, entry));
  if (honest.includes("larger")) return [tooLarge(name, undefined)];
  return honest.includes("damaged") ? [damagedWorkbook(name)] : [];
}

/** A workbook that cannot be read. */
export function damagedWorkbook(path: string, what = "a damaged workbook"): Fault {
  const hint = "Open it in a spreadsheet, save it as .xlsx, and try again.";
  return { code: "documents.damaged-workbook", path, given: what, allowed: "a workbook (.xlsx) that opens", hint };
}

function otherKind(entries: readonly Entry[]): string {
  const paths = new Set(entries.map(({ path }) => path));
  if (paths.has("xl/workbook.bin")) return "a binary workbook (.xlsb)";
  if (paths.has("word/document.xml")) return "a text document (.docx)";
  if (paths.has("ppt/presentation.xml")) return "slides (.pptx)";
  return paths.has("content.xml") ? "an OpenDocument file" : "a packed file (zip)";
}

function tooLarge(path: string, unfoldedBytes: number | undefined): Fault {
  const megabytes =
    unfoldedBytes === undefined ? "far more than it says" : `${Math.round(unfoldedBytes / 1_000_000)} MB`;
  return {
    code: "documents.too-large",
    path,
    given: `a workbook that unfolds to ${megabytes}`,
    allowed: `at most ${MOST_UNFOLDED_BYTES / 1_000_000} MB unfolded`,
    hint: "Save the one sheet that matters as CSV.",
  };
}

function entriesOf(bytes: Uint8Array): Entry[] | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  const end = endOfDirectory(view);
  if (end === undefined) return undefined;
  try {
    return listed(view, bytes, { count: view.getUint16(end + 10, true), start: view.getUint32(end + 16, true) });
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

function endOfDirectory(view: DataView): number | undefined {
  const first = Math.max(0, view.byteLength - LONGEST_COMMENT);
  for (let at = view.byteLength - 22; at >= first; at--) if (view.getUint32(at, true) === END_OF_DIRECTORY) return at;
  return undefined;
}

function listed(
  view: DataView,
  bytes: Uint8Array,
  { count, start }: { count: number; start: number },
): Entry[] | undefined {
  const entries: Entry[] = [];
  let at = start;
  for (let index = 0; index < count; index++) {
    if (view.getUint32(at, true) !== DIRECTORY_ENTRY) return undefined;
    const [nameLength, extraLength, commentLength] = [28, 30, 32].map((offset) => view.getUint16(at + offset, true));
    const pathEnd = at + 46 + nameLength!;
    const path = new TextDecoder().decode(bytes.subarray(at + 46, pathEnd));
    entries.push(sized(view, { path, at, extraStart: pathEnd, extraEnd: pathEnd + extraLength! }));
    at = pathEnd + extraLength! + commentLength!;
  }
  return entries;
}

interface Place {
  readonly path: string;
  readonly at: number;
  readonly extraStart: number;
  readonly extraEnd: number;
}

/** Sizes of an entry; those that need 64 bits stand behind its name, in this order. */
function sized(view: DataView, { path, at, extraStart, extraEnd }: Place): Entry {
  const wide = wideSizes(view, extraStart, extraEnd);
  const [unfoldedBytes, packedBytes, header] = [24, 20, 42].map((offset) => {
    const value = view.getUint32(at + offset, true);
    return value === WIDE ? (wide.shift() ?? WIDE) : value;
  }) as [number, number, number];
  const start = header + 30 + view.getUint16(header + 26, true) + view.getUint16(header + 28, true);
  return { path, method: view.getUint16(at + 10, true), packedBytes, unfoldedBytes, start };
}

function wideSizes(view: DataView, start: number, end: number): number[] {
  for (let at = start; at + 4 <= end; at += 4 + view.getUint16(at + 2, true)) {
    if (view.getUint16(at, true) !== 1) continue;
    const count = Math.floor(view.getUint16(at + 2, true) / 8);
    return Array.from({ length: count }, (_, index) => Number(view.getBigUint64(at + 4 + 8 * index, true)));
  }
  return [];
}

/** Whether a part unfolds to just what the directory says. */
function keepsItsWord(bytes: Uint8Array, entry: Entry): "honest" | "larger" | "damaged" {
  const { method, packedBytes, unfoldedBytes, start } = entry;
  if (method === 0) return packedBytes === unfoldedBytes ? "honest" : "damaged";
  if (method !== DEFLATED) return "damaged";
  try {
    const packed = bytes.subarray(start, start + packedBytes);
    return inflateRawSync(packed, { maxOutputLength: Math.max(1, unfoldedBytes) }).length === unfoldedBytes
      ? "honest"
      : "damaged";
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "ERR_BUFFER_TOO_LARGE" ? "larger" : "damaged";
  }
}
