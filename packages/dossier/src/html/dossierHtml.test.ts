import { describe, expect, it } from "vitest";
import { decided, HOSTILE_TITLE } from "../../test/decided.ts";
import { defended, turnedToRuledOut, undefended } from "../../test/defended.ts";
import { alternativeAnchor } from "../document/anchors.ts";
import { languageOf } from "../languages.ts";
import { dossierHtml } from "./dossierHtml.ts";
import { styleSheet } from "./styleSheet.ts";

const pages = [
  defended(decided("project")),
  undefended(decided("project")),
  defended(decided("service")),
  decided("baselineAlone"),
  turnedToRuledOut(decided("tightBudget")),
].map((decision) => dossierHtml(decision));

function idsIn(html: string): readonly string[] {
  return [...html.matchAll(/\sid="([^"]*)"/g)].map(([, id = ""]) => id);
}

describe("the HTML of a dossier", () => {
  it("is the same to the last byte for the same decision", () => {
    expect(dossierHtml(defended(decided("service")))).toBe(pages[2]);
  });

  it("is a page in German where that is asked for, with the same places as in English", async () => {
    const page = dossierHtml(defended(decided("service")), { language: await languageOf("de") });
    expect(page).toContain('<html lang="de">');
    expect(page).toContain("Zur Antwort springen");
    expect(idsIn(page)).toEqual(idsIn(pages[2] ?? ""));
  });

  it("asks nothing of anybody outside: no script, no address in any attribute", () => {
    for (const page of pages) {
      expect(page).not.toMatch(/<(?:script|link|iframe|img|object|embed|form|base)\b/i);
      expect(page).not.toMatch(/\s(?:src|srcset|action|on\w+)\s*=/i);
      expect(page).not.toMatch(/@import|url\(/);
      for (const [, address = ""] of page.matchAll(/\shref="([^"]*)"/g)) expect(address).toMatch(/^#/);
      for (const [, space = ""] of page.matchAll(/\sxmlns="([^"]*)"/g))
        expect(space).toBe("http://www.w3.org/2000/svg");
      expect(page).toContain("default-src 'none'");
    }
  });

  it("shows a hostile title as the words that it is, without signs that turn its direction", () => {
    expect(HOSTILE_TITLE).toContain("<script>");
    expect(pages[2]).toContain("&lt;script&gt;alert(1)&lt;/script&gt; &quot;q&quot; #set page(fill: red)");
    expect(pages[2]).not.toMatch(/[\u202a-\u202e]/);
    expect(pages[2]).toMatch(/<h1 dir="auto">/);
  });

  it("has every place that it links to, and each id once", () => {
    for (const page of pages) {
      const ids = idsIn(page);
      expect(ids.length).toBe(new Set(ids).size);
      const known = new Set(ids);
      const links = [...page.matchAll(/\shref="#([^"]*)"/g)].map(([, to = ""]) => decodeURI(to));
      expect([...new Set(links)].filter((to) => !known.has(to))).toEqual([]);
      const named = [...page.matchAll(/aria-labelledby="([^"]*)"/g)].flatMap(([, names = ""]) => names.split(" "));
      expect(named.filter((name) => !known.has(name))).toEqual([]);
    }
  });

  it("leads from a turn to what a tight budget rules out to its row", () => {
    const tight = turnedToRuledOut(decided("tightBudget"));
    const out = tight.flips?.map(({ becomes }) => becomes) ?? [];
    expect(out.length).toBeGreaterThan(3);
    for (const id of out) {
      expect(pages[4]).toContain(`href="#${encodeURI(alternativeAnchor(id))}"`);
      expect(pages[4]).toContain(`<tr id="${alternativeAnchor(id)}"`);
    }
  });

  it("has landmarks, a way past them, and headings that skip no level", () => {
    for (const page of pages) {
      for (const mark of ["<header>", "<main>", "<nav ", "<footer>"]) expect(page.split(mark)).toHaveLength(2);
      expect(page).toMatch(/<html lang="en">/);
      expect(page).toMatch(/<body>\s*<a class="skip" href="#answer">/);
      const levels = [...page.matchAll(/<h([1-6])\b/g)].map(([, level]) => Number(level));
      expect(levels[0]).toBe(1);
      expect(levels.filter((level) => level === 1)).toHaveLength(1);
      for (const [index, level] of levels.entries())
        expect(level - (levels[index - 1] ?? level)).toBeLessThanOrEqual(1);
    }
  });

  it("says of every head of a table what it heads, and scrolls tables in themselves, also by keyboard", () => {
    for (const page of pages) {
      expect(page.match(/<th(?! scope="(?:row|col)")[^a-z]/g)).toBeNull();
      const tables = page.match(/<table/g)?.length ?? 0;
      expect(tables).toBeGreaterThan(10);
      expect(page.match(/<div class="scroll" role="region" tabindex="0" aria-label="[^"]+"[^>]*><table/g)).toHaveLength(
        tables,
      );
      expect(page.match(/<caption>/g)).toHaveLength(tables);
    }
  });

  it("shows each chart once: wide or narrow, and tells it in words", () => {
    for (const page of pages) {
      const charts = page.match(/<figure /g)?.length ?? 0;
      expect(charts).toBeGreaterThan(2);
      expect(page.match(/<div class="wide"><svg/g)).toHaveLength(charts);
      expect(page.match(/<div class="narrow"><svg/g)).toHaveLength(charts);
      expect(page.match(/<summary>In words<\/summary><p>[^<]{10,}/g)).toHaveLength(charts);
    }
    expect(styleSheet).toContain(".narrow{display:none");
  });

  it("stays below a megabyte", () => {
    for (const page of pages) expect(Buffer.byteLength(page)).toBeLessThan(1_000_000);
  });
});

describe("the colours of the page", () => {
  const themes = [...styleSheet.matchAll(/:root\{((?:--[\w-]+:#[\da-f]{6};?)+)/g)].map(([, text = ""]) =>
    coloursOf(text),
  );
  const onPaper = ["ink", "quiet", "accent", "careful"];

  it("come in light and dark", () => {
    expect(themes.length).toBeGreaterThanOrEqual(2);
    expect(themes[0]?.get("paper")).not.toBe(themes[1]?.get("paper"));
  });

  it("let words stand out by 4.5 to 1 on paper, on tinted rows and on every shade of the matrix (WCAG 2.2, 1.4.3)", () => {
    for (const theme of themes.slice(0, 2)) {
      const colour = (name: string) => theme.get(name) ?? "";
      for (const name of onPaper) {
        for (const ground of ["paper", "sheet", "tint"]) {
          expect(contrast(colour(name), colour(ground)), `${name} on ${ground}`).toBeGreaterThanOrEqual(4.5);
        }
      }
      for (const shade of ["s1", "s2"]) expect(contrast(colour("ink"), colour(shade))).toBeGreaterThanOrEqual(4.5);
      for (const shade of ["s3", "s4"]) expect(contrast(colour("on-deep"), colour(shade))).toBeGreaterThanOrEqual(4.5);
    }
  });
});

function coloursOf(text: string): Map<string, string> {
  return new Map([...text.matchAll(/--([\w-]+):(#[\da-f]{6})/g)].map(([, name = "", value = ""]) => [name, value]));
}

/** WCAG 2.2: (lighter + 0.05) ÷ (darker + 0.05), by relative luminance. */
function contrast(one: string, other: string): number {
  const [low = 0, high = 0] = [luminance(one), luminance(other)].toSorted((a, b) => a - b);
  return (high + 0.05) / (low + 0.05);
}

function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((from) => {
    const part = Number.parseInt(colour.slice(from, from + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
