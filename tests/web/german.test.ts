import { readFileSync } from "node:fs";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { expectAccessible, LONG, openSite, said, saidInGerman, settled, type Site } from "./harness.ts";

const READER = { locale: "de-DE" } as const;
const COMPUTED = { timeout: 120_000 };
const NARROW = 390;
const EVIDENCE = ["why", "change", "sure", "back", "alternatives", "where", "money", "assumptions", "facts", "method"];

/** Words that no English sentence does without and that are none in German. */
const ENGLISH =
  /\b(?:the|of|with|is|are|and|for|to|from|by|that|which|what|how|when|where|who|or|not|its|it|be|has|have|than)\b/gi;

let site: Site;
beforeAll(async () => {
  site = await openSite();
}, LONG);
afterAll(() => site?.[Symbol.asyncDispose]());

/** The example with its defence. */
async function openExample(page: Page): Promise<void> {
  await page.goto("/draft?example=patient-portal");
  await page
    .locator("#answer")
    .getByText(/^Die Antwort wechselt zu „/)
    .waitFor(COMPUTED);
}

describe("who reads German", () => {
  it(
    "gets a whole answer in German, and its evidence",
    async () => {
      await using visitor = await site.visitor(READER);
      const { page } = visitor;
      await openExample(page);
      await settled(page);
      const answer = await wordsOf(page, "#answer");
      expect(answer).toMatch(/Am besten in .+ Zukünften; spart .+\s(?:Mio|Tsd)\.\s\$ \(.+\) gegenüber „/);
      expect(answer).toMatch(/Wer × wo/);
      expect(withoutNames(answer)).not.toMatch(ENGLISH);
      expect(await page.locator("#answer").getAttribute("lang")).toBe("de");
      const languages = await page.evaluate<readonly string[]>(
        `[...document.querySelectorAll("section[id][lang]")].map((each) => each.id + " " + each.lang)`,
      );
      expect(languages).toEqual(["answer", ...EVIDENCE].map((id) => `${id} de`));
      expect(withoutNames(await wordsOf(page, "#why, #change, #sure, #money, #alternatives"))).not.toMatch(ENGLISH);
      await expectAccessible(page, "decision in German");
      await page.setViewportSize({ width: NARROW, height: 844 });
      expect(await page.evaluate<number>("document.documentElement.scrollWidth")).toBeLessThanOrEqual(NARROW);
      visitor.expectQuiet();
    },
    LONG,
  );

  it(
    "opens a figure in German, and takes a file in German along",
    async () => {
      await using visitor = await site.visitor(READER);
      const { page } = visitor;
      await openExample(page);
      await page.locator("#answer a[href^='#alternative-']").first().click();
      const panel = page.getByRole("dialog");
      await panel.getByText(/im Mittel; .+ in acht von zehn Zukünften/).waitFor(COMPUTED);
      expect(withoutNames(await panel.innerText())).not.toMatch(ENGLISH);
      await panel.getByRole("button", { name: saidInGerman("decision.close") }).click();
      await page.getByRole("button", { name: saidInGerman("decision.download") }).click();
      const saving = page.waitForEvent("download");
      await page.getByRole("button", { name: saidInGerman("decision.file.html") }).click();
      const file = readFileSync(await (await saving).path(), "utf8");
      expect(file).toContain('<html lang="de">');
      expect(file).toContain(">Was die Antwort ändern würde</h2>");
      visitor.expectQuiet();
    },
    LONG,
  );

  it(
    "reads the same decision in English once the page is, and in German again",
    async () => {
      await using visitor = await site.visitor(READER);
      const { page } = visitor;
      await page.goto("/draft?example=patient-portal");
      await page
        .getByText(/Am besten in .+ Zukünften/)
        .first()
        .waitFor(COMPUTED);
      await page.getByLabel(saidInGerman("locale.change")).selectOption("en");
      await page
        .getByText(/Best in .+ futures/)
        .first()
        .waitFor(COMPUTED);
      expect(await page.locator("#why").getAttribute("lang")).toBe("en");
      await page.getByLabel(said("locale.change")).selectOption("de");
      await page
        .getByText(/Am besten in .+ Zukünften/)
        .first()
        .waitFor(COMPUTED);
      visitor.expectQuiet();
    },
    LONG,
  );

  it(
    "explores in German: what can be moved, and why the answer turns",
    async () => {
      await using visitor = await site.visitor(READER);
      const { page } = visitor;
      await page.goto("/explore?example=patient-portal&set=work.months%3D56");
      await page.getByText(/^Jetzt „.+“ statt „.+“: Vorsprung davor in Punkten von 100: /).waitFor(COMPUTED);
      await settled(page);
      await page.getByRole("slider", { name: "Laufzeit der Arbeit" }).waitFor();
      expect(withoutNames(await wordsOf(page, "main section"))).not.toMatch(ENGLISH);
      await page.setViewportSize({ width: NARROW, height: 844 });
      expect(await page.evaluate<number>("document.documentElement.scrollWidth")).toBeLessThanOrEqual(NARROW);
      visitor.expectQuiet();
    },
    LONG,
  );

  it(
    "compares in German: ways of doing the work, and what made the difference",
    async () => {
      await using visitor = await site.visitor(READER);
      const { page } = visitor;
      await page.goto("/compare?of=example:patient-portal");
      await page.getByText(/am besten von allen in .+ Zukünften\.$/).waitFor(COMPUTED);
      await settled(page);
      expect(withoutNames(await wordsOf(page, "[role=tabpanel]"))).not.toMatch(ENGLISH);
      await page.goto("/compare?of=example:patient-portal&set=work.months%3D28");
      await page.getByText(/^Die Empfehlung (?:bleibt|wechselt)/).waitFor(COMPUTED);
      await settled(page);
      expect(withoutNames(await wordsOf(page, "[role=tabpanel]"))).not.toMatch(ENGLISH);
      visitor.expectQuiet();
    },
    LONG,
  );

  it(
    "finds every table and the whole navigation within the page of a phone",
    async () => {
      await using visitor = await site.visitor({ ...READER, viewport: { width: NARROW, height: 844 } });
      const { page } = visitor;
      for (const path of [
        "/draft?example=patient-portal",
        "/explore?example=patient-portal",
        "/compare?of=example:patient-portal",
        "/compare?of=example:patient-portal&set=nature.specialisation%3D0.4",
        "/overlap?place=us-chicago&place=pl-krakow&date=2027-03-16",
      ]) {
        /* oxlint-disable no-await-in-loop -- one screen after the other, as a person would */
        await page.goto(path);
        await settled(page);
        await page.getByRole("table").first().waitFor(COMPUTED);
        expect([path, await cut(page)]).toEqual([path, []]);
        /* oxlint-enable no-await-in-loop */
      }
      visitor.expectQuiet();
    },
    LONG,
  );

  it(
    "reads a field that is said otherwise in its own unit",
    async () => {
      await using visitor = await site.visitor(READER);
      const { page } = visitor;
      await page.goto("/compare?of=example:patient-portal&set=nature.specialisation%3D0.4");
      await page.getByText("Seltenheit des Könnens bei Ihnen: 40 %").waitFor(COMPUTED);
      const row = page.getByRole("row", { name: /^Seltenheit des Könnens bei Ihnen/ });
      const told = row.filter({ hasText: /60\s%/ });
      await told.waitFor();
      const cells = await told.getByRole("cell").allTextContents();
      expect(cells.slice(0, 2).map((cell) => cell.replaceAll("\u00a0", " "))).toEqual(["60 %", "40 %"]);
      visitor.expectQuiet();
    },
    LONG,
  );

  it(
    "meets an answer in German on the first page",
    async () => {
      await using visitor = await site.visitor(READER);
      const { page } = visitor;
      await page.goto("/");
      const example = page.getByRole("region", { name: saidInGerman("home.example") });
      await example.getByText(/Am besten in .+ Zukünften/).waitFor(COMPUTED);
      expect(withoutNames(await example.innerText())).not.toMatch(ENGLISH);
      visitor.expectQuiet();
    },
    LONG,
  );
});

/** What is wider than its place, or ends beyond the page. */
function cut(page: Page): Promise<readonly string[]> {
  return page.evaluate<readonly string[]>(`[...document.querySelectorAll("[role=region], nav, nav a, td, main th")]
    .filter((each) => !each.closest(".sr-only, .max-sm\\\\:sr-only") && getComputedStyle(each).display !== "none")
    .filter((each) => each.scrollWidth > each.clientWidth + 1 && getComputedStyle(each).display !== "inline"
      || each.getBoundingClientRect().right > innerWidth)
    .map((each) => each.tagName + " " + each.textContent.slice(0, 60))`);
}

/** What stands on a part of the page, also what is folded away. */
async function wordsOf(page: Page, part: string): Promise<string> {
  return (await page.locator(part).allTextContents()).join(" ");
}

function withoutNames(text: string): string {
  return ["Employer of Record"].reduce((rest, name) => rest.replaceAll(name, ""), text);
}
