import { mkdir, readdir, readFile, rename, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { type OwnClass, type OwnClasses, readClass } from "@shoreline/scope";
import { collect, type Fault, refuse, type Result, succeed } from "@shoreline/units";

/** Where an organisation's own reference classes are kept: one JSON file each. */
export interface ClassFolder {
  /** All classes, by name; faults name the files that cannot be read. */
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
  const classes = collect(await Promise.all(names.map((name) => oneClass(join(folder, name)))));
  return classes.ok ? succeed(new Map(classes.value.map((own) => [own.name, own]))) : classes;
}

async function namesIn(folder: string): Promise<string[]> {
  try {
    const names = await readdir(folder);
    return names.filter((name) => name.endsWith(ENDING) && !name.endsWith(FORMER)).toSorted();
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return [];
    throw error;
  }
}

async function oneClass(file: string): Promise<Result<OwnClass>> {
  try {
    return readClass(JSON.parse(await readFile(file, "utf8")), file);
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    const hint = "Restore it from a copy, or learn it again with `shoreline forecast fit`.";
    return refuse([{ code: "history.unreadable-class", path: file, given: "broken JSON", allowed: "a class", hint }]);
  }
}

/** Written beside its place first, so that a full disk or a sudden end leaves the former class whole. */
async function saved(folder: string, own: OwnClass): Promise<Result<string>> {
  const file = join(folder, `${own.name}${ENDING}`);
  try {
    await mkdir(folder, { recursive: true });
    await writeFile(`${file}.new`, `${JSON.stringify(own)}\n`);
    await keptAside(file);
    await rename(`${file}.new`, file);
    return succeed(file);
  } catch (error) {
    return refuse([unwritable(file, error)]);
  }
}

async function keptAside(file: string): Promise<void> {
  try {
    await rename(file, `${file.slice(0, -ENDING.length)}${FORMER}`);
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
