import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import {
  expectAccessible,
  inTheme,
  keepExample,
  LONG,
  openSite,
  OWNER,
  said,
  saidInGerman,
  settled,
  setUp,
  type Site,
} from "./harness.ts";

const EXAMPLE = "/draft?example=accounts-payable";
const COMPUTED = { timeout: 120_000 };
const NARROW = 390;
/** A fact that is not among the foremost of its place, with words that stand nowhere else on the page. */
const DEEP = "fact-powerDistance-PL";

let site: Site;
beforeAll(async () => {
  site = await openSite();
}, LONG);
afterAll(() => site?.[Symbol.asyncDispose]());

/** Opens a decision, and waits until its evidence is there and the defence has come. */
async function open(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await page.locator("#facts").waitFor(COMPUTED);
  await settled(page);
  await page.locator("#answer [role=status]").first().waitFor({ state: "detached", timeout: 120_000 });
}

/** The button of a question of the evidence. */
function question(page: Page, id: string) {
  return page.locator(`#${id} h2 button`);
}

function isOpen(page: Page, id: string): Promise<boolean> {
  return page.locator(`#${id}-evidence`).isVisible();
}

describe("the evidence of a decision", () => {
  it(
    "is ten questions with their answers in a line, which open by click and by key and stay so after a reload",
    async () => {
      await using visitor = await site.visitor();
      const { page } = visitor;
      await open(page, EXAMPLE);
      const questions = page.locator("article section h2 button[aria-expanded]");
      expect(await questions.count()).toBe(10);
      for (const each of await page.locator("article section h2 + p").allInnerTexts()) expect(each).toMatch(/\w.+\.$/s);
      const folded = await height(page);

      await question(page, "why").click();
      await page.locator("#criteria").waitFor();
      await question(page, "assumptions").focus();
      await page.keyboard.press("Enter");
      await page.locator("#weakest").waitFor();
      await expect.poll(() => new URL(page.url()).searchParams.get("open")).toBe("why,assumptions");
      await page.reload();
      await page.locator("#weakest").waitFor(COMPUTED);
      expect(await question(page, "why").getAttribute("aria-expanded")).toBe("true");
      expect(await isOpen(page, "facts")).toBe(false);

      await page.getByRole("button", { name: said("decision.unfoldAll") }).click();
      await page.locator("#sources").waitFor();
      const all = await height(page);
      expect(all).toBeGreaterThan(3 * folded);
      await page.getByRole("button", { name: said("decision.foldAll") }).click();
      await page.locator("#sources").waitFor({ state: "hidden" });
      expect(new URL(page.url()).searchParams.has("open")).toBe(false);
      visitor.expectQuiet();
    },
    LONG,
  );

  it(
    "unfolds what a link leads to, the row of a long table as well, and folds it by hand",
    async () => {
      await using visitor = await site.visitor();
      const { page } = visitor;
      await open(page, `${EXAMPLE}#${DEEP}`);
      await page.locator(`#${DEEP}`).waitFor();
      await expect.poll(() => isSeen(page, DEEP)).toBe(true);
      expect(await isOpen(page, "why")).toBe(false);
      await question(page, "facts").click();
      await page.locator(`#${DEEP}`).waitFor({ state: "hidden" });
      expect(new URL(page.url()).hash).toBe("");

      await page
        .getByRole("navigation", { name: said("decision.evidence") })
        .getByRole("link", { name: "Money over time" })
        .click();
      await page.locator("#chart-cash").waitFor();
      await expect.poll(() => isSeen(page, "money")).toBe(true);

      const fact = page.locator("#answer a[href='#flips']").first();
      await fact.click();
      await page
        .getByRole("dialog")
        .getByRole("button", { name: said("decision.inEvidence") })
        .click();
      await page.locator("#flips").waitFor();
      visitor.expectQuiet();
    },
    LONG,
  );

  it(
    "shows of a long table what matters most, and all of it when asked",
    async () => {
      await using visitor = await site.visitor();
      const { page } = visitor;
      await open(page, `${EXAMPLE}&open=facts,alternatives`);
      const place = page.locator("#facts-PL");
      const rows = place.locator("tbody tr:visible");
      const [few, many] = [await rows.count(), await place.locator("tbody tr").count()];
      expect(few).toBeLessThan(many / 2);
      const more = page.locator("#facts").getByRole("button", {
        name: new RegExp(`^${said("decision.showRows", { count: many })}: Poland`),
      });
      await more.click();
      await expect.poll(() => rows.count()).toBe(many);
      expect(new URL(page.url()).searchParams.get("open")).toContain("facts-PL");
      // What is recommended and what it is measured against are always among the rows.
      const standing = ["●", "○"].map((mark) => page.locator("#alternatives tbody tr:visible", { hasText: mark }));
      await Promise.all(standing.map((row) => row.first().waitFor()));
      visitor.expectQuiet();
    },
    LONG,
  );

  it(
    "opens where a search of the page finds something that is folded away",
    async () => {
      await using visitor = await site.visitor();
      const { page } = visitor;
      await open(page, EXAMPLE);
      expect(await page.locator("#facts-evidence").getAttribute("hidden")).toBe("until-found");
      // What browsers do when they find something: the event, and then they reveal it.
      await page.evaluate(`{
        const folded = document.getElementById("${DEEP}").closest("[hidden]");
        folded.dispatchEvent(new Event("beforematch", { bubbles: true }));
        folded.removeAttribute("hidden");
      }`);
      await page.locator(`#${DEEP}`).waitFor();
      await expect.poll(() => question(page, "facts").getAttribute("aria-expanded")).toBe("true");
      await page.locator(`#${DEEP}`).waitFor();

      await open(page, `${EXAMPLE}&open=facts`);
      await page.locator(`#${DEEP}`).waitFor({ state: "hidden" });
      await page.keyboard.press("Control+f");
      await page.locator(`#${DEEP}`).waitFor();
      visitor.expectQuiet();
    },
    LONG,
  );

  it(
    "stands whole on paper, whatever is folded on the screen",
    async () => {
      await using visitor = await site.visitor();
      const { page } = visitor;
      await open(page, `${EXAMPLE}&open=facts`);
      await page.emulateMedia({ media: "print" });
      const places = ["criteria", "flips", "weakest", DEEP, "sources"];
      await expect.poll(() => Promise.all(places.map((id) => isPrinted(page, id)))).toEqual(places.map(() => true));
      const rows = page.locator("#facts-PL tbody tr");
      expect(await rows.filter({ visible: true }).count()).toBe(await rows.count());
      visitor.expectQuiet();
    },
    LONG,
  );

  it(
    "is accessible folded and unfolded, in both themes and on a phone, in German too",
    async () => {
      await using visitor = await site.visitor({ locale: "de-DE", viewport: { width: NARROW, height: 844 } });
      const { page } = visitor;
      await open(page, EXAMPLE);
      const states = [saidInGerman("decision.unfoldAll"), saidInGerman("decision.foldAll")];
      for (const button of states) {
        /* oxlint-disable no-await-in-loop -- one state after the other */
        for (const theme of ["light", "dark"] as const) {
          await inTheme(page, theme);
          await expectAccessible(page, `${theme}, before “${button}”`);
        }
        expect(await page.evaluate<number>("document.documentElement.scrollWidth")).toBeLessThanOrEqual(NARROW);
        await page.getByRole("button", { name: button }).click();
        /* oxlint-enable no-await-in-loop */
      }
      visitor.expectQuiet();
    },
    LONG,
  );
});

