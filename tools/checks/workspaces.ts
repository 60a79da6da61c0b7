import { existsSync, readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { ROOT } from "./tree.ts";

/** A package, application or adapter: where it lies and what its two manifests say. */
export interface Workspace {
  readonly folder: string;
  readonly dependencies: readonly string[];
  readonly references: readonly string[];
  readonly exports: unknown;
}

const SCOPE = "@shoreline/";

export function workspaces(root: string = ROOT): Workspace[] {
  return ["packages", "adapters", "apps"]
    .filter((kind) => existsSync(join(root, kind)))
    .flatMap((kind) => readdirSync(join(root, kind)).map((name) => `${kind}/${name}`))
    .filter((folder) => existsSync(join(root, folder, "package.json")))
    .map((folder) => workspaceAt(root, folder));
}

function workspaceAt(root: string, folder: string): Workspace {
  const manifest = JSON.parse(readFileSync(join(root, folder, "package.json"), "utf8"));
  return {
    folder,
    dependencies: Object.keys({ ...manifest.dependencies, ...manifest.devDependencies }),
    references: referencesIn(join(root, folder, "tsconfig.json")),
    exports: manifest.exports,
  };
}

/** Projects that a `tsconfig.json` refers to, as it writes them. */
export function referencesIn(path: string): string[] {
  const { references = [] } = JSON.parse(readFileSync(path, "utf8")) as { references?: { path: string }[] };
  return references.map((reference) => reference.path);
}

/** Packages that a workspace depends on and its compiler settings do not refer to, or the other way round. */
export function unmatchedReferences({ folder, dependencies, references }: Workspace): string[] {
  const needed = new Set(dependencies.filter((name) => name.startsWith(SCOPE)).map((name) => name.slice(SCOPE.length)));
  const referred = new Set(references.map((path) => basename(path)));
  return [
    ...[...needed.difference(referred)].map(
      (name) => `${folder}/tsconfig.json does not refer to ${name}, which its package.json lists`,
    ),
    ...[...referred.difference(needed)].map(
      (name) => `${folder}/package.json does not list ${name}, which its tsconfig.json refers to`,
    ),
  ];
}
