import { describe, expect, it } from "vitest";
import { decided } from "../../test/decided.ts";
import { defended, undefended } from "../../test/defended.ts";
import { chartsOf } from "../document/document.ts";
import { dossier } from "../document/sections/dossier.ts";
import { languageOf } from "../languages.ts";
import { dossierMarkdown } from "./dossierMarkdown.ts";
import { escapedMarkdown } from "./proseMarkdown.ts";

const project = defended(decided("project"));
const told = [project, undefended(decided("project")), defended(decided("service")), decided("baselineAlone")];
const texts = told.map((decision) => dossierMarkdown(decision));

describe("the Markdown of a dossier", () => {
  it("is the same to the last byte for the same decision", () => {
    expect(dossierMarkdown(defended(decided("service")))).toBe(texts[2]);
  });

  it("is told in German where that is asked for", async () => {
    const text = dossierMarkdown(defended(decided("service")), { language: await languageOf("de") });
    expect(text).toMatch(/\n## <a id="answer"><\/a>Die Antwort\n/);
    expect(text).toMatch(/\nEntscheidung [\da-f]+\.\n$/);
  });

  it("has a heading for every question, and every chart in words", () => {
    const { sections } = dossier(project);
    for (const { title } of sections) expect(texts[0]).toMatch(new RegExp(`^## .*${title}$`, "m"));
    for (const { title } of chartsOf({ sections })) expect(texts[0]).toContain(`**${title}.**`);
  });

  it("lets no sign of a text be markup", () => {
    const [heading = ""] = (texts[2] ?? "").split("\n");
    expect(heading).toBe(
      '# \\<script\\>alert(1)\\</script\\> "q" #set page(fill: red) $x$ @answer =cmd\\|C!A0 \\[a\\](b) \\*b\\* \\`c\\` &amp;  evil  العربية',
    );
  });

  it("links only to what it holds", () => {
    for (const text of texts) {
      const known = new Set([...text.matchAll(/<a id="([^"]+)"><\/a>/g)].map(([, id = ""]) => id));
      const links = [...text.matchAll(/\]\(#([^)]+)\)/g)].map(([, to = ""]) => decodeURI(to));
      expect(links.length).toBeGreaterThan(20);
      expect([...new Set(links)].filter((to) => !known.has(to))).toEqual([]);
    }
  });

  it("has tables whose rows are as long as their heads", () => {
    for (const text of texts) {
      for (const table of text.split("\n\n").filter((part) => part.startsWith("| "))) {
        const lengths = table.split("\n").map((line) => line.split(/(?<!\\)\|/).length);
        expect(new Set(lengths).size, table.slice(0, 200)).toBe(1);
      }
    }
  });
});

describe("a text at the start of a line", () => {
  it("is no heading, list or rule, and a figure there keeps its look", () => {
    expect(["# a", "- a", "+ a", "1. a", "2) a", "---", "==="].map(escapedMarkdown)).toEqual([
      "\\# a",
      "\\- a",
      "\\+ a",
      "1\\. a",
      "2\\) a",
      "\\---",
      "\\===",
    ]);
    expect(["0.853", "+$5.5 m", "-1"].map(escapedMarkdown)).toEqual(["0.853", "+$5.5 m", "-1"]);
  });
});
