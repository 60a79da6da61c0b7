import { chmod, mkdir, mkdtemp, readdir, readFile, rm, stat, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { writeFaults, writeOutput } from "./writeOutput.ts";

let folder = "";
const inside = (name: string) => join(folder, name);

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "shoreline-out-"));
  await writeFile(inside("old.md"), "old");
  await mkdir(inside("sub"));
  await symlink("circle.md", inside("circle.md"));
  await symlink("old.md", inside("link.md"));
});
afterEach(() => rm(folder, { recursive: true }));

const contentOf = (name: string) => readFile(inside(name), "utf8");

describe("a name that the system does not take", () => {
  it.each([
    ["too long", `${"x".repeat(300)}.md`],
    ["a link in a circle", "circle.md"],
    ["below a file", "old.md/new.md"],
    ["far below a file", "old.md/sub/new.md"],
    ["with a null byte", "a\0b.md"],
  ])("(%s) is a fault of the option, before and after", async (_, name) => {
    const fault = { code: "cli.unwritable", path: "--out", hint: expect.stringContaining("The system says E") };
    expect(await writeFaults(inside(name), "--out")).toEqual([expect.objectContaining(fault)]);
    expect(await writeOutput(inside(name), "new", "--out")).toEqual([expect.objectContaining(fault)]);
  });
});

describe("several files", () => {
  it("are written together, and nothing else stays", async () => {
    const others = [{ file: inside("sub/b.json"), content: Uint8Array.of(123, 125) }];
    expect(await writeOutput(inside("old.md"), "new", "--out", others)).toEqual([]);
    expect([await contentOf("old.md"), await contentOf("sub/b.json")]).toEqual(["new", "{}"]);
    expect((await readdir(folder)).toSorted()).toEqual(["circle.md", "link.md", "old.md", "sub"]);
    expect(await readdir(inside("sub"))).toEqual(["b.json"]);
  });

  it("of which one cannot be written leave everything as it was", async () => {
    const others = [
      { file: inside("new.md"), content: "new" },
      { file: inside("none/c.md"), content: "new" },
    ];
    const faults = await writeOutput(inside("old.md"), "new", "--out", others);
    expect(faults).toMatchObject([{ code: "cli.unwritable", hint: "The system says ENOENT." }]);
    expect(await contentOf("old.md")).toBe("old");
    expect((await readdir(folder)).toSorted()).toEqual(["circle.md", "link.md", "old.md", "sub"]);
  });
});

describe("a file that is replaced", () => {
  it("keeps its permissions, and is still reached by a link that is written through", async () => {
    await chmod(inside("old.md"), 0o600);
    expect(await writeOutput(inside("link.md"), "new", "--out")).toEqual([]);
    expect(await contentOf("old.md")).toBe("new");
    expect((await stat(inside("old.md"))).mode & 0o777).toBe(0o600);
    expect((await readdir(folder)).toSorted()).toEqual(["circle.md", "link.md", "old.md", "sub"]);
  });
});
