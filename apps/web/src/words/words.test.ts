import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import german from "./de.json" with { type: "json" };
import english from "./en.json" with { type: "json" };

const SOURCES = join(import.meta.dirname, "..");
const sources = readdirSync(SOURCES, { recursive: true, encoding: "utf8" })
  .filter((file) => /\.tsx?$/.test(file) && !file.includes(".test."))
  .map((file) => readFileSync(join(SOURCES, file), "utf8"))
  .join("\n");

describe("the catalogues", () => {
  it("have the same keys", () => {
    expect(Object.keys(german).toSorted()).toEqual(Object.keys(english).toSorted());
  });

  it("leave the same gaps to be filled in", () => {
    for (const [key, text] of Object.entries(english))
      expect([key, gaps(german[key as keyof typeof german])]).toEqual([key, gaps(text)]);
  });

  it("say nothing that is shown nowhere", () => {
    const unused = Object.keys(english).filter((key) => !isUsed(key.replace(/_(?:one|other)$/, "")));
    expect(unused).toEqual([]);
  });
});

function gaps(text: string): readonly string[] {
  return [...text.matchAll(/\{\{\w+\}\}/g)].map(([gap]) => gap).toSorted();
}

/** As it stands, or made of a fixed beginning and something that is put in: t(`settings.${part}`). */
function isUsed(key: string): boolean {
  if (sources.includes(`"${key}"`)) return true;
  const made = [...key.matchAll(/[.]/g)].map(({ index }) => key.slice(0, index + 1));
  return made.some((beginning) => sources.includes(`\`${beginning}\${`));
}