describe("the version of a decision", () => {
  it(
    "is told beside its title: nobody kept it, or when, by whom and of which version of the brief",
    async () => {
      await using owner = await site.visitor();
      await setUp(site, owner);
      const { page } = owner;
      await open(page, "/draft?example=patient-portal");
      await page.getByText(said("decision.notKept")).waitFor();
      await keepExample(owner);
      const line = page.locator("article > div").first();
      await line.getByText(new RegExp(`by ${OWNER.name}`)).waitFor();
      expect(await line.innerText()).toContain(said("decision.ofVersion", { version: 1 }));
      const id = line.getByRole("link");
      expect(await id.getAttribute("title")).toMatch(/^[0-9a-f]{32}/);
      await id.click();
      await page.locator("#method-evidence").waitFor();
      owner.expectQuiet();
    },
    LONG,
  );
});

function height(page: Page): Promise<number> {
  return page.evaluate<number>("document.documentElement.scrollHeight");
}

/** Whether something stands in the window, below the head. */
function isSeen(page: Page, id: string): Promise<boolean> {
  return page.evaluate<boolean>(`(() => {
    const { top } = document.getElementById("${id}").getBoundingClientRect();
    return top >= 40 && top < innerHeight;
  })()`);
}

/** Whether something has a place on the page and nothing around it is folded. */
function isPrinted(page: Page, id: string): Promise<boolean> {
  return page.evaluate<boolean>(`document.getElementById("${id}").checkVisibility({ contentVisibilityAuto: true })`);
}
