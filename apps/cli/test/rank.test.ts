import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { describe, expect, it } from "vitest";

const ROOT = join(import.meta.dirname, "../../..");

/** Runs `rank` as a user does, through the launcher at the root and in pipes. */
function rank(words: readonly string[], input = "") {
  const { status, stdout, stderr } = spawnSync(join(ROOT, "shoreline"), ["rank", ...words], {
    cwd: ROOT,
    input,
    encoding: "utf8",
  });
  return { status, stdout, stderr };
}

describe("rank on the command line", () => {
  it("prints the sentence first, without colour in a pipe", () => {
    const { status, stdout, stderr } = rank(["examples/suppliers.csv", "--method", "topsis"]);
    expect([status, stderr]).toEqual([0, ""]);
    expect(stdout).toMatch(/^Cassia comes first by TOPSIS, closeness 0\.777, ahead of Adler by 0\.151\.\n/);
    expect(stdout).not.toContain("\u001b");
  });

  it("--json prints one JSON document on standard output, and warnings beside it", () => {
    const input = "a,b\nmax,min\nX,1,2\nY,3,1\n";
    const { status, stdout, stderr } = rank(["-", "--method", "weightedSum", "--weights", "3,1", "--json"], input);
    expect(status).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({ method: "weightedSum", scores: [0, 1], ranks: [2, 1] });
    expect(stdout.trimEnd().split("\n")).toHaveLength(1);
    expect(stderr).toBe("The weights sum to 4; each counts by its share of that.\n");
  });

  it("ends with 2 and all faults where the table cannot be ranked", () => {
    const { status, stdout } = rank(["-", "--method", "topsi", "--json"], "a,b\nmax,min\nX,1\nY,x,1\n");
    expect(status).toBe(2);
    const { faults } = JSON.parse(stdout) as { faults: { path: string; hint?: string }[] };
    expect(faults.map(({ path }) => path)).toEqual(["--method", "line 3", "line 4, column 2"]);
    expect(faults[0]?.hint).toContain("topsis");
  });

  it("explains itself", () => {
    const { stdout } = rank(["--help"]);
    expect(stdout).toContain("Usage: shoreline rank --method M MATRIX [options]");
    expect(stdout).toContain("shoreline rank examples/suppliers.csv --method topsis");
  });
});
