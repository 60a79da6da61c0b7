import { posix } from "node:path";
import { BROWSER_ADAPTERS, BROWSER_APPS, CONTRACT_PACKAGE, MAY_IMPORT, STARTED_BY } from "./directions.ts";
import { cyclesIn, graphOf } from "./graph.ts";
import { importsOf } from "./syntax.ts";
import type { ImportOf } from "./syntax.ts";
import type { SourceFile } from "./tree.ts";
import { isTest } from "./tree.ts";

/** A file and the unit (package, application or adapter) that it belongs to. */
interface Home {
  readonly kind: "packages" | "apps" | "adapters";
  readonly unit: string;
}

interface Edge extends ImportOf {
  readonly from: string;
  readonly home: Home;
}

const SCOPE = "@shoreline/";

/** Every import that goes where it may not, in words, one line each. */
export function boundaryOffences(files: readonly SourceFile[]): string[] {
  const edges = files.flatMap(edgesOf);
  const adapters = new Set(edges.filter(({ home }) => home.kind === "adapters").map(({ home }) => home.unit));
  return [
    ...edges.flatMap((edge) => offencesOfEdge(edge, adapters)),
    ...packageCycles(edges).map((way) => `packages import each other: ${way}`),
    ...fileCycles(edges).map((way) => `files import each other: ${way}`),
    ...folderCycles(edges).map((way) => `folders import each other: ${way}`),
  ];
}

/**
 * Workspace packages that a unit imports without saying so in its package.json. It would still run in this checkout,
 * where all packages lie side by side, and fail wherever it is installed alone.
 */
export function undeclaredImports(
  files: readonly SourceFile[],
  declared: (unit: string) => ReadonlySet<string>,
): string[] {
  return files.flatMap(edgesOf).flatMap(({ from, line, specifier, home }) => {
    const name = packageNameOf(specifier);
    if (name === undefined || name === `${SCOPE}${home.unit}` || declared(`${home.kind}/${home.unit}`).has(name))
      return [];
    return [`${from}:${line} imports ${name}, which the package.json of ${home.kind}/${home.unit} does not list`];
  });
}

