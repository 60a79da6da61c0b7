import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { boundaryOffences, undeclaredImports } from "./boundaries.ts";
import { MAY_IMPORT } from "./directions.ts";
import { openBits } from "./openBits.ts";
import { purityOffences } from "./purity.ts";
import { isTest, productSources, ROOT } from "./tree.ts";

const sources = productSources();
const pure = sources.filter(({ path }) => /^packages\/[^/]+\/src\//.test(path) && !isTest(path));

describe("the project", () => {
  it("has sources to look at", () => {
    expect(sources.length).toBeGreaterThan(3);
  });

  it("imports only in the allowed directions, in no circle, and only by name", () => {
    expect(boundaryOffences(sources)).toEqual([]);
  });

  it("lists what it imports in the package.json beside it", () => {
    expect(undeclaredImports(sources, declaredBy)).toEqual([]);
  });

  it("keeps packages free of I/O, clock and chance", () => {
    expect(pure.flatMap(purityOffences)).toEqual([]);
  });

  it("calculates in packages only with operations that give the same bits in every engine", () => {
    expect(pure.flatMap(openBits)).toEqual([]);
  });
});

describe("the table of directions", () => {
  it("is the one that docs/architecture.md shows", () => {
    const page = readFileSync(join(ROOT, "docs/architecture.md"), "utf8");
    const rows = [...page.matchAll(/^\| `(\w+)` \| ([^|]*) \|/gm)].map(
      ([, name = "", cell = ""]) =>
        [name, new Set([...cell.matchAll(/`(\w+)`/g)].map(([, each = ""]) => each))] as const,
    );
    expect(new Map(rows)).toEqual(new Map(MAY_IMPORT));
  });

  it("can be put in an order in which every package comes after what it imports", () => {
    const order = [...MAY_IMPORT.keys()];
    for (const [name, allowed] of MAY_IMPORT) {
      for (const each of allowed) expect([name, order.indexOf(each) < order.indexOf(name)]).toEqual([name, true]);
    }
  });
});

describe("a boundary rule", () => {
  it.each([
    [
      "a package above",
      "packages/atlas/src/a.ts",
      'import { x } from "@shoreline/economics";',
      "atlas may import units",
    ],
    [
      "a type of a package above",
      "packages/units/src/a.ts",
      'import type { X } from "@shoreline/atlas";',
      "may import nothing",
    ],
    ["an unknown package", "packages/decide/src/a.ts", 'import { x } from "@shoreline/nowhere";', "no such package"],
    [
      "a file inside another package",
      "packages/decide/src/a.ts",
      'export * from "@shoreline/atlas/src/a.ts";',
      "as a whole",
    ],
    [
      "another package by its path",
      "packages/decide/src/a.ts",
      'import { x } from "../../atlas/src/index.ts";',
      "by its name",
    ],
    ["another application", "apps/cli/src/a.ts", 'import { x } from "../../server/src/a.ts";', "by its name"],
    ["a module of Node in a package", "packages/atlas/src/a.ts", 'import { readFileSync } from "node:fs";', "pure"],
    [
      "a computed name",
      "packages/atlas/src/a.ts",
      "export const load = (name: string) => import(name);",
      "plain string",
    ],
    [
      "a type by import()",
      "packages/units/src/a.ts",
      'export type X = import("@shoreline/atlas").Place;',
      "may import nothing",
    ],
  ])("refuses %s", (_, path, text, reason) => {
    expect(boundaryOffences([{ path, text }])).toEqual([expect.stringContaining(reason)]);
  });

  it("lets the command line alone start the server", () => {
    const text = 'import { x } from "@shoreline/server";';
    expect(boundaryOffences([{ path: "apps/cli/src/a.ts", text }])).toEqual([]);
    for (const path of ["apps/web/src/a.ts", "packages/atlas/src/a.ts", "adapters/store/src/a.ts"])
      expect(boundaryOffences([{ path, text }])).toEqual([expect.stringContaining("only apps/cli starts this one")]);
  });

  it("refuses an adapter in a package and in the browser, and allows it on the server", () => {
    const store = { path: "adapters/store/src/index.ts", text: 'import type { Fault } from "@shoreline/units";' };
    const uses = (path: string) =>
      boundaryOffences([store, { path, text: 'import { open } from "@shoreline/store";' }]);
    expect(uses("packages/atlas/src/a.ts")).toEqual([expect.stringContaining("through ports")]);
    expect(uses("apps/web/src/a.ts")).toEqual([expect.stringContaining("packages only")]);
    expect(uses("apps/server/src/a.ts")).toEqual([]);
  });

  it("allows an adapter in the browser that runs there", () => {
    const threads = { path: "adapters/threads/src/index.ts", text: 'import type { Fault } from "@shoreline/units";' };
    const text = 'import { startCrewInBrowser } from "@shoreline/threads";';
    expect(boundaryOffences([threads, { path: "apps/web/src/a.ts", text }])).toEqual([]);
    expect(boundaryOffences([threads, { path: "packages/decide/src/a.ts", text }])).toHaveLength(1);
  });

  it("allows Node's modules in a test and in an application", () => {
    const text = 'import { readFileSync } from "node:fs";';
    expect(
      boundaryOffences([
        { path: "packages/atlas/src/a.test.ts", text },
        { path: "apps/cli/src/a.ts", text },
      ]),
    ).toEqual([]);
  });

  it("lets a benchmark use its package by name, and not the package itself", () => {
    const text = 'import { run } from "@shoreline/simulate";';
    const bench = { path: "packages/simulate/bench/run.ts", text };
    expect(boundaryOffences([bench])).toEqual([]);
    expect(undeclaredImports([bench], () => new Set())).toEqual([]);
    expect(boundaryOffences([{ path: "packages/simulate/src/a.ts", text }])).toHaveLength(1);
  });

  it("refuses two packages that need each other, even only for types", () => {
    const files = [
      { path: "packages/scope/src/a.ts", text: 'import { x } from "@shoreline/atlas";' },
      { path: "packages/atlas/src/a.ts", text: 'import type { X } from "@shoreline/scope";' },
    ];
    expect(boundaryOffences(files)).toContain("packages import each other: atlas → scope → atlas");
  });

  it("refuses three files in a circle and shows the way round", () => {
    const files = [file("a", "b"), file("b", "c"), file("c", "a")];
    expect(boundaryOffences(files)).toEqual([
      "files import each other: packages/atlas/src/a.ts → packages/atlas/src/b.ts → packages/atlas/src/c.ts → packages/atlas/src/a.ts",
    ]);
  });

  it("allows two files that only know each other's types", () => {
    const files = [file("a", "b"), { path: "packages/atlas/src/b.ts", text: 'import type { A } from "./a.ts";' }];
    expect(boundaryOffences(files)).toEqual([]);
  });

  it("refuses two folders that need each other although no file does", () => {
    const files = [file("one/a", "../two/a"), file("two/b", "../one/b")];
    expect(boundaryOffences(files)).toEqual([
      "folders import each other: packages/atlas/src/one → packages/atlas/src/two → packages/atlas/src/one",
    ]);
  });

  it("refuses a folder and a file above it that need each other in a roundabout way", () => {
    const files = [file("one/a", "../b"), file("b", "./one/c")];
    expect(boundaryOffences(files)).toEqual([
      "folders import each other: packages/atlas/src/b.ts → packages/atlas/src/one → packages/atlas/src/b.ts",
    ]);
  });

  it("lets one file above a folder serve it and another put it to use", () => {
    const files = [file("one/a", "../served"), file("user", "./one/a")];
    expect(boundaryOffences(files)).toEqual([]);
  });

  it("lets the barrel export a folder that uses its neighbours", () => {
    const files = [file("index", "one/a"), file("one/a", "../b")];
    expect(boundaryOffences(files)).toEqual([]);
  });

  it("refuses a package that is imported but not declared", () => {
    const files = [{ path: "packages/scope/src/a.ts", text: 'import { parse } from "yaml/next";' }];
    expect(undeclaredImports(files, () => new Set(["zod"]))).toEqual([expect.stringContaining("imports yaml,")]);
    expect(undeclaredImports(files, () => new Set(["yaml"]))).toEqual([]);
  });
});

describe("a purity rule", () => {
  it.each([
    ["export const x = Math.random();", "Math.random"],
    ['export const x = Math["random"]();', "Math.random"],
    ["export const now = Date.now();", "Date.now"],
    ["export const now = new Date();", "new Date()"],
    ["export const now = Date();", "Date()"],
    ["export const now = Temporal.Now.instant();", "Temporal.Now"],
    ["export const now = performance.now();", "performance"],
    ["export const now = globalThis.Date;", "globalThis"],
    ["export function f() { console.log(1); }", "console"],
    ["export const home = process.env.HOME;", "process"],
    ['export const page = fetch("https://example.org");', "fetch"],
    ["export const all = { fetch };", "fetch"],
  ])("refuses %s", (text, name) => {
    expect(purityOffences({ path: "packages/atlas/src/a.ts", text })).toEqual([
      expect.stringContaining(`uses ${name}`),
    ]);
  });

  it.each([
    ["export const d = new Date(0);"],
    ["export const f = (process: { step: number }) => process.step;"],
    ["export interface Plan { process: string; fetch(): void }"],
    ["export const plan = { process: 1, console: 2 };"],
    ["export const step = (plan: { process: string }) => plan.process;"],
    ["export const root = Math.sqrt(Math.abs(-2));"],
  ])("allows %s", (text) => {
    expect(purityOffences({ path: "packages/atlas/src/a.ts", text })).toEqual([]);
  });
});

describe("the rule about bits", () => {
  it.each([
    ["export const e = Math.exp(1);", "Math.exp"],
    ["export const root = (x: number) => x ** 0.5;", "**"],
    ["export function f(x: number) { x **= 2; return x; }", "**"],
    ["const { exp } = Math; export const e = exp(1);", "Math as a value"],
    ['export const f = (name: "exp") => Math[name](1);', "Math[…]"],
  ])("refuses %s", (text, name) => {
    expect(openBits({ path: "packages/atlas/src/a.ts", text })).toEqual([`packages/atlas/src/a.ts:1 uses ${name}`]);
  });

  it.each([["export const range = 2 ** 32;"], ["export const root = Math.sqrt(Math.abs(-2));"]])(
    "allows %s",
    (text) => {
      expect(openBits({ path: "packages/atlas/src/a.ts", text })).toEqual([]);
    },
  );
});

function file(name: string, imported: string) {
  const request = imported.startsWith(".") ? `${imported}.ts` : `./${imported}.ts`;
  return { path: `packages/atlas/src/${name}.ts`, text: `import { x } from "${request}";\nexport const y = x;` };
}

/** What a unit may import by npm name; its tests may also use what the root installs for all tests. */
function declaredBy(unit: string): ReadonlySet<string> {
  const own = JSON.parse(readFileSync(join(ROOT, unit, "package.json"), "utf8"));
  return new Set(["vitest", "fast-check", ...Object.keys({ ...own.dependencies, ...own.devDependencies })]);
}
