import { randomUUID } from "node:crypto";
import { constants } from "node:fs";
import { access, chmod, lstat, realpath, rename, rm, stat, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { type Fault, givenText } from "@shoreline/units";

/** A file that is to be written. */
export interface Output {
  readonly file: string;
  readonly content: string | Uint8Array;
}

/** Why a file cannot be written, without writing it. Faults: `cli.not-a-file`, `cli.no-such-folder`, `cli.unwritable`. */
export async function writeFaults(file: string, option: string): Promise<Fault[]> {
  const shown = { path: option, given: givenText(file) };
  const folder = dirname(file);
  const [there, around] = [await kindOf(file), await kindOf(folder)];
  if (there === "folder") return [{ code: "cli.not-a-file", ...shown, allowed: "a file, not a folder" }];
  if (around === "nothing") {
    return [
      {
        code: "cli.no-such-folder",
        ...shown,
        allowed: "a file in a folder that exists",
        hint: `Make ${folder} first.`,
      },
    ];
  }
  const refused = [around, there].find((kind): kind is SystemCode => typeof kind !== "string");
  if (refused !== undefined) return [unwritable(file, option, refused.code)];
  const target = there === "nothing" ? folder : file;
  if (await isWritable(target)) return [];
  return [
    {
      code: "cli.unwritable",
      ...shown,
      allowed: "a file that you may write",
      hint: `Change the permissions of ${target}.`,
    },
  ];
}

/**
 * Writes a file and others beside it, all of them or none: each goes to a temporary file in the folder of its target
 * and takes its place when all are complete. A fault `cli.unwritable` for each where the system refuses after all, as
 * on a full disk; then nothing is left behind.
 */
export async function writeOutput(
  file: string,
  content: string | Uint8Array,
  option: string,
  others: readonly Output[] = [],
): Promise<Fault[]> {
  const drafts = await Promise.all([{ file, content }, ...others].map((output) => drafted(output, option)));
  const faults = drafts.flatMap((draft) => draft.faults);
  if (faults.length === 0) {
    faults.push(...(await Promise.all(drafts.map(({ file: own, keep }) => attempted(own, option, keep)))).flat());
  }
  await Promise.all(drafts.map(({ discard }) => discard()));
  return faults;
}

/** A file that is written and has not yet taken its place. */
interface Draft {
  readonly file: string;
  readonly faults: readonly Fault[];
  readonly keep: () => Promise<void>;
  /** Takes away what was not kept. */
  readonly discard: () => Promise<void>;
}

async function drafted({ file, content }: Output, option: string): Promise<Draft> {
  const target = await targetOf(file);
  // A pipe, a device, or a file in a folder that takes no other: nothing can take its place, so it is written as it stands.
  if (target === undefined) {
    return { file, faults: [], keep: () => writeFile(file, content), discard: async () => {} };
  }
  const draft = join(dirname(target.path), `.shoreline-${randomUUID()}.part`);
  const write = async () => {
    await writeFile(draft, content, { flag: "wx" });
    if (target.mode !== undefined) await chmod(draft, target.mode);
  };
  return {
    file,
    faults: await attempted(file, option, write),
    keep: () => rename(draft, target.path),
    // Where it could not even be made there is nothing to take away, and its fault says why.
    discard: () => rm(draft, { force: true }).catch(() => {}),
  };
}

/** Where a file stands when links are followed, with the permissions that it has; undefined where none can replace it. */
async function targetOf(file: string): Promise<{ path: string; mode?: number } | undefined> {
  try {
    const found = await stat(file);
    const path = await realpath(file);
    return found.isFile() && (await isWritable(dirname(path))) ? { path, mode: found.mode & 0o777 } : undefined;
  } catch {
    // A link to a file that is still to be made is written through.
    return (await isLink(file)) ? undefined : { path: file };
  }
}

async function isLink(file: string): Promise<boolean> {
  try {
    return (await lstat(file)).isSymbolicLink();
  } catch {
    return false;
  }
}

async function attempted(file: string, option: string, act: () => Promise<void>): Promise<Fault[]> {
  try {
    await act();
    return [];
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === undefined) throw error;
    return [unwritable(file, option, code)];
  }
}

function unwritable(file: string, option: string, code: string): Fault {
  const hint = `The system says ${code}.`;
  return { code: "cli.unwritable", path: option, given: givenText(file), allowed: "a file that can be written", hint };
}

/** Why the system does not say what stands at a path. */
interface SystemCode {
  readonly code: string;
}

async function kindOf(path: string): Promise<"file" | "folder" | "nothing" | SystemCode> {
  try {
    return (await stat(path)).isDirectory() ? "folder" : "file";
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === undefined) throw error;
    return code === "ENOENT" ? "nothing" : { code };
  }
}

async function isWritable(path: string): Promise<boolean> {
  try {
    await access(path, constants.W_OK);
    return true;
  } catch {
    return false;
  }
}
