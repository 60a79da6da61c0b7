import { describe, expect, it } from "vitest";
import { decided } from "../../test/decided.ts";
import { defended } from "../../test/defended.ts";
import { anchorsOf } from "../document/anchorsOf.ts";
import { dossier } from "../document/sections/dossier.ts";
import { languageOf } from "../languages.ts";
import { type PrintData, printData } from "./printData.ts";

const service = defended(decided("service"));
const data = printData(service);

describe("what is printed", () => {
  it("is plain data that survives JSON, the same for the same decision", () => {
    expect(JSON.parse(JSON.stringify(data))).toEqual(data);
    expect(JSON.stringify(printData(service))).toBe(JSON.stringify(data));
  });

  it("says its language, and in German all that stands around the sections", async () => {
    const german = printData(service, { language: await languageOf("de") });
    expect([data.language, german.language]).toEqual(["en", "de"]);
    expect(data.words).toMatchObject({
      eyebrow: "Decision dossier",
      whoWhere: "Who × where",
      pages: "{page} of {pages}",
    });
    expect(german.words).toMatchObject({
      eyebrow: "Entscheidungsdossier",
      whoWhere: "Wer × wo",
      pages: "{page} von {pages}",
    });
  });

  it("leads only to places that are printed", () => {
    const anchors = new Set(anchorsOf(dossier(service)));
    const targets = [...JSON.stringify(data).matchAll(/"to":"([^"]+)"/g)].map(([, to = ""]) => to);
    expect(targets.length).toBeGreaterThan(50);
    expect([...new Set(targets)].filter((to) => !anchors.has(to))).toEqual([]);
  });

  it("holds no sign that steers a machine", () => {
    // oxlint-disable-next-line no-control-regex -- control characters are what is looked for
    expect(JSON.stringify(data)).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u202a-\u202e]/);
  });

  it("has the words of a chart once, beside its shapes", () => {
    const charts = chartsIn(data);
    expect(charts.length).toBeGreaterThan(4);
    for (const { svg, words, title } of charts) {
      expect(svg).not.toContain("<text");
      expect(svg).not.toContain("opacity");
      if (title !== "What it costs") continue;
      const texts = words.map(({ text }) => text);
      expect(texts.filter((text) => text.startsWith("○ Zürich own team"))).toHaveLength(1);
    }
  });
});

interface PrintedChart {
  readonly title: string;
  readonly svg: string;
  readonly words: readonly { readonly text: string }[];
}

function chartsIn({ sections }: PrintData): PrintedChart[] {
  const blocks = sections.flatMap((section) => section.blocks);
  const sides = blocks.flatMap(({ left, right }) => [left, right].flatMap((side) => (Array.isArray(side) ? side : [])));
  return [...blocks, ...sides].filter(({ kind }) => kind === "chart") as PrintedChart[];
}
