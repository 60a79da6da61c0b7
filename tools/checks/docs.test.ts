import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { blocksIn, brokenLinks, commandsIn } from "./pages.ts";
import { pathsBelow, readSource, ROOT } from "./tree.ts";
import { CLI, isSampleOf, runProgram, sampleIn, withSample, workedExample } from "./workedExample.ts";

const paths = pathsBelow(".");
const pages = paths.filter((path) => path.endsWith(".md")).map((path) => readSource(path));
const readme = readSource("README.md").text;
const OWN_COMMANDS_OF_NPM = new Set(["config", "cache", "ci"]);

describe("the pages of the project", () => {
  it("link only to what is there", () => {
    const all = new Set(paths);
    expect(pages.length).toBeGreaterThan(6);
    expect(pages.flatMap((page) => brokenLinks(page, pages, all))).toEqual([]);
  });

  it("name only scripts that package.json has", () => {
    const { scripts } = JSON.parse(readFileSync(join(ROOT, "package.json"), "utf8"));
    const named = pages
      .flatMap(({ text }) => commandsIn(text, "npm"))
      .map(([, first = "", second = ""]) => (first === "run" ? second : first));
    expect(named.length).toBeGreaterThan(5);
    expect(named.filter((name) => !(name in scripts) && !OWN_COMMANDS_OF_NPM.has(name))).toEqual([]);
  });

  it("list every record of a decision", () => {
    const list = readSource("docs/README.md").text;
    const records = paths
      .filter((path) => path.startsWith("docs/decisions/"))
      .map((path) => path.slice("docs/".length));
    expect(records.filter((record) => !list.includes(`(${record})`))).toEqual([]);
  });
});

describe("the README", () => {
  it("names only commands that the command line has", () => {
    const help = runProgram(CLI, ["--help"]).stdout;
    const named = commandsIn(readme, "./shoreline").map(([, name = ""]) => name);
    expect(named.length).toBeGreaterThan(5);
    expect(named.filter((name) => !new RegExp(`^\\s+${name}\\b`, "m").test(help))).toEqual([]);
  });

  it("shows briefs that can be decided", () => {
    const briefs = blocksIn(readme, "yaml");
    expect(briefs).toHaveLength(1);
    for (const brief of briefs) {
      const { status, stderr } = runProgram(CLI, ["decide", "-", "--trials", "256", "--json"], brief);
      expect(status, stderr).toBe(0);
    }
  });

  it("shows what the worked example prints (`npm run sample` renews it)", () => {
    expect(isSampleOf(sampleIn(readme) ?? "", workedExample())).toBe(true);
  });
});

describe("the rule about links", () => {
  const page = {
    path: "docs/a.md",
    text: "# Why so?\n[up](../README.md#why-not) [here](#why-so) [out](https://example.org) `[code](no.md)`",
  };
  const other = { path: "README.md", text: "## Why not?\n" };

  it("follows relative paths and headings, and leaves other sites and code alone", () => {
    expect(brokenLinks(page, [page, other], new Set(["docs/a.md", "README.md"]))).toEqual([]);
  });

  it("finds a file that is gone and a heading that is gone", () => {
    expect(brokenLinks(page, [page], new Set(["docs/a.md"]))).toEqual([expect.stringContaining("no such file")]);
    const renamed = { path: "README.md", text: "## Why then?\n" };
    expect(brokenLinks(page, [page, renamed], new Set(["docs/a.md", "README.md"]))).toEqual([
      expect.stringContaining("no such heading"),
    ]);
  });
});

describe("the rule about the sample", () => {
  it("knows it again after writing it, whole or cut", () => {
    const page = "before <!-- sample:start -->\nold\n<!-- sample:end --> after";
    for (const output of ["one\ntwo", Array.from({ length: 200 }, (_, line) => `line ${line}`).join("\n")]) {
      const written = withSample(page, output);
      expect(isSampleOf(sampleIn(written) ?? "", output)).toBe(true);
      expect(isSampleOf(sampleIn(written) ?? "", output.replace("e", "E"))).toBe(false);
    }
  });

  it("does not take an empty place for a sample", () => {
    expect(isSampleOf(sampleIn("<!-- sample:start -->\n<!-- sample:end -->") ?? "", "output")).toBe(false);
  });
});
