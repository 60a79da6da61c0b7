import type { Locator, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { expectAccessible, LONG, openSite, said, settled, type Site } from "./harness.ts";

const WORK =
  "We are a furniture maker in Lyon with 300 people. We want somebody to run our web shop and the stock software behind it for the next three years from March 2027: about six developers. Customer data is personal data under the GDPR. Cost matters most, then control.";

let site: Site;
beforeAll(async () => {
  site = await openSite();
}, LONG);
afterAll(() => site?.[Symbol.asyncDispose]());

describe("a newcomer", () => {
  it(
    "gets from the start page to a printed dossier of their own work, without signing in",
    async () => {
      await using visitor = await site.visitor();
      const { page, context } = visitor;
      await context.addInitScript(() => {
        const printing = { times: 0 };
        Object.assign(globalThis, { printing, print: () => (printing.times += 1) });
      });
      await page.goto("/");
      await page
        .getByRole("main")
        .getByRole("link", { name: said("home.describe") })
        .click();
      await page.getByLabel(said("new.yourWords"), { exact: true }).fill(WORK);
      await page.getByText(said("new.enough")).waitFor();
      await decideButton(page).click();
      await answered(page);
      await page.getByRole("button", { name: said("decision.print") }).click();
      await expect
        .poll(() => page.evaluate(() => (globalThis as unknown as { printing: { times: number } }).printing.times))
        .toBe(1);
      await page.locator("#method").waitFor();
      const pdf = await page.pdf({ format: "A4" });
      expect(pagesIn(pdf)).toBeGreaterThan(3);

      await page.getByRole("button", { name: said("decision.download") }).click();
      const saving = page.waitForEvent("download");
      await page.getByRole("button", { name: said("decision.file.html") }).click();
      expect((await saving).suggestedFilename()).toMatch(/\.html$/);
      visitor.expectQuiet();
    },
    LONG,
  );

  it(
    "needs no mouse for it",
    async () => {
      await using visitor = await site.visitor();
      const { page } = visitor;
      await page.goto("/");
      await settled(page);
      await reach(page, page.getByRole("main").getByRole("link", { name: said("home.describe") }));
      await page.keyboard.press("Enter");
      await reach(page, page.getByLabel(said("new.yourWords"), { exact: true }));
      await page.keyboard.insertText(WORK);
      await page.getByText(said("new.enough")).waitFor();
      await reach(page, decideButton(page));
      await page.keyboard.press("Enter");
      await answered(page);
      await reach(page, page.getByRole("button", { name: said("decision.download") }));
      await page.keyboard.press("Enter");
      const file = page.getByRole("button", { name: said("decision.file.html") });
      await file.waitFor();
      await page.keyboard.press("Tab");
      expect(await file.and(page.locator(":focus")).count()).toBe(1);
      await page.keyboard.press("Escape");
      await file.waitFor({ state: "hidden" });
      expect(await page.locator(":focus").innerText()).toContain(said("decision.download"));
      await page.keyboard.press("Enter");
      await reach(page, file);
      const saving = page.waitForEvent("download");
      await page.keyboard.press("Enter");
      expect((await saving).suggestedFilename()).toMatch(/\.html$/);
      await file.waitFor({ state: "hidden" });
      visitor.expectQuiet();
    },
    LONG,
  );

  it(
    "reaches every room by the palette, and by two keys",
    async () => {
      await using visitor = await site.visitor();
      const { page } = visitor;
      await page.goto("/");
      await settled(page);
      await page.keyboard.press("Control+k");
      await page.getByRole("combobox", { name: said("palette.hint") }).fill(said("nav.guide"));
      await page.keyboard.press("Enter");
      await page.waitForURL("**/guide");
      await page.goto("/guide");
      await settled(page);
      await page.keyboard.press("g");
      await page.keyboard.press("a");
      await page.waitForURL(/\/atlas/);
      await page.goBack();
      await page.waitForURL("**/guide");
      expect(visitor.troubles).toEqual([]);
    },
    LONG,
  );
});

describe("an address that leads to nothing", () => {
  it.each([
    ["/explore?brief=zzz", said("explore.noBrief")],
    ["/decisions/00000000-0000-4000-8000-000000000000", said("decision.keptBy")],
    ["/draft?example=nope", said("example.none", { name: "nope" })],
    ["/explore?example=nope", said("example.none", { name: "nope" })],
    ["/atlas/nope", said("atlas.noPlace", { place: "nope" })],
  ])(
    "says so inside of the application, with the ways on: %s",
    async (path, words) => {
      await using visitor = await site.visitor();
      const { page } = visitor;
      await page.goto(path);
      await page.getByRole("heading", { name: words }).waitFor();
      const main = page.getByRole("main");
      await main.getByRole("link", { name: said("signIn.title") }).waitFor();
      await main.getByRole("link", { name: said("notFound.home") }).waitFor();
      await page.getByRole("navigation", { name: said("nav.main") }).waitFor();
      expect(await page.title()).toMatch(/.+ · Shoreline$/);
      await expectAccessible(page, path);
      visitor.expectQuiet(/status of 40[014]/);
    },
    LONG,
  );

  it(
    "names the place that the atlas does not know, which can be taken away",
    async () => {
      await using visitor = await site.visitor();
      const { page } = visitor;
      await page.goto("/overlap?place=abc");
      await page
        .getByRole("alert")
        .getByText(said("overlap.unknown", { place: "abc" }))
        .waitFor();
      await page.getByRole("button", { name: said("overlap.remove", { place: "abc" }) }).click();
      await page.getByRole("alert").waitFor({ state: "detached" });
      expect(new URL(page.url()).search).not.toContain("abc");
      visitor.expectQuiet();
    },
    LONG,
  );
});

function decideButton(page: Page): Locator {
  const name = said("new.decide");
  return page
    .getByRole("button", { name, exact: true })
    .or(page.getByRole("link", { name, exact: true }))
    .first();
}

/** The answer is there, in a sentence with its odds. */
async function answered(page: Page): Promise<void> {
  await page.waitForURL("**/draft*");
  await page
    .locator("#answer")
    .getByText(/Best in .+ futures|too close to call/i)
    .first()
    .waitFor({ timeout: 60_000 });
}

const MOST_STEPS = 120;

/** Goes there by the tab key alone. */
async function reach(page: Page, target: Locator): Promise<void> {
  await target.waitFor();
  for (let step = 0; step < MOST_STEPS; step += 1) {
    /* oxlint-disable no-await-in-loop -- one key after the other */
    if ((await target.and(page.locator(":focus")).count()) > 0) return;
    await page.keyboard.press("Tab");
    /* oxlint-enable no-await-in-loop */
  }
  throw new Error("It cannot be reached by the tab key.");
}

function pagesIn(pdf: Buffer): number {
  return pdf.toString("latin1").match(/\/Type\s*\/Page\b/g)?.length ?? 0;
}
