import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { readText } from "./readText.ts";
import { writeFaults } from "./writeOutput.ts";

let folder = "";
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "shoreline-cli-"));
  await writeFile(join(folder, "portal.yaml"), "\ufefftitle: Portal");
  await writeFile(join(folder, "binary.yaml"), Uint8Array.from([0xff, 0xfe, 0x00]));
  await writeFile(join(folder, "large.yaml"), "x".repeat(1_000_001));
});
afterAll(() => rm(folder, { recursive: true }));

async function* chunks(...texts: string[]) {
  for (const text of texts) yield new TextEncoder().encode(text);
}

async function codeOf(name: string): Promise<string | undefined> {
  const read = await readText(join(folder, name), "BRIEF", chunks());
  return read.ok ? undefined : read.faults[0]?.code;
}

describe("an input", () => {
  it("is read without its byte order mark", async () => {
    expect(await readText(join(folder, "portal.yaml"), "BRIEF", chunks())).toEqual({
      ok: true,
      value: "title: Portal",
    });
  });

  it("comes from standard input for a dash, in however many pieces, split letters included", async () => {
    const bytes = new TextEncoder().encode("ó");
    async function* split() {
      yield bytes.slice(0, 1);
      yield bytes.slice(1);
    }
    expect(await readText("-", "BRIEF", split())).toEqual({ ok: true, value: "ó" });
  });

  it("is refused as a folder, as binary, when too large, and when it is not there", async () => {
    expect(await Promise.all(["", "binary.yaml", "large.yaml", "none.yaml"].map(codeOf))).toEqual([
      "cli.not-a-file",
      "cli.not-text",
      "cli.too-large",
      "cli.no-such-file",
    ]);
  });

  it("that is not there gets the nearest name in its folder as a hint", async () => {
    const read = await readText(join(folder, "portl.yaml"), "BRIEF", chunks());
    expect(read.ok ? "" : read.faults[0]?.hint).toContain("portal.yaml");
  });
});

const codes = async (name: string) => (await writeFaults(join(folder, name), "--out")).map(({ code }) => code);

describe("an output", () => {
  it("may be a new file or replace one, but no folder, and only in a folder that exists", async () => {
    expect(await codes("new.md")).toEqual([]);
    expect(await codes("portal.yaml")).toEqual([]);
    expect(await codes("")).toEqual(["cli.not-a-file"]);
    expect(await codes("none/new.md")).toEqual(["cli.no-such-folder"]);
  });
});