/** Name of the npm package behind a request; nothing for own files and for what Node brings. */
function packageNameOf(specifier: string): string | undefined {
  if (/^(\.|node:|\()/.test(specifier)) return undefined;
  return specifier.split("/", specifier.startsWith("@") ? 2 : 1).join("/");
}

function edgesOf(file: SourceFile): Edge[] {
  const home = homeOf(file.path);
  return home === undefined ? [] : importsOf(file).map((found) => ({ ...found, from: file.path, home }));
}

function homeOf(path: string): Home | undefined {
  const [kind, unit] = path.split("/");
  if (unit === undefined || (kind !== "packages" && kind !== "apps" && kind !== "adapters")) return undefined;
  return { kind, unit };
}

function offencesOfEdge(edge: Edge, adapters: ReadonlySet<string>): string[] {
  const reason = isRelative(edge.specifier) ? relativeOffence(edge) : namedOffence(edge, adapters);
  return reason === undefined ? [] : [`${edge.from}:${edge.line} imports ${edge.specifier}: ${reason}`];
}

function isRelative(specifier: string): boolean {
  return specifier.startsWith(".");
}

function relativeOffence({ from, specifier, home }: Edge): string | undefined {
  const target = posix.join(posix.dirname(from), specifier);
  if (!target.startsWith(`${home.kind}/${home.unit}/`))
    return "another package is imported by its name, never by its path";
  return undefined;
}

function namedOffence({ from, specifier, home }: Edge, adapters: ReadonlySet<string>): string | undefined {
  if (specifier === "(computed)") return "an import must be a plain string, or nobody can say where it goes";
  // Benchmarks and tests of a whole package use it as everybody does, by its name.
  if (specifier === `${SCOPE}${home.unit}` && !isProduct(from)) return undefined;
  if (specifier.startsWith(SCOPE)) return workspaceOffence(home, specifier.slice(SCOPE.length), adapters);
  if (home.kind !== "packages" || !isProduct(from)) return undefined;
  return specifier.startsWith("node:") ? "packages are pure and also run in a browser" : undefined;
}

/** Source that is shipped, as opposed to tests and benchmarks. */
function isProduct(path: string): boolean {
  return path.split("/")[2] === "src" && !isTest(path);
}

function adapterOffence(home: Home, adapter: string): string | undefined {
  if (home.kind === "packages") return "packages reach the outside through ports, never through an adapter";
  if (!BROWSER_APPS.includes(home.unit) || BROWSER_ADAPTERS.includes(adapter)) return undefined;
  return "a browser application imports packages only, and adapters that run in a browser";
}

function workspaceOffence(home: Home, target: string, adapters: ReadonlySet<string>): string | undefined {
  if (target.includes("/")) return "a package is imported as a whole; only what its src/index.ts exports is offered";
  if (adapters.has(target)) return adapterOffence(home, target);
  const starters = STARTED_BY.get(target);
  if (starters !== undefined) return startOffence(home, starters);
  if (!MAY_IMPORT.has(target) && target !== CONTRACT_PACKAGE) return "no such package in the table of directions";
  if (home.kind !== "packages" || home.unit === CONTRACT_PACKAGE) return undefined;
  const allowed = MAY_IMPORT.get(home.unit);
  if (allowed === undefined) return `${home.unit} is not in the table of directions`;
  return allowed.has(target) ? undefined : `${home.unit} may import ${[...allowed].join(", ") || "nothing"}`;
}

function startOffence(home: Home, starters: readonly string[]): string | undefined {
  if (home.kind === "apps" && starters.includes(home.unit)) return undefined;
  return `applications share nothing; only ${starters.map((name) => `apps/${name}`).join(", ")} starts this one`;
}

/** Types count here: a package that needs another's types cannot be built before it. */
function packageCycles(edges: readonly Edge[]): string[] {
  const pairs = edges
    .filter(({ home, specifier }) => home.kind === "packages" && specifier.startsWith(SCOPE))
    .map(({ home, specifier }) => [home.unit, specifier.slice(SCOPE.length).split("/")[0] ?? ""] as const);
  return ways(pairs);
}

/** Between files only what runs counts: types are gone by then. */
function fileCycles(edges: readonly Edge[]): string[] {
  return ways(runningPairs(edges));
}

/**
 * Folders inside one unit, each taken as a whole. A file directly in `src` is in none of them and stands for itself:
 * it may serve a folder, or put folders together, but not both for the same one. The barrel serves nobody inside.
 */
function folderCycles(edges: readonly Edge[]): string[] {
  const pairs = runningPairs(edges)
    .filter(([from, to]) => !isBarrel(from) && !isBarrel(to))
    .map(([from, to]) => [folderOrFile(from), folderOrFile(to)] as const);
  return ways(pairs).filter((way) => way.split(" → ").some((node) => !/\.tsx?$/.test(node)));
}

function folderOrFile(path: string): string {
  const folder = posix.dirname(path);
  return /^[^/]+\/[^/]+\/src$/.test(folder) ? path : folder;
}

function runningPairs(edges: readonly Edge[]): (readonly [string, string])[] {
  return edges
    .filter(({ from, specifier, typeOnly }) => isRelative(specifier) && !typeOnly && !isTest(from))
    .map(({ from, specifier }) => [from, posix.join(posix.dirname(from), specifier)] as const);
}

function isBarrel(path: string): boolean {
  return /^[^/]+\/[^/]+\/src\/index\.tsx?$/.test(path);
}

function ways(pairs: readonly (readonly [string, string])[]): string[] {
  return cyclesIn(graphOf(pairs)).map((cycle) => [...cycle, cycle[0]].join(" → "));
}
