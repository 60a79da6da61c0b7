import { randomUUID } from "node:crypto";
import { copyFile, mkdir, readdir, readFile, rename, rm, stat, writeFile } from "node:fs/promises";
import { basename, dirname, join, resolve } from "node:path";
import { type OwnClass, type OwnClasses, readClass } from "@shoreline/scope";
import { type Fault, refuse, type Result, succeed } from "@shoreline/units";

/** Where an organisation's own reference classes are kept: one JSON file each. */
export interface ClassFolder {
  /** All classes, by name; one that cannot be read stands there with its faults. */
  readonly load: () => Promise<Result<OwnClasses>>;
  /** Keeps a class and says where; what had its name before is kept beside it. */
  readonly save: (own: OwnClass) => Promise<Result<string>>;
}

const ENDING = ".json";
const FORMER = ".former.json";

/** The folder `classes` of Shoreline's data: `SHORELINE_DATA`, or `.shoreline` in the present folder. */
export function classFolder(dataFolder: string): ClassFolder {
  const folder = join(dataFolder, "classes");
  return { load: () => loaded(folder), save: (own) => saved(folder, own) };
}

async function loaded(folder: string): Promise<Result<OwnClasses>> {
  const names = await namesIn(folder);
  if (!names.ok) return names;
  const classes = await Promise.all(names.value.map((name) => oneClass(join(folder, name))));
  return succeed(new Map(classes.map((own, index) => [classNameOf(names.value[index]!), own])));
}

async function namesIn(folder: string): Promise<Result<string[]>> {
  try {
    const names = await readdir(folder);
    return succeed(names.filter((name) => name.endsWith(ENDING) && !name.endsWith(FORMER)).toSorted());
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "ENOENT" ? succeed([]) : refuse([unreadable(folder, error)]);
  }
}

/** A class is called after its file, so that one that was copied or renamed is found under its new name. */
async function oneClass(file: string): Promise<Result<OwnClass>> {
  try {
    const own = readClass(JSON.parse(await readFile(file, "utf8")), file);
    return own.ok ? succeed({ ...own.value, name: classNameOf(file) }) : own;
  } catch (error) {
    return refuse([unreadable(file, error)]);
  }
}

function classNameOf(file: string): string {
  return basename(file, ENDING).normalize("NFC");
}

function unreadable(path: string, error: unknown): Fault {
  const { code } = error as NodeJS.ErrnoException;
  if (code === undefined && !(error instanceof SyntaxError)) throw error;
  const given = code === undefined ? "broken JSON" : `something that cannot be read (${code})`;
  const hint = "Restore it from a copy, or learn it again with `shoreline forecast fit`.";
  return { code: "history.unreadable-class", path, given, allowed: "a class", hint };
}

/**
 * Written beside its place first and the former one copied, so that a full disk or a sudden end leaves one of the two
 * whole in its place; under a name of its own, so that two runs at once do not mix.
 */
async function saved(folder: string, own: OwnClass): Promise<Result<string>> {
  const file = join(folder, `${own.name}${ENDING}`);
  const beside = `${file}.${randomUUID()}.new`;
  try {
    await newFolder(folder);
    await writeFile(beside, `${JSON.stringify(own)}\n`);
    await keptAside(file);
    await rename(beside, file);
    return succeed(file);
  } catch (error) {
    await rm(beside, { force: true }).catch(() => {});
    return refuse([unwritable(file, error)]);
  }
}

/**
 * Makes a folder and those above it that are missing. Node's own `recursive` tries for ever where the system denies that
 * a folder exists and refuses to make one, as below `/proc`.
 */
async function newFolder(folder: string): Promise<void> {
  if (await isFolder(folder)) return;
  const above = dirname(resolve(folder));
  if (above !== resolve(folder)) await newFolder(above);
  try {
    await mkdir(folder);
  } catch (error) {
    // Another run may have been quicker.
    if (!(await isFolder(folder))) throw error;
  }
}

function isFolder(path: string): Promise<boolean> {
  return stat(path).then(
    (found) => found.isDirectory(),
    () => false,
  );
}

async function keptAside(file: string): Promise<void> {
  try {
    await copyFile(file, `${file.slice(0, -ENDING.length)}${FORMER}`);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "ENOENT") throw error;
  }
}

function unwritable(file: string, error: unknown): Fault {
  const { code } = error as NodeJS.ErrnoException;
  if (code === undefined) throw error;
  const hint = `The system says ${code}. SHORELINE_DATA names another folder.`;
  return { code: "cli.unwritable", path: "--name", given: file, allowed: "a place that can be written", hint };
}
