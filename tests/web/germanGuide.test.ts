import { readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { expectAccessible, LONG, openSite, said, saidInGerman, type Site } from "./harness.ts";

const READER = { locale: "de-DE" } as const;
const COMPUTED = { timeout: 120_000 };

/** Words that no English sentence does without and that are none in German. */
const ENGLISH = /\b(?:the|of|with|is|are|and|for|to|from|by|that|which|what|how|when|where|who|or|not|its|it|than)\b/i;
const NAMES = /Employer of Record|Follow-the-Sun/g;

/** The file with the German words of the guide, as it is built. */
const GERMAN_WORDS = /germanGuide-[\w-]+\.js$/;

const BRIEF = readFileSync(join(import.meta.dirname, "../../examples/patient-portal.yaml"), "utf8");

let site: Site;
beforeAll(async () => {
  site = await openSite();
}, LONG);
afterAll(() => site?.[Symbol.asyncDispose]());

describe("the guide for who reads German", () => {
  it(
    "is German throughout, changes with the language of the page and back, and is found by German words",
    async () => {
      await using visitor = await site.visitor(READER);
      const { page } = visitor;
      await page.goto("/guide");
      await page.getByRole("link", { name: "Ist Offshoring eine Art von Outsourcing?" }).waitFor(COMPUTED);
      expect((await page.locator("main").innerText()).replaceAll(NAMES, "")).not.toMatch(ENGLISH);
      expect(await page.locator("main [lang=en]").count()).toBe(0);
      await expectAccessible(page, "guide in German");
      await page.getByLabel(saidInGerman("locale.change")).selectOption("en");
      await page.getByRole("link", { name: "Is offshoring a kind of outsourcing?" }).waitFor(COMPUTED);
      await page.getByLabel(said("locale.change")).selectOption("de");
      await page.getByRole("link", { name: "Ist Offshoring eine Art von Outsourcing?" }).waitFor(COMPUTED);
      await page.getByLabel(saidInGerman("guide.ask")).fill("brauche ich eine Firma im Ausland?");
      await page.getByRole("button", { name: saidInGerman("guide.find") }).click();
      await page.waitForURL("**/guide/does-it-need-an-entity");
      await page
        .getByRole("heading", { name: "Braucht man für Offshoring eine eigene Gesellschaft?" })
        .waitFor(COMPUTED);
      visitor.expectQuiet();
    },
    LONG,
  );

  it(
    "sets the models side by side in German",
    async () => {
      await using visitor = await site.visitor(READER);
      const { page } = visitor;
      await page.goto("/guide/how-do-the-models-compare");
      const table = page.getByRole("table", { name: saidInGerman("guide.models") });
      await table.getByRole("rowheader", { name: "Grad der Kontrolle" }).waitFor(COMPUTED);
      expect((await table.innerText()).replaceAll(NAMES, "")).not.toMatch(ENGLISH);
      visitor.expectQuiet();
    },
    LONG,
  );

  it(
    "tells the case of a brief in German",
    async () => {
      await using visitor = await site.visitor(READER);
      const { page } = visitor;
      await page.addInitScript((brief) => localStorage.setItem("shoreline.draft", brief), BRIEF);
      await page.goto("/guide/total-cost");
      const inCase = page.locator("section").filter({ hasText: saidInGerman("guide.inYourCase") });
      await inCase.locator("p[lang=de]").waitFor(COMPUTED);
      expect(await inCase.locator("p[lang=de]").innerText()).toMatch(/sind die Gesamtkosten .+\s\$ in der Mitte/);
      visitor.expectQuiet();
    },
    LONG,
  );

  it(
    "has its words in a file that a page in English never fetches",
    async () => {
      expect(await germanFilesFor("de-DE", "Gesamtkosten")).toBe(1);
      expect(await germanFilesFor("en-GB", "total cost")).toBe(0);
    },
    LONG,
  );
});

/** How many files with German words are fetched for an entry of this title, by a browser of this language. */
async function germanFilesFor(locale: string, title: string): Promise<number> {
  await using visitor = await site.visitor({ locale });
  const files: string[] = [];
  visitor.context.on("request", (request) => void files.push(request.url()));
  await visitor.page.goto("/guide/total-cost");
  await visitor.page.getByRole("heading", { name: title }).waitFor(COMPUTED);
  return files.filter((file) => GERMAN_WORDS.test(file)).length;
}
