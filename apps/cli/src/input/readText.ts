import { open, readdir, stat } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { type Fault, givenText, nearest, refuse, type Result, succeed } from "@shoreline/units";

/** The longest input that is read: 1 MB, as long as a brief may be. */
const MOST_BYTES = 1_000_000;

const ALLOWED = "a file of UTF-8 text in YAML or JSON, or - for standard input";

/**
 * The text of a file, or of standard input for `-`; anything that can be read counts as a file, also a pipe.
 * Faults at `argument`: `cli.no-such-file` with the nearest names, `cli.not-a-file`, `cli.unreadable`,
 * `cli.too-large`, `cli.not-text`.
 */
export async function readText(
  file: string,
  argument: string,
  input: AsyncIterable<Uint8Array>,
): Promise<Result<string>> {
  const shown = { path: argument, given: file === "-" ? "standard input" : givenText(file) };
  try {
    const bytes = file === "-" ? await bytesOf(input) : await bytesOfFile(file);
    return bytes === undefined ? refuse([tooLarge(shown)]) : decoded(bytes, shown);
  } catch (error) {
    return refuse([await fileFault(file, shown, error)]);
  }
}

type Shown = Pick<Fault, "path" | "given">;

async function bytesOfFile(file: string): Promise<Uint8Array | undefined> {
  const handle = await open(file, "r");
  try {
    return await bytesOf(handle.createReadStream({ autoClose: false }));
  } finally {
    await handle.close();
  }
}

/** All bytes, or nothing when there are more than anyone should read. */
async function bytesOf(chunks: AsyncIterable<Uint8Array>): Promise<Uint8Array | undefined> {
  const read: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of chunks) {
    length += chunk.length;
    if (length > MOST_BYTES) return undefined;
    read.push(chunk);
  }
  return Buffer.concat(read);
}

function decoded(bytes: Uint8Array, shown: Shown): Result<string> {
  try {
    return succeed(new TextDecoder("utf-8", { fatal: true }).decode(bytes));
  } catch {
    const hint = "Is it a workbook, a PDF or text in another encoding? Save it as UTF-8 text.";
    return refuse([{ code: "cli.not-text", ...shown, allowed: ALLOWED, hint }]);
  }
}

function tooLarge(shown: Shown): Fault {
  const hint = "A brief is a page or two.";
  return { code: "cli.too-large", ...shown, allowed: "at most 1 MB", hint };
}

async function fileFault(file: string, shown: Shown, error: unknown): Promise<Fault> {
  const code = (error as NodeJS.ErrnoException).code;
  if (code === "ENOENT" || code === "ENOTDIR" || code === "ENAMETOOLONG" || code === "ERR_INVALID_ARG_VALUE") {
    return { code: "cli.no-such-file", ...shown, allowed: "a file that exists", hint: await nearbyHint(file) };
  }
  if (code === "EISDIR") {
    return { code: "cli.not-a-file", ...shown, allowed: "a file, not a folder", hint: await insideHint(file) };
  }
  if (code === "EACCES" || code === "EPERM") {
    return { code: "cli.unreadable", ...shown, allowed: "a file that you may read", hint: "Change its permissions." };
  }
  if (code === undefined) throw error;
  return { code: "cli.unreadable", ...shown, allowed: ALLOWED, hint: `The system says ${code}.` };
}

const USUAL_HINT = "examples/ holds briefs to start from.";

async function nearbyHint(file: string): Promise<string> {
  const names = await briefsIn(dirname(file));
  const near = nearest(basename(file), names);
  if (near.length === 0) return `${USUAL_HINT}`;
  return `Did you mean ${near.map((name) => JSON.stringify(join(dirname(file), name))).join(" or ")}?`;
}

async function insideHint(folder: string): Promise<string> {
  const names = (await briefsIn(folder)).slice(0, 3);
  return names.length === 0 ? USUAL_HINT : `It holds ${names.map((name) => join(folder, name)).join(", ")}.`;
}

async function briefsIn(folder: string): Promise<string[]> {
  try {
    const names = await readdir((await stat(folder)).isDirectory() ? folder : dirname(folder));
    return names.filter((name) => /\.(ya?ml|json)$/i.test(name)).toSorted();
  } catch {
    return [];
  }
}
