import { constants } from "node:fs";
import { access, stat, writeFile } from "node:fs/promises";
import { dirname } from "node:path";
import { type Fault, givenText } from "@shoreline/units";

/** Why a file cannot be written, without writing it. Faults: `cli.not-a-file`, `cli.no-such-folder`, `cli.unwritable`. */
export async function writeFaults(file: string, option: string): Promise<Fault[]> {
  const shown = { path: option, given: givenText(file) };
  const folder = dirname(file);
  if ((await kindOf(file)) === "folder") return [{ code: "cli.not-a-file", ...shown, allowed: "a file, not a folder" }];
  if ((await kindOf(folder)) !== "folder") {
    return [
      {
        code: "cli.no-such-folder",
        ...shown,
        allowed: "a file in a folder that exists",
        hint: `Make ${folder} first.`,
      },
    ];
  }
  const target = (await kindOf(file)) === undefined ? folder : file;
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

/** Writes a file; a fault `cli.unwritable` where the system refuses after all, as on a full disk. */
export async function writeOutput(file: string, content: string | Uint8Array, option: string): Promise<Fault[]> {
  try {
    await writeFile(file, content);
    return [];
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === undefined) throw error;
    const hint = `The system says ${code}.`;
    return [
      { code: "cli.unwritable", path: option, given: givenText(file), allowed: "a file that can be written", hint },
    ];
  }
}

async function kindOf(path: string): Promise<"file" | "folder" | undefined> {
  try {
    return (await stat(path)).isDirectory() ? "folder" : "file";
  } catch {
    return undefined;
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
