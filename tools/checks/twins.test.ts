import { describe, expect, it } from "vitest";
import { pathsBelow } from "./tree.ts";

/** Tests beside source that are called after no source file: the file was renamed or removed without them. */
function orphans(paths: readonly string[]): string[] {
  const all = new Set(paths);
  return paths
    .filter((path) => /^packages\/[^/]+\/src\/.*\.test\.ts$/.test(path))
    .filter((path) => !all.has(path.replace(/\.test\.ts$/, ".ts")));
}

describe("every test in a package's source", () => {
  it("stands beside the file it is called after", () => {
    expect(orphans(pathsBelow("packages"))).toEqual([]);
  });

  it("is found out when that file goes", () => {
    const paths = [
      "packages/a/src/kept.ts",
      "packages/a/src/kept.test.ts",
      "packages/a/src/gone.test.ts",
      "packages/a/test/whole.test.ts",
    ];
    expect(orphans(paths)).toEqual(["packages/a/src/gone.test.ts"]);
  });
});
