import { open, readdir, stat } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { type Fault, givenText, nearest, refuse, type Result, succeed } from "@shoreline/units";

/** What kind of file is asked for, so that faults can say what to do. */
export interface InputKind {
  /** The longest input that is read. */
  readonly mostBytes: number;
  readonly allowed: string;
  /** What to do about a longer one. */
  readonly tooLargeHint: string;
  /** Files of that kind, by the end of their names. */
  readonly names: RegExp;
  /** What to say where no name is near. */
  readonly usualHint: string;
}

/** An input as faults show it: the argument and what was typed. */
export function shownInput(file: string, argument: string): Pick<Fault, "path" | "given"> {
  return { path: argument, given: file === "-" ? "standard input" : givenText(file) };
}

/**
 * The bytes of a file, or of standard input for `-`; anything that can be read counts as a file, also a pipe. No more
 * is read than the kind allows. Faults at `argument`: `cli.no-such-file` with the nearest names, `cli.not-a-file`,
 * `cli.unreadable`, `cli.too-large`.
 */
export async function readInput(
  file: string,
  { argument, kind }: { argument: string; kind: InputKind },
  input: AsyncIterable<Uint8Array>,
): Promise<Result<Uint8Array>> {
  const shown = shownInput(file, argument);
  try {
    const bytes = file === "-" ? await bytesOf(input, kind.mostBytes) : await bytesOfFile(file, kind.mostBytes);
    return bytes === undefined ? refuse([tooLarge(shown, kind)]) : succeed(bytes);
  } catch (error) {
    return refuse([await fileFault(file, { shown, kind }, error)]);
  }
}

type Shown = Pick<Fault, "path" | "given">;

async function bytesOfFile(file: string, mostBytes: number): Promise<Uint8Array | undefined> {
  const handle = await open(file, "r");
  try {
    return await bytesOf(handle.createReadStream({ autoClose: false }), mostBytes);
  } finally {
    await handle.close();
  }
}

/** All bytes, or nothing when there are more than anyone should read. */
async function bytesOf(chunks: AsyncIterable<Uint8Array>, mostBytes: number): Promise<Uint8Array | undefined> {
  const read: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of chunks) {
    length += chunk.length;
    if (length > mostBytes) return undefined;
    read.push(chunk);
  }
  return Buffer.concat(read);
}

function tooLarge(shown: Shown, { mostBytes, tooLargeHint }: InputKind): Fault {
  const allowed = `at most ${Math.round(mostBytes / 1_000_000)} MB`;
  return { code: "cli.too-large", ...shown, allowed, hint: tooLargeHint };
}

async function fileFault(
  file: string,
  { shown, kind }: { shown: Shown; kind: InputKind },
  error: unknown,
): Promise<Fault> {
  const code = (error as NodeJS.ErrnoException).code;
  if (code === "ENOENT" || code === "ENOTDIR" || code === "ENAMETOOLONG" || code === "ERR_INVALID_ARG_VALUE") {
    return { code: "cli.no-such-file", ...shown, allowed: "a file that exists", hint: await nearbyHint(file, kind) };
  }
  if (code === "EISDIR") {
    return { code: "cli.not-a-file", ...shown, allowed: "a file, not a folder", hint: await insideHint(file, kind) };
  }
  if (code === "EACCES" || code === "EPERM") {
    return { code: "cli.unreadable", ...shown, allowed: "a file that you may read", hint: "Change its permissions." };
  }
  if (code === undefined) throw error;
  return { code: "cli.unreadable", ...shown, allowed: kind.allowed, hint: `The system says ${code}.` };
}

async function nearbyHint(file: string, { names: wanted, usualHint }: InputKind): Promise<string> {
  const names = await namesIn(dirname(file), wanted);
  const near = nearest(basename(file), names);
  if (near.length === 0) return usualHint;
  return `Did you mean ${near.map((name) => JSON.stringify(join(dirname(file), name))).join(" or ")}?`;
}

async function insideHint(folder: string, { names: wanted, usualHint }: InputKind): Promise<string> {
  const names = (await namesIn(folder, wanted)).slice(0, 3);
  return names.length === 0 ? usualHint : `It holds ${names.map((name) => join(folder, name)).join(", ")}.`;
}

async function namesIn(folder: string, wanted: RegExp): Promise<string[]> {
  try {
    const names = await readdir((await stat(folder)).isDirectory() ? folder : dirname(folder));
    return names.filter((name) => wanted.test(name)).toSorted();
  } catch {
    return [];
  }
}
