import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { ROOT } from "./tree.ts";
import { referencesIn, unmatchedReferences, workspaces } from "./workspaces.ts";

const all = workspaces();

describe("the workspaces", () => {
  it("are all built by `tsc -b` at the root", () => {
    expect(all.length).toBeGreaterThan(9);
    expect(referencesIn(join(ROOT, "tsconfig.json")).toSorted()).toEqual(all.map(({ folder }) => folder).toSorted());
  });

  it("refer the compiler to just the packages that they depend on", () => {
    expect(all.flatMap(unmatchedReferences)).toEqual([]);
  });

  it("offer one entry, read from source inside the project and from `dist` elsewhere", () => {
    const entry = { "@shoreline/source": "./src/index.ts", types: "./dist/index.d.ts", default: "./dist/index.js" };
    const packages = all.filter(({ folder }) => folder.startsWith("packages/"));
    expect(packages.map(({ folder, exports }) => ({ folder, exports }))).toEqual(
      packages.map(({ folder }) => ({ folder, exports: { ".": entry } })),
    );
  });

  it("are found out when dependency and reference part", () => {
    const workspace = {
      folder: "packages/a",
      dependencies: ["@shoreline/b", "zod"],
      references: ["../c"],
      exports: {},
    };
    expect(unmatchedReferences(workspace)).toEqual([
      "packages/a/tsconfig.json does not refer to b, which its package.json lists",
      "packages/a/package.json does not list c, which its tsconfig.json refers to",
    ]);
  });
});
