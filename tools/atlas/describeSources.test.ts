import { join } from "node:path";
import { describe, expect, it } from "vitest";
import list from "../../packages/atlas/facts/sources.json" with { type: "json" };
import { attributionText, sourceTable } from "./describeSources.ts";
import { textBetweenMarks } from "./markedText.ts";
import type { Source } from "./sourceRegister.ts";

const sources = list.rows as readonly Source[];
const root = join(import.meta.dirname, "../..");

describe("sources in words", () => {
  it("stand in docs/sources.md as the atlas has them", () => {
    expect(textBetweenMarks(join(root, "docs/sources.md"))).toBe(sourceTable(sources));
    for (const { id } of sources) expect(sourceTable(sources)).toContain(`\`${id}\``);
  });

  it("are attributed in NOTICE where their tables are passed on", () => {
    expect(textBetweenMarks(join(root, "NOTICE"))).toBe(attributionText(sources));
    expect(attributionText(sources)).toContain("Open Database License 1.0");
    expect(attributionText(sources)).not.toContain("Hofstede");
  });

  it("refuse a file without marks", () => {
    expect(() => textBetweenMarks(import.meta.filename.replace("describeSources.test.ts", "readTable.ts"))).toThrow(
      "has no <!-- sources:start -->",
    );
  });
});
