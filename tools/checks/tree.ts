import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative, sep } from "node:path";
import { fileURLToPath } from "node:url";

/** A file of the project: its path below the root, with `/` on every system, and its text. */
export interface SourceFile {
  readonly path: string;
  readonly text: string;
}

export const ROOT = dirname(dirname(dirname(fileURLToPath(import.meta.url))));

/** Folders that are made, fetched or private to a machine, and so are nobody's source. */
const NOT_SOURCE = new Set(["node_modules", "dist", "coverage", ".git", ".shoreline"]);

/** Paths of all files below a folder of the project, sorted, so that findings come in one order everywhere. */
export function pathsBelow(folder: string, root: string = ROOT): string[] {
  return entriesBelow(join(root, folder))
    .map((path) => relative(root, path).split(sep).join("/"))
    .toSorted();
}

function entriesBelow(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    if (NOT_SOURCE.has(entry.name)) return [];
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return entriesBelow(path);
    return entry.isFile() ? [path] : [];
  });
}

export function readSource(path: string, root: string = ROOT): SourceFile {
  return { path, text: readFileSync(join(root, path), "utf8") };
}

/** TypeScript of packages, applications and adapters: what the product consists of, tests included. */
export function productSources(root: string = ROOT): SourceFile[] {
  return pathsBelow(".", root)
    .filter((path) => /^(packages|apps|adapters)\/.*\.tsx?$/.test(path))
    .map((path) => readSource(path, root));
}

export function isTest(path: string): boolean {
  return /\.(test|contract)\.tsx?$/.test(path) || /^(packages|apps|adapters)\/[^/]+\/test\//.test(path);
}
